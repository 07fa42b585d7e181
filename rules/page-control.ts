/**
 * Flags a Korean line that is made of the words of a page's controls alone: buttons, menus, counters.
 *
 * ## Why
 * Portals and newsrooms name their buttons in nouns, and extractors glue whole toolbars to one line: `본문 글씨 키우기`. Each site has
 * wordings of its own, but all are made of the same words.
 *
 * ## Flagged
 * A line of which every word names a part of a page or what can be done with it, with at least two of them and something to do
 * among them, also behind a reporter's name (`문가람 기자 프로필 보기`); a long line of which nearly all do. Two counters or more
 * in a row, `이전글` or `다음글` with a title, and a wiki's glued contents; the toolbar of a blog in front of its first sentence. How readers
 * felt (`놀라워요 0 슬퍼요 3`), and what only sites have at their foot (`고충처리인`, `회사소개 광고안내 이용약관`).
 *
 * ## Left alone
 * A sentence, and a heading with a word of its own (`김치 담그기`, `후기의 댓글 읽기 모임`).
 *
 * ## Fix
 * Deletes the line: certain with five words or more, likely with two. A single word, or words with nothing to do, are only possible.
 *
 * ## Examples
 * ```diff
 * @@ certain: Page control `본문 글씨 줄이기 본문 글씨 키우기 인쇄하기`, fix deletes the line
 * -본문 글씨 줄이기 본문 글씨 키우기 인쇄하기
 * ```
 * ```diff
 * -섬의 겨울 : 블로그 바다지기 URL 복사 이웃추가 본문 기타 기능 공유하기 신고하기 첫눈이 왔습니다.
 * +첫눈이 왔습니다.
 * ```
 * ```diff
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * @@ likely: Page control `기사 스크랩`, fix deletes the line
 * -기사 스크랩
 * -문가람 기자의 다른 기사 보기
 *  첫 배는 오월에 뜬다.
 * ```
 * ```diff
 *  김치 담그기
 *  사진과 함께한 열두 달
 *  댓글은 읽지 않기로 했다.
 * ```
 */
import {endOfFrame, frameCue, isPageRow, readControls, withoutReporter} from '../src/document/controls.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

const longest = 160
// A longer line may have a name or two of its own in it: a blog's title in its toolbar.
const strangeShare = 0.1
const longLine = 40
const longestLabel = 12
// One word, but of two: `크게보기`, `공유하기`.
const compoundPattern = /^.{0,2}[가-힣]{2}(?:보기|하기|가기)[\s>»]*$/

export default defineRule({
  id: 'page-control',
  group: 'interface',
  gate: ['hangul'],
  reach: 'line',
  *find(document) {
    for (const line of document.labelsWith(Number.POSITIVE_INFINITY, frameCue)) {
      const end = endOfFrame(line.text)
      if (end === undefined) continue
      const span = {start: line.start, end: line.start + end}
      yield {span, certainty: 'certain', message: `Page control ${excerpt(line.text)}, fix deletes it`, edit: {...span, text: ''}}
    }
    for (const line of document.labelsWith(longest, 'hangul')) {
      const certainty = judge(line.text.trim())
      if (certainty !== undefined) yield {...cutLine(line), certainty, message: `Page control ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

function judge(text: string): Certainty | undefined {
  if (isPageRow(text)) return 'likely'
  if (/[다요까죠][.?!]?$|[.?!]$/u.test(text) && !/[해]요$/u.test(text)) return undefined
  const {things, actions, strange} = readControls(withoutReporter(text))
  if (strange > (text.length > longLine ? text.length * strangeShare : 0)) return undefined
  const words = things + actions
  if (words === 1 && compoundPattern.test(text)) return 'likely'
  if (actions === 0 || (words < 2 && !/\d\s*$/u.test(text))) return words > 0 && text.length <= longestLabel ? 'possible' : undefined
  // `추천의 글` heads a page of a book.
  if (words === 2 && text.includes('의 ')) return 'possible'
  return words >= 5 ? 'certain' : 'likely'
}
