/** Lines that hold a rare string: `indexOf` goes through a text at memory speed, so a rule needs no sign of its own for it. */
import type {Document, Line} from './document.js'

/** The lines that hold one of the strings, from the first to the last. A string with a rare first character, or a long one, is found fastest. */
export function linesHolding(document: Document, ...needles: readonly string[]): Iterable<Line> {
  const {text} = document
  const next = needles.map((needle) => placeOf(text, needle, 0))
  if (next.every((at) => at === text.length)) return []
  return document.linesWhere((start, end) => {
    let isHeld = false
    for (const [index, needle] of needles.entries()) {
      if ((next[index] ?? 0) < start) next[index] = placeOf(text, needle, start)
      if ((next[index] ?? 0) < end) isHeld = true
    }
    return isHeld
  })
}

function placeOf(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from)
  return at === -1 ? text.length : at
}
