/** Lines that hold a rare string, parts of wrapped paragraphs included. */
import type {Document, Line} from './document.js'

/**
 * The lines that hold one of the strings, from the first to the last. `indexOf` goes through a text at memory speed; a string
 * with a rare first character, or a long one, is found fastest.
 */
export function linesHolding(document: Document, ...needles: readonly string[]): Iterable<Line> {
  const {text} = document
  const next = needles.map((needle) => placeOf(text, needle, 0))
  let nearest = Math.min(...next)
  if (nearest === text.length) return []
  return document.linesWhere((start, end) => {
    if (nearest >= end) return false
    for (const [index, needle] of needles.entries()) if ((next[index] ?? 0) < start) next[index] = placeOf(text, needle, start)
    nearest = Math.min(...next)
    return nearest < end
  })
}

function placeOf(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from)
  return at === -1 ? text.length : at
}
