/** One stretch of UTF-8 that was read as an encoding of East Asia, and how much speaks for that. */
import {kindAt, kindOfPoint, kinds, scriptAt, scripts} from '../characters.js'
import {isContinuation} from '../code-pages.js'
import {lengthOf} from '../utf8.js'
import {rankOf, ranks} from './letters.js'
import type {WidePage, WideTable} from './pages.js'

/** A stretch and its reading. */
export interface WideRun {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What speaks for the reading: a character that chance would hardly make counts 1. */
  readonly weight: number
  /** So many of its characters cannot be told: U+FFFD. */
  readonly lost: number
}

const longestRun = 2000
const mostStray = 2
const replacement = 0xfffd
const question = 0x3f
// What Windows writes where Shift-JIS has no character.
const middleDot = 0x30fb
// E2 80, the first two bytes of quotes and dashes, as the bits of a code point.
const markStart = 0x80
// The third bytes of the marks that begin with E2 80, which code page 949 has no character for.
const marks = new Map([
  [0x93, '–'],
  [0x94, '—'],
  [0x98, '‘'],
  [0x99, '’'],
  [0x9c, '“'],
  [0x9d, '”'],
  [0xa6, '…']
])

/** Reads the bytes of characters as UTF-8, one by one. */
class Reader {
  text = ''
  /** How many bytes the character at hand still lacks; what was read of it. */
  need = 0
  #value = 0
  #least = 0
  #stray = mostStray
  weight = 0
  lost = 0

  /** @returns false where UTF-8 has no such byte */
  feed(byte: number): boolean {
    if (this.need > 0) {
      if (!isContinuation(byte)) return false
      this.#value = (this.#value << 6) | (byte & 0x3f)
      this.need--
      return this.need > 0 || this.#add(this.#value)
    }
    if (byte < 0x80) return this.#add(byte)
    const length = lengthOf(byte)
    // Behind a lost byte, what is left of its character.
    if (length === 0) return isContinuation(byte) && this.#stray++ < mostStray
    this.#stray = mostStray
    this.need = length - 1
    this.#value = byte & (0xff >> (length + 1))
    this.#least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
    return true
  }

  /** A byte was lost here, and its character with it. Of a quote or a dash what stands around it still tells which. */
  lose(): void {
    this.text += String.fromCharCode(replacement)
    if (this.need !== 1 || this.#value !== markStart) {
      this.weight -= 0.5
      this.lost++
    }
    this.need = 0
    this.#stray = 0
  }

  #add(point: number): boolean {
    this.#stray = mostStray
    if (point < 0x80) {
      this.text += String.fromCharCode(point)
      return point >= 0x20
    }
    const weight = weightOf(point)
    if (point < this.#least || point > 0x10ffff || (point & ~0x7ff) === 0xd800 || weight === undefined) return false
    this.text += String.fromCodePoint(point)
    this.weight += weight
    return true
  }
}

/** What a character speaks for the reading; nothing for those that no text has. */
function weightOf(point: number): number | undefined {
  const kind = kindOfPoint(point)
  if (kind === kinds.rare || kind === kinds.control || kind === kinds.box) return undefined
  if (point < 0x800) return kind === kinds.letter || kind === kinds.lower || kind === kinds.upper ? 0.5 : 0
  if (point > 0xffff) return 1
  const rank = rankOf(point)
  if (rank > 0) return rank === ranks.frequent ? 1.5 : rank === ranks.common ? 1 : 0
  return kind === kinds.letter || kind === kinds.lower || kind === kinds.upper || kind === kinds.plain ? 1 : 0.5
}

/** Reads the longest stretch from `at` on; nothing where no whole character comes out. */
export function readWide(text: string, at: number, page: WidePage, {codes}: WideTable): WideRun | undefined {
  const reader = new Reader()
  let good: WideRun | undefined
  let position = at
  const last = Math.min(text.length, at + longestRun)
  while (position < last) {
    const unit = text.charCodeAt(position)
    const code = codes[unit] ?? 0
    const mark = page === 'euc-kr' && reader.need === 0 ? readMark(unit, codes[text.charCodeAt(position + 1)] ?? 0) : undefined
    if (mark !== undefined) {
      reader.text += mark
      reader.weight += 2
      position++
    } else if (isLostMark(unit, page, reader.need)) {
      if (position === at) return undefined
      reader.lose()
    } else if (code === 0 || !(code > 0xff ? reader.feed(code >> 8) && reader.feed(code & 0xff) : reader.feed(code))) break
    position++
    if (reader.need === 0) good = {start: at, end: position, text: reader.text, weight: reader.weight, lost: reader.lost}
  }
  return good === undefined ? undefined : {...good, weight: good.weight + contextOf(text, good, codes)}
}

function isLostMark(unit: number, page: WidePage, need: number): boolean {
  return unit === replacement || (need > 0 && (unit === question || (unit === middleDot && page === 'shift_jis')))
}

/** A lost mark and what its last byte was taken for, together with the letter behind it: `?셲` was `’s`. */
function readMark(unit: number, code: number): string | undefined {
  const mark = unit === question || unit === replacement ? marks.get(code >> 8) : undefined
  const letter = code & 0xff
  return mark !== undefined && letter < 0x80 ? mark + String.fromCharCode(letter) : undefined
}

/** What the text around and the stretch itself say: usual letters may be meant; letters go on beside it; Latin ones touch it. */
function contextOf(text: string, run: WideRun, codes: Uint16Array): number {
  let weight = 0
  for (let at = run.start; at < run.end; at++) {
    const rank = rankOf(text.charCodeAt(at))
    weight += rank === ranks.frequent ? -1 : rank === ranks.common ? -0.3 : 0.2
  }
  for (const beside of [run.start - 1, run.end]) {
    if (beside >= 0 && rankOf(text.charCodeAt(beside)) > 0 && (codes[text.charCodeAt(beside)] ?? 0) > 0) weight--
    else if (scriptAt(text, beside) === scripts.latin) weight += scriptAt(run.text, 0) <= scripts.latin ? 0.5 : -0.5
  }
  const {length} = run.text
  // A letter of Latin-1 by itself may be any letter.
  const isLone = length === 1 && kindAt(run.text, 0) !== kinds.closing && scriptAt(run.text, 0) !== scripts.latin
  return isLone ? weight - 0.5 : weight
}
