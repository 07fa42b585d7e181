/** Finds text that is UTF-8 read as something else, through all its layers, and what it was. */
import {Composition} from '../compose.js'
import {replaceParts} from '../document/replace.js'
import type {PlannedEdit} from '../plan.js'
import type {PageName} from './code-pages.js'
import type {Damage} from './damage.js'
import {joinDamage} from './join-damage.js'
import {spareQuoted} from './quoted.js'
import {gainOf, isForeign, type Run, readRuns} from './runs.js'
import {nextPair, scanTraces} from './scan.js'
import {strangeness} from './strangeness.js'
import {findWeak} from './weak.js'

const certainGain = 2
// A reading that is no better than this by itself is not read again to see whether the next layer is.
const leastGain = -1.5
const mostLayers = 6
const longestGarble = 8
const garbleCost = 2.5

/** The mojibake of a text, in its order: each stretch with what stood there before the first wrong reading. */
export function findMojibake(text: string): readonly Damage[] {
  return joinDamage(text, spareQuoted(text, readLayers(text)))
}

function readLayers(text: string): readonly Damage[] {
  if (scanTraces(text).firstPair < 0) return []
  const composition = new Composition(text.length)
  let read = text
  for (let layer = 0; layer < mostLayers; layer++) {
    const edits = findLayer(read)
    const certain = edits.filter(({rule}) => rule === 'certain')
    if (certain.length === 0) return [...toDamage(composition, text, 'certain'), ...withLikely(composition, text, edits)].sort(byPlace)
    composition.add(certain)
    read = replaceParts(read, certain)
  }
  return toDamage(composition, text, 'certain')
}

/** What is likely where nothing is certain: the rest is found again when that is mended. */
function withLikely(composition: Composition, text: string, likely: readonly PlannedEdit[]): readonly Damage[] {
  if (likely.length === 0) return []
  composition.add(likely)
  return toDamage(composition, text, 'likely')
}

function toDamage(composition: Composition, text: string, certainty: 'certain' | 'likely'): readonly Damage[] {
  const cuttings = composition.cuttings(text).filter(({rules}) => rules.every((rule) => rule === certainty))
  return cuttings.map(({start, end, written}) => ({start, end, text: written, certainty}))
}

function byPlace(a: Damage, b: Damage): number {
  return a.start - b.start
}

/** What the last reading by a wrong page did. The edits carry their certainty in place of a rule. */
function findLayer(text: string): readonly PlannedEdit[] {
  const runs = findRuns(text)
  if (runs.length === 0) return []
  const all = [...runs, ...findWeak(text, dominantPages(text, runs), runs)].sort((a, b) => a.start - b.start)
  const read = replaceParts(text, all)
  let shift = 0
  return all.map(({start, end, text: written, gain}) => {
    const from = start + shift
    shift += written.length - (end - start)
    return {start, end, text: written, rule: gain < 1 || isGarbled(read, from, from + written.length) ? 'likely' : 'certain'}
  })
}

/** Is what stands around it still strange? Then more happened to the text than can be undone, and a part of it is no gain. */
function isGarbled(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < longestGarble && isDamagedLike(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < longestGarble && isDamagedLike(text.charCodeAt(to))) to++
  return strangeness(text, from, start) + strangeness(text, end, to) > garbleCost
}

/** Beyond ASCII, and none of the characters that have a finder of their own. */
function isDamagedLike(code: number): boolean {
  return code > 0xa0 && code !== 0xfffd
}

/** The pages that most of the text was read as: several where they give the same. */
function dominantPages(text: string, runs: readonly Run[]): readonly PageName[] {
  const sums = new Map<PageName, number>()
  for (const run of runs)
    for (const page of run.pages) sums.set(page, (sums.get(page) ?? 0) + (isForeign(text, run, page) ? run.gain / 2 : run.gain))
  const most = Math.max(...sums.values())
  return [...sums].filter(([, sum]) => sum === most).map(([page]) => page)
}

/** The runs whose reading is better beyond doubt. */
function findRuns(text: string): readonly Run[] {
  const runs: Run[] = []
  let boxes = 0
  for (let at = nextPair(text, 0); at >= 0; ) {
    let best: Run | undefined
    for (const run of readRuns(text, at)) {
      if (run.pages.includes('cp437')) boxes += run.gain
      const gain = run.gain < certainGain ? deepGain(text, run) : run.gain
      if (gain >= certainGain && (best === undefined || rank({...run, gain}) > rank(best))) best = {...run, gain}
    }
    if (best !== undefined) runs.push(best)
    at = nextPair(text, best === undefined ? at + 1 : best.end)
  }
  // In drawings some boxes make a letter by chance, and others none.
  return boxes < certainGain ? runs.filter(({pages, gain}) => !pages.includes('cp437') || gain >= 2 * certainGain) : runs
}

/** Of two readings the one by the commoner page counts, where the other is not clearly better. */
function rank({pages, gain}: Run): number {
  return pages.some((page) => page !== 'macintosh' && page !== 'cp437') ? gain : gain - 1.5
}

/** The gain of a reading that is mojibake itself, read on to the end. */
function deepGain(text: string, run: Run): number {
  if (run.gain < leastGain) return run.gain
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

/** The stretch from `start` to `end` with the first good reading in it written. */
function readInner(whole: string, start: number, end: number): string {
  for (let at = nextPair(whole, start); at >= 0 && at < end; at = nextPair(whole, at + 1)) {
    const run = readRuns(whole, at).find(({end: last, gain}) => last <= end && gain >= certainGain)
    if (run !== undefined) return whole.slice(start, run.start) + run.text + whole.slice(run.end, end)
  }
  return whole.slice(start, end)
}
