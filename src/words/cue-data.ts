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
  /** The cues of each key, a row a slot. */
  readonly cues: Int32Array
  /** The cues that count anywhere in a long line: a row. */
  readonly anywhere: Int32Array
}

/** Works the tables out. */
export function readCueData(): CueData {
  const spread = spreadTable()
  const lists = Object.values(cueGrams).map((grams) => grams.split('|'))
  const size = 2 ** Math.ceil(Math.log2(lists.reduce((sum, {length}) => sum + length, 0) * 2 + 2))
  const data = {
    spread,
    filter: new Int32Array(2 ** (filterBits - 5)),
    keys: new Int32Array(size),
    cues: new Int32Array(size * cueColumns),
    anywhere: new Int32Array(cueColumns)
  }
  for (const [cue, [where, ...grams]] of lists.entries()) {
    const column = cue >> 5
    const bit = 1 << (cue & 31)
    if (where === '*') data.anywhere[column] = (data.anywhere[column] ?? 0) | bit
    for (const hash of hashGrams(grams, spread)) addGram(data, hash, column, bit)
  }
  return data
}

function addGram({filter, keys, cues}: CueData, hash: number, column: number, bit: number): void {
  const slot = slotOf(keys, hash)
  keys[slot] = hash
  cues[slot * cueColumns + column] = (cues[slot * cueColumns + column] ?? 0) | bit
  const place = filterPlace(hash)
  filter[place >>> 5] = (filter[place >>> 5] ?? 0) | (1 << place)
}
