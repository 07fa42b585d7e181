/**
 * Flags a line that is, as a whole, a wording that sites are known to use for a notice, a label or a note of their own.
 *
 * ## Why
 * Not all debris can be told by its form: `반응형` is known from the sites that print it. The packs hold
 * such wordings in twenty-five languages.
 *
 * ## Flagged
 * A whole line that the packs know as a label of advertising, a cookie, paywall or copyright notice, a licence, tags, a trail, a
 * player's text or an appeal for money. Of [your own packs](../phrases.md) also parts of lines, of any kind, and whole lines of
 * the kinds `contact` and `dateline`.
 *
 * ## Left alone
 * A line with any word more, and addresses, which books and manuals list in the same form.
 *
 * ## Fix
 * Deletes the line, or the part of it that your own pack names, with the certainty that the pack gives it: certain for wordings
 * that nobody writes elsewhere, likely for most, possible for ordinary words.
 *
 * ## Examples
 * ```diff
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * @@ likely: Site wording `이 기사는 광고입니다`, fix deletes the line
 * -이 기사는 광고입니다
 *  첫 배는 오월에 뜬다.
 * ```
 * ```diff
 *  그는 이 기사는 광고입니다 하고 적힌 쪽지를 주웠다.
 * ```
 */

import {endsInTail} from '../src/document/tails.js'
import {excerpt} from '../src/document/text.js'
import {houseParts} from '../src/phrases/house-parts.js'
import {isWholeMatch} from '../src/phrases/pack.js'
import {cutLine, defineRule} from '../src/rule.js'

// The kinds that no rule of their own reads: two rules that know a line from one entry would seem two witnesses.
const kinds = ['ad-label', 'cookie', 'paywall', 'copyright', 'licence', 'tags', 'breadcrumb', 'player', 'donation'] as const

export default defineRule({
  id: 'site-wording',
  group: 'footer',
  gate: [],
  reach: 'line',
  *find(document) {
    yield* houseParts(document, 'Site wording')
    for (const {line, phrase} of document.phrases(...kinds)) {
      // A placeholder may have taken a sentence in front of a signature for a name.
      if (!isWholeMatch(phrase.match) || endsInTail(document, line.index)) continue
      yield {...cutLine(line), certainty: phrase.certainty, message: `Site wording ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
