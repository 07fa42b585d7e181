/** Finds text that is UTF-8 read as something else, through all its layers, and what it was. */
import {composeRounds, type Rounds} from '../compose.js'
import type {Cutting} from '../cuttings.js'
import {replaceParts} from '../document/replace.js'
import type {PlannedEdit} from '../plan.js'
import type {Certainty} from '../rule.js'
import type {Damage} from './damage.js'
import {joinDamage} from './join-damage.js'
import {findLostBytes} from './lost-bytes-alone.js'
import {spareQuoted} from './quoted.js'
import type {Run} from './runs.js'
import {scanTraces, type Traces} from './scan.js'
import {certainGain, findRuns, mostLayers} from './search.js'
import {strangeness} from './strangeness.js'
import {readWhole} from './whole.js'
import {findWide, mayBeWide} from './wide/find.js'
import type {WideReading} from './wide/read-utf8.js'

const longestGarble = 8
const garbleCost = 2.5

// What came out last, with nothing left to find in it: most often the text that is asked about next.
let lastRead: string | undefined

/** The mojibake of a text, in its order: each stretch with what stood there before the first wrong reading. */
export function findMojibake(text: string, scanned: Traces): readonly Damage[] {
  if (!mayBeWide(scanned) || text === lastRead) return []
  return joinDamage(text, spareQuoted(text, readLayers(text, scanned)))
}

function readLayers(text: string, scanned: Traces): readonly Damage[] {
  const rounds: (readonly PlannedEdit[])[] = []
  let read = text
  for (let layer = 0; layer < mostLayers; layer++) {
    const edits = findLayer(read, layer === 0 ? scanned : scanTraces(read))
    const certain = edits.filter(({rule}) => rule === 'certain')
    if (edits.length === 0) lastRead = read
    if (certain.length === 0)
      return [...toDamage(composeRounds(text, rounds), 'certain'), ...withDoubtful(text, rounds, edits)].sort(byPlace)
    rounds.push(certain)
    read = replaceParts(read, certain)
  }
  return toDamage(composeRounds(text, rounds), 'certain')
}

/** What is likely, and what can only be reported, where nothing is certain: the rest is found again when that is mended. */
function withDoubtful(text: string, rounds: Rounds, edits: readonly PlannedEdit[]): readonly Damage[] {
  if (edits.length === 0) return []
  const cuttings = composeRounds(text, [...rounds, edits])
  const garbled = toDamage(cuttings, 'possible').map(({start, end, certainty}) => ({start, end, certainty}))
  return [...toDamage(cuttings, 'likely'), ...garbled]
}

function toDamage(cuttings: readonly Cutting[], certainty: Certainty): readonly Damage[] {
  const own = cuttings.filter(({rules}) => rules.every((rule) => rule === certainty))
  return own.map(({start, end, written}) => ({start, end, text: written, certainty}))
}

function byPlace(a: {readonly start: number}, b: {readonly start: number}): number {
  return a.start - b.start
}

/** What the last reading by a wrong page did. The edits carry their certainty in place of a rule. */
function findLayer(text: string, scanned: Traces): readonly PlannedEdit[] {
  const whole = scanned.firstPair < 0 ? undefined : readWhole(text)
  if (whole !== undefined) return whole.map(({start, end, text: read}) => ({start, end, text: read, rule: 'certain'}))
  const wide = findWide(text, scanned)
  const narrow = scanned.firstPair < 0 ? [] : findNarrow(text)
  if (wide.length === 0) return narrow
  const read = wide.map((reading): PlannedEdit => ({...toEdit(reading), rule: reading.isCertain ? 'certain' : 'likely'}))
  return [...read, ...outside(narrow, wide)].sort(byPlace)
}

function toEdit({start, end, text}: WideReading) {
  return {start, end, text}
}

/** The edits that touch none of the stretches; both in order. */
function outside(edits: readonly PlannedEdit[], stretches: readonly WideReading[]): readonly PlannedEdit[] {
  let next = 0
  return edits.filter(({start, end}) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

/** What a code page of one byte a character did. */
function findNarrow(text: string): readonly PlannedEdit[] {
  const {runs, pages} = findRuns(text)
  if (runs.length === 0) return []
  const all = joinRuns([...runs, ...findLostBytes(text, pages, runs)].sort((a, b) => a.start - b.start))
  const read = replaceParts(text, all)
  let shift = 0
  return all.map(({start, end, text: written, gain}) => {
    const from = start + shift
    shift += written.length - (end - start)
    const certainty: Certainty = isGarbled(read, from, from + written.length) ? 'possible' : gain < certainGain ? 'likely' : 'certain'
    return {start, end, text: written, rule: certainty}
  })
}

/** Runs that touch as one, no more certain than the least of them. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last === undefined || last.end !== run.start) joined.push(run)
    else joined[joined.length - 1] = {...last, end: run.end, text: last.text + run.text, gain: Math.min(last.gain, run.gain)}
  }
  return joined
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
