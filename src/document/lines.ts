/** The lines of a text: where they lie, and the signs in each. */

/** One line. Offsets are UTF-16 in the whole text. */
export interface Line {
  /** Counted from 0. */
  readonly index: number
  readonly start: number
  /** Behind the last character, before the line end. */
  readonly end: number
  /** Behind the line end; equals `end` where the text stops without one. */
  readonly next: number
  readonly text: string
}

/** Where the lines of a text lie, and the signs in each. Offsets are UTF-16; `ends` stand before the line end. */
export interface Lines {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Behind the last line's end: there the line behind it would start. */
  readonly next: number
  readonly masks: readonly number[]
  /** All masks together. */
  readonly all: number
}

/** Lines in the making, in columns: plain arrays of small integers, which cost less for a short text than typed ones. */
export class LineTable implements Lines {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly masks: number[] = []
  /** Where the next line starts. */
  next: number
  all = 0
  readonly #ink: number
  readonly #run: number

  /**
   * @param start offset of the first line
   * @param bits the mask bit that says that a line has ink, and the one to set on a blank line behind a blank one
   */
  constructor(start: number, bits: {readonly ink: number; readonly run: number}) {
    this.next = start
    this.#ink = bits.ink
    this.#run = bits.run
  }

  get count(): number {
    return this.starts.length
  }

  /**
   * Adds the line that starts at `next`.
   * @param end before its line end
   * @param next behind its line end
   */
  push(end: number, next: number, mask: number): void {
    const blank = (mask & this.#ink) === 0
    const bits = blank && this.count > 0 && ((this.masks[this.count - 1] ?? 0) & this.#ink) === 0 ? mask | this.#run : mask & ~this.#run
    this.starts.push(this.next)
    this.ends.push(end)
    this.masks.push(bits)
    this.all |= bits
    this.next = next
  }
}

/** The number of the line that holds this offset; its line end belongs to it. */
export function lineAt({starts, count}: Lines, offset: number): number {
  let low = 0
  for (let high = count; high - low > 1; ) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}
