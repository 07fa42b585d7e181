/**
 * Grams: the short pieces of folded text by which lines are told apart quickly. A gram is six or four folded characters, or two
 * or one of a script whose characters say much by themselves. In them a letter is lower case without its accent, every digit is `0`, and
 * all else is a space; so is what lies beyond the ends of a line.
 */
import {foldCode, isFoldedLetter} from './fold.js'
import {fillUnusual, unusual} from './unusual.js'

const space = 0x20
const zero = 0x30
const ofTwo = 0x51ed270b
const alone = 0x6c62272e
/** From here on a character of folded text says as much as some letters of an alphabet: Thai, kana, Han, Hangul. */
const firstDense = 0x0e00
const afterGreek = 0x2000

const characters = new Uint16Array(0x10000)

/** The character of a gram that stands for a UTF-16 unit. */
export function gramCode(code: number): number {
  if (characters[space] === 0) fillCharacters()
  return characters[code] ?? space
}

function fillCharacters(): void {
  for (let code = 0; code < characters.length; code++) {
    const folded = foldCode(code)
    characters[code] = folded === zero || isFoldedLetter(folded) ? folded : space
  }
  fillUnusual(characters)
}

/** Does a character of a gram say so much that two of them are a gram, or one? */
export function isDense(code: number): boolean {
  return code >= afterGreek || (code >= firstDense && code < 0x1000) || code === unusual
}

/** A number that spreads a character's bits, negative for a dense one. */
function spread(code: number): number {
  const mixed = Math.imul(code ^ 0x5bd1e995, 0x9e3779b1)
  const positive = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77) & 0x7fffffff
  return isDense(code) ? ~positive : positive
}

/** The hash of the last four characters, from that of the last three and the fourth; what was before leaves it by itself. */
export function addToFour(hash: number, character: number): number {
  return ((hash << 8) + character) | 0
}

/** As `addToFour`, of the last six. */
export function addToSix(hash: number, character: number): number {
  return ((hash << 6) + character) | 0
}

/** The hash of a dense character alone. */
export function ofOne(character: number): number {
  return character ^ alone
}

/** The hash of a dense character with the one before it. */
export function joinTwo(first: number, second: number): number {
  return addToFour(first, second) ^ ofTwo
}

/** The hashes of grams, written out in characters of grams. @param spread `spreadTable` */
export function hashGrams(grams: readonly string[], spread: Int32Array): readonly number[] {
  return grams.map((gram) => {
    const characters = Array.from(gram, (character) => spread[character.charCodeAt(0)] ?? 0)
    const [first = 0, second = 0] = characters
    if (characters.length === 1) return ofOne(first)
    if (characters.length === 2) return joinTwo(first, second)
    return characters.reduce(characters.length === 4 ? addToFour : addToSix, 0)
  })
}

/** The spread character of every UTF-16 unit. */
export function spreadTable(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = spread(gramCode(code))
  return table
}
