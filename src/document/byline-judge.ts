/** How sure it is that a line signs the article, by what it is made of and by where it stands. */
import type {Certainty} from '../rule.js'
import {type Byline, isCreditRow, judgeCaseless, readByline} from './bylines.js'
import type {Document, Line} from './document.js'
import {isFieldBlock} from './fields.js'
import {isSecondOrLast, placeOf} from './place.js'
import {isBesideStamp} from './stamps.js'

/** Judges a short line; undefined where it is no byline. */
export function judgeByline(document: Document, line: Line): Certainty | undefined {
  const text = line.text.trim().replace(/\s+/g, ' ')
  const form = judgeCaseless(text)
  if (form !== undefined) return form
  if (isCreditRow(text)) return 'certain'
  const byline = readByline(text)
  if (byline === undefined) return undefined
  if (byline.moment === undefined && isFieldBlock(document, line.index)) return byline.label === 'field' ? 'possible' : undefined
  // Title pages of manuals and old books are centred.
  if (/^\s{2}/.test(line.text) && byline.moment === undefined && !isBesideStamp(document, line.index)) return 'possible'
  const certainty = judgeParts(byline, document, line.index)
  return certainty === 'certain' && placeOf(document, line.index) === 'body' ? 'likely' : certainty
}

function judgeParts(byline: Byline, document: Document, index: number): Certainty | undefined {
  const {label, signature, moment, isEmpty} = byline
  if (isEmpty) return label === 'by' && moment === undefined ? 'possible' : 'likely'
  const isDated = moment?.date === 'full'
  if (label !== undefined) {
    if (isDated || isBesideStamp(document, index)) return 'certain'
    if (signature === undefined) return 'likely'
    const {people, roles, outlets, isLoud} = signature
    // A role alone (`by staff writers`) is somebody's words as well; a name with it signs.
    if (people > 1 || (people > 0 && roles > 0) || outlets > 0 || isLoud) return 'certain'
    return placeOf(document, index) === 'body' && label === 'by' ? 'possible' : 'likely'
  }
  if (signature === undefined || document.neighbour(index, -1) === undefined) return undefined
  const {people, roles, outlets, agencies, handles, isLoud} = signature
  if (moment !== undefined) return isDated && moment.hasTime ? 'certain' : 'possible'
  if (people > 0 && outlets > 0) return 'certain'
  if (agencies > 0 || (people > 0 && roles + handles > 0)) return 'likely'
  if (people + outlets > 0 && isBesideStamp(document, index) && isBelowHeadline(document, index)) return 'likely'
  return people > 0 && isLoud && isSecondOrLast(document, index) ? 'possible' : undefined
}

/** A title may look like a name, and stand below a short kicker; what stands below a headline or a time is no title. */
function isBelowHeadline(document: Document, index: number): boolean {
  const before = document.neighbour(index, -1)
  return before !== undefined && (document.line(before).text.trim().length >= 25 || document.lineHas(before, ['digit']))
}
