/** Reads all units of a paragraph together: quotes pair, so what one unit is depends on what the others are. */
import {placeCost} from './lost-costs.js'
import {bareCost, pairCost, type Quotes, quoteStates, type Reading, readings, step} from './lost-pairs.js'
import type {Place} from './lost-places.js'
import type {Unit} from './lost-units.js'

/** The cheapest reading of a unit, and how much dearer the paragraph is when the unit is read as another character. */
export interface Read {
  readonly reading: Reading
  readonly margin: number
}

/** How a paragraph may end: does the next one open with a quote, then this one may leave its own open. */
export interface Edges {
  readonly isContinued: boolean
}

/** A reading that a unit may have, its place in `readings`, and its price by its surroundings. */
interface Choice {
  readonly index: number
  readonly cost: number
}

const never = Number.POSITIVE_INFINITY
const states = quoteStates.length
const nodeCount = readings.length * states
const marks: Readonly<Record<string, readonly Reading[]>> = {
  '“': ['open'],
  '„': ['open'],
  '”': ['close'],
  '‘': ['open-single', 'apostrophe'],
  '’': ['close-single', 'apostrophe'],
  '"': ['open', 'close'],
  "'": ['open-single', 'close-single', 'apostrophe']
}
const closing = readings.indexOf('close')
const closingSingle = readings.indexOf('close-single')
// A paragraph inside a quote that an earlier one opened.
const openBefore = 4
const hopeless = 9 // Dearer than the cheapest by more than any neighbour can make good.
// A term in quotes may end without a comma or stop: what `closeCost` takes for that, nearly. Writers who put all else in double
// quotes put one term in ten in single ones, so that alone the two cannot be told apart.
const freshRelief = 1.8
const singleRelief = 2.8

// The tables of `pairCost` and `step` by the places in `readings` and `quoteStates`, as numbers.
const pairTable = Float64Array.from({length: readings.length ** 2}, (_, at) =>
  pairCost(readings[Math.floor(at / readings.length)] ?? 'sign', readings[at % readings.length] ?? 'sign')
)
const steps = Array.from({length: nodeCount}, (_, at) => step(quotesAt(at % states), readings[Math.floor(at / states)] ?? 'sign'))
const stepCosts = Float64Array.from(steps, ([, cost]) => cost)
const stepStates = Uint8Array.from(steps, ([after]) => quoteStates.indexOf(after))
const fresh = quoteStates.indexOf('fresh')
const double = quoteStates.indexOf('double')

/** The cheapest readings of the units of one paragraph. Linear in their number. */
export function readParagraph(text: string, units: readonly Unit[], places: readonly Place[], edges: Edges): readonly Read[] {
  const choices = units.map((unit, at) => choicesOf(text, unit, places[at]))
  const ahead: Float64Array[] = []
  const behind: Float64Array[] = new Array(units.length)
  for (let at = 0; at < units.length; at++) {
    const costs = new Float64Array(nodeCount).fill(never)
    const previous = ahead[at - 1]
    const improve = (node: number, cost: number) => {
      costs[node] = Math.min(cost, costs[node] ?? 0)
    }
    if (previous === undefined) {
      eachStep(quoteStates.indexOf('none'), undefined, 0, places[at], choices[at], improve)
      eachStep(double, undefined, openBefore, places[at], choices[at], improve)
    } else
      for (let node = 0; node < nodeCount; node++) {
        const base = previous[node] ?? never
        if (base < never) eachStep(node % states, Math.floor(node / states), base, places[at], choices[at], improve)
      }
    ahead.push(costs)
  }
  for (let at = units.length - 1; at >= 0; at--) {
    const next = behind[at + 1]
    const costs = new Float64Array(nodeCount).fill(never)
    for (let node = 0; node < nodeCount; node++) {
      if ((ahead[at]?.[node] ?? never) === never) continue
      let best = next === undefined ? endCost(quotesAt(node % states), edges) : never
      if (next !== undefined)
        eachStep(node % states, Math.floor(node / states), 0, places[at + 1], choices[at + 1], (to, cost) => {
          best = Math.min(best, cost + (next[to] ?? never))
        })
      costs[node] = best
    }
    behind[at] = costs
  }
  return units.map((_, at) => judge(ahead[at], behind[at]))
}

function choicesOf(text: string, unit: Unit, place: Place | undefined): readonly Choice[] {
  if (place === undefined) return []
  const allowed = unit.kind === 'mark' ? (marks[text.charAt(unit.start)] ?? []) : readings
  const all = allowed.map((reading) => ({index: readings.indexOf(reading), cost: placeCost(reading, unit, place)}))
  const most = Math.min(...all.map(({cost}) => cost)) + hopeless
  return all.filter(({cost}) => cost < most)
}

/** Visits every reading that the next unit can have, with the node it leads to and what it costs. */
function eachStep(
  quotes: number,
  previous: number | undefined,
  base: number,
  place: Place | undefined,
  choices: readonly Choice[] | undefined,
  visit: (node: number, cost: number) => void
): void {
  if (place === undefined || choices === undefined) return
  const before = quotes === fresh && place.isFar ? double : quotes
  const isTerm = place.left === 'letter' && !place.isFar
  for (const {index, cost} of choices) {
    let price = base + cost + (stepCosts[index * states + before] ?? never)
    if (place.left === 'unit' && previous !== undefined) {
      price += pairTable[previous * readings.length + index] ?? never
      if (previous === closingSingle && index === closing) price += bareCost(place)
    }
    if (isTerm && index === closingSingle) price -= singleRelief
    else if (isTerm && index === closing && before === fresh) price -= freshRelief
    visit(index * states + (stepStates[index * states + before] ?? 0), price)
  }
}

function endCost(quotes: Quotes, {isContinued}: Edges): number {
  const open = isContinued ? 0.7 : 2.5
  return {none: 0, fresh: open + 1, double: open, inner: open + 3, single: 4}[quotes]
}

function quotesAt(index: number): Quotes {
  return quoteStates[index] ?? 'none'
}

// A closing single quote and an apostrophe are one character: which of the two it was matters to nobody.
const isRaised = (reading: Reading) => reading === 'close-single' || reading === 'apostrophe'
const isSameCharacter = (one: Reading, other: Reading) => one === other || (isRaised(one) && isRaised(other))

function judge(ahead: Float64Array | undefined, behind: Float64Array | undefined): Read {
  const best = readings.map((_, index) => {
    let least = never
    for (let node = index * states; node < (index + 1) * states; node++)
      least = Math.min(least, (ahead?.[node] ?? never) + (behind?.[node] ?? never))
    return least
  })
  const least = Math.min(...best)
  const reading = readings[best.indexOf(least)] ?? 'sign'
  const others = best.filter((_, index) => !isSameCharacter(readings[index] ?? 'sign', reading))
  return {reading, margin: Math.min(...others) - least}
}
