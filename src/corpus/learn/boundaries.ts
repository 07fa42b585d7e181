/**
 * Where a line falls into parts: behind a sentence that ends, at a bar, dash, dot or arrow between spaces, behind a bracket that
 * closes. As a pattern: `[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*\s*|\s[|｜·•–—-]\s+|\s[»›>▶]\s*|[\])】]\s+`.
 */
import {arrow, bar, bracket, closer, space, stop, traits, wideStop} from './characters.js'

const opener = stop | wideStop | bar | arrow | bracket
const wideClosers: ReadonlySet<number> = new Set(Array.from('"\'”’」』）', (character) => character.charCodeAt(0)))

/**
 * The end of the next boundary in a part of a text.
 * @param from where the part begins; nothing before it counts @param end where it ends
 * @returns -1 where there is none
 */
export function endOfBoundary(units: Uint16Array, from: number, end: number): number {
  const table = traits
  for (let at = from; at < end; at++) {
    const trait = table[units[at] ?? 0] ?? 0
    if ((trait & opener) === 0) continue
    const behind = behindOpener(units, trait, at, from, end)
    if (behind !== -1) return behind
  }
  return -1
}

function behindOpener(units: Uint16Array, trait: number, at: number, from: number, end: number): number {
  if ((trait & stop) !== 0) return behindSpaces(units, behindClosers(units, at + 1, end), end, 1)
  if ((trait & wideStop) !== 0) return behindSpaces(units, behindWideClosers(units, at + 1, end), end, 0)
  const isParted = at > from && isSpace(units[at - 1] ?? 0)
  if ((trait & bar) !== 0) return isParted ? behindSpaces(units, at + 1, end, 1) : -1
  if ((trait & arrow) !== 0) return isParted ? behindSpaces(units, at + 1, end, 0) : -1
  return behindSpaces(units, at + 1, end, 1)
}

function behindClosers(units: Uint16Array, from: number, end: number): number {
  let at = from
  while (at < end && ((traits[units[at] ?? 0] ?? 0) & closer) !== 0) at++
  return at
}

function behindWideClosers(units: Uint16Array, from: number, end: number): number {
  let at = from
  while (at < end && wideClosers.has(units[at] ?? 0)) at++
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
