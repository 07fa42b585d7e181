/** UTF-8 read as an encoding of East Asia: `鈥檚` for `’s`, `縺薙ｓ` for `こん`, `?셲`. */
import {rankOf} from './letters.js'
import {tableOf, type WidePage} from './pages.js'
import {readWide, type WideRun} from './utf8-run.js'

/** What stretches must weigh to be beyond doubt, or likely. */
const certainWeight = 2.25
const likelyWeight = 1.5
// Of the letters of a text that was read wrong as a whole, hardly one does not read as UTF-8.
const mostOther = 0.1
const leastWeight = -1
// Where more of a text cannot be told, what can be is no gain.
const mostLost = 0.2

/** A stretch with its reading, and whether that is beyond doubt. */
export interface WideReading {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isCertain: boolean
}

/** The stretches of a text that were read as one of the pages, in order; by the page that most speaks for. */
export function findWideUtf8(text: string, pages: readonly WidePage[]): readonly WideReading[] {
  let best = {runs: [] as readonly WideReading[], weight: 0}
  for (const page of pages) {
    const found = readPage(text, page)
    if (found.weight > best.weight) best = found
  }
  return best.runs
}

function readPage(text: string, page: WidePage): {readonly runs: readonly WideReading[]; readonly weight: number} {
  const table = tableOf(page)
  const runs: WideRun[] = []
  let other = 0
  let own = 0
  let lost = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 && unit !== 0x3f) continue
    const run = readWide(text, at, page, table)
    if (run === undefined || run.weight < leastWeight) {
      if (rankOf(unit) > 0) other++
      continue
    }
    runs.push(run)
    own += run.end - run.start
    lost += run.lost
    at = run.end - 1
  }
  if (lost > own * mostLost) return {runs: [], weight: 0}
  const weight = runs.reduce((sum, run) => sum + Math.max(0, run.weight), 0)
  const isWhole = weight >= certainWeight && other <= own * mostOther
  const likely = runs.filter((run) => isWhole || run.weight >= likelyWeight)
  return {
    runs: likely.map((run) => ({start: run.start, end: run.end, text: run.text, isCertain: isWhole || run.weight >= certainWeight})),
    weight
  }
}
