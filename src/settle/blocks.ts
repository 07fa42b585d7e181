/** Markers, and the run of like lines that each convicts behind it. */
import {excerpt} from '../document/text.js'
import type {Certainty, Marker} from '../rule.js'
import {cutLine} from '../rule.js'
import type {Entry, Lineup} from './lineup.js'
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
    const block = findBlock(lineup, entry, marker, title)
    if (block.length === 0) continue
    const proven = proof === 'neighbour' ? adjoiningCertain(lineup, entry, block) : entry.cut.first
    if (proven === undefined) continue
    settled.add(entry)
    if (proof === 'neighbour') entry.suspect = {...entry.suspect, reason: `beside ${lineup.nameAt(proven)}`}
    convict(lineup, entry, marker, block, zoneOf(entry.cut.first, zones) === 'tail' ? 'certain' : 'likely')
    moved = true
  }
  return moved
}

/**
 * The unsuspected lines of the marker's kind behind it, with suspected ones passed over.
 * Ends before a title that nothing precedes, and before a line that is allowed: it is content, so its like behind it may be.
 */
function findBlock(lineup: Lineup, entry: Entry, marker: Marker, title: number | undefined): readonly number[] {
  const {document} = lineup
  const block: number[] = []
  for (let line = document.neighbour(entry.cut.last, 1); line !== undefined; line = document.neighbour(line, 1)) {
    if (isMarker(lineup, line)) break
    if (lineup.is(line, 'likely')) continue
    const kind = document.kind(line)
    const alike = kind === marker.convicts || (marker.convicts === 'headline' && kind === 'question')
    // An indented line belongs to a manual, a table or a quotation, and so does what follows it.
    if (
      !alike ||
      line === title ||
      document.isLiteral(line) ||
      lineup.isAllowed(line) ||
      lineup.certainty(line) !== undefined ||
      /^(?: {2}|\t)/u.test(document.line(line).text)
    )
      break
    block.push(line)
  }
  return block
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
  return look(entry.cut.first, -1) ?? look(block.at(-1) ?? entry.cut.last, 1)
}

function isMarker(lineup: Lineup, line: number): boolean {
  return lineup.at(line).some(({suspect}) => suspect.marker !== undefined)
}

function convict(lineup: Lineup, entry: Entry, marker: Marker, block: readonly number[], certainty: Certainty): void {
  const {active} = entry.suspect
  const ceiling = active.rule.ceiling ?? certainty
  const given = certainty === 'certain' ? ceiling : certainty
  const name = excerpt(lineup.document.line(entry.cut.first).text)
  entry.suspect = {...entry.suspect, certainty: given}
  entry.inBlock = true
  for (const index of block) {
    const line = lineup.document.line(index)
    const message = `${marker.label} ${excerpt(line.text)}, fix deletes the line`
    const cut = {first: index, last: index}
    lineup.add({...cutLine(line), certainty: given, message, active, reason: `in the list behind ${name}`}, cut).inBlock = true
  }
}
