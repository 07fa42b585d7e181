/** Hashes of 32 bits for text. Signed: V8 holds what is greater than 2 ** 31 as a double. */

/** What a hash begins with (FNV-1a). */
export const hashStart = 0x811c9dc5 | 0

/** The hash with one unit more. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The finaliser of MurmurHash3: every bit moves every other. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** The hash of a key: of its UTF-16 units, mixed. */
export function hashOf(key: string): number {
  let hash = hashStart
  for (let at = 0; at < key.length; at++) hash = hashUnit(hash, key.charCodeAt(at))
  return mix(hash)
}
