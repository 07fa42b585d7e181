/** Names in units: what the pattern in `forms.ts` finds in strings. */
import {letter, traits, upper} from './characters.js'

const blank = 0x20
const [apostrophe, hyphen, dot, curlyApostrophe] = [0x27, 0x2d, 0x2e, 0x2019] as const
const particles = ['de', 'van', 'von', 'der', 'al', 'bin', 'la', 'di', 'da'].map((particle) =>
  Array.from(`${particle} `, (character) => character.charCodeAt(0))
)
const particleStarts: ReadonlySet<number | undefined> = new Set(particles.map(([first]) => first))
const mostMoreWords = 3

/** Is there a name, or what may be one? */
export function hasName(units: Uint16Array, start: number, end: number): boolean {
  let before = 0
  for (let at = start; at < end; at++) {
    const trait = traits[units[at] ?? 0] ?? 0
    if ((trait & upper) !== 0 && (before & letter) === 0 && behindName(units, at, end) !== -1) return true
    before = trait
  }
  return false
}

/** @param at of a letter with a capital, with no letter before it @returns the place behind the name that begins there, -1 where none does */
export function behindName(units: Uint16Array, at: number, end: number): number {
  let behind = behindWord(units, at, end)
  if (behind === -1) return -1
  for (let words = 0; words < mostMoreWords; words++) {
    const next = units[behind] === blank && behind < end ? behindWord(units, behindParticle(units, behind + 1, end), end) : -1
    if (next === -1) return words === 0 ? -1 : behind
    behind = next
  }
  return behind
}

/** The place behind a word with a capital, of two units at least. */
function behindWord(units: Uint16Array, from: number, end: number): number {
  if (from >= end || ((traits[units[from] ?? 0] ?? 0) & upper) === 0) return -1
  let at = from + 1
  while (at < end && isOfWord(units[at] ?? 0)) at++
  return at - from < 2 ? -1 : at
}

function isOfWord(unit: number): boolean {
  return ((traits[unit] ?? 0) & letter) !== 0 || unit === dot || unit === hyphen || unit === apostrophe || unit === curlyApostrophe
}

/** The place behind a particle and the space behind it; the same place where none stands. */
function behindParticle(units: Uint16Array, from: number, end: number): number {
  if (!particleStarts.has(units[from])) return from
  const found = particles.find((particle) => from + particle.length < end && particle.every((unit, index) => units[from + index] === unit))
  return from + (found?.length ?? 0)
}
