/**
 * Flags the lines in which a site says when a page was published or changed.
 *
 * ## Why
 * The time belongs to the page's data. In the text it stands between headline and lead, twice as a rule.
 *
 * ## Flagged
 * A line of nothing but dates, times and words such as `Published`, in some thirty languages: `Updated 14 hours ago`,
 * `Nov. 19, 2019 8:03 am ET`, `5 min read`, an outlet behind them included; a label and its date on two lines (`- Input`,
 * `- 2025-08-20 15:47:03`), then as one block; a place with a date glued to it (`Brussels, BelgiumWed Feb 12 2025`).
 *
 * ## Left alone
 * A bare date, as diaries and letters have it, a bare time, a label without a date, and dates among the fields of a mail or a
 * specification (possible); a date in a sentence; more than four in the body, which head the entries of a log (possible).
 *
 * ## Fix
 * Deletes the lines. Certain: blocks, glued dates, labels of publishing with a date, and a date with a time outside of the
 * running text; else likely.
 *
 * ## Examples
 * ```diff
 *  Ferry to Run Another Winter
 * @@ certain: Timestamp `- Input - 2025-08-20 15:47:03 - Updated…`, fix deletes the lines
 * -- Input
 * -- 2025-08-20 15:47:03
 * -- Updated
 * -- 2025-08-20 15:47:03
 * @@ certain: Timestamp `입력 2025.03.04 09:12`, fix deletes the line
 * -입력 2025.03.04 09:12
 * @@ certain: Timestamp `Brussels, BelgiumWed Feb 12 2025`, fix deletes the line
 * -Brussels, BelgiumWed Feb 12 2025
 * @@ certain: Timestamp `March 3, 2025 / 4:12 PM / Harbour News`, fix deletes the line
 * -March 3, 2025 / 4:12 PM / Harbour News
 * -Publié le 4 mars 2025
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * ```
 * ```diff
 *  Ferry to Run Another Winter
 * @@ likely: Timestamp `Mar. 3, 2025`, fix deletes the line
 * -Mar. 3, 2025
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * ```
 * ```diff
 *  그는 입력 장치를 다시 연결했다.
 *  The meeting of March 3, 2025 at 4:12 PM was short.
 * ```
 * ```diff
 * !Tuesday, March 4, 2025
 * ```
 * ```diff
 * !입력
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {bare, longestMoment, momentLines} from '../src/document/moment-gate.js'
import {stampCue} from '../src/document/moment-words.js'
import {mayOpenMoment} from '../src/document/moments.js'
import {signerCue} from '../src/document/names.js'
import {unlessEntries} from '../src/document/series.js'
import {maskOf} from '../src/document/signs.js'
import {findStampBlock, opensBlock} from '../src/document/stamps.js'
import {excerpt} from '../src/document/text.js'
import {judgeTimestamp} from '../src/document/timestamps.js'
import {packLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const longestLabel = 40
const digits = maskOf(['digit'])
// A year, a time of day, or a number with a word behind: every form has one.
const numbersPattern = /(?:19|20)\d\d|\d[:Hh시]\d\d|\d ?[^\s\d!-@[-`{-~]/
// Where a date may be glued to a place.
const gluePattern = /[^\s\dA-Z,][A-Z]|[A-Z]{3}/

export default defineRule({
  id: 'timestamp-line',
  group: 'article-furniture',
  gate: [],
  find: (document) => unlessEntries(document, [...findTimestamps(document)])
})

function* findTimestamps(document: Document): Iterable<RuleFinding> {
  let done = -1
  const known = new Set<number>()
  const moments = momentLines(document)
  for (const line of document.linesWhere(
    (start, end, index) => end - start <= longestMoment && mayBeTimestamp(document, start, end, index, moments)
  )) {
    if (line.index <= done || document.isWrapped(line.index)) continue
    const block = findStampBlock(document, line)
    done = block?.last.index ?? line.index
    for (let index = block?.first.index ?? line.index; index <= done; index++) known.add(index)
    if (block !== undefined) yield finding(document, block.first, block.last, 'certain')
    else {
      const certainty = judgeTimestamp(document, line)
      if (certainty === undefined) known.delete(line.index)
      else if (!opensBlock(document, line)) yield finding(document, line, line, certainty)
    }
  }
  for (const {line, certainty} of packLines(document, 'timestamp', known)) yield finding(document, line, line, certainty)
}

/** The cheap question: is the line a moment by its words, or a few words that begin with a label (`Updated an hour ago`)? */
function mayBeTimestamp(document: Document, start: number, end: number, index: number, moments: ReadonlyMap<number, number>): boolean {
  if ((document.maskAt(index) & digits) === 0)
    return end - start <= longestLabel && document.isCued(index, stampCue) && mayOpenMoment(document.text.slice(start, end))
  const kinds = moments.get(index) ?? 0
  if (kinds === 0) return false
  const line = document.text.slice(start, end)
  // Other words are an outlet or a place.
  return numbersPattern.test(line) && ((kinds & bare) !== 0 || document.isCued(index, signerCue) || gluePattern.test(line))
}

function finding(document: Document, first: Line, last: Line, certainty: Certainty): RuleFinding {
  const what = excerpt(document.text.slice(first.start, last.end))
  return {...cutLines(first, last), certainty, message: `Timestamp ${what}, fix deletes the ${first === last ? 'line' : 'lines'}`}
}
