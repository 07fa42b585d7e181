/** Texts that stand one behind the other, without anything between them. */

/** The length of each in bytes; null for one that is missing, which is not the same as an empty one. */
export type Lengths = readonly (number | null)[]

/** The texts, as views of the bytes. */
export function* partsOf(bytes: Uint8Array, lengths: Lengths): Iterable<Buffer | null> {
  let start = 0
  for (const length of lengths) {
    yield length === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset + start, length)
    start += length ?? 0
  }
}
