/** A reader of JSON that works on bytes: it says where the values of a record stand, and judges what is JSON as `JSON.parse` does. */

/** A value in the bytes of a line, half open; a string with its quotes. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** An object as it stands in a line. */
export interface ObjectPlaces {
  /** For each key that was asked for the place of its value, the last one where it stands twice: that one counts for `JSON.parse`. */
  readonly values: readonly (Place | undefined)[]
  /** Where the closing brace stands. */
  readonly close: number
  readonly isEmpty: boolean
}

/** A key to look for, as text and as the bytes that it most often has. */
export interface Key {
  readonly text: string
  readonly bytes: Buffer
}

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const openBracket = 0x5b
/** How an object begins. */
export const openBrace = 0x7b
const closeBrace = 0x7d

/** A key that `scanObject` looks for. */
export function makeKey(text: string): Key {
  return {text, bytes: Buffer.from(text)}
}

/**
 * Reads bytes that should be one JSON value with nothing but space around it.
 * @returns the places of an object's values; `other` for a value that is no object; nothing where it is no JSON
 */
export function scanObject(bytes: Buffer, {start, end}: Place, keys: readonly Key[]): ObjectPlaces | 'other' | undefined {
  let at = skipSpace(bytes, start, end)
  if (at === end) return undefined
  if (bytes[at] !== openBrace) {
    const after = skipValue(bytes, at, end)
    return after !== -1 && skipSpace(bytes, after, end) === end ? 'other' : undefined
  }
  const values: (Place | undefined)[] = keys.map(() => undefined)
  at = skipSpace(bytes, at + 1, end)
  const isEmpty = bytes[at] === closeBrace && at < end
  for (let isFirst = true; !isEmpty; isFirst = false) {
    if (!isFirst) at = skipSpace(bytes, at, end)
    const afterKey = skipString(bytes, at, end)
    const value = afterColon(bytes, afterKey, end)
    const after = value === -1 ? -1 : skipValue(bytes, value, end)
    if (after === -1) return undefined
    const wanted = findKey(bytes, at, afterKey, keys)
    if (wanted !== -1) values[wanted] = {start: value, end: after}
    at = skipSpace(bytes, after, end)
    if (at === end) return undefined
    if (bytes[at] === closeBrace) break
    if (bytes[at] !== comma) return undefined
    at++
  }
  return skipSpace(bytes, at + 1, end) === end ? {values, close: at, isEmpty} : undefined
}

/** @param at the key's opening quote @param end behind its closing one */
function findKey(bytes: Buffer, at: number, end: number, keys: readonly Key[]): number {
  const length = end - at - 2
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]
    if (key === undefined || length < key.bytes.length) continue
    if (length === key.bytes.length && key.bytes.compare(bytes, at + 1, end - 1) === 0) return index
    // Longer: the same text, if at all, by escapes.
    if (
      length > key.bytes.length &&
      bytes.subarray(at, end).includes(backslash) &&
      JSON.parse(bytes.toString('utf8', at, end)) === key.text
    )
      return index
  }
  return -1
}

/** The place of the value behind a key and its colon; -1 where there is none. */
function afterColon(bytes: Buffer, afterKey: number, end: number): number {
  if (afterKey === -1) return -1
  const at = skipSpace(bytes, afterKey, end)
  return at < end && bytes[at] === colon ? skipSpace(bytes, at + 1, end) : -1
}

/** @returns the place behind the value that begins at `at`, -1 where none does */
function skipValue(bytes: Buffer, at: number, end: number): number {
  // What closes the containers around, the innermost last. No recursion: `JSON.parse` takes any depth, too.
  const closers: number[] = []
  for (let place = at; ; ) {
    const first = place < end ? bytes[place] : undefined
    if (first === openBrace || first === openBracket) {
      // In ASCII a container's end stands two behind its begin.
      const closer = first + 2
      place = skipSpace(bytes, place + 1, end)
      if (place < end && bytes[place] === closer) place++
      else {
        closers.push(closer)
        if (closer === closeBrace) place = afterColon(bytes, skipString(bytes, place, end), end)
        if (place === -1) return -1
        continue
      }
    } else place = first === quote ? skipString(bytes, place, end) : skipScalar(bytes, place, end)
    if (place === -1) return -1
    // A value ended: so may what it stands in.
    for (;;) {
      const closer = closers.at(-1)
      if (closer === undefined) return place
      place = skipSpace(bytes, place, end)
      if (place === end) return -1
      const next = bytes[place++]
      if (next === closer) closers.pop()
      else if (next !== comma) return -1
      else {
        place = skipSpace(bytes, place, end)
        if (closer === closeBrace) place = afterColon(bytes, skipString(bytes, place, end), end)
        if (place === -1) return -1
        break
      }
    }
  }
}

function skipSpace(bytes: Buffer, at: number, end: number): number {
  let place = at
  while (place < end) {
    const byte = bytes[place]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
    place++
  }
  return place
}

/** @returns the place behind the closing quote of the string that begins at `at`, -1 where none does */
function skipString(bytes: Buffer, at: number, end: number): number {
  if (at >= end || bytes[at] !== quote) return -1
  for (let place = at + 1; place < end; place++) {
    const byte = bytes[place] ?? 0
    if (byte === quote) return place + 1
    if (byte < 0x20) return -1
    if (byte !== backslash) continue
    const escaped = ++place < end ? (bytes[place] ?? 0) : 0
    if (escaped === 0x75) {
      if (place + 4 >= end) return -1
      for (const last = place + 4; place < last; ) if (!isHex(bytes[++place] ?? 0)) return -1
    } else if (!isShortEscape(escaped)) return -1
  }
  return -1
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}

/** One of `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t`. */
function isShortEscape(byte: number): boolean {
  return (
    byte === quote ||
    byte === backslash ||
    byte === 0x2f ||
    byte === 0x62 ||
    byte === 0x66 ||
    byte === 0x6e ||
    byte === 0x72 ||
    byte === 0x74
  )
}

const scalarPattern = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/y

/** A number, `true`, `false` or `null`. */
function skipScalar(bytes: Buffer, at: number, end: number): number {
  let after = at
  while (after < end && isScalarByte(bytes[after] ?? 0)) after++
  scalarPattern.lastIndex = 0
  return after > at && scalarPattern.test(bytes.toString('latin1', at, after)) ? after : -1
}

/** A letter, a digit, `+`, `-` or `.`. */
function isScalarByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e || byte === 0x45
  )
}
