/** Which stretches of a text are mojibake: each by itself, and by what the whole text was read as. */
import {kindAt, kinds, scriptAt} from './characters.js'
import type {PageName} from './code-pages.js'
import {gainOf, isForeign, type Run, readRun, readRuns} from './runs.js'
import {nextPair} from './scan.js'
import {aloneCost} from './strangeness.js'

/** What a reading must gain to be beyond doubt. */
export const certainGain = 2
/** So many wrong readings one upon the other are looked for. */
export const mostLayers = 6

// What the rest of the text says for a page that it was read as; and a reading that gains less is not even likely.
const mostEvidence = 3
const evidenceShare = 0.35
const likelyGain = 1
// A reading that is no better than this by itself is not read again to see whether the next layer is.
const leastGain = -5
// So many readings by one page that are likely are certain together.
const fewestTogether = 3
// Controls are no text yet, and hide how good a reading is.
const controlPattern = /[\u0080-\u009f]/
const seldomCost = 1
const nothing: Found = {runs: [], pages: []}

/** The stretches, in the order of the text, and the pages that the text was read as: several where they give the same. */
export interface Found {
  readonly runs: readonly Run[]
  readonly pages: readonly PageName[]
}

/** The stretches whose reading is better beyond doubt, or likely so. */
export function findRuns(text: string): Found {
  const first = searchFirst(text)
  if (first.runs.length === 0) return nothing
  const {tally} = first
  // In drawings some boxes make a letter by chance, and others none.
  if ((tally.get('cp437')?.all ?? certainGain) < certainGain) tally.delete('cp437')
  const most = Math.max(0, ...[...tally.values()].map(({sum}) => sum))
  const pages = [...tally].filter(([, {sum}]) => sum === most).map(([page]) => page)
  const times = Math.max(0, ...pages.map((page) => tally.get(page)?.times ?? 0))
  const certain = first.runs.filter(({gain}) => gain >= certainGain)
  if (most === 0 || (certain.length === 0 && (most < certainGain || times < fewestTogether))) return nothing
  const isOwn = (run: Run) => run.pages.some((page) => pages.includes(page))
  if (first.isWhole && certain.length === first.runs.length && certain.every(isOwn)) return {runs: certain, pages}
  const evidence = Math.min(mostEvidence, most * evidenceShare)
  const scripts = new Set(certain.map((run) => scriptAt(run.text, 0)))
  // A word of one letter is no stranger than the words around it.
  const weighOwn = (run: Run) => run.gain + evidence + (run.text.length === 1 && scripts.has(scriptAt(run.text, 0)) ? aloneCost : 0)
  const weigh = (run: Run) => (isOwn(run) ? weighOwn(run) : run.pages.some((page) => tally.has(page)) ? run.gain : 0)
  return {runs: searchAgain(text, pages, weighOwn, weigh), pages}
}

/** What every stretch says by itself. */
interface First {
  readonly runs: readonly Run[]
  readonly tally: Map<PageName, Tally>
  /** Every pair of the text is a part of a run. */
  readonly isWhole: boolean
}

function searchFirst(text: string): First {
  const tally = new Map<PageName, Tally>()
  const runs: Run[] = []
  let isWhole = true
  for (let at = nextPair(text, 0); at >= 0; ) {
    const read = readRuns(text, at).map((run) => deepen(text, run))
    for (const run of read) count(tally, text, run)
    const best = bestOf(read)
    if (best === undefined) isWhole = false
    else runs.push(best)
    at = nextPair(text, best === undefined ? at + 1 : best.end)
  }
  return {runs, tally, isWhole}
}

/** @param weighOwn the gain of a reading by the pages of the text, all things taken together @param weigh that of any reading */
function searchAgain(
  text: string,
  pages: readonly PageName[],
  weighOwn: (run: Run) => number,
  weigh: (run: Run) => number
): readonly Run[] {
  const runs: Run[] = []
  const [page] = pages
  for (let at = nextPair(text, 0); at >= 0; ) {
    const own = page === undefined ? undefined : readRun(text, at, page)
    const gain = own === undefined ? 0 : weighOwn(own)
    const best =
      own !== undefined && gain >= certainGain ? {...own, gain} : bestOf(readRuns(text, at).map((run) => reweigh(deepen(text, run), weigh)))
    if (best !== undefined) runs.push(best)
    at = nextPair(text, best === undefined ? at + 1 : best.end)
  }
  return runs
}

function reweigh(run: Run, weigh: (run: Run) => number): Run {
  return {...run, gain: weigh(run)}
}

/** The best of the readings of one place that are at least likely. */
function bestOf(runs: readonly Run[]): Run | undefined {
  let best: Run | undefined
  for (const run of runs) if (run.gain >= likelyGain && (best === undefined || rank(run) > rank(best))) best = run
  return best
}

/** What the readings by one page gain together: those that gain, how many they are, and all but the ones that read as letters of a known script. */
interface Tally {
  readonly sum: number
  readonly times: number
  readonly all: number
}

function count(tally: Map<PageName, Tally>, text: string, run: Run): void {
  const isRare = kindAt(run.text, 0) === kinds.rare
  if (run.gain <= 0 && !isRare) return
  for (const page of run.pages) {
    const gain = (isForeign(text, run, page) ? 0.5 : 1) * (isSeldom(page) ? run.gain - seldomCost : run.gain)
    const {sum, times, all} = tally.get(page) ?? {sum: 0, times: 0, all: 0}
    tally.set(page, {sum: sum + Math.max(0, gain), times: times + (gain >= likelyGain ? 1 : 0), all: all + run.gain})
  }
}

/** Of two readings the one by the commoner page counts, where the other is not clearly better. */
function rank({pages, gain}: Run): number {
  return pages.every(isSeldom) ? gain - seldomCost : gain
}

function isSeldom(page: PageName): boolean {
  return page === 'macintosh' || page === 'cp437'
}

/** A reading with its gain; where it is mojibake itself, with the gain of what it is when read on to the end. */
function deepen(text: string, run: Run): Run {
  if ((run.gain < leastGain || run.gain >= certainGain) && !controlPattern.test(run.text)) return run
  let read = run.text
  for (let layer = 1; layer < mostLayers; layer++) {
    const before = text.slice(Math.max(0, run.start - 2), run.start)
    const whole = before + read + text.slice(run.end, run.end + 2)
    const inner = readInner(whole, before.length, before.length + read.length)
    if (inner === read) break
    read = inner
  }
  return read === run.text ? run : {...run, gain: Math.max(run.gain, gainOf(text, run.start, run.end, read))}
}

/** The stretch from `start` to `end` with every good reading in it written. */
function readInner(whole: string, start: number, end: number): string {
  let read = ''
  let position = start
  for (let at = nextPair(whole, start); at >= 0 && at < end; ) {
    const run = readRuns(whole, at).find(({end: last, gain}) => last <= end && gain >= certainGain)
    if (run === undefined) at = nextPair(whole, at + 1)
    else {
      read += whole.slice(position, run.start) + run.text
      position = run.end
      at = nextPair(whole, position)
    }
  }
  return read + whole.slice(position, end)
}
