/** What may stand beside the place where a character was lost. */
import type {Unit} from './lost-units.js'
import {isSpace} from './units.js'

/** What the character beside a unit is. `unit`: another one, so its reading says what stands there. */
export type Neighbour = 'edge' | 'space' | 'letter' | 'digit' | 'comma' | 'stop' | 'dash' | 'open' | 'close' | 'unit' | 'other'

const kinds: readonly (readonly [RegExp, Neighbour])[] = [
  [/\s/u, 'space'],
  [/[\p{L}\p{M}]/u, 'letter'],
  [/\p{N}/u, 'digit'],
  [/[,;:]/u, 'comma'],
  [/[.!…]/u, 'stop'],
  [/[-–—―]/u, 'dash'],
  [/[([{«]/u, 'open'],
  [/[)\]}»]/u, 'close']
]

// What was asked about once.
const known = new Map<string, Neighbour>()

/** What a character is beside a unit. */
export function neighbourOf(character: string): Neighbour {
  let neighbour = known.get(character)
  if (neighbour === undefined) {
    neighbour = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'other'
    known.set(character, neighbour)
  }
  return neighbour
}

/** The nearest on the left that is no space, back to `from`; `previous` is the unit before. */
export function inkOf(text: string, from: number, start: number, previous: Unit | undefined): Neighbour {
  let at = start
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  if (at === from) return 'edge'
  // Of another unit only one that has spaces on both sides counts; one that touches a word closes something.
  if (previous?.end === at) return /\s/u.test(text.charAt(previous.start - 1)) ? 'unit' : 'close'
  return neighbourOf(text.charAt(at - 1))
}

/** Is it a sign of emphasis? */
export function isEmphasis(text: string, at: number): boolean {
  return text.charAt(at) === '_' || text.charAt(at) === '*'
}
