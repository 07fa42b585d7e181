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
