/** The token of a string in JSON: read, and rewritten so that what stays of the text keeps the bytes that it had. */
import type {Place} from './json-scan.js'

/** One change in the bytes of a line. */
export interface Patch extends Place {
  readonly bytes: Buffer
}

/** A change of the text in a token. Offsets are UTF-16, half open. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly written: string
}

const backslash = 0x5c

/** The text of a token. @param token with its quotes, valid JSON and UTF-8 */
export function readToken(bytes: Buffer, {start, end}: Place): string {
  const escaped = bytes.indexOf(backslash, start)
  if (escaped !== -1 && escaped < end) {
    const text: unknown = JSON.parse(bytes.toString('utf8', start, end))
    if (typeof text === 'string') return text
  }
  return bytes.toString('utf8', start + 1, end - 1)
}

/**
 * The changes of bytes that make a token hold the changed text.
 * @param token with its quotes
 * @param changes in order and not overlapping
 */
export function patchToken(line: Buffer, token: Place, text: string, changes: readonly TextChange[]): readonly Patch[] {
  let encode: ((written: string) => Buffer) | undefined
  const write = (written: string) => {
    if (written === '') return nothing
    encode ??= chooseEscapes(line, token)
    return encode(written)
  }
  const patches: Patch[] = []
  let at: Offsets = {byte: token.start + 1, unit: 0}
  for (const change of changes) {
    const start = advance(line, at, change.start)
    const end = advance(line, start, change.end)
    // Within a pair of surrogates that stand as four bytes: no part of the bytes is the half that stays.
    if (start.unit !== change.start || end.unit !== change.end) return [replaceAll(line, token, text, changes)]
    patches.push({start: start.byte, end: end.byte, bytes: write(change.written)})
    at = end
  }
  return patches
}

/** The changes of bytes that make a text which stands by itself the changed one. @param changes in order and not overlapping */
export function patchText(text: string, changes: readonly TextChange[]): readonly Patch[] {
  let [unit, byte] = [0, 0]
  const byteAt = (at: number) => {
    byte += Buffer.byteLength(text.slice(unit, at))
    unit = at
    return byte
  }
  return changes.map(({start, end, written}) => ({start: byteAt(start), end: byteAt(end), bytes: Buffer.from(written)}))
}

const nothing = Buffer.alloc(0)

/** A place in the bytes and the same place in the text. */
interface Offsets {
  readonly byte: number
  readonly unit: number
}

function advance(line: Buffer, from: Offsets, to: number): Offsets {
  let {byte, unit} = from
  while (unit < to) {
    const lead = line[byte] ?? 0
    unit += lead >= 0xf0 ? 2 : 1
    if (lead < 0x80) byte += lead !== backslash ? 1 : line[byte + 1] === 0x75 ? 6 : 2
    else byte += lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  }
  return {byte, unit}
}

function replaceAll(line: Buffer, token: Place, text: string, changes: readonly TextChange[]): Patch {
  const parts: string[] = []
  let position = 0
  for (const {start, end, written} of changes) {
    parts.push(text.slice(position, start), written)
    position = end
  }
  const whole = parts.join('') + text.slice(position)
  return {start: token.start + 1, end: token.end - 1, bytes: chooseEscapes(line, token)(whole)}
}

/**
 * How new text is to be written: beyond ASCII as escapes where the token has such escapes and no bytes beyond ASCII, or where
 * the whole line has none either; and their letters as the token has them.
 */
function chooseEscapes(line: Buffer, token: Place): (written: string) => Buffer {
  const source = line.toString('latin1', token.start, token.end)
  const escaped = /(?:^|[^\\])(?:\\\\)*\\u(?!00[0-7])[\da-f]{4}/i.exec(source)?.[0]
  const isRaw = /[\x80-\xff]/.test(source) || (escaped === undefined && /[\x80-\xff]/.test(line.toString('latin1')))
  const isUpper = escaped !== undefined && /[A-F]/.test(escaped.slice(-4))
  const code = (unit: string) => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${isUpper ? hex.toUpperCase() : hex}`
  }
  return (written) => {
    const json = JSON.stringify(written).slice(1, -1)
    return Buffer.from(isRaw ? json : json.replace(/[\x7f-\uffff]/g, code))
  }
}

/** The string as JSON, beyond ASCII as bytes. */
export function writeJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

/** The line with its patches made. @param patches in order and not overlapping; without any, the very bytes */
export function applyPatches(line: Buffer, patches: readonly Patch[]): readonly Buffer[] {
  if (patches.length === 0) return [line]
  const parts: Buffer[] = []
  let position = 0
  for (const {start, end, bytes} of patches) {
    parts.push(line.subarray(position, start), bytes)
    position = end
  }
  parts.push(line.subarray(position))
  return parts
}
