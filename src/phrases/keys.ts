/**
 * Keys: one or a few tokens of a phrase that a line must have, at the place that the phrase asks for. They are looked up in the
 * raw line, and only a line that has one is folded and compared.
 */
import {addLetter, classOf, gap, hashCharacter, ignored, slow, type Token, tokensOf, unspaced} from './tokens.js'

/** Where the tokens of a key stand in the line. */
const places = {first: 0x3c6ef372, last: 0x1b873593, any: 0x27d4eb2f} as const
export type KeyPlace = keyof typeof places

function join(place: number, count: number, a: number, b: number, c: number, d: number): number {
  const mixed =
    Math.imul(a, 0xc2b2ae3d) ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x165667b1) ^ Math.imul(d, 0x85ebca6b) ^ Math.imul(place, count)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 6) | 0
}

/**
 * The key of a literal part of a phrase, in normal form, that stands at this place; undefined where it has no token, or is one
 * character that may stand anywhere.
 */
export function keyOf(literal: string, place: KeyPlace): number | undefined {
  const tokens = tokensOf(literal.replaceAll('{n}', '0'))
  const four = tokens.findIndex((_, index) => index + 4 <= tokens.length && tokens.slice(index, index + 4).every(({isWord}) => !isWord))
  if (four >= 0) {
    const [a, b, c, d] = tokens.slice(four)
    return join(places.any, 4, hashOf(a), hashOf(b), hashOf(c), hashOf(d))
  }
  const pair = place === 'any' ? longestPair(tokens) : place === 'first' ? tokens.slice(0, 2) : tokens.slice(-2)
  const [a, b] = pair
  if (a === undefined || (b === undefined && place === 'any' && !a.isWord)) return undefined
  return b === undefined ? join(places[place], 1, a.hash, 0, 0, 0) : join(places[place], 2, a.hash, b.hash, 0, 0)
}

function hashOf(token: Token | undefined): number {
  return token?.hash ?? 0
}

/** The two neighbours that are rarest, as far as length tells. */
function longestPair(tokens: readonly Token[]): readonly Token[] {
  let best = tokens.slice(0, 2)
  for (let at = 1; at + 1 < tokens.length; at++) {
    const pair = tokens.slice(at, at + 2)
    if (lengthOf(pair) > lengthOf(best)) best = pair
  }
  return best
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, {length}) => sum + length, 0)
}

// Beyond the printable, and below the surrogates.
const printable = 0x23
const farthest = 0x7000

/** A set of keys that a line is asked for. */
export class KeySet {
  readonly #slots: Int32Array
  /** The keys that the last scan found. */
  readonly found: number[] = []

  constructor(keys: Iterable<number>) {
    const all = new Set(keys)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(all.size * 4 + 16)))
    for (const key of all) {
      let at = key & (this.#slots.length - 1)
      while (this.#slots[at] !== 0) at = (at + 1) & (this.#slots.length - 1)
      this.#slots[at] = key
    }
  }

  /** The set as text, for `KeySet.read`: the distances between the keys. */
  toString(): string {
    let text = ''
    let previous = 0
    for (const key of [...this.#slots].filter((slot) => slot !== 0).sort((a, b) => a - b)) {
      for (; key - previous >= farthest; previous += farthest) text += String.fromCharCode(farthest + printable)
      text += String.fromCharCode(key - previous + printable)
      previous = key
    }
    return text
  }

  /** The set that `toString` wrote. */
  static read(text: string): KeySet {
    const keys: number[] = []
    for (let at = 0, key = 0; at < text.length; at++) {
      const distance = text.charCodeAt(at) - printable
      key += distance
      if (distance < farthest) keys.push(key)
    }
    return new KeySet(keys)
  }

  #ask(key: number): void {
    const mask = this.#slots.length - 1
    for (let at = key & mask, slot = this.#slots[at]; slot !== 0; at = (at + 1) & mask, slot = this.#slots[at]) {
      if (slot === key) this.found.push(key)
    }
  }

  /**
   * Looks for keys from `start` to `end`; they are in `found` then.
   * @returns false when a character of the text stands in the way: the text is to be folded first. Folded text is taken as it is.
   */
  scan(text: string, start: number, end: number, isFolded = false): boolean {
    this.found.length = 0
    let word = 0
    let [one, two, three, count] = [0, 0, 0, 0]
    for (let at = start; at <= end; at++) {
      const kind = at < end ? classOf(text.charCodeAt(at)) : gap
      if (kind > slow && kind < unspaced) {
        word = addLetter(word, kind)
        continue
      }
      if (kind === ignored) continue
      if (word !== 0) {
        three = two
        two = one
        one = word
        word = 0
        count++
        this.#askPair(count, two, one)
        this.#ask(join(places.any, 1, one, 0, 0, 0))
      }
      if (kind >= unspaced) {
        const four = three
        three = two
        two = one
        one = hashCharacter(kind)
        count++
        this.#askPair(count, two, one)
        this.#ask(join(places.any, 4, four, three, two, one))
      } else if (kind === slow && !isFolded) return false
    }
    if (count > 0) this.#ask(join(places.last, 1, one, 0, 0, 0))
    if (count > 1) this.#ask(join(places.last, 2, two, one, 0, 0))
    return true
  }

  #askPair(count: number, two: number, one: number): void {
    if (count === 1) this.#ask(join(places.first, 1, one, 0, 0, 0))
    if (count < 2) return
    if (count === 2) this.#ask(join(places.first, 2, two, one, 0, 0))
    this.#ask(join(places.any, 2, two, one, 0, 0))
  }
}
