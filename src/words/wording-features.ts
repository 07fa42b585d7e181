/** What the wording model sees of a line: its words and pieces of words, as places in a table, and what kind of line it is. */

/** A place for each piece of text that the model can tell from others; a few share one. */
export const wordingPlaces = 2 ** 15

/** What the model sees of a line. */
export interface WordingFeatures {
  /** Pieces of two to four characters of each word with the spaces around it. */
  readonly pieces: readonly number[]
  /** Words, and pairs of them. */
  readonly words: readonly number[]
  /** As many numbers as `shapeNames` has names. */
  readonly shape: readonly number[]
}

const shortest = 2
const longest = 4
const wordSeed = 0x2545f491
const pairSeed = 0x6c8e9cf5

/** What the numbers of `shape` say. */
export const shapeNames = ['length', 'words', 'stop', 'colon', 'small', 'digit', 'mail', 'address', 'loud', 'comma', 'quote'] as const

// Each is worth half of what a line of one piece is.
const weight = 0.5
const fullLength = 160
const fullWords = 25

/** Reads a line. @param line without its line end */
export function readWording(line: string): WordingFeatures {
  const text = line.trim().toLowerCase().replace(/\d+/gu, '0')
  return {pieces: piecesOf(text), words: wordsOf(text), shape: shapeOf(line.trim())}
}

function piecesOf(text: string): readonly number[] {
  const places = new Set<number>()
  for (const word of text.split(/\s+/u)) {
    const padded = ` ${word} `
    for (let start = 0; start + shortest <= padded.length; start++) {
      let hash = 0x811c9dc5
      for (let at = start; at < Math.min(start + longest, padded.length); at++) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193)
        if (at - start + 1 >= shortest) places.add(placeOf(hash))
      }
    }
  }
  return [...places]
}

function wordsOf(text: string): readonly number[] {
  const places = new Set<number>()
  let previous: number | undefined
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
    let hash = wordSeed
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    places.add(placeOf(hash))
    if (previous !== undefined) places.add(placeOf(Math.imul(previous, pairSeed) ^ hash))
    previous = hash
  }
  return [...places]
}

/** The high bits of a product are mixed best. */
function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 17
}

function shapeOf(line: string): readonly number[] {
  const capitals = line.replace(/\P{Lu}/gu, '').length
  const has = (pattern: RegExp) => (pattern.test(line) ? weight : 0)
  return [
    (weight * Math.min(line.length, fullLength)) / fullLength,
    (weight * line.split(/\s+/u).length) / fullWords,
    has(/[.。!?！？…]$/u),
    has(/[:：]$/u),
    has(/^\p{Ll}/u),
    has(/\p{Nd}/u),
    has(/@/u),
    has(/https?:|www\./u),
    2 * capitals > line.length ? weight : 0,
    has(/,/u),
    has(/["“«「『]/u)
  ]
}
