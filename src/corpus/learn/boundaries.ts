/**
 * Where a line falls into parts: behind a sentence that ends, at a bar, dash, dot or arrow between spaces, behind a bracket that
 * closes. As a pattern: `[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*\s*|\s[|｜·•–—-]\s+|\s[»›>▶]\s*|[\])】]\s+`.
 */
import {mark, space, traits, wideMark} from './characters.js'

const stops = setOf('.!?…')
const closers = setOf('"\'”’»)]')
const wideStops = setOf('。！？')
const wideClosers = setOf('"\'”’」』）')
const bars = setOf('|｜·•–—-')
const arrows = setOf('»›>▶')
const brackets = setOf('])】')

function setOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/**
 * The end of the next boundary in a part of a text.
 * @param from where the part begins; nothing before it counts @param end where it ends
 * @returns -1 where there is none
 */
export function endOfBoundary(units: Uint16Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = units[at] ?? 0
    if (((traits[unit] ?? 0) & (mark | wideMark)) === 0) continue
    const behind = behindMark(units, unit, at, from, end)
    if (behind !== -1) return behind
  }
  return -1
}

function behindMark(units: Uint16Array, unit: number, at: number, from: number, end: number): number {
  if (stops.has(unit)) return behindSpaces(units, skip(units, at + 1, end, closers), end, 1)
  if (wideStops.has(unit)) return behindSpaces(units, skip(units, at + 1, end, wideClosers), end, 0)
  const isParted = at > from && isSpace(units[at - 1] ?? 0)
  if (bars.has(unit)) return isParted ? behindSpaces(units, at + 1, end, 1) : -1
  if (arrows.has(unit)) return isParted ? behindSpaces(units, at + 1, end, 0) : -1
  return brackets.has(unit) ? behindSpaces(units, at + 1, end, 1) : -1
}

function skip(units: Uint16Array, from: number, end: number, among: ReadonlySet<number>): number {
  let at = from
  while (at < end && among.has(units[at] ?? 0)) at++
  return at
}

/** The place behind at least so many spaces, else -1. */
function behindSpaces(units: Uint16Array, from: number, end: number, fewest: number): number {
  let at = from
  while (at < end && isSpace(units[at] ?? 0)) at++
  return at - from < fewest ? -1 : at
}

/** Is the unit white space, as `\s` has it? */
export function isSpace(unit: number): boolean {
  return ((traits[unit] ?? 0) & space) !== 0
}
