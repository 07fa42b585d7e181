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
 * specification (possible); a date in a sentence.
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
 * @@ likely: Timestamp `Publié le 4 mars 2025`, fix deletes the line
 * -Publié le 4 mars 2025
 * -vor 3 Stunden
 * ```
 * ```diff
 *  입력
 *  그는 입력 장치를 다시 연결했다.
 *  The meeting of March 3, 2025 at 4:12 PM was short.
 * ```
 * ```diff
 * !Tuesday, March 4, 2025
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {isFieldBlock} from '../src/document/fields.js'
import {type Moment, mayOpenMoment, readMoment} from '../src/document/moments.js'
import {isOutlet} from '../src/document/names.js'
import {isInset, placeOf} from '../src/document/place.js'
import {maskOf} from '../src/document/signs.js'
import {findStampBlock, isGluedDate, stripStamp} from '../src/document/stamps.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const longest = 120
const longestLabel = 40
const digits = maskOf(['digit'])
// A year, a time of day, or a number with a word behind: every form has one.
const numbersPattern = /(?:19|20)\d\d|\d[:Hh시]\d\d|\d ?[^\s\d!-@[-`{-~]/

export default defineRule({
  id: 'timestamp-line',
  group: 'article-furniture',
  gate: [],
  *find(document) {
    let done = -1
    for (const line of document.linesWhere((start, end, index) => end - start <= longest && mayBeTimestamp(document, start, end, index))) {
      if (line.index <= done || document.isWrapped(line.index)) continue
      const block = findStampBlock(document, line)
      done = block?.last.index ?? line.index
      if (block !== undefined) yield finding(document, block.first, block.last, 'certain')
      else {
        const certainty = judge(document, line)
        if (certainty !== undefined) yield finding(document, line, line, certainty)
      }
    }
  }
})

/** The cheap question: has the line a number of the right form, or is it a few words that begin with a label (`Updated an hour ago`)? */
function mayBeTimestamp(document: Document, start: number, end: number, index: number): boolean {
  if ((document.maskAt(index) & digits) !== 0) return numbersPattern.test(document.text.slice(start, end))
  return end - start <= longestLabel && mayOpenMoment(document.text.slice(start, end))
}

function judge(document: Document, line: Line): Certainty | undefined {
  const text = stripStamp(line.text)
  if (isGluedDate(text)) return 'certain'
  const moment = readMoment(text)
  if (moment === undefined || !isTimestamp(moment)) return undefined
  const isOutside = placeOf(document, line.index) !== 'body'
  if (isInset(document, line.index)) return 'possible'
  if (moment.label === 'strong') {
    if (moment.hasTime || moment.isRelative) return 'certain'
    if (moment.date === undefined) return /[:：]\s*$/.test(line.text) ? 'likely' : 'possible'
    return moment.date === 'full' && isOutside ? 'certain' : 'likely'
  }
  // Manuals, tables and listings indent what they show.
  const isShown = /^(?: {2}|\t)/.test(line.text) && !(moment.hasTime && isOutside)
  if (isShown || isFieldBlock(document, line.index)) return 'possible'
  if (moment.isRelative) return moment.date === 'full' ? 'certain' : 'likely'
  if (moment.date === 'full' && moment.hasTime) return isOutside ? 'certain' : 'likely'
  if (moment.date !== 'full') return 'possible'
  return moment.label === 'weak' || (isOutside && text === line.text.trim() && isPageDate(moment)) ? 'likely' : 'possible'
}

// Before, there were no pages; letters, speeches and diaries that are published by their date are older as a rule.
const firstPages = 2001

/** Is a bare date set as templates do: with a short month, or without the weekday with which news archives and diaries begin? */
function isPageDate({month, hasWeekday, year}: Moment): boolean {
  return year !== undefined && year >= firstPages && (month === 'short' || (month === 'long' && !hasWeekday))
}

/** Is it a moment and nothing else, or one with an outlet behind it? */
function isTimestamp(moment: Moment): boolean {
  const [other] = moment.others
  if (other !== undefined) {
    return moment.others.length === 1 && moment.date === 'full' && moment.hasTime && other.isLast && isOutlet(other.text)
  }
  return moment.date !== undefined || moment.hasTime || moment.isRelative || moment.label === 'strong'
}

function finding(document: Document, first: Line, last: Line, certainty: Certainty): RuleFinding {
  const what = excerpt(document.text.slice(first.start, last.end))
  return {...cutLines(first, last), certainty, message: `Timestamp ${what}, fix deletes the ${first === last ? 'line' : 'lines'}`}
}
