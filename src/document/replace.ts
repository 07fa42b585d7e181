/** A text with parts of it written anew. Copies once, however many parts there are. */

/** @param parts in the order of the text, not overlapping; one without `text` goes */
export function replaceParts(
  text: string,
  parts: readonly {readonly start: number; readonly end: number; readonly text?: string}[]
): string {
  const pieces: string[] = []
  let at = 0
  for (const {start, end, text: written = ''} of parts) {
    pieces.push(text.slice(at, start), written)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
