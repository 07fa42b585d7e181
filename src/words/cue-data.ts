/** The tables of all cues, worked out of their grams. The build of the command puts a module in its place that reads them from a file. */
import {cueGrams} from './cue-grams.js'
import {filterBits, filterPlace, slotOf} from './cue-places.js'
import {hashGrams, spreadTable} from './grams.js'

/** All cues, in the order of their bits. */
export const cueIds: readonly string[] = Object.keys(cueGrams)
/** So many 32-bit numbers, a row, hold the cues of a line. */
export const cueColumns = Math.ceil(cueIds.length / 32)

/** See the file comment. */
export interface CueData {
  /** A number for every UTF-16 unit, see `grams.ts`. */
  readonly spread: Int32Array
  /** One bit for each place that a gram may have (see `filterPlace`). */
  readonly filter: Int32Array
  /** The hashes of grams, by `slotOf`; 0 for none. */
  readonly keys: Int32Array
  /** Which row of `rows` has the cues of each key, by its slot: many keys have the same ones. */
  readonly rowOf: Int32Array
  /** Sets of cues, a row each. */
  readonly rows: Int32Array
  /** The cues that count anywhere in a long line: a row. */
  readonly anywhere: Int32Array
}

/** Works the tables out. */
export function readCueData(): CueData {
  const spread = spreadTable()
  const filter = new Int32Array(2 ** (filterBits - 5))
  const anywhere = new Int32Array(cueColumns)
  const cuesOf = new Map<number, Int32Array>()
  for (const [cue, text] of Object.values(cueGrams).entries()) {
    const [where, ...grams] = text.split('|')
    if (where === '*') addCue(anywhere, cue)
    for (const hash of hashGrams(grams, spread)) {
      const row = cuesOf.get(hash) ?? new Int32Array(cueColumns)
      cuesOf.set(hash, addCue(row, cue))
    }
  }
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(cuesOf.size * 2 + 2)))
  const rowOf = new Int32Array(keys.length)
  const rows = new Map<string, {readonly number: number; readonly row: Int32Array}>()
  for (const [hash, row] of cuesOf) {
    const place = filterPlace(hash)
    filter[place >>> 5] = (filter[place >>> 5] ?? 0) | (1 << place)
    const known = rows.get(String(row)) ?? {number: rows.size, row}
    rows.set(String(row), known)
    const slot = slotOf(keys, hash)
    keys[slot] = hash
    rowOf[slot] = known.number
  }
  return {spread, filter, keys, rowOf, rows: Int32Array.from([...rows.values()].flatMap(({row}) => [...row])), anywhere}
}

function addCue(row: Int32Array, cue: number): Int32Array {
  row[cue >> 5] = (row[cue >> 5] ?? 0) | (1 << (cue & 31))
  return row
}
