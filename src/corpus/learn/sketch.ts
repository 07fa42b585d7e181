/**
 * Counts of hashes in bounded memory. A set of hashes may say yes where it should say no, and a count-min sketch (Cormode and
 * Muthukrishnan, 2005) may count too many, never too few; so what they hold for rare is rare, and a second pass counts the rest exactly.
 */
import type {Noted} from './noted.js'

const most = 0xffff
// Both counters of a hash lie in one line of a processor's cache, of 64 bytes: to reach memory twice would cost more than all else.
const within = 31

/** Counters; each stops at 65,535. */
export class Sketch {
  readonly #cells: Uint16Array
  readonly #mask: number

  /** @param bits the logarithm of the number of counters, 5 at least; each hash has two */
  constructor(bits: number) {
    this.#cells = new Uint16Array(2 ** bits)
    this.#mask = 2 ** bits - 1
  }

  /** Counts a hash once more; only its smallest counter grows, which keeps the other nearer to the truth. @returns `count` */
  add(hash: number): number {
    const first = hash & this.#mask
    const second = otherPlace(first, hash)
    const [one, two] = [this.#cells[first] ?? 0, this.#cells[second] ?? 0]
    const least = Math.min(one, two)
    if (least === most) return most
    if (one === least) this.#cells[first] = least + 1
    if (two === least) this.#cells[second] = least + 1
    return least + 1
  }

  /** So often at most the hash was counted, up to 65,535. */
  count(hash: number): number {
    const first = hash & this.#mask
    return Math.min(this.#cells[first] ?? 0, this.#cells[otherPlace(first, hash)] ?? 0)
  }
}

/** Another place in the same line. */
function otherPlace(first: number, hash: number): number {
  const step = 1 + (Math.imul(hash, 0x9e3779b1) >>> 27)
  return (first & ~within) | ((first + step) & within)
}

/** A set of hashes of 32 bits, of which the low ones are kept. */
export class HashSet {
  readonly #words: Uint32Array
  readonly #mask: number

  /** @param bits the logarithm of its size, at most 32 */
  constructor(bits: number) {
    this.#words = new Uint32Array(2 ** Math.max(bits - 5, 0))
    this.#mask = this.#words.length - 1
  }

  /** Adds a hash. @returns was it there? */
  add(hash: number): boolean {
    const place = (hash >>> 5) & this.#mask
    const bit = 1 << (hash & 31)
    const word = this.#words[place] ?? 0
    this.#words[place] = word | bit
    return (word & bit) !== 0
  }

  /**
   * Adds the hashes of a list, which keeps those that were there. In a loop of its own, whose looks at memory overlap: one by one,
   * among other work, they would take most of the time of a large survey.
   */
  addAll(noted: Noted): void {
    const [words, mask] = [this.#words, this.#mask]
    const {hashes, dense, size} = noted
    let known = 0
    for (let at = 0; at < size; at++) {
      const hash = hashes[at] ?? 0
      const place = (hash >>> 5) & mask
      const word = words[place] ?? 0
      words[place] = word | (1 << (hash & 31))
      hashes[known] = hash
      dense[known] = dense[at] ?? 0
      known += (word >>> (hash & 31)) & 1
    }
    noted.size = known
  }

  has(hash: number): boolean {
    return ((this.#words[(hash >>> 5) & this.#mask] ?? 0) & (1 << (hash & 31))) !== 0
  }
}

/** The hashes of one document after the other: a set that is emptied at no cost. */
export class Visited {
  #hashes = new Int32Array(1024)
  #rounds = new Uint32Array(1024)
  #round = 0
  #size = 0

  /** Forgets all. */
  clear(): void {
    this.#round++
    this.#size = 0
  }

  /** Adds a hash. @returns was it there? */
  add(hash: number): boolean {
    if (2 * this.#size >= this.#hashes.length) this.#grow()
    const mask = this.#hashes.length - 1
    let place = hash & mask
    while (this.#rounds[place] === this.#round) {
      if (this.#hashes[place] === hash) return true
      place = (place + 1) & mask
    }
    this.#rounds[place] = this.#round
    this.#hashes[place] = hash
    this.#size++
    return false
  }

  #grow(): void {
    const [hashes, rounds] = [this.#hashes, this.#rounds]
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#rounds = new Uint32Array(2 * hashes.length)
    this.#size = 0
    for (const [place, hash] of hashes.entries()) if (rounds[place] === this.#round) this.add(hash)
  }
}
