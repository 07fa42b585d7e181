/** Markers, and the run of like lines that each convicts behind it. */
import type {Document} from '../document/document.js'
import {columns, endsStatement, excerpt} from '../document/text.js'
import type {Certainty, Marker} from '../rule.js'
import {cutLine} from '../rule.js'
import {ceilingOf, type Entry, type Lineup} from './lineup.js'
import {type Zones, zoneOf} from './zones.js'

/**
 * Convicts the blocks of the markers with this proof, each at most once.
 * A block is cut whole or kept whole, so marker and lines get one certainty: certain in the tail, likely elsewhere.
 * @param settled markers whose block is known already; grows
 * @returns whether anything was convicted
 */
export function convictBlocks(lineup: Lineup, zones: Zones, proof: Marker['proof'], settled: Set<Entry>): boolean {
  let moved = false
  const title = firstUnlabelled(lineup)
  for (const entry of [...lineup.entries]) {
    const marker = entry.suspect.marker
    if (marker === undefined || marker.proof !== proof || settled.has(entry)) continue
    const block = findBlock(lineup, entry, marker, {title, firstProse: zones.hasProse ? zones.firstProse : -1})
    if (block.length === 0) continue
    const proven = proof === 'neighbour' ? adjoiningCertain(lineup, entry, block) : entry.cut.first
    if (proven === undefined) continue
    settled.add(entry)
    if (proof === 'neighbour') entry.suspect = {...entry.suspect, reason: `beside ${lineup.nameAt(proven)}`}
    convict(lineup, entry, marker, block, isBehindText(lineup, entry, block, zones) ? 'certain' : 'likely')
    moved = true
  }
  return moved
}

/** What a block must not take. */
interface Bounds {
  readonly title: number | undefined
  /** The first line of prose; before it, the last headline above a byline, a date or the text is the title. */
  readonly firstProse: number
}

/**
 * The lines of the marker's kind behind it that nobody is sure of, with those likely debris passed over, and the teasers between them.
 * Ends before a title that nothing precedes, and before a line that is allowed: it is content, so its like behind it may be.
 */
function findBlock(lineup: Lineup, entry: Entry, marker: Marker, {title, firstProse}: Bounds): readonly number[] {
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
// Shorter lines head chapters.
const shortestHeadline = 24

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

function isIndented(document: Document, line: number): boolean {
  return /^(?: {2}|\t)/u.test(document.line(line).text)
}

/** Lies the block in the tail, or is it all that stands between the marker and the end of the text, whatever sentences it has? */
function isBehindText(lineup: Lineup, {cut}: Entry, block: readonly number[], zones: Zones): boolean {
  if (zoneOf(cut.first, zones) === 'tail') return true
  if (!zones.hasProse || cut.first <= zones.firstProse) return false
  let line = lineup.document.neighbour(block.at(-1) ?? cut.last, 1)
  while (line !== undefined && lineup.is(line, 'likely')) line = lineup.document.neighbour(line, 1)
  return line === undefined
}

/** The first line that no rule suspects: the title of the text, or its first words. */
function firstUnlabelled(lineup: Lineup): number | undefined {
  let line = lineup.document.neighbour(-1, 1)
  while (line !== undefined && lineup.certainty(line) !== undefined) line = lineup.document.neighbour(line, 1)
  return line
}

/** A certain line beside marker and block, with nothing but possible ones between: they stand or fall with the block. */
function adjoiningCertain(lineup: Lineup, entry: Entry, block: readonly number[]): number | undefined {
  const look = (from: number, step: -1 | 1) => {
    let line = lineup.document.neighbour(from, step)
    while (line !== undefined && lineup.certainty(line) === 'possible' && !isMarker(lineup, line))
      line = lineup.document.neighbour(line, step)
    return line !== undefined && lineup.is(line, 'certain') ? line : undefined
  }
  // Another rule may be sure of the marker itself.
  if (lineup.is(entry.cut.first, 'certain')) return entry.cut.first
  return look(entry.cut.first, -1) ?? look(block.at(-1) ?? entry.cut.last, 1)
}

function isMarker(lineup: Lineup, line: number): boolean {
  return lineup.at(line).some(({suspect}) => suspect.marker !== undefined)
}

function convict(lineup: Lineup, entry: Entry, marker: Marker, block: readonly number[], certainty: Certainty): void {
  const {active, ceiling} = entry.suspect
  const given = certainty === 'certain' ? ceilingOf(entry.suspect) : certainty
  const name = excerpt(lineup.document.line(entry.cut.first).text)
  entry.suspect = {...entry.suspect, certainty: given}
  entry.inBlock = true
  for (const index of block) {
    const line = lineup.document.line(index)
    const message = `${marker.label} ${excerpt(line.text)}, fix deletes the line`
    const cut = {first: index, last: index}
    const suspect = {...cutLine(line), certainty: given, message, active, reason: `in the list behind ${name}`, ...(ceiling && {ceiling})}
    lineup.add(suspect, cut).inBlock = true
  }
}
