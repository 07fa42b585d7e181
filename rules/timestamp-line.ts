/**
 * Flags the lines in which a site says when a page was published or changed.
 *
 * ## Why
 * The time belongs to the page's data. In the text it stands between headline and lead, twice as a rule.
 *
 * ## Flagged
 * A label with its date, on one line (`Published March 3, 2025 at 4:12 PM`) or on two (`- Input`,
 * `- 2025-08-20 15:47:03`), then as one block; a place with a date glued to it (`Brussels, BelgiumWed Feb 12 2025`);
 * a bare date with a time. Two pairs of like lines make a block whatever the labels' language.
 *
 * ## Left alone
 * A bare date, as diaries and letters have it (possible), a label without a date, a date in a sentence.
 *
 * ## Fix
 * Deletes the lines. Certain: blocks, glued dates, and labels of newsrooms with a time of day; else likely.
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
 * @@ likely: Timestamp `Publié le 4 mars 2025`, fix deletes the line
 * -Publié le 4 mars 2025
 * ```
 * ```diff
 *  입력
 *  그는 입력 장치를 다시 연결했다.
 *  The meeting of March 3, 2025 at 4:12 PM was short.
 * ```
 */
import {isDate, isDateTime} from '../src/document/dates.js'
import type {Document, Line} from '../src/document/document.js'
import {letterSource} from '../src/document/letters.js'
import {isStampLabel, readStamps} from '../src/document/stamps.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const longest = 120
const bulletPattern = /^\s*(?:[-–•·*▶▷|]\s*)?/u
// Where a date may be glued to a place: `BelgiumWed`, `UKTue`, `DeutschlandMi`.
const gluePattern = /(?<=[^\s\dA-Z,]|[A-Z]{2})(?=[A-Z])/g
const placePattern = new RegExp(`^[A-Z](?:${letterSource}|[.,' -]){1,60}$`)
// A year, or a time of day: every form has one.
const numbersPattern = /(?:19|20)\d\d|\d[:Hh시]\d\d/

export default defineRule({
  id: 'timestamp-line',
  group: 'article-furniture',
  gate: ['digit'],
  *find(document) {
    let done = -1
    for (const line of document.labelsWith(longest, 'digit')) {
      if (line.index <= done || !numbersPattern.test(line.text)) continue
      const block = findBlock(document, line)
      done = block?.last.index ?? line.index
      if (block !== undefined) yield finding(document, block.first, block.last, 'certain')
      else {
        const certainty = judge(line.text.replace(bulletPattern, '').trim())
        if (certainty !== undefined) yield finding(document, line, line, certainty)
      }
    }
  }
})

function judge(text: string): Certainty | undefined {
  if (isGlued(text)) return 'certain'
  const folded = text.toLowerCase()
  const labels = readStamps(folded)
  if (labels !== undefined) return labels === 'news' && /\d[:h]\d\d/u.test(folded) ? 'certain' : 'likely'
  if (isDateTime(text)) return 'likely'
  return isDate(text) ? 'possible' : undefined
}

/** Is the text a place with a date glued to it? The glue proves that two boxes of a page were joined. */
function isGlued(text: string): boolean {
  return [...text.matchAll(gluePattern)].some(({index}) => placePattern.test(text.slice(0, index)) && isDate(text.slice(index)))
}

/** Pairs of a label line and a date line: one pair with a known label, or two whatever their labels. */
function findBlock(document: Document, date: Line): {first: Line; last: Line} | undefined {
  const label = labelBefore(document, date)
  if (label === undefined) return undefined
  let last = date
  let known = isStampLabel(strip(label).toLowerCase())
  let pairs = 1
  while (last.index + 2 < document.lineCount) {
    const next = document.line(last.index + 2)
    const nextLabel = labelBefore(document, next)
    if (nextLabel === undefined) break
    known ||= isStampLabel(strip(nextLabel).toLowerCase())
    pairs++
    last = next
  }
  return known || (pairs > 1 && isDateTime(strip(date))) ? {first: label, last} : undefined
}

function labelBefore(document: Document, date: Line): Line | undefined {
  if (date.index === 0 || !isDate(strip(date))) return undefined
  const label = document.line(date.index - 1)
  const text = strip(label)
  return text.length > 0 && text.length <= 24 && !/\p{Nd}|[.!?。]$/u.test(text) ? label : undefined
}

function strip(line: Line): string {
  const text = line.text.slice(0, longest).replace(bulletPattern, '').trimEnd()
  return text.endsWith(':') || text.endsWith('：') ? text.slice(0, -1).trimEnd() : text
}

function finding(document: Document, first: Line, last: Line, certainty: Certainty): RuleFinding {
  const what = excerpt(document.text.slice(first.start, last.end))
  return {...cutLines(first, last), certainty, message: `Timestamp ${what}, fix deletes the ${first === last ? 'line' : 'lines'}`}
}
