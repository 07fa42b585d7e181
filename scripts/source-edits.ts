/** Edits of a piece of source code. */

/** A piece of code, from `start` to `end`, and what stands in its place. */
export interface SourceEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes the edits, in whatever order they come. @throws {Error} where two of them overlap */
export function applyEdits(code: string, edits: readonly SourceEdit[]): string {
  let result = ''
  let at = 0
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`edits overlap at ${code.slice(start, end)}`)
    result += code.slice(at, start) + text
    at = end
  }
  return result + code.slice(at)
}
