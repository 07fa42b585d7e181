/** Where places of a file lie when parts of it were replaced by shorter or longer ones. */

/** Offsets of the old file told in the new one, as far as it is written. */
export class Shifts {
  /** From this place of the old file on all lies so many bytes further. In order. */
  readonly #shifts: {readonly from: number; readonly by: number}[] = []

  /** All from a place of the old file on stands from a place of the new one on, until the next such place. */
  add(from: number, to: number): void {
    this.#shifts.push({from, by: to - from})
  }

  /** A place of the new file. @param offset of the old one */
  of(offset: number): number {
    let [low, high] = [0, this.#shifts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#shifts[middle]?.from ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (this.#shifts[low - 1]?.by ?? 0)
  }
}
