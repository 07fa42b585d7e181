/** The one look at a raw line that finds which keys of a set it has; only a line that has one is folded and compared. */
import type {KeyTable} from './key-table.js'
import * as kinds from './keys.js'
import {addToken, joinEnds, joinFour, joinLine, joinTwo, partAt} from './keys.js'
import {TokenReader} from './token-reader.js'
import {addLetter, classes, classOf, finishToken, firstLetter, gap, ignored, nextSign, signBehind, slow, unspaced} from './tokens.js'

const edges = 1 << kinds.atEdge
// The window holds the parts of the last four tokens in keys that may stand anywhere, eight bits each.
const pair = (kinds.left << 8) | kinds.right
const [firstOfFour, secondOfFour, thirdOfFour, fourthOfFour] = kinds.four
const fourInARow = (firstOfFour << 24) | (secondOfFour << 16) | (thirdOfFour << 8) | fourthOfFour

/** A set of keys that a line is asked for. */
export class KeySet {
  readonly #keys: KeyTable
  /** The keys that the last scan found. */
  readonly found: number[] = []
  /** Has the last scan found all tokens of a whole line? */
  isLine = false
  #salt = 0
  readonly #reader = new TokenReader()

  constructor(keys: KeyTable) {
    this.#keys = keys
  }

  #ask(kind: number, a: number, b: number): void {
    const key = joinTwo(kind ^ this.#salt, a, b)
    if (this.#keys.has(key)) this.found.push(key)
  }

  /**
   * Looks for keys from `start` to `end`, a piece of a line of this length or all of it; they are in `found` and `isLine` then.
   * @returns false when a character of the text stands in the way: the text is to be folded first. Folded text is taken as it is.
   */
  scan(text: string, start: number, end: number, length: number, isFolded = false): boolean {
    if (this.found.length > 0) this.found.length = 0
    this.#salt = length > kinds.longestTemplate ? kinds.ofLongLine : 0
    const parts = this.#keys.parts
    const table = classes
    let [one, two, three, all, count, sign, part, window] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = start; at < end; at++) {
      // The loop within goes over the letters of a word, which most characters are.
      let word = 0
      let kind = gap
      for (; at < end; at++) {
        kind = table[text.charCodeAt(at)] || classOf(text.charCodeAt(at))
        if (kind >= firstLetter && kind < unspaced) word = addLetter(word, kind)
        else if (kind !== ignored) break
      }
      if (word !== 0) {
        three = two
        two = one
        one = finishToken(word)
        part = parts[partAt(one)] ?? 0
        window = (window << 8) | (part & 0xff)
        all = addToken(all, one)
        if (++count <= 2 && part >= edges) this.#askFirst(count, two, one, at < end ? signBehind(text, at, end) : 0)
        if ((window & kinds.alone) !== 0) this.#askWord(one, sign, at < end ? signBehind(text, at, end) : 0)
        if ((window & pair) === pair) this.#ask(kinds.anyTwo, two, one)
        sign = 0
      }
      if (kind === gap || at === end) continue
      if (kind >= unspaced) {
        const four = three
        three = two
        two = one
        one = finishToken(kind)
        part = parts[partAt(one)] ?? 0
        window = (window << 8) | (part & 0xff)
        all = addToken(all, one)
        if (++count <= 2 && part >= edges) this.#askFirst(count, two, one, 0)
        if ((window & pair) === pair) this.#ask(kinds.anyTwo, two, one)
        if ((window & fourInARow) === fourInARow) this.#askFour(four, three, two, one)
        sign = 0
      } else if (kind === slow && !isFolded) return false
      else sign = nextSign(sign, kind)
    }
    if (part >= edges) this.#askLast(two, one)
    this.isLine = end - start === length && this.#keys.has(joinLine(all, count))
    return true
  }

  /**
   * Can the line be a whole phrase, or open or end with one? A look at its first and last two tokens; what stands anywhere in it
   * is left out. True where a character of those has to be folded first.
   */
  mayOpenOrEnd(text: string, start: number, end: number): boolean {
    if (this.found.length > 0) this.found.length = 0
    this.#salt = end - start > kinds.longestTemplate ? kinds.ofLongLine : 0
    const reader = this.#reader
    reader.read(text, start, end)
    const first = reader.hash
    // No token, or a character that is to be folded: the full look decides.
    if (first === 0) return true
    const behind = reader.isWord && reader.end < end ? signBehind(text, reader.end, end) : 0
    if (this.#isAtEdge(first)) this.#askFirst(1, 0, first, behind)
    reader.read(text, reader.end, end)
    if (reader.isSlow) return true
    if (reader.hash !== 0 && this.#isAtEdge(reader.hash)) this.#ask(kinds.firstTwo, first, reader.hash)
    const from = reader.readLast(text, start, end)
    const last = reader.hash
    if (reader.isSlow || this.#keys.has(joinEnds(first, last))) return true
    if (this.#isAtEdge(last)) {
      reader.readLast(text, start, from)
      if (reader.isSlow) return true
      this.#askLast(reader.hash, last)
    }
    return this.found.length > 0
  }

  #isAtEdge(token: number): boolean {
    return (this.#keys.parts[partAt(token)] ?? 0) >= edges
  }

  #askFirst(count: number, two: number, one: number, behind: number): void {
    if (count === 2) this.#ask(kinds.firstTwo, two, one)
    else {
      this.#ask(kinds.firstOne, one, 0)
      this.#ask(kinds.firstClosed, one, behind)
    }
  }

  #askLast(two: number, one: number): void {
    this.#ask(kinds.lastOne, one, 0)
    this.#ask(kinds.lastTwo, two, one)
  }

  #askWord(word: number, before: number, behind: number): void {
    this.#ask(kinds.anyOne, word, 0)
    if (before !== 0) this.#ask(kinds.anySigned, word, before)
    if (behind !== 0) this.#ask(kinds.anyClosed, word, behind)
  }

  #askFour(a: number, b: number, c: number, d: number): void {
    const key = joinFour(kinds.anyFour ^ this.#salt, a, b, c, d)
    if (this.#keys.has(key)) this.found.push(key)
  }
}
