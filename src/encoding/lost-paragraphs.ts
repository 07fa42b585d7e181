/** Is there anything to do, and what are the paragraphs of a text? */
import {Layout} from '../document/layout.js'
import {scanInk} from '../document/scan.js'

/**
 * Is there a sign of damage: U+FFFD, or a `?` where none belongs? Costs a search for either character, so that fine text pays no more.
 */
export function mayBeDamaged(text: string): boolean {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) if (isOdd(text, at)) return true
  return text.includes('\uFFFD')
}

/** Does the pattern match at one of the `?` of the text? It is sticky: most patterns look at every character of a text. */
export function matchesQuestion(text: string, pattern: RegExp): boolean {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    pattern.lastIndex = at
    if (pattern.test(text)) return true
  }
  return false
}

const longestQuery = 24

/** A `?` before a letter, behind a space or a comma, or before a space at the start of a line; but no query of an address. */
function isOdd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (isLatin(next)) {
    for (let ahead = at + 2; ahead < at + longestQuery; ahead++) {
      const code = text.charCodeAt(ahead)
      if (code === 0x3d) return false
      if (!isLatin(code)) return true
    }
    return true
  }
  const previous = text.charCodeAt(at - 1)
  return previous === 0x20 || previous === 0x2c || ((at === 0 || previous === 0x0a) && next === 0x20)
}

function isLatin(code: number): boolean {
  return (code >= 0xc0 && code < 0x250) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}

/** ASCII, and no white space. */
function isPrinted(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

/** The paragraphs, as offsets: the lines, or in hard-wrapped text the lines that were one paragraph together. */
export function paragraphsOf(text: string): readonly (readonly [number, number])[] {
  const lines = scanInk(text)
  const layout = new Layout(text, lines)
  const found: [number, number][] = []
  for (let index = 0; index < lines.count; index++) {
    const start = lines.starts[index] ?? 0
    const end = lines.ends[index] ?? 0
    const last = found.at(-1)
    // A blank line holds nothing but white space, so it parts what stands before and behind it.
    const isBlank = !isPrinted(text.charCodeAt(start)) && text.slice(start, end).trim() === ''
    if (last !== undefined && !isBlank && layout.isPart(index) && layout.isPart(index - 1) && last[1] === (lines.ends[index - 1] ?? -1))
      last[1] = end
    else if (!isBlank) found.push([start, end])
  }
  return found
}
