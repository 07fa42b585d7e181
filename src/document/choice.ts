/** The lines that a Document gives to rules: all, or those that an edit touched. */
import type {Lines} from './lines.js'
import {hasInk} from './signs.js'

/** See the file comment. */
export class LineChoice {
  readonly #lines: Lines
  readonly #among: readonly number[] | undefined
  /** The signs of the chosen lines, as bits. */
  readonly signs: number

  /** @param among the chosen lines, in order; absent: all */
  constructor(lines: Lines, among?: readonly number[]) {
    this.#lines = lines
    this.#among = among
    this.signs = among === undefined ? lines.all : among.reduce((signs, index) => signs | (lines.masks[index] ?? 0), 0)
  }

  /** The chosen lines with any sign of the mask. */
  with(mask: number): readonly number[] {
    if ((this.signs & mask) === 0) return []
    const {masks} = this.#lines
    const found: number[] = []
    for (let at = 0; at < this.count; at++) {
      const index = this.at(at)
      if (((masks[index] ?? 0) & mask) !== 0) found.push(index)
    }
    return found
  }

  /** The chosen lines with ink for whose place (UTF-16 offsets, number) the question says yes. */
  where(isWanted: (start: number, end: number, index: number) => boolean): readonly number[] {
    const {masks, starts, ends} = this.#lines
    const among = this.#among
    const count = this.count
    const found: number[] = []
    for (let at = 0; at < count; at++) {
      const index = among === undefined ? at : (among[at] ?? at)
      if (hasInk(masks[index] ?? 0) && isWanted(starts[index] ?? 0, ends[index] ?? 0, index)) found.push(index)
    }
    return found
  }

  /** How many lines are chosen. */
  get count(): number {
    return this.#among?.length ?? this.#lines.count
  }

  /** The number of the chosen line at a place among them. */
  at(place: number): number {
    return this.#among?.[place] ?? place
  }
}
