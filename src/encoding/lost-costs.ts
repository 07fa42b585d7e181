/**
 * What each reading of a unit costs, in the surroundings it has. 0: as writers write. 1: seldom. 3: hardly ever. 6: never seen.
 * The figures are of that scale, not fitted: a change of a half moves nothing but the units that nobody could tell.
 */
import type {Place} from './lost-places.js'
import type {Unit} from './lost-units.js'
import {isApostrophed, isClipped, isContraction} from './lost-words.js'

/** What a unit was. `bullet`: what opens a line before a space, a dash before a name included. `sign`: one that no rule knows (`£`, `°`). */
export type Reading =
  | 'question'
  | 'open'
  | 'close'
  | 'open-single'
  | 'close-single'
  | 'apostrophe'
  | 'dash'
  | 'ellipsis'
  | 'bullet'
  | 'letter'
  | 'sign'

/** Quotes that are open behind a unit: none; a double one just now, or some words ago; a single one in a double one; a single one. */
export type Quotes = 'none' | 'fresh' | 'double' | 'inner' | 'single'

const never = Number.POSITIVE_INFINITY

/** The price of a reading by the characters beside the unit. Infinite where the unit cannot be that. */
export function placeCost(reading: Reading, unit: Unit, place: Place): number {
  if (unit.isRest && reading !== 'question' && reading !== 'letter' && reading !== 'sign') return never
  switch (reading) {
    case 'question':
      return unit.kind === 'question' ? questionCost(unit, place) : never
    case 'open':
    case 'open-single':
      return openCost(place)
    case 'close':
    case 'close-single':
      return closeCost(place)
    case 'apostrophe':
      return apostropheCost(place)
    case 'dash':
      return dashCost(place, unit)
    case 'ellipsis':
      return ellipsisCost(place)
    case 'bullet':
      if (!place.isLineStart || place.right !== 'space') return never
      return unit.kind === 'question' && place.inkAfter !== 'letter' && place.inkAfter !== 'unit' ? 3 : 0.2
    case 'letter':
      return letterCost(place) + (unit.end - unit.start === 3 ? 3 : 0)
    case 'sign':
      // Anything may have been a sign that nobody thinks of, an emoji for one: so what is dearer cannot be told.
      return signCost(place)
  }
}

function questionCost({start, end}: Unit, {left, right, asked, goesOn}: Place): number {
  const size = end - start
  const lefts = {edge: 5, space: 4, letter: 0, digit: 0, comma: 5, stop: 1.5, dash: 3, open: 3, close: 0, unit: 0, other: 1}
  const rights = {edge: 0, space: 0, letter: 4, digit: 4, comma: 1, stop: 1.5, dash: 0.5, open: 4, close: 0, unit: 0, other: 1}
  return (
    lefts[left] +
    rights[right] +
    (left === 'unit' || asked !== undefined ? 0 : 2) +
    (right === 'space' && goesOn ? 0.7 : 0) +
    (size === 3 ? 5 : 0)
  )
}

function openCost({left, right, after}: Place): number {
  const lefts = {edge: 0, space: 0, letter: 5, digit: 5, comma: 5, stop: 5, dash: 0, open: 0, close: 4, unit: 0, other: 2}
  const rights = {edge: 7, space: 6, letter: 0, digit: 0.5, comma: 6, stop: 1.5, dash: 1.5, open: 0.7, close: 6, unit: 0, other: 1}
  return lefts[left] + rights[right] + (/^\p{Ll}/u.test(after) ? 0.3 : 0)
}

function closeCost({left, right, ink}: Place): number {
  if (left === 'space' && ink === 'unit') return right === 'space' || right === 'edge' ? 2 : 6
  const lefts = {edge: 7, space: 6, letter: 2.5, digit: 2.5, comma: 0, stop: 0, dash: 0.5, open: 6, close: 1.5, unit: 0, other: 1.5}
  const rights = {edge: 0, space: 0, letter: 4, digit: 3, comma: 0.3, stop: 0.3, dash: 0, open: 4, close: 0.3, unit: 0, other: 1}
  return lefts[left] + rights[right]
}

function apostropheCost({left, right, before, after, goesOn}: Place): number {
  if (left === 'letter' && right === 'letter') {
    if (isContraction(before, after)) return 0
    return isApostrophed(before, after) ? 0.2 : 4
  }
  // `1980’s`, `the U.S.’s`, `(NATO)’s`.
  if ((left === 'digit' || left === 'stop' || left === 'close') && right === 'letter') return after === 's' ? 0.3 : 6
  if (left === 'letter') return /[sxz]$/iu.test(before) ? (goesOn ? 0.7 : 1.2) : /\p{L}in$/u.test(before) ? 2.5 : 4.5
  if (right === 'letter') return isClipped(after) ? 0.2 : 6
  return right === 'digit' && left !== 'digit' ? 2.5 : 7
}

function dashCost(place: Place, {kind}: Unit): number {
  const {left, right} = place
  if (place.isLineStart && right === 'space') return never
  if (left === 'space' && right === 'space') return spacedCost(place, kind)
  if (left === 'letter' && right === 'letter') return gluedCost(place)
  if (left === 'digit' && right === 'digit') return 0.3
  const lefts = {edge: 4, space: 3.5, letter: 0, digit: 0.5, comma: 1.2, stop: 3, dash: 2, open: 4, close: 0.3, unit: 0, other: 3}
  const rights = {edge: 2.2, space: 2.8, letter: 0, digit: 0.5, comma: 3, stop: 3, dash: 2, open: 0.5, close: 2.5, unit: 0, other: 1.5}
  return lefts[left] + rights[right] + (left === 'unit' && (right === 'space' || right === 'edge') ? 1.5 : 0)
}

/** The price of a dash between spaces: behind a whole sentence, or another mark between spaces, it is seldom one. */
function spacedCost({ink, inkAfter, asked, isProse}: Place, kind: Unit['kind']): number {
  const cost = ink === 'stop' || ink === 'unit' ? 3 : ink === 'comma' ? 1.5 : 0
  if (kind !== 'question') return cost
  const hasWords =
    ink !== 'comma' && ink !== 'other' && (inkAfter === 'letter' || inkAfter === 'unit' || inkAfter === 'digit' || inkAfter === 'open')
  return cost + (asked === 'form' || !isProse || !hasWords ? 3 : 0)
}

/** The price of a dash between two words without a space: both must be words. */
function gluedCost({before, after, knowsBefore, knowsAfter}: Place): number {
  if (knowsBefore && knowsAfter) return 0.3
  if (knowsBefore ? after.length > 2 : knowsAfter && before.length > 2) return 0.9
  return before.length > 3 && after.length > 3 ? 1.2 : 3.5
}

function ellipsisCost({left, right}: Place): number {
  if (left === 'letter' || left === 'unit') return right === 'letter' ? 3.5 : 2.8
  return left === 'space' && right === 'letter' ? 3 : 6
}

function signCost({left, right}: Place): number {
  if (left === 'digit' || right === 'digit') return left === right || left === 'letter' ? 2.5 : 1.2
  return right === 'letter' ? 5 : 4
}

function letterCost(place: Place): number {
  const {left, right, before, after, knowsBefore, knowsAfter} = place
  if (left === 'letter' && right === 'letter') {
    if (isContraction(before, after) || isApostrophed(before, after)) return 3
    if (knowsBefore && knowsAfter) return 4
    // No common word of English with a letter of another alphabet in its middle is as long.
    const long = before.length > 3 && after.length > 3 ? Math.max(0, before.length + after.length - usualLength) * 0.5 : 0
    return (knowsBefore || knowsAfter ? 2.6 : 1) + Math.min(long, 3)
  }
  if (left === 'letter') return (knowsBefore ? 4 : /s$/u.test(before) ? 3 : 2) + (before.length < 2 ? 1 : 0)
  if (right === 'letter') return (knowsAfter ? 5 : 3) + (after.length < 2 ? 1 : 0)
  return left === 'unit' && right === 'unit' ? 4 : 7
}

const usualLength = 8

// What two units side by side may be; all other pairs are as good as never seen.
const pairs: Readonly<Record<string, number>> = {
  'question close': -0.5,
  'question close-single': 0.2,
  'question dash': 0.6,
  'question question': 3,
  'question ellipsis': 3,
  // Behind a dash a quote breaks off in the middle of a sentence, so no comma before it is missed.
  'close dash': -1,
  'close question': 2.5,
  'close close-single': 1,
  'close-single close': 0,
  'close-single dash': -0.5,
  'close-single question': 0.7,
  'apostrophe close': 0.5,
  'apostrophe dash': 0.5,
  'apostrophe question': 0.5,
  'dash open': 0,
  'dash open-single': 0.3,
  'dash close': 1.8,
  'dash apostrophe': 1.5,
  'open open-single': 0,
  'open apostrophe': 0.8,
  'open dash': 3,
  'open ellipsis': 2,
  'open-single open': 1,
  'ellipsis close': 0,
  'ellipsis question': 1.5,
  'ellipsis open': 3,
  'letter letter': 1,
  'letter question': 0.5,
  'letter close': 0.5,
  'letter apostrophe': 0.5,
  'letter dash': 0.5,
  'open letter': 1,
  'dash letter': 1,
  'apostrophe letter': 1
}

/** The price of two readings side by side, nothing between; `place` is that of the second. */
export function pairCost(first: Reading, second: Reading, {runLeft}: Place): number {
  if (first === 'sign' || second === 'sign') return first === second ? 0 : 1
  // Where two quotes end together, a sentence does, and its stop stands before them.
  const isBare = first === 'close-single' && second === 'close' && (runLeft === 'letter' || runLeft === 'digit')
  return (pairs[`${first} ${second}`] ?? 5) + (isBare ? 2.5 : 0)
}

/** The quotes that are open behind a reading, and what it costs that they are. */
export function step(quotes: Quotes, reading: Reading): readonly [Quotes, number] {
  switch (reading) {
    case 'open':
      return quotes === 'none' ? ['fresh', 0] : quotes === 'single' ? ['fresh', 3] : ['fresh', 4.5]
    case 'close':
      if (quotes === 'fresh') return ['none', 0]
      if (quotes === 'double') return ['none', 0]
      return ['none', quotes === 'inner' ? 3 : 4.5]
    case 'open-single':
      return quotes === 'none' ? ['single', 2.2] : quotes === 'fresh' || quotes === 'double' ? ['inner', 0] : [quotes, 5]
    case 'close-single':
      return quotes === 'inner' ? ['double', 0] : quotes === 'single' ? ['none', 0] : [quotes, 5]
    default:
      return [quotes, 0]
  }
}
