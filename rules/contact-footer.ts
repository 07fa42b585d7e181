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
 * @@ certain: Contact footer `오세라 기자 sera@haean.example`, fix deletes the tail
 * -새 다리를 놓을지는 내년 봄에 다시 논의한다. 오세라 기자 sera@haean.example
 * +새 다리를 놓을지는 내년 봄에 다시 논의한다.
 * ```
 * ```diff
 *  Write to info@example.org by Friday.
 *  The reporter Han Ji-ho can be reached at han@north.example.
 * ```
 */
import {letterSource, upperSource} from '../src/document/letters.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

const longestLine = 160
// A tail is looked for in the last part of a line only, so that a long line costs no more than a short one.
const longestTail = 120
const email = String.raw`[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}`
const role =
  '(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ii]ntern|[Ss]pecial|[Ff]oreign|[Pp]olitical) )?(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Jj]ournalist)|(?:수습|인턴|선임|전문|객원|시민)?기자|(?:순회)?특파원|논설위원|편집위원|통신원|記者|编辑|編輯|记者|корреспондент|журналист|muhabiri'
const edge = String.raw`[\s/=|,;:·<>()\[\]【】▶☞]*`
const nameLetter = `(?:${letterSource}|['’.-])`
// Two to four capitalised words, or two to five syllables of Hangul or characters of Han.
const name = String.raw`(?:${upperSource}${nameLetter}{0,20}(?: ${nameLetter}{1,20}){0,3}|[가-힣]{2,5}|[一-鿿]{2,4})`
// A desk may stand between name and role: `강민서 엔터뉴스팀 기자`.
const titled = String.raw`${name}${edge}(?:${letterSource}{2,10} )?(?:${role})`
const signaturePattern = new RegExp(
  `^${edge}(?:${email}${edge}${titled}|${titled}${edge}${email}|${email}${edge}(?:${role})${edge}${name})${edge}$`
)
const namedPattern = new RegExp(`^${edge}(?:${name}${edge}${email}|${email}${edge}${name})${edge}$`)
const barePattern = new RegExp(`^${edge}${email}${edge}$`)
// Behind the end of a sentence; Korean pages glue the tail to it without a space.
const tailPattern = new RegExp(`(?<=[.!?。다]["'”’」)]?)\\s*(?:${edge}${titled}${edge}${email}${edge})$`)

export default defineRule({
  id: 'contact-footer',
  group: 'footer',
  gate: ['at-sign'],
  reach: 'line',
  *find(document) {
    for (const line of document.linesWith('at-sign')) {
      const certainty = line.text.length <= longestLine && !document.isWrapped(line.index) ? judge(line.text) : undefined
      if (certainty !== undefined) {
        yield {...cutLine(line), certainty, message: `Contact footer ${excerpt(line.text)}, fix deletes the line`}
        continue
      }
      const from = Math.max(0, line.text.length - longestTail)
      const tail = tailPattern.exec(line.text.slice(from))
      if (tail === null) continue
      const span = {start: line.start + from + tail.index, end: line.end}
      yield {span, certainty: 'certain', message: `Contact footer ${excerpt(tail[0])}, fix deletes the tail`, edit: {...span, text: ''}}
    }
  }
})

function judge(text: string): Certainty | undefined {
  if (signaturePattern.test(text)) return 'certain'
  if (!namedPattern.test(text) && !barePattern.test(text)) return undefined
  return namedPattern.test(text) && !/^\s|[<>:]/u.test(text) ? 'likely' : 'possible'
}
