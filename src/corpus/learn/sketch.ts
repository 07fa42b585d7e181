/**
 * A count-min sketch (Cormode and Muthukrishnan, 2005) with small counters: it never counts too few, so what it holds for rare is
 * rare, and a second pass counts the rest exactly. Memory is bounded whatever is counted.
 */

const rows = 2

/** See the file comment. Counts stop at 255. */
export class Sketch {
  readonly #cells: readonly Uint8Array[]
  readonly #mask: number

  /** @param bits the logarithm of the number of counters in each of two rows */
  constructor(bits: number) {
    this.#cells = Array.from({length: rows}, () => new Uint8Array(2 ** bits))
    this.#mask = 2 ** bits - 1
  }

  /** Counts a key once more. Only the smallest counters of a key grow, which keeps the others nearer to the truth. */
  add(key: string): void {
    const least = this.count(key)
    if (least === 255) return
    let hash = hashOf(key)
    for (const cells of this.#cells) {
      const place = hash & this.#mask
      if (cells[place] === least) cells[place] = least + 1
      hash = mix(hash)
    }
  }

  /** At least so often the key was counted, up to 255. */
  count(key: string): number {
    let hash = hashOf(key)
    let least = 255
    for (const cells of this.#cells) {
      least = Math.min(least, cells[hash & this.#mask] ?? 0)
      hash = mix(hash)
    }
    return least
  }
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** The finaliser of MurmurHash3: every bit moves every other. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
