/** A table by UTF-16 unit: what each character is to a question that is asked of many. */

/** Joins, for each character named, the bits (up to 128) that it is named with; all others have none. Characters beyond 0xffff cannot be named. */
export function characterTable(entries: readonly (readonly [characters: string, bits: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [characters, bits] of entries) {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bits
  }
  return table
}
