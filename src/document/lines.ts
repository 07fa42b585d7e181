/** Where the lines of a text lie, and the signs in each. Offsets are UTF-16; `ends` stand before the line end, `nexts` behind it. */
export interface Lines {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly nexts: Uint32Array
  readonly masks: Uint32Array
  /** All masks together. */
  readonly all: number
}

/** Growing columns of line offsets: typed arrays, since a text of many short lines has more lines than fit in objects. */
export class LineTable {
  start: number
  #count = 0
  #all = 0
  #columns = [new Uint32Array(64), new Uint32Array(64), new Uint32Array(64), new Uint32Array(64)] as const

  readonly #bits: {readonly ink: number; readonly run: number}

  /**
   * @param start offset of the first line
   * @param bits the mask bit that says that a line has ink, and the one to set on a blank line behind a blank one
   */
  constructor(start: number, bits: {readonly ink: number; readonly run: number}) {
    this.start = start
    this.#bits = bits
  }

  push(end: number, next: number, mask: number): void {
    if (this.#count === this.#columns[0].length) this.#grow()
    const [starts, ends, nexts, masks] = this.#columns
    const {ink, run} = this.#bits
    const behindBlank = this.#count > 0 && ((masks[this.#count - 1] ?? 0) & ink) === 0
    const bits = behindBlank && (mask & ink) === 0 ? mask | run : mask
    starts[this.#count] = this.start
    ends[this.#count] = end
    nexts[this.#count] = next
    masks[this.#count] = bits
    this.#all |= bits
    this.#count++
    this.start = next
  }

  #grow(): void {
    const wider = (column: Uint32Array) => {
      const wide = new Uint32Array(column.length * 4)
      wide.set(column)
      return wide
    }
    const [starts, ends, nexts, masks] = this.#columns
    this.#columns = [wider(starts), wider(ends), wider(nexts), wider(masks)]
  }

  finish(): Lines {
    const [starts, ends, nexts, masks] = this.#columns
    return {count: this.#count, starts, ends, nexts, masks, all: this.#all}
  }
}
