/**
 * `à`, whose second byte is a no-break space: where that became a space, or was joined with the one behind it, `Ã ` is all that is
 * left of a word of French, Italian, Portuguese or Catalan, or of a letter in Vietnamese.
 */
import {kindAt, kinds} from './characters.js'
import type {Run} from './runs.js'

// Portuguese joins the preposition with article or pronoun; everywhere else `à` is a word by itself.
const joinedPattern = /^(?:s|quel[ea]s?|quilo)(?![\p{L}\p{M}])/u

/** Reads `Ã ` at `at`. @param make makes a run of so many units and their reading */
export function graveAt(text: string, at: number, make: (units: number, read: string) => Run): Run | undefined {
  const before = kindAt(text, at - 1)
  // A shouted word may end in the letter that was meant: `IRMÃ `.
  if (before === kinds.upper) return undefined
  if (before === kinds.lower || joinedPattern.test(text.slice(at + 2, at + 9))) return make(2, 'à')
  if (kindAt(text, at + 2) === kinds.space) return make(2, 'à')
  return kindAt(text, at + 2) === kinds.upper ? undefined : make(1, 'à')
}
