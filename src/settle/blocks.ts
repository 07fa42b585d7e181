/** Markers, and the run of like lines that each convicts behind it. */
import {columns, excerpt} from '../document/text.js'
import type {Certainty, Marker} from '../rule.js'
import {cutLine} from '../rule.js'
import {findBlock, isMarker, shortestHeadline} from './block-lines.js'
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
    const isSure = isBehindText(lineup, entry, block, zones) || hasSureEnd(lineup, block, zones)
    convict(lineup, entry, marker, block, isSure ? 'certain' : 'likely')
    moved = true
  }
  return moved
}

/**
 * Raises to likely the block of a marker that is likely itself, where nothing proved it, the text has ended and the block goes on to
 * its end: cut alone, the heading would leave its list behind.
 * @param settled markers whose block is known already
 */
export function convictLastLists(lineup: Lineup, zones: Zones, settled: ReadonlySet<Entry>): void {
  if (!zones.hasProse) return
  // What stands farther up than the last line that nobody doubts ends no text.
  let open = lastOpen(lineup, lineup.document.lineCount)
  const markers = lineup.entries.filter(({suspect}) => suspect.marker !== undefined)
  for (const entry of markers.sort((a, b) => b.cut.first - a.cut.first)) {
    const {marker, certainty} = entry.suspect
    if (marker === undefined || certainty !== 'likely' || settled.has(entry) || zoneOf(entry.cut.first, zones) !== 'tail') continue
    const block = findBlock(lineup, entry, marker, {title: undefined, firstProse: zones.firstProse})
    if ((block.at(-1) ?? -1) < open) continue
    convict(lineup, entry, marker, block, 'likely')
    open = lastOpen(lineup, open + 1)
  }
}

/** The last line before this one that is not likely debris; -1 where there is none. */
function lastOpen(lineup: Lineup, before: number): number {
  let line = lineup.document.neighbour(before, -1)
  while (line !== undefined && lineup.is(line, 'likely')) line = lineup.document.neighbour(line, -1)
  return line ?? -1
}

/**
 * Is it sure where a block between paragraphs ends? Its last line is no heading of the text where other debris follows at once, or
 * where the text sets none: two headlines or more are all that stand between its paragraphs.
 */
function hasSureEnd(lineup: Lineup, block: readonly number[], zones: Zones): boolean {
  const {document} = lineup
  const isHeadline = (line: number) => ['headline', 'question'].includes(document.kind(line))
  const isWide = (line: number) => columns(document.line(line).text.trim()) >= shortestHeadline
  if (!zones.hasProse || block.length < 2 || (block[0] ?? 0) <= zones.firstProse || !block.every(isHeadline)) return false
  const behind = document.neighbour(block.at(-1) ?? 0, 1)
  if (behind !== undefined && lineup.is(behind, 'likely')) return true
  if (!block.every(isWide)) return false
  for (
    let line: number | undefined = zones.firstProse;
    line !== undefined && line <= zones.lastSentence;
    line = document.neighbour(line, 1)
  )
    if (isHeadline(line) && !block.includes(line) && !lineup.is(line, 'likely')) return false
  return true
}

/** Lies the block in the tail, or is it all that stands between the marker and the end of the text, whatever sentences it has? */
function isBehindText(lineup: Lineup, {cut}: Entry, block: readonly number[], zones: Zones): boolean {
  if (zoneOf(cut.first, zones) === 'tail') return true
  if (!zones.hasProse || cut.first <= zones.firstProse) return false
  return lastOpen(lineup, lineup.document.lineCount) <= (block.at(-1) ?? cut.last)
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
