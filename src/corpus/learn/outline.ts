/** Where the lines of a text stand in the bytes of its record: at the second reading few need to be read. */
import {hasInk, signTable} from '../../document/signs.js'
import {backslash, quote} from '../json-skip.js'
import {byteOrderMark, type Units} from './units.js'

const [letterN, letterR, letterU, zero] = [0x6e, 0x72, 0x75, 0x30] as const
/** What stands so near is found sooner byte by byte than by a search of memory, whose call costs as much. */
const nearby = 16

/** See the file comment. */
export class Outline {
  #bytes: Buffer = Buffer.alloc(0)
  /** Where each line begins in the bytes, and where the escape of its end does; of the last one the text's end. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #count = 0
  /** Behind the text. */
  #end = 0

  /**
   * Takes the text of a string that was judged before in the place of the one before.
   * @param at of its opening quote @param end of the bytes that it may stand in
   * @returns the place behind its closing quote, -1 where there is none
   */
  readToken(bytes: Buffer, at: number, end: number): number {
    // Nothing is searched behind the end: a text without escapes would cost as much as all that is read at once.
    const within = bytes.subarray(0, end)
    this.#bytes = bytes
    this.#count = 0
    let start = at + 1
    let [closing, slash] = [at, at]
    for (let place = start; ; ) {
      if (closing < place) closing = find(within, quote, place)
      if (closing === -1) return -1
      if (slash !== -1 && slash < place) slash = find(within, backslash, place)
      if (slash === -1 || slash > closing) break
      const escaped = bytes[slash + 1] ?? 0
      place = slash + 2
      if (escaped !== letterN && escaped !== letterR && (escaped !== letterU || !isLineEnd(bytes, place))) continue
      if (escaped === letterU) place += 4
      this.#addLine(start, slash)
      start = place
    }
    this.#addLine(start, closing)
    this.#end = closing
    return closing + 1
  }

  /**
   * Reads the text.
   * @param lines the only ones that count, besides those beside them, as numbers among those with ink, in order; of other lines
   * no more is read than shows that they have ink
   */
  read(units: Units, lines?: readonly number[]): void {
    const bytes = this.#bytes
    const textStart = this.#starts[0] ?? 0
    units.begin(this.#end - textStart)
    if (lines === undefined) units.append(bytes, textStart, this.#end)
    else this.#readSome(units, lines)
    units.finish()
  }

  #readSome(units: Units, lines: readonly number[]): void {
    const bytes = this.#bytes
    let next = 0
    let inked = 0
    for (let line = 0; line < this.#count; line++) {
      const [start, end] = [this.#starts[line] ?? 0, this.#ends[line] ?? 0]
      while (next < lines.length && (lines[next] ?? 0) + 1 < inked) next++
      const isNear = next < lines.length && (lines[next] ?? 0) - 1 <= inked
      const lead = bytes[start] ?? 0
      const from = units.length
      const first = isNear || lead === backslash ? end : Math.min(end, start + lengthOf(lead))
      units.append(bytes, start, first)
      if (first < end && !hasInkIn(units, from)) units.append(bytes, first, end)
      if (hasInkIn(units, from)) inked++
      units.append(bytes, end, this.#starts[line + 1] ?? end)
    }
  }

  #addLine(start: number, end: number): void {
    this.#starts[this.#count] = start
    this.#ends[this.#count++] = end
  }
}

/** The place of a byte, -1 where it is not there. */
function find(bytes: Buffer, byte: number, from: number): number {
  const near = Math.min(bytes.length, from + nearby)
  for (let at = from; at < near; at++) if (bytes[at] === byte) return at
  return near === bytes.length ? -1 : bytes.indexOf(byte, near)
}

/** How many bytes a character has. @param lead its first byte */
function lengthOf(lead: number): number {
  if (lead < 0xc0) return 1
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** @param from where a line begins; a byte order mark before the first one is none of it */
function hasInkIn({units, length}: Units, from: number): boolean {
  for (let at = from === 0 && units[0] === byteOrderMark ? 1 : from; at < length; at++)
    if (hasInk(signTable[units[at] ?? 0] ?? 0)) return true
  return false
}

/** Do four hexadecimal digits stand for a line feed or a carriage return? */
function isLineEnd(bytes: Buffer, at: number): boolean {
  return bytes[at] === zero && bytes[at + 1] === zero && bytes[at + 2] === zero && isLineEndDigit((bytes[at + 3] ?? 0) | 0x20)
}

function isLineEndDigit(digit: number): boolean {
  return digit === 0x61 || digit === 0x64
}
