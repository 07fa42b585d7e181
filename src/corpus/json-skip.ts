/** JSON passed over byte by byte, and judged as `JSON.parse` judges it. All give -1 where it is no JSON. */

/** The signs of JSON in ASCII. */
export const quote = 0x22
const comma = 0x2c
const colon = 0x3a
export const backslash = 0x5c
const openBracket = 0x5b
export const openBrace = 0x7b
export const closeBrace = 0x7d

/** The place of the value behind a key and its colon; -1 where there is none. */
export function afterColon(bytes: Buffer, afterKey: number, end: number): number {
  if (afterKey === -1) return -1
  const at = skipSpace(bytes, afterKey, end)
  return at < end && bytes[at] === colon ? skipSpace(bytes, at + 1, end) : -1
}

/** @returns the place behind the value that begins at `at`, -1 where none does */
export function skipValue(bytes: Buffer, at: number, end: number): number {
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

/** The place of the first byte that is no space, the end where there is none. */
export function skipSpace(bytes: Buffer, at: number, end: number): number {
  let place = at
  while (place < end) {
    const byte = bytes[place]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
    place++
  }
  return place
}

/** @returns the place behind the closing quote of the string that begins at `at`, -1 where none does */
export function skipString(bytes: Buffer, at: number, end: number): number {
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
