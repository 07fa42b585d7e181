/** Which stretches of a text are mojibake: each by itself, and by what the whole text was read as. */
import {kindAt, kinds, scriptAt} from './characters.js'
import type {PageName} from './code-pages.js'
import {gainOf, isForeign, type Run, readRuns} from './runs.js'
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
const nothing: Found = {runs: [], pages: []}

/** The stretches, in the order of the text, and the pages that the text was read as: several where they give the same. */
export interface Found {
  readonly runs: readonly Run[]
  readonly pages: readonly PageName[]
}

/** The stretches whose reading is better beyond doubt, or likely so. */
export function findRuns(text: string): Found {
  const tally = new Map<PageName, Tally>()
  let isSeen = false
  const first = search(text, likelyGain, (run) => {
    isSeen ||= run.gain >= certainGain
    for (const page of run.pages)
      count(tally, page, isForeign(text, run, page) ? run.gain / 2 : run.gain, kindAt(run.text, 0) === kinds.rare)
    return run.gain
  })
  if (first.length === 0) return nothing
  // In drawings some boxes make a letter by chance, and others none.
  const box = tally.get('cp437')
  if (box !== undefined && box.all < certainGain) tally.delete('cp437')
  const most = Math.max(0, ...[...tally.values()].map(({sum}) => sum))
  const pages = [...tally].filter(([, {sum}]) => sum === most).map(([page]) => page)
  const times = Math.max(0, ...pages.map((page) => tally.get(page)?.times ?? 0))
  if (most < certainGain || (!isSeen && times < fewestTogether)) return nothing
  const evidence = Math.min(mostEvidence, most * evidenceShare)
  const scripts = new Set(first.filter(({gain}) => gain >= certainGain).map((run) => scriptAt(run.text, 0)))
  const weigh = (run: Run) => {
    if (!run.pages.some((page) => pages.includes(page))) return run.pages.some((page) => tally.has(page)) ? run.gain : 0
    // A word of one letter is no stranger than the words around it.
    return run.gain + evidence + (run.text.length === 1 && scripts.has(scriptAt(run.text, 0)) ? aloneCost : 0)
  }
  return {runs: search(text, likelyGain, weigh), pages}
}

/** What the readings by one page gain together: those that gain, how many they are, and all but the ones that read as letters of a known script. */
interface Tally {
  readonly sum: number
  readonly times: number
  readonly all: number
}

function count(tally: Map<PageName, Tally>, page: PageName, gain: number, isRare: boolean): void {
  const {sum, times, all} = tally.get(page) ?? {sum: 0, times: 0, all: 0}
  tally.set(page, {sum: sum + Math.max(0, gain), times: times + (gain >= likelyGain ? 1 : 0), all: all + (gain > 0 || isRare ? gain : 0)})
}

/** @param least what a reading must gain @param weigh its gain, all things taken together */
function search(text: string, least: number, weigh: (run: Run) => number): readonly Run[] {
  const runs: Run[] = []
  for (let at = nextPair(text, 0); at >= 0; ) {
    let best: Run | undefined
    for (const run of readRuns(text, at)) {
      const deep = deepGain(text, run)
      const gain = weigh({...run, gain: deep})
      if (gain >= least && (best === undefined || rank({...run, gain}) > rank(best))) best = {...run, gain}
    }
    if (best !== undefined) runs.push(best)
    at = nextPair(text, best === undefined ? at + 1 : best.end)
  }
  return runs
}

/** Of two readings the one by the commoner page counts, where the other is not clearly better. */
function rank({pages, gain}: Run): number {
  return pages.some((page) => page !== 'macintosh' && page !== 'cp437') ? gain : gain - 1.5
}

/** The gain of a reading; where that is mojibake itself, read on to the end. */
function deepGain(text: string, run: Run): number {
  const isOpen = controlPattern.test(run.text)
  if (!isOpen && (run.gain < leastGain || run.gain >= certainGain)) return run.gain
  let read = run.text
  for (let layer = 1; layer < mostLayers; layer++) {
    const before = text.slice(Math.max(0, run.start - 2), run.start)
    const whole = before + read + text.slice(run.end, run.end + 2)
    const inner = readInner(whole, before.length, before.length + read.length)
    if (inner === read) break
    read = inner
  }
  return read === run.text ? run.gain : Math.max(run.gain, gainOf(text, run.start, run.end, read))
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
