/** The key of a piece worked out of its units, where that gives what `templateOf`, `nameTemplateOf` and `foldKey` make of the string. */

import {hashStart, hashUnit, mix} from '../../words/hash.js'
import {awkward, dense, digit, letter, lowerCase, mark, space, traits, upper, wideMark} from './characters.js'
import {mayDate, mayTime} from './dating.js'
import {longestTemplated} from './forms.js'
import {behindName, hasName} from './names.js'
import {behindDigits, behindNumber, isDigit} from './numbers.js'

// By how many bits the sign of a mark stands above that of space, that of a capital above that of a letter.
const markToSpace = Math.log2(mark / space)
const upperToLetter = Math.log2(upper / letter)
const [openBrace, closeBrace, smallN] = [0x7b, 0x7d, 0x6e] as const
const numberSlot = [openBrace, smallN, closeBrace]
const nameSlot = Array.from('{name}', (character) => character.charCodeAt(0))
// Of a digit, which may be all of a number, three units become of one; of two words with capitals, five units at least, six.
const longestKey = 1024

/** Looks at one piece after the other; the fields tell of the last one. */
export class Folder {
  /** Must the string tell, because of a date, a time, or a letter whose lower case depends on its place? Of the others only what may be then holds. */
  isAwkward = false
  hash = 0
  /** Are there two letters side by side? */
  hasWord = false
  /** Of a script of few strokes a word? */
  isDense = false
  /** May the piece have a name? True of awkward ones with such letters as well. */
  mayBeNamed = false
  /** May the piece fall into parts, see `boundaries.ts`? True of awkward ones as well. */
  mayPart = false
  readonly #key = new Uint16Array(longestKey)
  #sign = 0
  #isDated = false

  /**
   * Reads a piece of at most 160 units. As few branches as can be: most of the time of a whole run is spent here.
   * @param start of the first unit that is no space @param end behind the last one @param sign that opens the key
   */
  fold(units: Uint16Array, start: number, end: number, sign: number): void {
    const table = traits
    this.#sign = sign
    this.#isDated = false
    let hash = hashUnit(hashStart, sign)
    let all = 0
    let both = 0
    let parted = 0
    let capitals = 0
    let before = 0
    for (let at = start; at < end; at++) {
      const trait = table[units[at] ?? 0] ?? 0
      const pair = trait & before
      all |= trait
      both |= pair
      // The bits of a mark, shifted to that of the space behind it.
      parted |= trait & (before >> markToSpace)
      // Those that begin words.
      capitals += trait & upper & ~(before << upperToLetter)
      before = trait
      if ((trait & digit) !== 0) {
        at = this.#readNumber(units, at, start, end) - 1
        hash = hashUnit(hashUnit(hashUnit(hash, openBrace), smallN), closeBrace)
      } else if ((pair & space) === 0) hash = hashUnit(hash, trait & lowerCase)
    }
    this.hash = mix(hash)
    this.hasWord = (both & letter) !== 0
    this.isDense = (all & dense) !== 0
    this.mayPart = (parted & space) !== 0 || (all & wideMark) !== 0
    const isAwkward = (all & awkward) !== 0
    this.mayBeNamed = capitals > upper || isAwkward
    this.isAwkward = this.#isDated || isAwkward
  }

  /**
   * Reads the piece that was folded last, which is not awkward, once more, with names as placeholders.
   * @returns has it a name, and enough beside it? `awkward`: the string must tell
   */
  foldNames(units: Uint16Array, start: number, end: number): boolean | 'awkward' {
    if (!this.mayBeNamed || !hasName(units, start, end)) return false
    const length = this.#writeKey(units, start, end, true)
    if (length === -1) return 'awkward'
    if (length === 0) return false
    let hash: number = hashStart
    for (let at = 0; at < length; at++) hash = hashUnit(hash, this.#key[at] ?? 0)
    this.hash = mix(hash)
    return true
  }

  /** The key of the piece that was folded last. @param isNamed with names as placeholders */
  key(units: Uint16Array, start: number, end: number, isNamed: boolean): string {
    return String.fromCharCode(...this.#key.subarray(0, this.#writeKey(units, start, end, isNamed)))
  }

  /** Is this its key? */
  isKey(other: string, units: Uint16Array, start: number, end: number, isNamed: boolean): boolean {
    if (other.length !== this.#writeKey(units, start, end, isNamed)) return false
    for (let at = 0; at < other.length; at++) if (other.charCodeAt(at) !== this.#key[at]) return false
    return true
  }

  /** @returns the length of the key; of one with names 0 where hardly anything stands beside them, -1 where it has braces */
  #writeKey(units: Uint16Array, start: number, end: number, isNamed: boolean): number {
    const key = this.#key
    key[0] = this.#sign
    let length = 1
    let grown = 0
    let letters = 0
    let before = 0
    for (let at = start; at < end; at++) {
      const unit = units[at] ?? 0
      const trait = traits[unit] ?? 0
      if (isNamed && (unit === openBrace || unit === closeBrace)) return -1
      const mayName = isNamed && (trait & upper) !== 0 && (before & letter) === 0
      const isMoreSpace = (trait & before & space) !== 0
      before = trait
      if (isMoreSpace) continue
      if ((trait & digit) !== 0) {
        const behind = behindNumber(units, at, end)
        grown += numberSlot.length - (behind - at)
        for (const placed of numberSlot) key[length++] = placed
        at = behind - 1
        continue
      }
      const behind = mayName ? behindName(units, at, end) : -1
      if (behind === -1) {
        if ((trait & letter) !== 0) letters++
        key[length++] = trait & lowerCase
      } else {
        for (const placed of nameSlot) key[length++] = placed
        at = behind - 1
        before = traits[units[at] ?? 0] ?? 0
      }
    }
    return isNamed && (letters < 2 || end - start + grown > longestTemplated) ? 0 : length
  }

  /** The place behind a number. Every run of digits in it may be a part of a date or a time. */
  #readNumber(units: Uint16Array, from: number, start: number, end: number): number {
    const behind = behindNumber(units, from, end)
    for (let at = from; at < behind; ) {
      const runEnd = behindDigits(units, at, end)
      // What is left of a run of which three digits belong to the number before is none of its own.
      if (at === start || !isDigit(units[at - 1])) this.#isDated ||= mayTime(units, runEnd, end) || mayDate(units, start, at, runEnd, end)
      at = runEnd + 1
    }
    return behind
  }
}
