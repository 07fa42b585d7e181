/** How the text ends its lines. */
import type {Document, Line} from './document.js'

/** The line end to write where a line is split: its own, else the one before it, else LF. */
export function lineEndOf(document: Document, line: Line): string {
  if (line.next > line.end) return document.text.slice(line.end, line.next)
  if (line.index === 0) return '\n'
  const before = document.line(line.index - 1)
  return document.text.slice(before.end, before.next)
}
