/** Which Markdown is too much to parse: it is reported on as plain text, and never fixed. */

// Prose of that size takes a second to parse, and a fix parses two or three times.
const mostUnits = 1_000_000
// What the parser takes its time for: up to a tenth of a millisecond each.
const mostMarks = 40_000
// Within one paragraph the marks that may pair with each other cost their number squared.
const mostPairs = 3000
const mostNesting = 100

const marks = codesOf('*_[]()<>&|`\n\r\\!')
const pairs = codesOf('*_[]<`!')
// A line that begins so begins a paragraph, an item, a row of its own.
const openers = codesOf('*+-|>#0123456789\n\r')

/** A parse that took more of the processor than this, in milliseconds, is not done again: the text is not fixed. */
export const longestParse = 5000

/** Why a text is not parsed; undefined for one that is. Linear in the text. */
export function refusalOf(text: string): string | undefined {
  if (text.length > mostUnits) return refuse(`${Math.round(text.length / 1000)} thousand characters`, `${mostUnits / 1_000_000} million`)
  let count = 0
  let paired = 0
  // Of the line's start, in characters of two a level; -1 behind it.
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (depth === 0 && openers.has(code)) paired = 0
    if (marks.has(code)) count++
    if (pairs.has(code)) paired++
    // Quotes, lists and indents nest by the marks and spaces at the start of a line; each line pays for its depth.
    if (code === 0x0a || code === 0x0d) depth = 0
    else if (depth >= 0 && isNesting(code, text.charCodeAt(at + 1))) {
      depth++
      if (depth % 2 === 0) count++
    } else depth = -1
    if (depth > 2 * mostNesting) return refuse('deeply nested quotes or lists', `${mostNesting} levels at most`)
    if (count > mostMarks) return refuse(`more than ${mostMarks} lines, marks and levels`, 'fewer')
    if (paired > mostPairs) return refuse(`more than ${mostPairs} marks in one paragraph`, 'fewer')
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

/** A space, a tab, `>`, or a bullet with one behind it. */
function isNesting(code: number, next: number): boolean {
  if (code === 0x20 || code === 0x09 || code === 0x3e) return true
  return (code === 0x2a || code === 0x2b || code === 0x2d) && (next === 0x20 || next === 0x09)
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(characters.split('').map((character) => character.charCodeAt(0)))
}
