/** What a fix removed and wrote, on the original text: enough to list every cut and to undo it. */

/** One change between the original and the cleaned text. Offsets are UTF-16, half open. */
export interface Cutting {
  /** Where in the original. */
  readonly start: number
  readonly end: number
  /** Where in the cleaned text. */
  readonly resultStart: number
  readonly resultEnd: number
  readonly removed: string
  readonly written: string
  /** The rules that asked for it, most often one. */
  readonly rules: readonly string[]
}

/**
 * Takes the cuttings back.
 * @param cleaned the cleaned text
 * @param cuttings in order and not overlapping, as `fixText` gives them
 * @returns the original text
 * @throws {RangeError} when the cuttings are not of this text
 */
export function undoCuttings(cleaned: string, cuttings: readonly Cutting[]): string {
  const parts: string[] = []
  let position = 0
  for (const {resultStart, resultEnd, removed, written} of cuttings) {
    if (resultStart < position || cleaned.slice(resultStart, resultEnd) !== written)
      throw new RangeError(`no such cutting at ${resultStart}`)
    parts.push(cleaned.slice(position, resultStart), removed)
    position = resultEnd
  }
  parts.push(cleaned.slice(position))
  return parts.join('')
}
