/**
 * Flags the place, agency and reporter in front of a report's first sentence.
 *
 * ## Why
 * `(서울=연합뉴스) 홍길동 기자 = ` says who sent the report from where; it is the wire's data, glued to the lead.
 *
 * ## Flagged
 * In front of text on the same line: a bracket with `=` that names an agency or a reporter, with the reporter behind it; a
 * bracket that ends in a reporter's title or in `電`; `中新网3月4日电`; a place with an agency in brackets and a dash.
 *
 * ## Left alone
 * Any other bracket (`[Applause]`, `[1]`, `(서울)`, `[A=B]`), a dateline with no text behind it, a place without an agency.
 *
 * ## Fix
 * Deletes the dateline up to the sentence. Certain with a reporter or `=` or `電`; a plain agency dateline is likely, since
 * many corpora keep it. The option `dateline: keep` keeps all.
 *
 * ## Examples
 * ```diff
 * @@ certain: Dateline `[New York=Lee Byung-chul Correspondent]`, fix deletes it
 * -[New York=Lee Byung-chul Correspondent] The US and Europe have begun serious talks.
 * +The US and Europe have begun serious talks.
 * -(서울=연합뉴스) 홍길동 기자 = 의회는 여객선을 한 해 더 운항하기로 의결했다.
 * +의회는 여객선을 한 해 더 운항하기로 의결했다.
 * -（中央社記者陳木港口3日電）港口鎮議會週二決定，讓渡輪再行駛一個冬天。
 * +港口鎮議會週二決定，讓渡輪再行駛一個冬天。
 * @@ likely: Dateline `LONDON, March 3 (Reuters) -`, fix deletes it
 * -LONDON, March 3 (Reuters) - The ferry will run for another winter.
 * +The ferry will run for another winter.
 * ```
 * ```diff
 *  [Applause] Thank you all for coming tonight.
 *  [A=B] follows from the second line of the proof.
 *  [name=value] sets the field of that name.
 *  (서울) 시청 앞 광장에서 열린 행사에는 많은 시민이 모였다.
 *  Paris (AP) was where the agency had its first office.
 * ```
 */

import {datelineCue, mayOpenDateline, readDateline} from '../src/document/dateline.js'
import type {Document} from '../src/document/document.js'
import {maskOf} from '../src/document/signs.js'
import {columns, excerpt} from '../src/document/text.js'
import {defineRule} from '../src/rule.js'

// No dateline seen has more than 90 characters; the pattern for one reads no farther.
const longest = 120
// So much must follow, or the line is a label and not a lead.
const shortestLead = 12

const marks = ['bracket', 'han', 'cyrillic'] as const
const parts = maskOf(['digit', 'equals', 'hangul', 'kana', 'han'])

export default defineRule({
  id: 'dateline-byline',
  group: 'article-furniture',
  gate: marks,
  options: {dateline: {default: 'cut', choices: ['cut', 'keep']}},
  *find(document, options) {
    if (options['dateline'] === 'keep') return
    for (const line of document.linesWhere(
      (start, end, index) => mayHaveDateline(document, index) && mayOpenDateline(document.text, start, end),
      marks
    )) {
      const indent = /^\s{0,8}/u.exec(line.text)?.[0].length ?? 0
      const head = line.text.slice(indent, indent + longest)
      const found = readDateline(head)
      if (found === undefined) continue
      const lead = head.slice(found.length)
      // A row of brackets is a list, and what is left of it would be cut again and again.
      if (readDateline(lead) !== undefined) continue
      if (columns(lead) < shortestLead || !/^["'“‘«「『(]?[\p{L}\p{N}]/u.test(lead)) continue
      const edit = {start: line.start + indent, end: line.start + indent + found.length, text: ''}
      const message = `Dateline ${excerpt(head.slice(0, found.length))}, fix deletes it`
      yield {span: {start: edit.start, end: edit.end}, certainty: found.certainty, message, edit}
    }
  }
})

/** Has the line the signs of a dateline, and an agency, a reporter, or what else it may have? */
function mayHaveDateline(document: Document, index: number): boolean {
  return (document.maskAt(index) & parts) !== 0 || document.isCued(index, datelineCue)
}
