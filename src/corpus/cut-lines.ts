/**
 * What was cut out of a shard: one line of JSON a change, and enough to take it back without reading a record. A line of the file says
 * in which line of the shard (counted from 0), where in its text (UTF-16 offsets of the original), what text, by which rules; and
 * where in the bytes of the written line (`at`, `length`) which bytes stood before (`token`).
 */
import type {Cleaned} from './record.js'
import type {Patch} from './token.js'

/** A change in one line of the written shard, as it is taken back. */
export interface LineChange {
  readonly line: number
  /** Bytes in the written line, without its line feed. */
  readonly at: number
  readonly length: number
  /** What stood there before. */
  readonly token: string
}

/** The first line of a cuttings file. */
export interface CutsHeader {
  readonly version: 1
  readonly seedlint: string
  readonly shard: number
  readonly input: string
  /** Relative to the output folder. */
  readonly output: string
  /** Of a table the column that was cleaned: lines are its rows then, and places are those in its values. */
  readonly column?: string
}

/** The last line: what the shard came to, so that `undo` knows its own. */
export interface CutsFooter {
  readonly end: {
    readonly lines: number
    /** Did the last line of the original lack its line feed? */
    readonly isUnended: boolean
    /** SHA-256 of the unpacked lines, in hexadecimal. */
    readonly before: string
    readonly after: string
  }
}

/** The lines of the cuttings file for a record that changed. @param bytes its line as it was */
export function describeCuts({cuttings, patches, id}: Cleaned, line: number, bytes: Buffer): string {
  let shift = 0
  const lines = Array.from({length: Math.max(cuttings.length, patches.length)}, (_, index) => {
    const patch = patches[index]
    const cutting = cuttings[index]
    const change = patch === undefined ? undefined : placeOf(patch, shift, bytes)
    if (patch !== undefined) shift += patch.bytes.length - (patch.end - patch.start)
    const cut = cutting && {start: cutting.start, end: cutting.end, text: cutting.removed, written: cutting.written, rules: cutting.rules}
    return `${JSON.stringify({line, id, ...cut, ...change})}\n`
  })
  return lines.join('')
}

function placeOf({start, end, bytes}: Patch, shift: number, line: Buffer): Omit<LineChange, 'line'> {
  return {at: start + shift, length: bytes.length, token: line.toString('utf8', start, end)}
}
