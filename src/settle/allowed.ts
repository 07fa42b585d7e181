/** Texts that are to stand whatever they look like, because somebody vouches for them. */
import type {Span} from '../rule.js'

/** Is this text, a finding's or a whole line's, to stand? */
export type Allows = (text: string) => boolean

// Patterns come from users, and a slow one takes its time for every character; lines that somebody would list are shorter.
const longest = 2000
const lineEndPattern = /\r\n?|\n/u

/**
 * Does `allows` say so of a span or of one of the lines that it touches? Of what is longer than 2,000 characters,
 * it is asked about 2,000 only: of a span the first, of a line those around the span.
 */
export function isAllowed(text: string, {start, end}: Span, allows: Allows): boolean {
  if (allows(text.slice(start, Math.min(end, start + longest)))) return true
  let from = start
  while (from > 0 && start - from < longest / 2 && !isLineEnd(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < longest && !isLineEnd(text.charCodeAt(to))) to++
  return text
    .slice(from, to)
    .split(lineEndPattern)
    .some((line) => allows(line.slice(0, longest)))
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
