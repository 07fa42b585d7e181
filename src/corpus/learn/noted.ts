/** The pieces of one document, as far as counting them goes: in buffers that are used again. */

/** In a byte of `ofLine`: so many pieces, five at most; and is one of a script of few strokes a word? */
export const lineBits = {pieces: 7, dense: 8} as const

/** See the file comment. */
export class Noted {
  /** The hashes of the pieces, in their order. */
  hashes = new Int32Array(1024)
  /** By place of the hash: 1 for a script of few strokes a word. */
  dense = new Uint8Array(1024)
  size = 0
  /** Of each line with ink, up to the last one that has pieces: see `lineBits`. */
  ofLine = new Uint8Array(1024)
  lines = 0
  /** The index of the document's source. */
  source = 0

  /** Forgets all, and begins a document. */
  clear(source: number): void {
    this.size = this.lines = 0
    this.source = source
  }

  /** Adds a hash. @param at of its line, as `Visit` has it; not before that of the last hash */
  add(hash: number, isDense: boolean, at: number): void {
    this.reserve(this.size + 1, at + 1)
    if (at >= this.lines) {
      this.ofLine.fill(0, this.lines, at + 1)
      this.lines = at + 1
    }
    this.hashes[this.size] = hash
    this.dense[this.size++] = isDense ? 1 : 0
    this.ofLine[at] = ((this.ofLine[at] ?? 0) + 1) | (isDense ? lineBits.dense : 0)
  }

  /** Makes room. */
  reserve(size: number, lines: number): void {
    if (size > this.hashes.length) {
      this.hashes = grow(this.hashes, new Int32Array(2 * size))
      this.dense = grow(this.dense, new Uint8Array(2 * size))
    }
    if (lines > this.ofLine.length) this.ofLine = grow(this.ofLine, new Uint8Array(2 * lines))
  }
}

function grow<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(before: T, after: T): T {
  after.set(before)
  return after
}
