/** What the wording model sees of a line: its words and pieces of words, as places in a table, and what kind of line it is. */

const placeBits = 18
/** A place for each piece of text that the model can tell from others; a few share one. */
export const wordingPlaces = 2 ** placeBits

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
const space = 0x20
const pieceSeed = 0x811c9dc5
const wordSeed = 0x2545f491
const pairSeed = 0x6c8e9cf5
const prime = 0x01000193

/** What the numbers of `shape` say. */
export const shapeNames = ['length', 'words', 'stop', 'colon', 'small', 'digit', 'mail', 'address', 'loud', 'comma', 'quote'] as const

// Each is worth half of what a line of one piece is.
const weight = 0.5
const fullLength = 160
const fullWords = 25
const stops = '.。!?！？…'

// The number of the line that a place was last seen in, so that each counts once.
const seen = new Int32Array(wordingPlaces)
let turn = 0

/** Reads a line. @param line without its line end */
export function readWording(line: string): WordingFeatures {
  const own = line.trim()
  const text = ` ${own.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ')} `
  return {pieces: piecesOf(text), words: wordsOf(text), shape: shapeOf(own)}
}

/** @param text with a space around it and one between words */
function piecesOf(text: string): readonly number[] {
  const places: number[] = []
  turn++
  for (let start = 0; start + shortest <= text.length; start++) {
    let hash = Math.imul(pieceSeed ^ text.charCodeAt(start), prime)
    for (let at = start + 1; at < start + longest && at < text.length; at++) {
      const code = text.charCodeAt(at)
      hash = Math.imul(hash ^ code, prime)
      add(places, hash)
      // A piece ends with its word.
      if (code === space) break
    }
  }
  return places
}

function wordsOf(text: string): readonly number[] {
  const places: number[] = []
  turn++
  let hash = wordSeed
  let previous = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isOfWord(code)) hash = Math.imul(hash ^ code, prime)
    else if (hash !== wordSeed) {
      add(places, hash)
      if (previous !== 0) add(places, Math.imul(previous, pairSeed) ^ hash)
      previous = hash
      hash = wordSeed
    }
  }
  return places
}

/** Adds a place that the line has not had yet. */
function add(places: number[], hash: number): void {
  // The high bits of a product are mixed best.
  const place = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - placeBits)
  if (seen[place] === turn) return
  seen[place] = turn
  places.push(place)
}

/** Letters, digits and marks, as blocks of Unicode tell them. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3040) && !(code >= 0xff00 && code < 0xff10)
}

function shapeOf(line: string): readonly number[] {
  const has = (is: boolean) => (is ? weight : 0)
  const [first = '', last = ''] = [line.charAt(0), line.at(-1)]
  let words = 1
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++
  return [
    (weight * Math.min(line.length, fullLength)) / fullLength,
    (weight * words) / fullWords,
    has(stops.includes(last)),
    has(last === ':' || last === '：'),
    has(first !== first.toUpperCase()),
    has(/\d/.test(line)),
    has(line.includes('@')),
    has(line.includes('www.') || line.includes('://')),
    has(line === line.toUpperCase() && line !== line.toLowerCase()),
    has(line.includes(',')),
    has(/["“«「『]/.test(line))
  ]
}
