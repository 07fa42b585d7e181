/** Which Markdown is too much to parse: it is reported on as plain text, and never fixed. */

// Prose of that size takes a second to parse, and a fix parses two or three times.
const mostUnits = 1_000_000
// What the parser takes its time for, at up to a tenth of a millisecond each, in nested marks more.
const mostMarks = 40_000
const mostNesting = 100

const marks = new Set('*_[]()<>&|`\n\r\\!'.split('').map((character) => character.charCodeAt(0)))

/** A parse that took longer than this, in milliseconds, is not done again: the text is not fixed. */
export const longestParse = 5000

/** Why a text is not parsed; undefined for one that is. Linear in the text. */
export function refusalOf(text: string): string | undefined {
  if (text.length > mostUnits) return refuse(`${Math.round(text.length / 1000)} thousand characters`, `${mostUnits / 1_000_000} million`)
  let count = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (marks.has(code)) count++
    // Quotes, lists and indents nest by the marks and spaces at the start of a line.
    if (code === 0x0a || code === 0x0d) depth = 0
    else if (depth >= 0) depth = nest(depth, code, text.charCodeAt(at + 1))
    if (depth > 2 * mostNesting) return refuse('deeply nested quotes or lists', `${mostNesting} at most`)
    if (count > mostMarks) return refuse(`more than ${mostMarks} lines and marks`, 'fewer')
  }
  return undefined
}

/** The note for a text that took too long. */
export function tookTooLong(milliseconds: number): string {
  return refuse(`Markdown that takes ${Math.round(milliseconds / 1000)} seconds to parse`, `${longestParse / 1000} at most`)
}

function refuse(found: string, expected: string): string {
  return `reported on only and not fixed, found ${found}, expected ${expected} in a Markdown file, split it`
}

/** The depth behind a character of a line's start, in characters of two a level; -1 where the line's words begin. */
function nest(depth: number, code: number, next: number): number {
  if (code === 0x20 || code === 0x09) return depth + 1
  const isBullet = (code === 0x2a || code === 0x2b || code === 0x2d) && (next === 0x20 || next === 0x09)
  return code === 0x3e || isBullet ? depth + 2 : -1
}
