/** The pass over a text that tells which lines have which cues. */
import {type CueData, cueIds, readCueData, cueColumns as width} from './cue-data.js'
import {filterPlace, slotOf} from './cue-places.js'
import {addToFour, addToSix, joinTwo, ofOne} from './grams.js'

/** Of a line that is longer than both together, a cue at its edges is looked for in so many units at its start and its end. */
const edge = {start: 160, end: 400} as const

/** A cue's place in the rows of numbers that hold the cues of lines. */
export interface CuePlace {
  readonly column: number
  readonly bit: number
}

/** @throws {RangeError} when `cue-grams.ts` does not know the cue: `npm run cues` was not run */
export function placeOfCue(id: string): CuePlace {
  const at = cueIds.indexOf(id)
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

  /** Has this line any of the cues? */
  lineHasAny(index: number, places: readonly CuePlace[]): boolean {
    for (const {column, bit} of places) if (((this.#rows[index * width + column] ?? 0) & bit) !== 0) return true
    return false
  }
}

let table: CueTable | undefined

/** All grams of all cues: a filter, which nearly every gram of a text fails, and a hash table behind it. */
class CueTable {
  readonly #data: CueData = readCueData()

  /** Sets the cues of the line from `start` to `end` in its row. */
  mark(text: string, start: number, end: number, rows: Int32Array, row: number): void {
    if (end - start <= edge.start + edge.end) {
      this.#scan(text, start, end, rows, row)
      return
    }
    this.#scan(text, start + edge.start, end - edge.end, rows, row)
    for (let column = 0; column < width; column++) rows[row + column] = (rows[row + column] ?? 0) & (this.#data.anywhere[column] ?? 0)
    this.#scan(text, start, start + edge.start, rows, row)
    this.#scan(text, end - edge.end, end, rows, row)
  }

  #scan(text: string, start: number, end: number, rows: Int32Array, row: number): void {
    const {spread, filter} = this.#data
    const gap = spread[0x20] ?? 0
    let four = addToFour(addToFour(gap, gap), gap)
    let six = addToSix(addToSix(addToSix(addToSix(gap, gap), gap), gap), gap)
    let previous = 0
    for (let at = start; at < end; at++) {
      const character = spread[text.charCodeAt(at)] ?? 0
      four = addToFour(four, character)
      six = addToSix(six, character)
      // Most characters pass here once, so both questions are one.
      const placeOfFour = filterPlace(four)
      const placeOfSix = filterPlace(six)
      const isFour = (filter[placeOfFour >>> 5] ?? 0) >>> placeOfFour
      const isSix = (filter[placeOfSix >>> 5] ?? 0) >>> placeOfSix
      if (((isFour | isSix) & 1) !== 0) {
        if ((isFour & 1) !== 0) this.#collect(four, rows, row)
        if ((isSix & 1) !== 0) this.#collect(six, rows, row)
      }
      if (character < 0) {
        this.#ask(ofOne(character), rows, row)
        this.#ask(joinTwo(previous, character), rows, row)
      }
      previous = character
    }
    // A space stands behind a line.
    this.#ask(addToFour(four, gap), rows, row)
    this.#ask(addToSix(six, gap), rows, row)
  }

  #ask(hash: number, rows: Int32Array, row: number): void {
    const place = filterPlace(hash)
    if ((((this.#data.filter[place >>> 5] ?? 0) >>> place) & 1) !== 0) this.#collect(hash, rows, row)
  }

  /** Adds the cues of a gram, if it is one. */
  #collect(hash: number, rows: Int32Array, row: number): void {
    const {keys, rowOf, rows: sets} = this.#data
    const slot = slotOf(keys, hash)
    if (keys[slot] === 0) return
    const from = (rowOf[slot] ?? 0) * width
    for (let column = 0; column < width; column++) rows[row + column] = (rows[row + column] ?? 0) | (sets[from + column] ?? 0)
  }
}
