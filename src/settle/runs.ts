/** Runs of suspected lines with nothing but blank lines between: in them the certain convict the doubtful. */
import type {Document} from '../document/document.js'
import {endsTruncated} from '../document/text.js'
import {atLeast, type Lineup} from './lineup.js'
import {type Zone, type Zones, zoneOf} from './zones.js'

/** A run, without possible lines at an end that is neither the edge of the text nor in its head: there a chapter's heading may be. */
interface Run {
  readonly lines: readonly number[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

/**
 * Raises to certain: in head and tail every line of a run that has a certain one, or that reaches the edge with a certain
 * one in the same zone; anywhere the possible lines between two certain ones.
 * @returns whether anything moved
 */
export function convictCertain(lineup: Lineup, zones: Zones): boolean {
  const proofs = new Map<Zone, number>()
  for (const line of lineup.lines()) if (lineup.is(line, 'certain')) proofs.set(zoneOf(line, zones), line)
  let moved = false
  for (const run of findRuns(lineup, () => false, zones)) {
    const zone = zoneOf(run.lines[0] ?? 0, zones)
    const proof = proofs.get(zone)
    const hasCertain = run.lines.some((line) => lineup.is(line, 'certain'))
    if (zone === 'body') moved = raiseEnclosed(lineup, run, 'certain') || moved
    else if (proof !== undefined && (hasCertain || run.atStart || run.atEnd)) {
      const edge = () => `at the ${run.atStart ? 'start' : 'end'} of the text, with ${lineup.nameAt(proof)} in its ${zone}`
      for (const [at, line] of run.lines.entries()) {
        moved = lineup.raise(line, 'certain', hasCertain ? () => reasonFor(lineup, run, at) : edge) || moved
      }
    }
  }
  return moved
}

/** Raises possible lines between likely ones, or a likely one and the edge, to likely; the certain lines are taken as gone. */
export function convictLikely(lineup: Lineup): void {
  for (const run of findRuns(lineup, (line) => lineup.is(line, 'certain'))) raiseEnclosed(lineup, run, 'likely')
}

/**
 * Raises the possible lines that open or close a text with prose: a text's own first line is a title, its last a sentence, and
 * neither is a word that sites set on buttons and above lists. Certain in a text with a certain line; else labels only, to likely:
 * a date, a number, a name may open and close a text that nobody scraped.
 * @returns whether anything moved
 */
export function convictEdges(lineup: Lineup, certainty: 'certain' | 'likely'): boolean {
  const {document} = lineup
  if (certainty === 'certain' && !lineup.lines().some((line) => lineup.is(line, 'certain'))) return false
  let moved = false
  for (const [from, step, edge] of [
    [-1, 1, 'start'],
    [document.lineCount, -1, 'end']
  ] as const) {
    let line = document.neighbour(from, step)
    for (; line !== undefined && lineup.certainty(line) !== undefined; line = document.neighbour(line, step)) {
      if (lineup.certainty(line) !== 'possible') continue
      if (isLeftToNeighbours(document, line)) break
      // `All...`: the last words of a text that was cut off, whatever else they may be.
      if (edge === 'end' && endsTruncated(document.line(line).text)) break
      if (certainty === 'likely' ? !isLabel(lineup, line, edge) : !isWordOrNumber(lineup, line)) break
      moved = lineup.raise(line, certainty, () => `at the ${edge} of the text`) || moved
    }
  }
  return moved
}

/** Whoever calls a phrase of their own possible leaves it to its neighbours; the edge of a text is none. */
export function isLeftToNeighbours(document: Document, line: number): boolean {
  return document.allPhrases().some((hit) => hit.line.index === line && hit.phrase.isHouse === true && hit.phrase.certainty === 'possible')
}

/** A few words without a number or a mark, of a kind that belongs to the page and not to the article. */
function isLabel(lineup: Lineup, line: number, edge: 'start' | 'end'): boolean {
  const group = lineup.at(line)[0]?.suspect.active.rule.group
  // `Sources` may be a title.
  return (group === 'interface' || (group === 'footer' && edge === 'end')) && labelPattern.test(lineup.document.line(line).text)
}

/** No hours, dates or codes: what has letters and digits may be a fact that ends an article. */
function isWordOrNumber(lineup: Lineup, line: number): boolean {
  const {text} = lineup.document.line(line)
  return !/\d/u.test(text) || /^\s*\d+\s*$/u.test(text)
}

const labelPattern = /^\s*[^\s\d.!?,;()[\]©@#—–-]+(?: [^\s\d.!?,;()[\]©@#—–-]+){0,4}\s*$/u

/** Raises the possible lines of a run that have a line of this certainty, or the edge of the text, on both sides. */
function raiseEnclosed(lineup: Lineup, run: Run, certainty: 'certain' | 'likely'): boolean {
  let moved = false
  // Places in the run, not lines.
  let group: number[] = []
  let opened = run.atStart
  let proven = false
  const close = (closed: boolean) => {
    // The edge alone, on both sides, is no evidence.
    if (opened && closed && proven) {
      for (const at of group) moved = lineup.raise(run.lines[at] ?? 0, certainty, () => reasonFor(lineup, run, at)) || moved
    }
    group = []
  }
  for (const [at, line] of run.lines.entries()) {
    const own = lineup.certainty(line)
    if (own === 'possible') group.push(at)
    else {
      const strong = own !== undefined && atLeast(own, certainty)
      proven ||= strong
      close(strong)
      opened = strong
      proven = strong
    }
  }
  close(run.atEnd)
  return moved
}

/** @param zones where given, runs in the head keep their possible lines: what stands beside a date or a byline there is no chapter's heading */
function findRuns(lineup: Lineup, isGone: (line: number) => boolean, zones?: Zones): readonly Run[] {
  const {document} = lineup
  const step = (line: number, by: -1 | 1) => {
    let next = document.neighbour(line, by)
    while (next !== undefined && isGone(next)) next = document.neighbour(next, by)
    return next
  }
  const runs: Run[] = []
  let lines: number[] = []
  for (const line of lineup.lines()) {
    if (isGone(line)) continue
    lines.push(line)
    const next = step(line, 1)
    if (next !== undefined && lineup.certainty(next) !== undefined) continue
    const atStart = step(lines[0] ?? line, -1) === undefined
    const atEnd = next === undefined
    const isHead = zones !== undefined && zoneOf(lines[0] ?? 0, zones) === 'head'
    const first = atStart || isHead ? 0 : lines.findIndex((index) => lineup.is(index, 'likely'))
    const last = atEnd || isHead ? lines.length - 1 : lines.findLastIndex((index) => lineup.is(index, 'likely'))
    if (first >= 0 && last >= first) runs.push({lines: lines.slice(first, last + 1), atStart, atEnd})
    lines = []
  }
  return runs
}

/** Says between what the raised line at this place of the run stands: `between a copyright line and the end of the text`. */
function reasonFor(lineup: Lineup, run: Run, at: number): string {
  const name = (index: number | undefined, edge: string) => (index === undefined ? edge : lineup.nameAt(index))
  const before = run.lines[at - 1]
  const behind = run.lines[at + 1]
  if (before === undefined && !run.atStart) return `beside ${name(behind, 'the end of the text')}`
  if (behind === undefined && !run.atEnd) return `beside ${name(before, 'the start of the text')}`
  return `between ${name(before, 'the start of the text')} and ${name(behind, 'the end of the text')}`
}
