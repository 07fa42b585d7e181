/** How sure it is that a line is a page's time and not a date of the text. */
import type {Certainty} from '../rule.js'
import type {Document, Line} from './document.js'
import {isFieldBlock} from './fields.js'
import {type Moment, readMoment} from './moments.js'
import {isOutlet} from './names.js'
import {isInset, placeOf} from './place.js'
import {isGluedDate, stripStamp} from './stamps.js'

/** Judges a line by itself and by its place; undefined where it is no timestamp. */
export function judgeTimestamp(document: Document, line: Line): Certainty | undefined {
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
