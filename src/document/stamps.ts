/** Lines of a label and a date, as newsrooms write them above an article: on one line, on two, or glued to a place. */
import {isDate, isDateTime} from './dates.js'
import type {Document, Line} from './document.js'
import {letterSource} from './letters.js'
import {bare, longestMoment, momentLines} from './moment-gate.js'
import {type Moment, readMoment} from './moments.js'
import {oncePerDocument} from './once.js'

const bulletPattern = /^\s*(?:[-–•·*▶▷|]\s*)?/u
// Where a date may be glued to a place: `BelgiumWed`, `UKTue`, `DeutschlandMi`.
const gluePattern = /(?<=[^\s\dA-Z,]|[A-Z]{2})(?=[A-Z])/g
const placePattern = new RegExp(`^[A-Z](?:${letterSource}|[.,' -]){1,60}$`)
// What the word before a date in a label line is, where it is none that says more: `- Input`.
const loneLabels = new Set(['input', 'output'])

/** Is the text a place with a date glued to it? The glue proves that two boxes of a page were joined. */
export function isGluedDate(text: string): boolean {
  return [...text.matchAll(gluePattern)].some(({index}) => placePattern.test(text.slice(0, index)) && isDate(text.slice(index)))
}

/** Is a text nothing but a label of publishing, in any language? */
function isStampLabel(text: string): boolean {
  if (loneLabels.has(text.toLowerCase())) return true
  const moment = readMoment(text)
  return moment?.label === 'strong' && isNothingBut(moment) && moment.date === undefined && !moment.hasTime && !moment.isRelative
}

/** Has the moment no words that are none of time? */
function isNothingBut(moment: Moment): boolean {
  return moment.others.length === 0
}

/** Pairs of a label line and a date line: one pair with a known label, or two whatever their labels. */
export function findStampBlock(document: Document, date: Line): {first: Line; last: Line} | undefined {
  const label = labelBefore(document, date)
  if (label === undefined) return undefined
  let last = date
  let isKnown = isStampLabel(stripStamp(label.text))
  // With a blank line between, the label must be one that is known.
  if (!isKnown && label.index + 1 < date.index) return undefined
  let pairs = 1
  while (last.index + 2 < document.lineCount) {
    const next = document.line(last.index + 2)
    const nextLabel = labelBefore(document, next)
    if (nextLabel?.index !== last.index + 1) break
    isKnown ||= isStampLabel(stripStamp(nextLabel.text))
    pairs++
    last = next
  }
  return isKnown || (pairs > 1 && isDateTime(stripStamp(date.text))) ? {first: label, last} : undefined
}

function labelBefore(document: Document, date: Line): Line | undefined {
  const before = document.neighbour(date.index, -1)
  if (before === undefined || date.index - before > 2) return undefined
  const label = document.line(before)
  const text = stripStamp(label.text)
  // The label first: it is the cheaper of the two to read.
  const isLabel = text.length > 0 && text.length <= 24 && !/\p{Nd}|[.!?。]$/u.test(text)
  return isLabel && isDateLine(stripStamp(date.text)) ? label : undefined
}

function isDateLine(text: string): boolean {
  if (isDate(text)) return true
  const moment = /\d/.test(text) ? readMoment(text) : undefined
  return moment?.date === 'full' && isNothingBut(moment)
}

/** The text of a label or a date without its bullet and its colon. */
export function stripStamp(line: string): string {
  const text = line.slice(0, longestMoment).replace(bulletPattern, '').trimEnd()
  return text.endsWith(':') || text.endsWith('：') ? text.slice(0, -1).trimEnd() : text
}

/** Does a line with the time of publishing stand above or below? */
export function isBesideStamp(document: Document, index: number): boolean {
  return linesBesideStamps(document).has(index)
}

/** The lines above and below those with the time of publishing. */
export const linesBesideStamps = oncePerDocument((document): ReadonlySet<number> => {
  const beside = new Set<number>()
  for (const [index, kinds] of momentLines(document)) {
    if ((kinds & bare) === 0 || !isStamp(document.line(index).text)) continue
    for (const at of [document.neighbour(index, -1), document.neighbour(index, 1)]) if (at !== undefined) beside.add(at)
  }
  return beside
})

function isStamp(text: string): boolean {
  const moment = readMoment(text)
  return moment !== undefined && isNothingBut(moment) && moment.date !== undefined && (moment.hasTime || moment.label === 'strong')
}

/** Is the line the label of a block that a line behind it will show? */
export function opensBlock(document: Document, {index}: Line): boolean {
  const next = document.neighbour(index, 1)
  return next !== undefined && findStampBlock(document, document.line(next))?.first.index === index
}
