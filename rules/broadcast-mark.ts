/**
 * Flags the marks of a Korean broadcast script, which say who speaks next.
 *
 * ## Why
 * Broadcasters publish the script of a report; `[앵커]` and `【 기자 】` are its stage directions.
 *
 * ## Flagged
 * A line of a bracket or of arrow heads with one of the script's words in it, and nothing else.
 *
 * ## Left alone
 * A speaker with a name (`[김순임/주민 : …]`), a mark with text behind it, which is its line, and the words without a bracket.
 *
 * ## Fix
 * Deletes the line. Certain: the bracket and the word are the script's. `[인터뷰]` and its like head articles, too: likely.
 *
 * ## Examples
 * ```diff
 * @@ certain: Broadcast mark `[앵커]`, fix deletes the line
 * -[앵커]
 *  섬마을 우체국이 다시 문을 열었습니다.
 * -【 기자 】
 * -◀ 리포트 ▶
 * @@ likely: Broadcast mark `[인터뷰]`, fix deletes the line
 * -[인터뷰]
 * ```
 * ```diff
 *  [앵커] 섬마을 우체국이 다시 문을 열었습니다.
 *  앵커
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'
import {Cue} from '../src/words/cue.js'

const longest = 24
const markPattern =
  /^\s*(?:[[【〔<〈(]|[◀◁]\s?)\s*(?:(앵커|앵커\s?(?:멘트|리포트|브리핑)|기자|기자\s?멘트|리포터|리포트|VCR|아나운서|앵커·기자|뉴스\s?(?:리뷰|투데이|데스크|브리핑|특보|와이드|파이터|센터)|단신|자막뉴스|클로징|오프닝|현장음|녹취)|(인터뷰|녹취록|현장|출연|대담|전화연결))\s*(?:[\]】〕>〉)]|\s?[▶▷])\s*$/
// Of two words that begin alike the one that is shorter.
const words =
  '앵커*, 기자*, 리포터, 리포트, VCR, 아나운서, 뉴스*, 단신, 자막뉴스, 클로징, 오프닝, 현장*, 녹취*, 인터뷰, 출연, 대담, 전화연결'
const markCue = new Cue('broadcast-mark', {of: () => [words]})

export default defineRule({
  id: 'broadcast-mark',
  group: 'artefact',
  gate: [markCue],
  reach: 'line',
  *find(document) {
    for (const line of document.labelsWith(longest, markCue)) {
      const found = markPattern.exec(line.text)
      if (found === null) continue
      const certainty = found[1] === undefined ? 'likely' : 'certain'
      yield {...cutLine(line), certainty, message: `Broadcast mark ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
