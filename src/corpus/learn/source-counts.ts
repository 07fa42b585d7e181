/** How many documents of each source have a phrase. Few sources have most phrases, all sources some: each in the space that it needs. */

const fewestSlots = 4

/** Counts by the index of the source: a table of pairs, open and at most three quarters full, until a counter for each source takes no more. */
export class SourceCounts {
  readonly #sources: number
  /** A source, one more than its index, and its documents; or the documents of each source. */
  #cells = new Uint32Array(2 * fewestSlots)
  #isTable = true
  #size = 0

  /** @param sources how many there are */
  constructor(sources: number) {
    this.#sources = sources
  }

  /** How many sources have it. */
  get size(): number {
    return this.#size
  }

  /** Counts a document. */
  add(source: number): void {
    if (this.#isTable && 8 * (this.#size + 1) > 3 * this.#cells.length) this.#grow()
    const place = this.#isTable ? this.#slotOf(source) + 1 : source
    const before = this.#cells[place] ?? 0
    if (before === 0) this.#size++
    if (this.#isTable) this.#cells[place - 1] = source + 1
    this.#cells[place] = before + 1
  }

  /** The documents of a source that have it. */
  get(source: number): number {
    return this.#cells[this.#isTable ? this.#slotOf(source) + 1 : source] ?? 0
  }

  /** The sources that have it, and in how many documents. */
  *entries(): Iterable<readonly [source: number, documents: number]> {
    const cells = this.#cells
    if (!this.#isTable) {
      for (const [source, documents] of cells.entries()) if (documents > 0) yield [source, documents]
    } else for (let at = 0; at < cells.length; at += 2) if (cells[at] !== 0) yield [(cells[at] ?? 0) - 1, cells[at + 1] ?? 0]
  }

  /** Where the source stands in the table, or would. */
  #slotOf(source: number): number {
    const mask = this.#cells.length / 2 - 1
    let slot = Math.imul(source, 0x9e3779b1) & mask
    while (this.#cells[2 * slot] !== 0 && this.#cells[2 * slot] !== source + 1) slot = (slot + 1) & mask
    return 2 * slot
  }

  #grow(): void {
    const before = [...this.entries()]
    const length = 2 * this.#cells.length
    this.#isTable = length < this.#sources
    this.#cells = new Uint32Array(this.#isTable ? length : this.#sources)
    for (const [source, documents] of before) {
      const place = this.#isTable ? this.#slotOf(source) : source
      if (this.#isTable) this.#cells[place] = source + 1
      this.#cells[this.#isTable ? place + 1 : place] = documents
    }
  }
}
