/**
 * A text as UTF-16 units in a buffer that is used again for the next one: most texts of a corpus are read without a string being
 * made of them, which would cost more than all that is looked for in them.
 */
import {backslash, quote} from '../json-skip.js'

const carriageReturn = 0x0d
const lineFeed = 0x0a
export const byteOrderMark = 0xfeff
// Arguments of one call.
const mostUnits = 4096
const letterU = 0x75
/** What a byte of a string in JSON is. */
const kinds = {itself: 0, quote: 1, escape: 2, control: 3, two: 4, three: 5, four: 6} as const
const kindOfByte = Uint8Array.from({length: 256}, (_, byte) => {
  if (byte === quote) return kinds.quote
  if (byte === backslash) return kinds.escape
  if (byte < 0x20) return kinds.control
  return byte < 0x80 ? kinds.itself : byte < 0xe0 ? kinds.two : byte < 0xf0 ? kinds.three : kinds.four
})
/** The unit that a letter behind a backslash stands for, 0 where it is no escape. */
const unitOfEscape = new Uint16Array(256)
for (const [letter, unit] of Object.entries({
  '"': quote,
  '\\': backslash,
  '/': 0x2f,
  b: 0x08,
  f: 0x0c,
  n: lineFeed,
  r: carriageReturn,
  t: 0x09
}))
  unitOfEscape[letter.charCodeAt(0)] = unit

/** See the file comment. */
export class Units {
  /** More than the text: `length` says how much counts. */
  units = new Uint16Array(2 ** 16)
  length = 0
  /** The lines, as `scan` has them: where they start, and where they end before their line end. `lineCount` says how many count. */
  readonly starts: number[] = []
  readonly ends: number[] = []
  lineCount = 0
  /** Where the line starts that is being read. */
  #start = 0

  /** Takes a text in the place of the one before. */
  readString(text: string): void {
    this.begin(text.length)
    const {units} = this
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      units[at] = unit
      if (unit === lineFeed || unit === carriageReturn) this.#endLine(at, unit)
    }
    this.length = text.length
    this.finish()
  }

  /**
   * Takes the text of a string in JSON in the place of the one before, and judges the string as `JSON.parse` does.
   * @param bytes UTF-8 @param at of its opening quote @param end of the bytes that it may stand in
   * @returns the place behind its closing quote, -1 where it is no such string; the text is then worth nothing
   */
  readToken(bytes: Buffer, at: number, end: number): number {
    this.begin(end - at)
    const behind = this.append(bytes, at + 1, end)
    if (behind !== -1) this.finish()
    return behind
  }

  /** Begins a text that is appended bit by bit. @param most units that it may have */
  begin(most: number): void {
    this.length = this.lineCount = this.#start = 0
    if (this.units.length < most) this.units = new Uint16Array(2 * most)
  }

  /**
   * Appends what a part of a string in JSON says, up to its closing quote.
   * @returns the place behind that quote, -1 where there is none, or what is no such string before it
   */
  append(bytes: Buffer, from: number, end: number): number {
    const {units} = this
    const table = kindOfByte
    let {length} = this
    for (let place = from; place < end; ) {
      let byte = bytes[place++] ?? 0
      // Most bytes stand for themselves: with a loop of their own all take two thirds of the time.
      for (; table[byte] === kinds.itself && place < end; byte = bytes[place++] ?? 0) units[length++] = byte
      const kind = table[byte]
      if (kind === kinds.three) {
        units[length++] = ((byte & 0x0f) << 12) | (continuation(bytes, place) << 6) | continuation(bytes, place + 1)
        place += 2
      } else if (kind === kinds.two) units[length++] = ((byte & 0x1f) << 6) | continuation(bytes, place++)
      else if (kind === kinds.itself) units[length++] = byte
      else if (kind === kinds.escape) {
        const isCode = bytes[place] === letterU
        const unit = isCode ? readCode(bytes, place + 1, end) : (unitOfEscape[bytes[place] ?? 0] ?? 0)
        if (unit === -1 || (unit === 0 && !isCode) || place >= end) return -1
        place += isCode ? 5 : 1
        units[length] = unit
        if (unit === lineFeed || unit === carriageReturn) this.#endLine(length, unit)
        length++
      } else if (kind === kinds.four) {
        const high = ((byte & 0x07) << 18) | (continuation(bytes, place) << 12) | (continuation(bytes, place + 1) << 6)
        const code = (high | continuation(bytes, place + 2)) - 0x10000
        units[length++] = 0xd800 | (code >> 10)
        units[length++] = 0xdc00 | (code & 0x3ff)
        place += 3
      } else {
        this.length = length
        return kind === kinds.quote ? place : -1
      }
    }
    this.length = length
    return -1
  }

  /** A piece of the text as a string. */
  slice(start: number, end: number): string {
    let text = ''
    for (let at = start; at < end; at += mostUnits) {
      const units: ArrayLike<number> = this.units.subarray(at, Math.min(end, at + mostUnits))
      text += Reflect.apply(String.fromCharCode, undefined, units)
    }
    return text
  }

  /** @param at where the line end stands */
  #endLine(at: number, unit: number): void {
    const isSecond = unit === lineFeed && at > 0 && this.#start === at && this.units[at - 1] === carriageReturn
    if (!isSecond) this.#addLine(this.#start, at)
    this.#start = at + 1
  }

  #addLine(start: number, end: number): void {
    this.starts[this.lineCount] = start
    this.ends[this.lineCount++] = end
  }

  /** Ends a text that was appended. */
  finish(): void {
    const {length} = this
    if (this.#start < length) this.#addLine(this.#start, length)
    // A BOM belongs to no line.
    if (length === 0 || this.units[0] !== byteOrderMark) return
    if (length > 1) this.starts[0] = 1
    else this.lineCount = 0
  }
}

function continuation(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) & 0x3f
}

/** The unit of four hexadecimal digits, -1 where there are none. */
function readCode(bytes: Buffer, at: number, end: number): number {
  if (at + 4 > end) return -1
  let unit = 0
  for (let place = at; place < at + 4; place++) {
    const digit = hexOf(bytes[place] ?? 0)
    if (digit === -1) return -1
    unit = unit * 16 + digit
  }
  return unit
}

function hexOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
