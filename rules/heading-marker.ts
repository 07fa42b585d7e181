/**
 * Flags the square or triangle that newsrooms set before a heading.
 *
 * ## Why
 * Korean and Japanese desks write `■ Heading` where the page has no heading element; extractors glue it to the paragraph above.
 *
 * ## Flagged
 * A single `■ □ ◆ ◇ ▶ ▷ ▲ △ ☞` behind a sentence, with a short text without a stop up to the end of the line; and the same
 * marker at the start of a short line that prose follows.
 *
 * ## Left alone
 * A list: lines that open with the same marker one behind the other, or several markers in a line; captions (`▲ …있다`),
 * table cells, `●`, `○`, `★`, `※`.
 *
 * ## Fix
 * In mid-line: writes a line end before the marker, certain for squares, likely for triangles, which mark links as often. At
 * the start of a line: deletes the marker, likely, since some corpora keep it.
 *
 * ## Examples
 * ```diff
 * @@ certain: Glued heading marker `■ What Is Left`, fix writes a line end before it
 * -Russia opposes the presence of troops. ■ What Is Left
 * +Russia opposes the presence of troops.
 * +What Is Left
 *  The two sides will meet again in the spring, and neither expects an answer before that.
 * ```
 * ```diff
 *  북교 구단은 지붕을 고친 뒤로 안방에서 진 적이 없었다.
 * @@ likely: Heading marker `■ 남은 과제`, fix deletes the marker
 * -■ 남은 과제
 * +남은 과제
 *  새 다리를 놓을지는 내년 봄에 다시 논의하기로 했고, 그 전에 주민의 의견을 한 번 더 듣는다.
 * ```
 * ```diff
 *  You need the following for the pier, and all of it is in the shed behind the house.
 *  ■ timber piles
 *  ■ a hammer
 *  The shed has what you need. ▲드릴 ▲타카 ▲레이저
 *  ▲ 강정리 부녀회가 만든 공동 식탁이 마을 회관 앞에 놓여 있다
 *  The sign ■ stands for a filled cell, and □ for an empty one.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {lineEndOf} from '../src/document/line-end.js'
import {columns, endsSentence, excerpt} from '../src/document/text.js'
import {defineRule, type RuleFinding} from '../src/rule.js'

const squares = '■□◆◇'
const triangles = '▶▷►▲△☞'
const anyMark = /[■□▣◆◇◈▶▷►▲△▼▽●○◎★☆☞]/gu
// At the start of a line `▲` and `△` open captions, so they stay.
const startPattern = new RegExp(`^\\s*([${squares}▶▷►☞])\\s*(?=\\S)`, 'u')
const inlinePattern = new RegExp(`[${squares}${triangles}]`, 'u')
// A heading fits in one line of a page.
const longestHeading = 120
// A Korean sentence without its stop, as captions have it, is no heading.
const koreanSentencePattern = /[다요죠까]["'”’)]?$/u

export default defineRule({
  id: 'heading-marker',
  group: 'structure',
  gate: ['heading-mark'],
  *find(document) {
    for (const line of document.linesWith('heading-mark')) {
      if (/^\s*[▲△]/u.test(line.text)) continue
      const found = startPattern.test(line.text) ? findAtStart(document, line) : findInline(document, line)
      if (found !== undefined) yield found
    }
  }
})

function findAtStart(document: Document, line: Line): RuleFinding | undefined {
  const [opening, mark] = startPattern.exec(line.text) ?? []
  if (opening === undefined || mark === undefined || document.isWrapped(line.index)) return undefined
  if (!isHeading(line.text.slice(opening.length))) return undefined
  const next = document.neighbour(line.index, 1)
  if (next === undefined || document.kind(next) !== 'prose' || opens(document, next, mark)) return undefined
  const previous = document.neighbour(line.index, -1)
  if (previous !== undefined && opens(document, previous, mark)) return undefined
  const edit = {start: line.start, end: line.start + opening.length, text: ''}
  const message = `Heading marker ${excerpt(line.text)}, fix deletes the marker`
  return {span: {start: edit.start, end: line.end}, certainty: 'likely', message, edit}
}

function findInline(document: Document, line: Line): RuleFinding | undefined {
  // A heading stands at the end, so only the end of a long line is read.
  const from = Math.max(0, line.text.length - longestHeading - 8)
  const tail = line.text.slice(from)
  const at = from + tail.search(inlinePattern)
  const before = line.text.slice(Math.max(0, at - 200), Math.max(0, at))
  if (at < from || !endsSentence(before) || line.text.search(anyMark) !== at || !isHeading(line.text.slice(at + 1))) return undefined
  const mark = line.text.charAt(at)
  const space = before.length - before.trimEnd().length
  const message = `Glued heading marker ${excerpt(line.text.slice(at))}, fix writes a line end before it`
  const edit = {start: line.start + at - space, end: line.start + at, text: lineEndOf(document, line)}
  return {span: {start: line.start + at, end: line.end}, certainty: squares.includes(mark) ? 'certain' : 'likely', message, edit}
}

/** Short, without a stop at its end, without another marker, a table's bar or an address. */
function isHeading(text: string): boolean {
  const heading = text.trim()
  if (heading.length < 2 || columns(heading) > longestHeading || heading.search(anyMark) !== -1) return false
  if (!/[\p{L}\p{N}]/u.test(heading) || /[|｜:：,，;]$|[|@]|\/\//u.test(heading)) return false
  return !endsSentence(heading) && !koreanSentencePattern.test(heading)
}

function opens(document: Document, index: number, mark: string): boolean {
  return document.line(index).text.trimStart().startsWith(mark)
}
