/** Where a gram stands in the tables of cues. */

export const filterBits = 19

/** The place of a gram in the filter. */
export function filterPlace(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - filterBits)
}

/** The slot of a hash among the keys, or the free one where it belongs. */
export function slotOf(keys: Int32Array, hash: number): number {
  const last = keys.length - 1
  let slot = (Math.imul(hash, 0x85ebca77) >>> 8) & last
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & last
  return slot
}
