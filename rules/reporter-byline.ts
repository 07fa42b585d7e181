/**
 * Flags the line that says who wrote, posted or sent an article.
 *
 * ## Why
 * The byline belongs to the page's data. Extractors keep it between headline and lead, or behind the last paragraph.
 *
 * ## Flagged
 * A whole short line of nothing but: a label with a name (`By Jane Doe`, `Posted by Admin`, `Autor: …`, `作者：…`), with a date,
 * an outlet or a role behind it; names with a role, an agency or a time (`Jane Doe, Staff Writer`, `Jane Doe - Nov 19, 2019,
 * 10:31 pm`); an agency; `記者陳木／港口報導`; a name beside a line with the time of publishing; a lone label.
 *
 * ## Left alone
 * A heading that begins with `By`, a line of a poem, the fields of a specification or a programme (possible), a name alone,
 * the first line of the text unless it has a label; more than four in the body, which head the entries of a log (possible).
 *
 * ## Fix
 * Deletes the line. Certain outside of the running text where names come with a date, a role behind a label, an agency, or
 * several people behind a label; else likely, since books and poems have `by Jane Doe` below their titles, too.
 *
 * ## Examples
 * ```diff
 *  Ferry to Run Another Winter
 * @@ certain: Byline `By Nora Whitfield | March 3, 2025 at 4:…`, fix deletes the line
 * -By Nora Whitfield | March 3, 2025 at 4:12 PM
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ certain: Byline `Owen Tate, Associated Press`, fix deletes the line
 * -Owen Tate, Associated Press
 * ```
 * ```diff
 *  Ferry to Run Another Winter
 * @@ likely: Byline `Von Jan Ellwang`, fix deletes the line
 * -Von Jan Ellwang
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * ```
 * ```diff
 *  港口鎮議會週二決定，讓渡輪再行駛一個冬天。
 * -記者陳木／港口報導
 * ```
 * ```diff
 *  By the Roadside
 *  By Blue Harbour’s Shore
 *  By train
 *  Nora Whitfield
 * ```
 * ```diff
 *  Title: Waking up
 * !Author: Owen Tate
 *  Status: Final
 * ```
 */
import {mayBeByline} from '../src/document/byline-gate.js'
import {judgeByline} from '../src/document/byline-judge.js'
import type {Document, Line} from '../src/document/document.js'
import {longestMoment, momentLines} from '../src/document/moment-gate.js'
import {isInset} from '../src/document/place.js'
import {unlessEntries} from '../src/document/series.js'
import {linesBesideStamps} from '../src/document/stamps.js'
import {excerpt} from '../src/document/text.js'
import {packLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'reporter-byline',
  group: 'article-furniture',
  gate: [],
  find: (document) => unlessEntries(document, [...findBylines(document)])
})

function* findBylines(document: Document): Iterable<RuleFinding> {
  const known = new Set<number>()
  const moments = momentLines(document)
  const besides = linesBesideStamps(document)
  for (const line of document.linesWhere(
    (start, end, index) => end - start <= longestMoment && mayBeByline(document, start, end, index, {moments, besides})
  )) {
    if (document.isWrapped(line.index) || isInset(document, line.index)) continue
    const certainty = judgeByline(document, line)
    if (certainty === undefined) continue
    known.add(line.index)
    yield finding(line, certainty)
  }
  for (const {line, certainty} of packLines(document, 'byline', known)) yield finding(line, certainty)
}

function finding(line: Line, certainty: Certainty): RuleFinding {
  return {...cutLine(line), certainty, message: `Byline ${excerpt(line.text)}, fix deletes the line`}
}
