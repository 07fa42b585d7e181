/** Reads all units of a paragraph together: quotes pair, so what one unit is depends on what the others are. */
import {pairCost, placeCost, type Quotes, type Reading, step} from './lost-costs.js'
import type {Place} from './lost-places.js'
import type {Unit} from './lost-units.js'

/** The cheapest reading of a unit, and how much dearer the paragraph is when the unit is read as another character. */
export interface Read {
  readonly reading: Reading
  readonly margin: number
}

const readings: readonly Reading[] = [
  'question',
  'open',
  'close',
  'open-single',
  'close-single',
  'apostrophe',
  'dash',
  'ellipsis',
  'bullet',
  'letter',
  'sign'
]
const quoteStates: readonly Quotes[] = ['none', 'fresh', 'double', 'inner', 'single']
const nodeCount = readings.length * quoteStates.length
const marks: Readonly<Record<string, readonly Reading[]>> = {
  '“': ['open'],
  '„': ['open'],
  '”': ['close'],
  '‘': ['open-single', 'apostrophe'],
  '’': ['close-single', 'apostrophe'],
  '"': ['open', 'close'],
  "'": ['open-single', 'close-single', 'apostrophe']
}
// A closing single quote and an apostrophe are one character: which of the two it was matters to nobody.
const isRaised = (reading: Reading) => reading === 'close-single' || reading === 'apostrophe'
const isSameCharacter = (one: Reading, other: Reading) => one === other || (isRaised(one) && isRaised(other))
// A term in quotes may end without a comma or stop: what `closeCost` takes for that, nearly. Writers who put all else in double
// quotes put one term in ten in single ones, so that alone the two cannot be told apart.
const freshRelief = 1.8
const singleRelief = 2.8

/** How a paragraph may begin and end. */
export interface Edges {
  /** Does the next one open with a quote? Then this one may leave its own open. */
  readonly isContinued: boolean
}

/** The cheapest readings of the units of one paragraph. Linear in their number. */
export function readParagraph(text: string, units: readonly Unit[], places: readonly Place[], edges: Edges): readonly Read[] {
  const local = units.map((unit, at) => localCosts(text, unit, places[at]))
  const ahead: Float64Array[] = []
  const behind: Float64Array[] = new Array(units.length)
  for (let at = 0; at < units.length; at++) {
    const costs = new Float64Array(nodeCount).fill(never)
    const previous = ahead[at - 1]
    const visit = (base: number) => (node: number, cost: number) => {
      if (base + cost < (costs[node] ?? 0)) costs[node] = base + cost
    }
    if (previous === undefined) {
      eachStep('none', undefined, places[at], local[at], visit(0))
      eachStep('double', undefined, places[at], local[at], visit(openBefore))
    } else
      previous.forEach((base, node) => {
        if (base < never) eachStep(quotesOf(node), readingOf(node), places[at], local[at], visit(base))
      })
    ahead.push(costs)
  }
  for (let at = units.length - 1; at >= 0; at--) {
    const next = behind[at + 1]
    const costs = new Float64Array(nodeCount).map((_, node) => {
      if (next === undefined) return endCost(quotesOf(node), edges)
      if ((ahead[at]?.[node] ?? never) === never) return never
      let best = never
      eachStep(quotesOf(node), readingOf(node), places[at + 1], local[at + 1], (to, cost) => {
        best = Math.min(best, cost + (next[to] ?? never))
      })
      return best
    })
    behind[at] = costs
  }
  return units.map((_, at) => judge(ahead[at], behind[at]))
}

const never = Number.POSITIVE_INFINITY
// A paragraph inside a quote that an earlier one opened.
const openBefore = 4

function localCosts(text: string, unit: Unit, place: Place | undefined): readonly number[] {
  const allowed = unit.kind === 'mark' ? (marks[text.charAt(unit.start)] ?? []) : readings
  return readings.map((reading) => (place !== undefined && allowed.includes(reading) ? placeCost(reading, unit, place) : never))
}

/** Visits every reading that the next unit can have, with the node it leads to and what it costs. */
function eachStep(
  quotes: Quotes,
  previous: Reading | undefined,
  place: Place | undefined,
  local: readonly number[] | undefined,
  visit: (node: number, cost: number) => void
): void {
  const before = quotes === 'fresh' && place?.isFar ? 'double' : quotes
  for (const [index, reading] of readings.entries()) {
    const price = local?.[index] ?? never
    if (price === never) continue
    const [after, stepCost] = step(before, reading)
    const pair = place?.left === 'unit' && previous !== undefined ? pairCost(previous, reading, place) : 0
    const isTerm = place?.left === 'letter' && !place.isFar
    const relief = !isTerm ? 0 : reading === 'close' && before === 'fresh' ? freshRelief : reading === 'close-single' ? singleRelief : 0
    visit(index * quoteStates.length + quoteStates.indexOf(after), price + stepCost + pair - relief)
  }
}

function endCost(quotes: Quotes, {isContinued}: Edges): number {
  const open = isContinued ? 0.7 : 2.5
  return {none: 0, fresh: open + 1, double: open, inner: open + 3, single: 4}[quotes]
}

function readingOf(node: number): Reading {
  return readings[Math.floor(node / quoteStates.length)] ?? 'sign'
}

function quotesOf(node: number): Quotes {
  return quoteStates[node % quoteStates.length] ?? 'none'
}

function judge(ahead: Float64Array | undefined, behind: Float64Array | undefined): Read {
  const best = readings.map((_, index) => {
    let least = never
    for (let node = index * quoteStates.length; node < (index + 1) * quoteStates.length; node++)
      least = Math.min(least, (ahead?.[node] ?? never) + (behind?.[node] ?? never))
    return least
  })
  const least = Math.min(...best)
  const reading = readings[best.indexOf(least)] ?? 'sign'
  const others = best.filter((_, index) => !isSameCharacter(readings[index] ?? 'sign', reading))
  return {reading, margin: Math.min(...others) - least}
}
