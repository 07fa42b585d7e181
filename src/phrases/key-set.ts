/** A set of keys, and the one look at a raw line that finds those it has; only a line that has one is folded and compared. */
import * as kinds from './keys.js'
import {joinFour, joinTwo, type Keys, partAt} from './keys.js'
import {
  addLetter,
  classes,
  classOf,
  digit,
  finishWord,
  firstLetter,
  gap,
  hashCharacter,
  ignored,
  isSign,
  signBehind,
  slow,
  unspaced
} from './tokens.js'

// Beyond the printable, and below the surrogates.
const printable = 0x23
const farthest = 0x7000
// The window holds the parts of the last four tokens, eight bits each.
const pair = (kinds.left << 8) | kinds.right
const [firstOfFour, secondOfFour, thirdOfFour, fourthOfFour] = kinds.four
const fourInARow = (firstOfFour << 24) | (secondOfFour << 16) | (thirdOfFour << 8) | fourthOfFour

/** A set of keys that a line is asked for. */
export class KeySet {
  readonly #slots: Int32Array
  readonly #parts = new Uint8Array(0x10000)
  /** The keys that the last scan found. */
  readonly found: number[] = []
  #salt = 0

  constructor(all: Iterable<Keys>) {
    const keys = new Set<number>()
    for (const {keys: some, parts} of all) {
      for (const key of some) keys.add(key)
      for (const [place, part] of parts) this.#parts[place] = (this.#parts[place] ?? 0) | part
    }
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(keys.size * 4 + 16)))
    const last = this.#slots.length - 1
    for (const key of keys) {
      let at = key & last
      while (this.#slots[at] !== 0) at = (at + 1) & last
      this.#slots[at] = key
    }
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
    const read = readSorted(places).map((place, index): readonly [number, number] => [place, parts.charCodeAt(index) - printable])
    return new KeySet([{keys: readSorted(keys), parts: read}])
  }

  #ask(kind: number, a: number, b: number): void {
    this.#askKey(joinTwo(kind ^ this.#salt, a, b))
  }

  #askKey(key: number): void {
    const last = this.#slots.length - 1
    for (let at = key & last, slot = this.#slots[at]; slot !== 0; at = (at + 1) & last, slot = this.#slots[at])
      if (slot === key) this.found.push(key)
  }

  /**
   * Looks for keys from `start` to `end`, a piece of a line of this length; they are in `found` then.
   * @returns false when a character of the text stands in the way: the text is to be folded first. Folded text is taken as it is.
   */
  scan(text: string, start: number, end: number, length: number, isFolded = false): boolean {
    if (this.found.length > 0) this.found.length = 0
    const parts = this.#parts
    this.#salt = length > kinds.longestTemplate ? kinds.ofLongLine : 0
    let word = 0
    let one = 0
    let two = 0
    let three = 0
    let count = 0
    let sign = 0
    let window = 0
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0x20
      const kind = classes[code] || classOf(code)
      if (kind >= firstLetter && kind < unspaced) {
        word = addLetter(word, kind)
        continue
      }
      if (kind === ignored) continue
      if (word !== 0) {
        three = two
        two = one
        one = finishWord(word)
        word = 0
        window = (window << 8) | (parts[partAt(one)] ?? 0)
        count++
        if ((window & kinds.alone) !== 0) this.#askWord(count, one, sign, at < end ? signBehind(text, at, end) : 0)
        if ((window & pair) === pair) this.#askPair(count, two, one)
        sign = 0
      }
      if (kind === gap) continue
      if (kind >= unspaced) {
        const last = three
        three = two
        two = one
        one = hashCharacter(kind)
        window = (window << 8) | (parts[partAt(one)] ?? 0)
        count++
        if (count === 1 && (window & kinds.alone) !== 0) this.#ask(kinds.firstOne, one, 0)
        if ((window & pair) === pair) this.#askPair(count, two, one)
        if ((window & fourInARow) === fourInARow) this.#askKey(joinFour(kinds.anyFour ^ this.#salt, last, three, two, one))
        sign = 0
      } else if (isSign(kind)) sign = kind
      else if (kind === digit) sign = 0
      else if (kind === slow && !isFolded) return false
    }
    if ((window & kinds.alone) !== 0) this.#ask(kinds.lastOne, one, 0)
    if ((window & pair) === pair) this.#ask(kinds.lastTwo, two, one)
    return true
  }

  #askWord(count: number, word: number, before: number, behind: number): void {
    if (count === 1) {
      this.#ask(kinds.firstOne, word, 0)
      this.#ask(kinds.firstClosed, word, behind)
    }
    this.#ask(kinds.anyOne, word, 0)
    if (before !== 0) this.#ask(kinds.anySigned, word, before)
    if (behind !== 0) this.#ask(kinds.anyClosed, word, behind)
  }

  #askPair(count: number, two: number, one: number): void {
    this.#ask(kinds.anyTwo, two, one)
    if (count === 2) this.#ask(kinds.firstTwo, two, one)
  }
}

function writeSorted(numbers: readonly number[]): string {
  let text = ''
  let previous = 0
  for (const number of numbers) {
    for (; number - previous >= farthest; previous += farthest) text += String.fromCharCode(farthest + printable)
    text += String.fromCharCode(number - previous + printable)
    previous = number
  }
  return text
}

function readSorted(text: string): readonly number[] {
  const numbers: number[] = []
  for (let at = 0, number = 0; at < text.length; at++) {
    const distance = text.charCodeAt(at) - printable
    number += distance
    if (distance < farthest) numbers.push(number)
  }
  return numbers
}
