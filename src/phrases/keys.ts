/**
 * Keys: one or a few tokens of a phrase that a line must have, at the place that the phrase asks for. They are looked up in the
 * raw line, and only a line that has one is folded and compared.
 */
import {
  addLetter,
  classOf,
  digit,
  firstLetter,
  gap,
  hashCharacter,
  ignored,
  isSign,
  signBehind,
  slow,
  type Token,
  tokensOf,
  unspaced
} from './tokens.js'

/** Where the tokens of a key stand in the line. */
export type KeyPlace = 'first' | 'last' | 'any'

// What a key is made of, as numbers that spread well.
const firstOne = 0x3c6ef372
const firstTwo = 0x51ed270b
const firstClosed = 0x7f4a7c15
const lastOne = 0x1b873593
const lastTwo = 0x6c62272e
const anyOne = 0x27d4eb2f
const anyTwo = 0x2545f491
const anyFour = 0x4cf5ad43
const anySigned = 0x38495ab5
const anyClosed = 0x632be5ab
/** Lines up to this long may be a phrase with placeholders as a whole; their keys are others than those of longer lines. */
export const longestTemplate = 160
const ofLongLine = 0x5bd1e995

function join(kind: number, a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(a, 0xc2b2ae3d) ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x165667b1) ^ Math.imul(d, 0x85ebca6b) ^ kind
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 6
}

/**
 * The keys of a literal part of a phrase, in normal form, that stands at this place: one for short lines, one for long ones
 * unless the phrase is a whole line. None where the literal has no token, or is one character that may stand anywhere.
 */
export function keysOf(literal: string, place: KeyPlace, isWholeLine: boolean): readonly number[] {
  const parts = partsOf(tokensOf(literal.replaceAll('{n}', '0')), place)
  if (parts === undefined) return []
  const [kind, a = 0, b = 0, c = 0, d = 0] = parts
  const short = join(kind, a, b, c, d)
  return isWholeLine ? [short] : [short, join(kind ^ ofLongLine, a, b, c, d)]
}

function partsOf(tokens: readonly Token[], place: KeyPlace): readonly [number, ...number[]] | undefined {
  const four = tokens.findIndex((_, index) => index + 4 <= tokens.length && tokens.slice(index, index + 4).every(({isWord}) => !isWord))
  if (four >= 0) return [anyFour, ...tokens.slice(four, four + 4).map(({hash}) => hash)]
  const [a, b] = place === 'any' ? longestPair(tokens) : place === 'first' ? tokens.slice(0, 2) : tokens.slice(-2)
  if (a === undefined) return undefined
  if (b !== undefined) return [place === 'any' ? anyTwo : place === 'first' ? firstTwo : lastTwo, a.hash, b.hash]
  if (place === 'first') return a.isWord && a.behind !== undefined ? [firstClosed, a.hash, a.behind] : [firstOne, a.hash]
  if (place === 'last') return [lastOne, a.hash]
  if (!a.isWord) return undefined
  if (a.before) return [anySigned, a.hash, a.before]
  return a.behind ? [anyClosed, a.hash, a.behind] : [anyOne, a.hash]
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
  #salt = 0

  constructor(keys: Iterable<number>) {
    const all = new Set(keys)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(all.size * 4 + 16)))
    const last = this.#slots.length - 1
    for (const key of all) {
      let at = key & last
      while (this.#slots[at] !== 0) at = (at + 1) & last
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

  #ask(kind: number, a: number, b = 0, c = 0, d = 0): void {
    const key = join(kind ^ this.#salt, a, b, c, d)
    const last = this.#slots.length - 1
    for (let at = key & last, slot = this.#slots[at]; slot !== 0; at = (at + 1) & last, slot = this.#slots[at])
      if (slot === key) this.found.push(key)
  }

  /**
   * Looks for keys from `start` to `end`, a piece of a line of this length; they are in `found` then.
   * @returns false when a character of the text stands in the way: the text is to be folded first. Folded text is taken as it is.
   */
  scan(text: string, start: number, end: number, length: number, isFolded = false): boolean {
    this.found.length = 0
    this.#salt = length > longestTemplate ? ofLongLine : 0
    let [word, one, two, three, count, sign] = [0, 0, 0, 0, 0, 0]
    for (let at = start; at <= end; at++) {
      const kind = at < end ? classOf(text.charCodeAt(at)) : gap
      if (kind >= firstLetter && kind < unspaced) {
        word = addLetter(word, kind)
        continue
      }
      if (kind === ignored) continue
      if (word !== 0) {
        three = two
        two = one
        one = word
        word = 0
        this.#askWord(++count, two, one, sign, at < end ? signBehind(text, at, end) : 0)
        sign = 0
      }
      if (isSign(kind)) sign = kind
      else if (kind === digit) sign = 0
      else if (kind >= unspaced) {
        const four = three
        three = two
        two = one
        one = hashCharacter(kind)
        this.#askPair(++count, two, one)
        this.#ask(anyFour, four, three, two, one)
        sign = 0
      } else if (kind === slow && !isFolded) return false
    }
    if (count > 0) this.#ask(lastOne, one)
    if (count > 1) this.#ask(lastTwo, two, one)
    return true
  }

  #askWord(count: number, two: number, one: number, before: number, behind: number): void {
    this.#askPair(count, two, one)
    this.#ask(anyOne, one)
    if (before !== 0) this.#ask(anySigned, one, before)
    if (behind !== 0) this.#ask(anyClosed, one, behind)
    if (count === 1) this.#ask(firstClosed, one, behind)
  }

  #askPair(count: number, two: number, one: number): void {
    if (count === 1) this.#ask(firstOne, one)
    else {
      this.#ask(anyTwo, two, one)
      if (count === 2) this.#ask(firstTwo, two, one)
    }
  }
}
