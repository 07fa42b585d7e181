/** Numbers that look random and are the same for the same seed. */

/** Marsaglia's xorshift of 32 bits, as numbers from 0 up to 1. @param seed any number but 0 */
export function makeRandom(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** A number from a text, the same everywhere (FNV-1a of 32 bits). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
