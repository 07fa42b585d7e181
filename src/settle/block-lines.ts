/** The lines of a marker's block: what stands behind it, of its kind, up to where something else begins. */
import type {Document} from '../document/document.js'
import {columns, endsStatement} from '../document/text.js'
import type {Marker} from '../rule.js'
import type {Entry, Lineup} from './lineup.js'

/** What a block must not take. */
export interface Bounds {
  readonly title: number | undefined
  /** The first line of prose; before it, the last headline above a byline, a date or the text is the title. */
  readonly firstProse: number
}

/**
 * The lines of the marker's kind behind it that nobody is sure of, with those likely debris passed over, and the teasers between them.
 * Ends before a title that nothing precedes, and before a line that is allowed: it is content, so its like behind it may be.
 */
export function findBlock(lineup: Lineup, entry: Entry, marker: Marker, {title, firstProse}: Bounds): readonly number[] {
  if (marker.convicts === 'rest') return findRest(lineup, entry)
  const {document} = lineup
  const block: number[] = []
  // Places in the block of the sentences below headlines.
  const teasers: number[] = []
  const isInset = isIndented(document, entry.cut.first)
  let line = document.neighbour(entry.cut.last, 1)
  for (; line !== undefined; line = document.neighbour(line, 1)) {
    if (isMarker(lineup, line)) break
    if (lineup.is(line, 'likely')) {
      if (line > firstProse || block.length === 0) continue
      break
    }
    // An indented line behind one that is not belongs to a manual, a table or a quotation, and so does what follows it.
    if (line === title || document.isLiteral(line) || lineup.isAllowed(line) || (!isInset && isIndented(document, line))) break
    const kind = document.kind(line)
    const isAlike = kind === marker.convicts || (marker.convicts === 'headline' && kind === 'question')
    // A doubtful line of another kind lies between two sure ones then, and is settled as such.
    if (lineup.certainty(line) !== undefined && !isAlike) continue
    if (!isAlike) {
      if (!mayTease(document, line, block.at(-1), teasers.at(-1) === block.length - 1)) break
      teasers.push(block.length)
    }
    block.push(line)
  }
  const isAboveText = line !== undefined && line <= firstProse && !isMarker(lineup, line)
  // An article's last sentence has its stop, and asks its reader nothing.
  const last = document.line(block.at(-1) ?? entry.cut.last).text
  const closes = !endsStatement(last) || /[?？؟]/u.test(last)
  return block.slice(0, endOfBlock(block.length, teasers, {endsText: line === undefined, closes}) - (isAboveText ? 1 : 0))
}

/** All that nobody is sure of behind the marker; nothing where a line is to stand, since a list is cut whole. */
function findRest(lineup: Lineup, entry: Entry): readonly number[] {
  const rest: number[] = []
  for (let line = lineup.document.neighbour(entry.cut.last, 1); line !== undefined; line = lineup.document.neighbour(line, 1)) {
    if (lineup.isAllowed(line)) return []
    if (!lineup.is(line, 'likely')) rest.push(line)
  }
  return rest
}

// A teaser is a sentence or two of a meta description, which search engines show up to 160 characters of.
const longestTeaser = 200
/** Shorter lines head chapters. */
export const shortestHeadline = 24

/** Is the line a short sentence below a headline, which is no teaser itself? */
function mayTease(document: Document, line: number, above: number | undefined, isBelowTeaser: boolean): boolean {
  if (above === undefined || isBelowTeaser || document.kind(above) !== 'headline') return false
  const width = (index: number) => columns(document.line(index).text.trim())
  return width(line) <= longestTeaser && width(above) >= shortestHeadline
}

/**
 * How many lines of a block stay in it: sentences do only where at least two are parted by headlines, or one closes a list and the
 * text as no statement does. Where prose resumes, the headline before it may be a heading of the article.
 */
function endOfBlock(length: number, teasers: readonly number[], {endsText, closes}: {endsText: boolean; closes: boolean}): number {
  const first = teasers[0]
  if (first === undefined) return length
  if (endsText && (teasers.length > 1 || (closes && first === length - 1 && length > 3))) return length
  const last = teasers.at(-1) ?? first
  return teasers.length > 2 && last < length - 1 ? length : teasers.length > 2 ? last - 1 : first
}

/** Does the line begin with white space, as in manuals, tables and quotations? */
export function isIndented(document: Document, line: number): boolean {
  return /^(?: {2}|\t)/u.test(document.line(line).text)
}

/** Is the line a marker itself? */
export function isMarker(lineup: Lineup, line: number): boolean {
  return lineup.at(line).some(({suspect}) => suspect.marker !== undefined)
}
