/** A set of keys, and the one look at a raw line that finds those it has; only a line that has one is folded and compared. */
import * as kinds from './keys.js'
import {addToken, joinEnds, joinFour, joinLine, joinTwo, type Keys, partAt} from './keys.js'
import {TokenReader} from './token-reader.js'
import {addLetter, classes, classOf, finishToken, firstLetter, gap, ignored, nextSign, signBehind, slow, unspaced} from './tokens.js'
import {printable, readSorted, writeSorted} from './written.js'

const edges = 1 << kinds.atEdge
// The window holds the parts of the last four tokens in keys that may stand anywhere, eight bits each.
const pair = (kinds.left << 8) | kinds.right
const [firstOfFour, secondOfFour, thirdOfFour, fourthOfFour] = kinds.four
const fourInARow = (firstOfFour << 24) | (secondOfFour << 16) | (thirdOfFour << 8) | fourthOfFour

/** What a set of keys is kept in: a hash table of the keys, and by token (see `partAt`) its parts. */
export interface KeyTables {
  readonly slots: Int32Array
  readonly parts: Uint16Array
}

/** A set of keys that a line is asked for. */
export class KeySet {
  readonly #slots: Int32Array
  readonly #parts: Uint16Array
  /** The keys that the last scan found. */
  readonly found: number[] = []
  /** Has the last scan found all tokens of a whole line? */
  isLine = false
  #salt = 0
  readonly #reader = new TokenReader()

  private constructor({slots, parts}: KeyTables) {
    this.#slots = slots
    this.#parts = parts
  }

  /** A set that is empty yet. @param size how many keys are to be added at most */
  static sized(size: number): KeySet {
    return new KeySet({slots: new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 16))), parts: new Uint16Array(0x10000)})
  }

  /** The set that has these tables. */
  static of(tables: KeyTables): KeySet {
    return new KeySet(tables)
  }

  /** What the set is kept in, for `KeySet.of`. */
  get tables(): KeyTables {
    return {slots: this.#slots, parts: this.#parts}
  }

  /** Adds the keys of a phrase. */
  add({keys, parts}: Keys): void {
    for (const key of keys) this.#addKey(key)
    for (const [place, part] of parts) this.#parts[place] = (this.#parts[place] ?? 0) | part
  }

  #addKey(key: number): void {
    if (this.#has(key)) return
    const last = this.#slots.length - 1
    let at = key & last
    while (this.#slots[at] !== 0) at = (at + 1) & last
    this.#slots[at] = key
  }

  /** The set as text, for `KeySet.read`: the distances between the keys, then those between the tokens with their parts. */
  toString(): string {
    const keys = [...this.#slots].filter((slot) => slot !== 0).sort((a, b) => a - b)
    const places = [...this.#parts.keys()].filter((place) => this.#parts[place] !== 0)
    const parts = places.map((place) => String.fromCharCode((this.#parts[place] ?? 0) + printable)).join('')
    return `${writeSorted(keys)}!${writeSorted(places)}!${parts}`
  }

  /** The set that `toString` wrote. */
  static read(text: string): KeySet {
    const [keys = '', places = '', parts = ''] = text.split('!')
    const set = KeySet.sized(keys.length)
    readSorted(keys, (key) => set.#addKey(key))
    readSorted(places, (place, index) => {
      set.#parts[place] = parts.charCodeAt(index) - printable
    })
    return set
  }

  #ask(kind: number, a: number, b: number): void {
    const key = joinTwo(kind ^ this.#salt, a, b)
    if (this.#has(key)) this.found.push(key)
  }

  #has(key: number): boolean {
    const last = this.#slots.length - 1
    for (let at = key & last, slot = this.#slots[at]; slot !== 0; at = (at + 1) & last, slot = this.#slots[at])
      if (slot === key) return true
    return false
  }

  /**
   * Looks for keys from `start` to `end`, a piece of a line of this length or all of it; they are in `found` and `isLine` then.
   * @returns false when a character of the text stands in the way: the text is to be folded first. Folded text is taken as it is.
   */
  scan(text: string, start: number, end: number, length: number, isFolded = false): boolean {
    if (this.found.length > 0) this.found.length = 0
    this.#salt = length > kinds.longestTemplate ? kinds.ofLongLine : 0
    const parts = this.#parts
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
    this.isLine = end - start === length && this.#has(joinLine(all, count))
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
    if (reader.isSlow || this.#has(joinEnds(first, last))) return true
    if (this.#isAtEdge(last)) {
      reader.readLast(text, start, from)
      if (reader.isSlow) return true
      this.#askLast(reader.hash, last)
    }
    return this.found.length > 0
  }

  #isAtEdge(token: number): boolean {
    return (this.#parts[partAt(token)] ?? 0) >= edges
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
    if (this.#has(key)) this.found.push(key)
  }
}
