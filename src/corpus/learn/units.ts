/**
 * A text as UTF-16 units in a buffer that is used again for the next one: most texts of a corpus are read without a string being
 * made of them, which would cost more than all that is looked for in them.
 */
import {isUtf8} from 'node:buffer'
import type {Place} from '../json-scan.js'
import {readToken} from '../token.js'

/** A text: a string, or the token of one in a line of JSON. */
export type RawText = string | {readonly bytes: Buffer; readonly token: Place}

const backslash = 0x5c
const carriageReturn = 0x0d
const lineFeed = 0x0a
const byteOrderMark = 0xfeff
// Arguments of one call.
const mostUnits = 4096
const shortEscapes = new Uint16Array(128).map((_, unit) => unit)
for (const [letter, unit] of [
  ['b', 0x08],
  ['f', 0x0c],
  ['n', lineFeed],
  ['r', carriageReturn],
  ['t', 0x09]
] as const)
  shortEscapes[letter.charCodeAt(0)] = unit

/** See the file comment. */
export class Units {
  /** More than the text: `length` says how much counts. */
  units = new Uint16Array(2 ** 16)
  length = 0
  /** The lines, as `scan` has them: where they start, and where they end before their line end. */
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Where the line starts that is being read. */
  #start = 0

  /** Takes a text in the place of the one before. */
  read(text: RawText): void {
    this.starts.length = this.ends.length = this.#start = 0
    if (typeof text === 'string') this.#readString(text)
    else if (isUtf8(text.bytes.subarray(text.token.start, text.token.end))) this.#readToken(text.bytes, text.token)
    else this.#readString(readToken(text.bytes, text.token))
    const {starts, ends, length} = this
    if (this.#start < length) {
      starts.push(this.#start)
      ends.push(length)
    }
    // A BOM belongs to no line.
    if (length === 0 || this.units[0] !== byteOrderMark) return
    if (length > 1) starts[0] = 1
    else starts.length = ends.length = 0
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

  #reserve(length: number): Uint16Array {
    if (this.units.length < length) this.units = new Uint16Array(2 * length)
    return this.units
  }

  #readString(text: string): void {
    const units = this.#reserve(text.length)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      units[at] = unit
      if (unit === lineFeed || unit === carriageReturn) this.#endLine(at, unit)
    }
    this.length = text.length
  }

  /** @param token with its quotes, valid JSON and UTF-8 */
  #readToken(bytes: Buffer, token: Place): void {
    const units = this.#reserve(token.end - token.start)
    const end = token.end - 1
    let length = 0
    for (let at = token.start + 1; at < end; ) {
      const lead = bytes[at++] ?? 0
      if (lead < 0x80) {
        if (lead !== backslash) {
          units[length++] = lead
          continue
        }
        const escaped = bytes[at++] ?? 0
        const isCode = escaped === 0x75
        const unit = isCode ? Number.parseInt(bytes.toString('latin1', at, at + 4), 16) : (shortEscapes[escaped] ?? 0)
        if (isCode) at += 4
        units[length] = unit
        if (unit === lineFeed || unit === carriageReturn) this.#endLine(length, unit)
        length++
      } else if (lead < 0xe0) units[length++] = ((lead & 0x1f) << 6) | continuation(bytes, at++)
      else if (lead < 0xf0) {
        units[length++] = ((lead & 0x0f) << 12) | (continuation(bytes, at) << 6) | continuation(bytes, at + 1)
        at += 2
      } else {
        const high = ((lead & 0x07) << 18) | (continuation(bytes, at) << 12) | (continuation(bytes, at + 1) << 6)
        const code = (high | continuation(bytes, at + 2)) - 0x10000
        units[length++] = 0xd800 | (code >> 10)
        units[length++] = 0xdc00 | (code & 0x3ff)
        at += 3
      }
    }
    this.length = length
  }

  /** @param at where the line end stands */
  #endLine(at: number, unit: number): void {
    const isSecond = unit === lineFeed && at > 0 && this.#start === at && this.units[at - 1] === carriageReturn
    if (!isSecond) {
      this.starts.push(this.#start)
      this.ends.push(at)
    }
    this.#start = at + 1
  }
}

function continuation(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) & 0x3f
}
