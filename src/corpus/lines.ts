/** A stream of bytes cut into whole lines, with a bound on what is held. Lines end at 0x0A and nowhere else. */

/** Whole lines, each with its line feed; or a piece of a line that is too long to be held, to be passed on as it is. */
export interface Piece {
  readonly kind: 'lines' | 'start of a long line' | 'more of a long line'
  readonly bytes: Buffer
}

const lineFeed = 0x0a
const nothing = Buffer.alloc(0)

/** Cuts chunks into lines. */
export class LineCutter {
  /** Did the last line lack its line feed? It has one in what was given out. Known after `end`. */
  isUnended = false
  readonly #longest: number
  /** The begin of a line whose end has not come yet. */
  #held: Buffer[] = []
  #heldLength = 0
  #isInLongLine = false

  /** @param longest the bytes of the longest line that is held, without its line feed */
  constructor(longest: number) {
    this.#longest = longest
  }

  /** Takes a chunk and gives what it completes. The chunk is kept: its owner must not write over it. */
  *push(chunk: Buffer): Iterable<Piece> {
    let rest = chunk
    if (this.#isInLongLine) {
      const end = rest.indexOf(lineFeed) + 1
      this.#isInLongLine = end === 0
      yield {kind: 'more of a long line', bytes: end === 0 ? rest : rest.subarray(0, end)}
      if (end === 0) return
      rest = rest.subarray(end)
    }
    const end = rest.lastIndexOf(lineFeed) + 1
    if (end > 0) {
      yield {kind: 'lines', bytes: this.#take(rest.subarray(0, end))}
      rest = rest.subarray(end)
    }
    if (rest.length === 0) return
    this.#held.push(rest)
    this.#heldLength += rest.length
    if (this.#heldLength <= this.#longest) return
    yield {kind: 'start of a long line', bytes: this.#take(nothing)}
    this.#isInLongLine = true
  }

  /** Gives what is left when all chunks have come. */
  *end(): Iterable<Piece> {
    const ended = Buffer.from([lineFeed])
    this.isUnended = this.#isInLongLine || this.#heldLength > 0
    if (this.#isInLongLine) yield {kind: 'more of a long line', bytes: ended}
    else if (this.#heldLength > 0) yield {kind: 'lines', bytes: this.#take(ended)}
  }

  /** What is held, and the bytes behind it. */
  #take(bytes: Buffer): Buffer {
    const held = this.#held
    this.#held = []
    this.#heldLength = 0
    return held.length === 0 ? bytes : Buffer.concat([...held, bytes])
  }
}
