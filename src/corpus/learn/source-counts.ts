/** How many documents of each source have a phrase. Few sources have most phrases, all sources some: each in the space that it needs. */

// An entry of a map takes some 32 bytes, a counter 4.
const entrySize = 8

/** Counts by the index of the source. */
export class SourceCounts {
  readonly #sources: number
  readonly #few = new Map<number, number>()
  #all: Uint32Array | undefined
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
    const before = this.get(source)
    if (before === 0) this.#size++
    if (this.#all !== undefined) this.#all[source] = before + 1
    else this.#few.set(source, before + 1)
    if (this.#all !== undefined || this.#few.size * entrySize <= this.#sources) return
    this.#all = new Uint32Array(this.#sources)
    for (const [index, documents] of this.#few) this.#all[index] = documents
    this.#few.clear()
  }

  /** The documents of a source that have it. */
  get(source: number): number {
    return (this.#all === undefined ? this.#few.get(source) : this.#all[source]) ?? 0
  }

  /** The sources that have it, and in how many documents. */
  *entries(): Iterable<readonly [source: number, documents: number]> {
    if (this.#all === undefined) yield* this.#few
    else for (const [source, documents] of this.#all.entries()) if (documents > 0) yield [source, documents]
  }
}
