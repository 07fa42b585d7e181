/**
 * Flags a call to another article, a channel or an app behind the last sentence of a line.
 *
 * ## Why
 * Sites hang it on the last paragraph, often without a space; extractors keep it with the sentence.
 *
 * ## Flagged
 * Behind a sentence at the end of a line: a Korean call with a sign or in a bracket (`▶ … 바로가기`, `[… 구독하기]`), one to a
 * channel (`네이버에서 … 구독하기`), a label for another article with its title (`READ MORE: …`, `(Leggi anche: …)`); headlines
 * with signs in front, where a signature or a notice stands before them. A line of nothing but such parts, and a Korean or
 * Japanese call as a line.
 *
 * ## Left alone
 * A call that ends as a sentence does, a label in front of a sentence, items with signs behind a sentence of the article.
 *
 * ## Fix
 * Deletes the call. Certain for Korean calls, a bracketed label, or one in capitals; else likely. A whole line is likely.
 *
 * ## Examples
 * ```diff
 * @@ certain: Call tail `▶ 해안뉴스 앱 내려받고 소식 구독하기`, fix deletes it
 * -배는 내일 다시 뜬다.▶ 해안뉴스 앱 내려받고 소식 구독하기
 * +배는 내일 다시 뜬다.
 * @@ certain: Call tail `(Leggi anche: Il faro torna al buio)`, fix deletes it
 * -Il traghetto riparte a marzo. (Leggi anche: Il faro torna al buio)
 * +Il traghetto riparte a marzo.
 * @@ likely: Call tail `Lire aussi : Le phare rouvre ses portes`, fix deletes it
 * -Le bac repart en mars. Lire aussi : Le phare rouvre ses portes
 * +Le bac repart en mars.
 * ```
 * ```diff
 * -좋은 글이라면 공감을 눌러 주세요
 * -↓ 応援クリックお願いします
 * ```
 * ```diff
 *  He had a plan. Related: it was a bad one.
 *  많이 들어오는 물건은 셋이다. ▲드릴 ▲망치 ▲톱
 *  The list is long. Watch it grow
 *  선수에게 응원을 보내 달라고 했다
 * ```
 */
import type {Document} from '../src/document/document.js'
import {judgeCall} from '../src/document/pointers.js'
import {withTails} from '../src/document/tail-findings.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const longest = 120

export default defineRule({
  id: 'call-tail',
  group: 'footer',
  gate: [],
  reach: 'line',
  find(document) {
    return withTails(document, 'call', 'Call tail', findLines(document))
  }
})

function* findLines(document: Document): Iterable<RuleFinding> {
  for (const line of document.labelsWith(longest, 'hangul', 'kana')) {
    const certainty = judgeCall(line.text.trim())
    if (certainty === undefined) continue
    yield {...cutLine(line), certainty: 'likely', message: `Call tail ${excerpt(line.text)}, fix deletes the line`}
  }
}
