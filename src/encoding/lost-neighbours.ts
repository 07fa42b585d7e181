/** What may stand beside the place where a character was lost. */

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
