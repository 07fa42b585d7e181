/** The pass over a text that tells which lines have which cues. */
import {cueGrams} from './cue-grams.js'
import {addToFour, addToSix, hashGram, joinTwo, ofOne, spreadTable} from './grams.js'

/** Of a line that is longer than both together, a cue at its edges is looked for in so many units at its start and its end. */
const edge = {start: 160, end: 400} as const

const ids = Object.keys(cueGrams)
/** So many 32-bit numbers hold the cues of a line. */
const width = Math.ceil(ids.length / 32)

/** A cue's place in the rows of numbers that hold the cues of lines. */
export interface CuePlace {
  readonly column: number
  readonly bit: number
}

/** @throws {RangeError} when `cue-grams.ts` does not know the cue: `npm run cues` was not run */
export function placeOfCue(id: string): CuePlace {
  const at = ids.indexOf(id)
  if (at < 0) throw new RangeError(`no grams for the cue ${id}: run npm run cues`)
  return {column: at >> 5, bit: 1 << (at & 31)}
}

/** Where the lines of a text stand, in UTF-16 units. */
interface LinePlaces {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Which lines of a text have which cues. */
export class LineCues {
  readonly #rows: Int32Array
  readonly #all = new Int32Array(width)

  private constructor(rows: Int32Array) {
    this.#rows = rows
    for (let at = 0; at < rows.length; at++) this.#all[at % width] = (this.#all[at % width] ?? 0) | (rows[at] ?? 0)
  }

  /** Looks for all cues in all lines. */
  static find(text: string, {count, starts, ends}: LinePlaces): LineCues {
    table ??= new CueTable()
    const rows = new Int32Array(count * width)
    for (let index = 0; index < count; index++) table.mark(text, starts[index] ?? 0, ends[index] ?? 0, rows, index * width)
    return new LineCues(rows)
  }

  /**
   * As `find`, for a text that edits made of this one's.
   * @param places for each line of the text before its place among these; -1 where it is gone
   * @param fresh the lines that were none before
   */
  revise(text: string, {count, starts, ends}: LinePlaces, places: readonly number[], fresh: readonly number[]): LineCues {
    table ??= new CueTable()
    const rows = new Int32Array(count * width)
    for (const [index, place] of places.entries()) {
      if (place >= 0) for (let column = 0; column < width; column++) rows[place * width + column] = this.#rows[index * width + column] ?? 0
    }
    for (const index of fresh) table.mark(text, starts[index] ?? 0, ends[index] ?? 0, rows, index * width)
    return new LineCues(rows)
  }

  /** Has any line the cue? */
  has({column, bit}: CuePlace): boolean {
    return ((this.#all[column] ?? 0) & bit) !== 0
  }

  /** Has this line the cue? */
  lineHas(index: number, {column, bit}: CuePlace): boolean {
    return ((this.#rows[index * width + column] ?? 0) & bit) !== 0
  }
}

const filterBits = 18
let table: CueTable | undefined

/** All grams of all cues: a filter, which nearly every gram of a text fails, and a hash table behind it. */
class CueTable {
  readonly #spread = spreadTable()
  readonly #filter = new Uint8Array(2 ** filterBits)
  readonly #keys: Int32Array
  /** The cues of each key, `width` numbers a slot. */
  readonly #cues: Int32Array
  /** The cues that count anywhere in a long line. */
  readonly #anywhere = new Int32Array(width)

  constructor() {
    const lists = Object.values(cueGrams).map((grams) => grams.split('|'))
    const size = 2 ** Math.ceil(Math.log2(lists.flat().length * 2 + 2))
    this.#keys = new Int32Array(size)
    this.#cues = new Int32Array(size * width)
    for (const [cue, [where, ...grams]] of lists.entries()) {
      const [column, bit] = [cue >> 5, 1 << (cue & 31)]
      if (where === '*') this.#anywhere[column] = (this.#anywhere[column] ?? 0) | bit
      for (const gram of grams) this.#add(hashGram(gram), column, bit)
    }
  }

  /** Sets the cues of the line from `start` to `end` in its row. */
  mark(text: string, start: number, end: number, rows: Int32Array, row: number): void {
    if (end - start <= edge.start + edge.end) {
      this.#scan(text, start, end, rows, row)
      return
    }
    this.#scan(text, start + edge.start, end - edge.end, rows, row)
    for (let column = 0; column < width; column++) rows[row + column] = (rows[row + column] ?? 0) & (this.#anywhere[column] ?? 0)
    this.#scan(text, start, start + edge.start, rows, row)
    this.#scan(text, end - edge.end, end, rows, row)
  }

  #scan(text: string, start: number, end: number, rows: Int32Array, row: number): void {
    const spreads = this.#spread
    const filter = this.#filter
    const gap = spreads[0x20] ?? 0
    let four = addToFour(addToFour(gap, gap), gap)
    let six = addToSix(addToSix(addToSix(addToSix(gap, gap), gap), gap), gap)
    let previous = 0
    // One more, for the space that stands behind a line.
    for (let at = start; at <= end; at++) {
      const character = at < end ? (spreads[text.charCodeAt(at)] ?? 0) : gap
      four = addToFour(four, character)
      six = addToSix(six, character)
      // Most characters pass here once, so both questions are one.
      if (((filter[placeOf(four)] ?? 0) | (filter[placeOf(six)] ?? 0)) !== 0) {
        this.#collect(four, rows, row)
        this.#collect(six, rows, row)
      }
      if (character < 0) {
        const one = ofOne(character)
        const two = joinTwo(previous, character)
        if (((filter[placeOf(one)] ?? 0) | (filter[placeOf(two)] ?? 0)) !== 0) {
          this.#collect(one, rows, row)
          this.#collect(two, rows, row)
        }
      }
      previous = character
    }
  }

  #collect(hash: number, rows: Int32Array, row: number): void {
    const slot = this.#slotOf(hash)
    if (this.#keys[slot] === 0) return
    for (let column = 0; column < width; column++) {
      rows[row + column] = (rows[row + column] ?? 0) | (this.#cues[slot * width + column] ?? 0)
    }
  }

  #add(hash: number, column: number, bit: number): void {
    const slot = this.#slotOf(hash)
    this.#keys[slot] = hash
    this.#cues[slot * width + column] = (this.#cues[slot * width + column] ?? 0) | bit
    this.#filter[placeOf(hash)] = 1
  }

  /** The slot of a hash, or the free one where it belongs. */
  #slotOf(hash: number): number {
    const last = this.#keys.length - 1
    let slot = (Math.imul(hash, 0x85ebca77) >>> 8) & last
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & last
    return slot
  }
}

/** The place of a gram in the filter. */
function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - filterBits)
}
