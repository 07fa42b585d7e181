/**
 * Characters of which a byte was lost on the way: `â€?` and `â€�`, where the page has no character for the last byte of `”`; `Ã `,
 * where a no-break space became a space.
 */
import {kindOfPoint, kinds, scriptAt} from './characters.js'
import {isContinuation, type PageName, pageCharacters} from './code-pages.js'
import {bytesOf, lengthOf} from './utf8.js'

/** A character with a lost byte, and what it was; U+FFFD where that cannot be told. */
export interface LostByte {
  readonly units: number
  readonly text: string
  /** What stands for the lost byte. */
  readonly mark: 'space' | 'replacement' | 'question' | 'nothing'
}

// What writers use, of what a lost byte leaves to choose from: quotes, dashes, the selector that makes a sign an emoji.
const common = new Set('‘’“”–—…•€™\ufe0f'.split('').map((character) => character.charCodeAt(0)))

const space = 0x20
const question = 0x3f
const replacement = 0xfffd

/** Reads a character of several bytes of which one or more were lost; nothing where none is, or none was. */
export function lostAt(page: PageName, text: string, at: number): LostByte | undefined {
  const bytes = bytesOf(page)
  const lead = bytes[text.charCodeAt(at)] ?? 0
  const length = lengthOf(lead)
  if (length === 0) return undefined
  const read: number[] = [lead]
  let mark: LostByte['mark'] | undefined
  let units = 1
  while (read.length < length) {
    const code = at + units < text.length ? text.charCodeAt(at + units) : 0
    const byte = bytes[code] ?? 0
    if (isContinuation(byte)) read.push(byte)
    else if (code === space && !(lead === 0xe2 && read[1] === 0x80)) {
      read.push(0xa0)
      mark ??= 'space'
    } else if (code === replacement || (code === question && length > 2)) {
      read.push(0)
      mark = code === question ? 'question' : 'replacement'
    } else if (lead === 0xe2 && read[1] === 0x80 && code < 0x80) return {units, text: '”', mark: 'nothing'}
    else return undefined
    units++
  }
  // Letters with a space between them are words.
  if (mark === undefined || (mark === 'space' && length > 2 && !hasSign(text, at, units))) return undefined
  const point = mark === 'space' ? pointOf(read) : candidate(page, read)
  if (point === undefined) return mark === 'replacement' ? {units, text: '\ufffd', mark} : undefined
  return {units, text: String.fromCodePoint(point), mark}
}

function hasSign(text: string, at: number, units: number): boolean {
  for (let next = at + 1; next < at + units; next++) if (scriptAt(text, next) === 0 && text.charCodeAt(next) !== space) return true
  return false
}

/** The one common character that the undefined bytes of the page make of it. */
function candidate(page: PageName, read: readonly number[]): number | undefined {
  if (read.filter((byte) => byte === 0).length !== 1) return undefined
  const found = undefinedBytes(page).flatMap((byte) => pointOf(read.map((one) => (one === 0 ? byte : one))) ?? [])
  const likely = found.filter((point) => common.has(point))
  if (likely.length === 1) return likely[0]
  const written = found.filter((point) => kindOfPoint(point) !== kinds.rare)
  return written.length === 1 && found.length > 1 ? written[0] : undefined
}

/** The bytes that the page has no character for. */
function undefinedBytes(page: PageName): readonly number[] {
  if (!page.startsWith('windows')) return []
  const isOwn = (index: number) => pageCharacters[page].charCodeAt(index) === 0x80 + index
  return Array.from({length: 32}, (_, index) => index)
    .filter(isOwn)
    .map((index) => 0x80 + index)
}

function pointOf(bytes: readonly number[]): number | undefined {
  const [lead = 0, ...rest] = bytes
  let value = lead & (0xff >> (bytes.length + 1))
  for (const byte of rest) value = (value << 6) | (byte & 0x3f)
  if ((bytes.length === 3 && value < 0x800) || (bytes.length === 4 && (value < 0x10000 || value > 0x10ffff))) return undefined
  return value >= 0xd800 && value <= 0xdfff ? undefined : value
}
