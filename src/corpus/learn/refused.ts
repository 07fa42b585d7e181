/** Which records of a corpus the first reading passed over: the second one looks less closely, and passes over the same. */
export class Refused {
  // A bit for each record: of text that is no JSON at all there may be as many as of any other.
  #bits = new Uint8Array(1024)
  #next = 0

  /** Goes back to the first record. */
  rewind(): void {
    this.#next = 0
  }

  /** Notes the next record. */
  note(isRefused: boolean): void {
    const at = this.#next++
    if (at >= 8 * this.#bits.length) {
      const before = this.#bits
      this.#bits = new Uint8Array(2 * before.length)
      this.#bits.set(before)
    }
    if (isRefused) this.#bits[Math.floor(at / 8)] = (this.#bits[Math.floor(at / 8)] ?? 0) | (1 << (at % 8))
  }

  /** Was the next record passed over? Not one that was never noted. */
  take(): boolean {
    const at = this.#next++
    return (((this.#bits[Math.floor(at / 8)] ?? 0) >> (at % 8)) & 1) === 1
  }
}
