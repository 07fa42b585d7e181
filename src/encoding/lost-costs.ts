/**
 * What each reading of a unit costs, in the surroundings it has. 0: as writers write. 1: seldom. 3: hardly ever. 6: never seen.
 * The figures are of that scale, not fitted: a change of a half moves nothing but the units that nobody could tell.
 */

import type {Reading} from './lost-pairs.js'
import type {Place} from './lost-places.js'
import type {Unit} from './lost-units.js'
import {isApostrophed, isClipped, isContraction} from './lost-words.js'

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

function questionCost({start, end}: Unit, place: Place): number {
  const {left, right} = place
  const size = end - start
  const lefts = {edge: 5, space: 4, letter: 0, digit: 0, comma: 5, stop: 1.5, dash: 3, open: 3, close: 0, unit: 0, other: 1}
  const rights = {edge: 0, space: 0, letter: 4, digit: 4, comma: 1, stop: 1.5, dash: 0.5, open: 4, close: 0, unit: 0, other: 1}
  return (
    lefts[left] +
    rights[right] +
    (left === 'unit' || place.asked !== undefined ? 0 : 2) +
    (right === 'space' && place.goesOn ? 0.7 : 0) +
    (size === 3 ? 5 : 0)
  )
}

function openCost({left, right, after}: Place): number {
  const lefts = {edge: 0, space: 0, letter: 5, digit: 5, comma: 5, stop: 5, dash: 0, open: 0, close: 4, unit: 0, other: 2}
  const rights = {edge: 7, space: 6, letter: 0, digit: 0.5, comma: 6, stop: 1.5, dash: 1.5, open: 0.7, close: 6, unit: 0, other: 1}
  return lefts[left] + rights[right] + (/^\p{Ll}/u.test(after) ? 0.3 : 0)
}

function closeCost(place: Place): number {
  const {left, right} = place
  if (left === 'space' && place.ink === 'unit') return right === 'space' || right === 'edge' ? 2 : 6
  const lefts = {edge: 7, space: 6, letter: 2.5, digit: 2.5, comma: 0, stop: 0, dash: 0.5, open: 6, close: 1.5, unit: 0, other: 1.5}
  const rights = {edge: 0, space: 0, letter: 4, digit: 3, comma: 0.3, stop: 0.3, dash: 0, open: 4, close: 0.3, unit: 0, other: 1}
  return lefts[left] + rights[right]
}

function apostropheCost(place: Place): number {
  const {left, right, before, after} = place
  if (left === 'letter' && right === 'letter') {
    if (isContraction(before, after)) return 0
    return isApostrophed(before, after) ? 0.2 : 4
  }
  // `1980’s`, `the U.S.’s`, `(NATO)’s`.
  if ((left === 'digit' || left === 'stop' || left === 'close') && right === 'letter') return after === 's' ? 0.3 : 6
  if (left === 'letter') return /[sxz]$/iu.test(before) ? (place.goesOn ? 0.7 : 1.2) : /\p{L}in$/u.test(before) ? 2.5 : 4.5
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
  const oneSided = left === 'unit' && (right === 'space' || right === 'edge') ? 1.5 : 0
  // Beside another mark a piece of a word is seldom a word of its own.
  const piece =
    (left === 'unit' && right === 'letter' && !place.knowsAfter) || (right === 'unit' && left === 'letter' && !place.knowsBefore)
  return lefts[left] + rights[right] + oneSided + (piece ? 0.5 : 0)
}

/** The price of a dash between spaces: behind a whole sentence, or another mark between spaces, it is seldom one. */
function spacedCost(place: Place, kind: Unit['kind']): number {
  const {ink, inkAfter} = place
  const cost = ink === 'stop' || ink === 'unit' ? 3 : ink === 'comma' ? 1.5 : 0
  if (kind !== 'question') return cost
  const hasWords =
    ink !== 'comma' && ink !== 'other' && (inkAfter === 'letter' || inkAfter === 'unit' || inkAfter === 'digit' || inkAfter === 'open')
  return cost + (!hasWords || !place.isProse || place.asked === 'form' ? 3 : 0)
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
  const {left, right, before, after} = place
  if (left === 'letter' && right === 'letter') {
    if (isContraction(before, after) || isApostrophed(before, after)) return 3
    const {knowsBefore, knowsAfter} = place
    if (knowsBefore && knowsAfter) return 4
    // No common word of English with a letter of another alphabet in its middle is as long.
    const long = before.length > 3 && after.length > 3 ? Math.max(0, before.length + after.length - usualLength) * 0.5 : 0
    return (knowsBefore || knowsAfter ? 2.6 : 1) + Math.min(long, 3)
  }
  if (left === 'letter') return (place.knowsBefore ? 4 : /s$/u.test(before) ? 3 : 2) + (before.length < 2 ? 1 : 0)
  if (right === 'letter') return (place.knowsAfter ? 5 : 3) + (after.length < 2 ? 1 : 0)
  return left === 'unit' && right === 'unit' ? 4 : 7
}

const usualLength = 8
