/**
 * Flags the line or tail with which a reporter signs an article: an address with a name or a role.
 *
 * ## Why
 * Korean, Japanese and many other newsrooms close each article so. It is page furniture, and it is personal data.
 *
 * ## Flagged
 * A last line made of an e-mail address with a name and a role (`pride@fnnews.com Lee Byung-chul Reporter`,
 * `문가람 기자 garam@north.example`, `[황보민 기자 / hbm@mbn.example]`); the same behind the last sentence of a line.
 *
 * ## Left alone
 * An address in a sentence (`Write to info@example.org by Friday.`); a mail's header; a list of contacts with phone numbers.
 *
 * ## Fix
 * Deletes the line, or cuts the tail. Certain with a role, likely for an address with a name. An address alone, or as mails,
 * manuals and specifications list them (`Name <address>`, `EMail: address`), is only possible.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Contact footer `sports@north.example Han Ji-ho Reporter`, fix deletes the line
 * -sports@north.example Han Ji-ho Reporter
 * ```
 * ```diff
 * @@ certain: Contact footer `오세라 기자 sera@haean.example`, fix deletes it
 * -새 다리를 놓을지는 내년 봄에 다시 논의한다. 오세라 기자 sera@haean.example
 * +새 다리를 놓을지는 내년 봄에 다시 논의한다.
 * ```
 * ```diff
 *  Write to info@example.org by Friday.
 *  The reporter Han Ji-ho can be reached at han@north.example.
 * ```
 */
import {judgeContact} from '../src/document/contacts.js'
import {tailFindings} from '../src/document/tails.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longestLine = 160

export default defineRule({
  id: 'contact-footer',
  group: 'footer',
  gate: ['at-sign'],
  reach: 'line',
  *find(document) {
    yield* tailFindings(document, 'contact', 'Contact footer')
    for (const line of document.labelsWith(longestLine, 'at-sign')) {
      const certainty = judgeContact(line.text)
      if (certainty === undefined) continue
      yield {...cutLine(line), certainty, message: `Contact footer ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
