/** Characters back to the bytes they were read from, and the bytes read as UTF-8. */
import {isContinuation, isLead, type PageName, pageCharacters} from './code-pages.js'

/** The bytes of a page by character; 0 for what it has none for. */
export type PageBytes = Uint8Array

const known = new Map<PageName, PageBytes>()

/** The bytes of a page. ASCII is left out: no byte of a character of several bytes is ASCII. */
export function bytesOf(name: PageName): PageBytes {
  const made = known.get(name)
  if (made !== undefined) return made
  const bytes = new Uint8Array(0x10000)
  // Readers that know no character for a byte pass it on as a C1 control; and Latin-1 is told from windows-1252 by nothing else.
  if (name.startsWith('windows') || name.startsWith('iso')) for (let byte = 0x80; byte < 0xa0; byte++) bytes[byte] = byte
  for (let index = 0; index < 128; index++) {
    const code = pageCharacters[name].charCodeAt(index)
    if (code !== 0) bytes[code] = 0x80 + index
  }
  known.set(name, bytes)
  return bytes
}

/** How many bytes a character has that begins with this one. */
export function lengthOf(lead: number): number {
  return isLead(lead) ? (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4) : 0
}

/** A character and how many UTF-16 units of the damaged text made it, in one number: `units * 2 ** 21 + codePoint`; 0 for none. */
export type Decoded = number

/** The code point of what was decoded. */
export function codePointOf(decoded: Decoded): number {
  return decoded & 0x1fffff
}

/** The number of units that it was decoded from. */
export function unitsOf(decoded: Decoded): number {
  return decoded >> 21
}

/**
 * Reads one character of several bytes, strictly: no overlong forms, nothing above U+10FFFF, surrogates only as a pair, each written
 * as three bytes (CESU-8, as some databases do).
 */
export function decodeAt(bytes: PageBytes, text: string, at: number): Decoded {
  const lead = bytes[text.charCodeAt(at)] ?? 0
  const length = lengthOf(lead)
  if (length === 0) return 0
  let value = lead & (0xff >> (length + 1))
  for (let index = 1; index < length; index++) {
    const byte = bytes[text.charCodeAt(at + index)] ?? 0
    if (!isContinuation(byte)) return 0
    value = (value << 6) | (byte & 0x3f)
  }
  if ((length === 3 && value < 0x800) || (length === 4 && (value < 0x10000 || value > 0x10ffff))) return 0
  if (value < 0xd800 || value > 0xdfff) return pack(value, length)
  return value < 0xdc00 ? decodePair(bytes, text, at, value) : 0
}

function decodePair(bytes: PageBytes, text: string, at: number, high: number): Decoded {
  const [lead, second, third] = [3, 4, 5].map((index) => bytes[text.charCodeAt(at + index)] ?? 0)
  if (lead !== 0xed || second === undefined || second < 0xb0 || !isContinuation(second) || !isContinuation(third ?? 0)) return 0
  const low = 0xd000 | ((second & 0x3f) << 6) | ((third ?? 0) & 0x3f)
  return pack(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), 6)
}

function pack(codePoint: number, units: number): Decoded {
  return (units << 21) | codePoint
}
