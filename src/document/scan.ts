/**
 * The one scan over the text. It finds the lines and notes, as bits per line, the signs that rules ask for; so a rule
 * whose signs are missing costs nothing, and none scans the text by itself.
 */
import {type Lines, LineTable} from './lines.js'
import {anySign, signBits, signTable, upper} from './signs.js'

/**
 * Scans a text once, in linear time.
 * Lines end with LF, CRLF or CR, nothing else; a text that ends with a line end has no empty line behind it.
 * @param text the text; a BOM at its start belongs to no line
 */
export function scan(text: string): Lines {
  const lines = emptyLines(text)
  scanInto(lines, text, text.length)
  return lines
}

/**
 * As `scan`, for who asks where the lines are and which have ink; other signs may be missing. A line shows its ink in its first character as a
 * rule, and where the next one begins is told by a search.
 */
export function scanInk(text: string): Lines {
  if (text.includes('\r')) return scan(text)
  const lines = emptyLines(text)
  while (lines.next < text.length) {
    const found = text.indexOf('\n', lines.next)
    const end = found < 0 ? text.length : found
    lines.push(end, Math.min(end + 1, text.length), inkIn(text, lines.next, end))
  }
  return lines
}

function inkIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return signBits.ink
  return 0
}

/** The table of a text of which no line has been scanned yet. */
export function emptyLines(text: string): LineTable {
  return new LineTable(text.charCodeAt(0) === 0xfeff ? 1 : 0, {ink: signBits.ink, run: signBits['blank-run']})
}

/**
 * Adds the lines from the table's end up to `to`, which is behind a line end or the end of the text (UTF-16 offset).
 * Every character costs one look into a table; only the watched ones are looked at again.
 */
export function scanInto(lines: LineTable, text: string, to: number): void {
  let start = lines.next
  let mask = 0
  let glue = 0
  let previous = 0
  for (let at = start; at < to; at++) {
    const bits = signTable[text.charCodeAt(at)] ?? 0
    mask |= bits
    // The bit below `upper` is that of a lower-case letter: the product is a capital glued to one.
    glue |= (previous << 1) & bits
    previous = bits
    if (bits >= 0) continue
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) {
      const next = code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
      lines.push(at, next, signsOf(mask, glue))
      at = next - 1
      start = next
      mask = glue = previous = 0
    } else if (at > start) mask |= pairSign(text, at, code)
  }
  if (start < to) lines.push(to, to, signsOf(mask, glue))
}

function signsOf(mask: number, glue: number): number {
  return (mask & anySign) | ((glue & upper) === 0 ? 0 : signBits['case-glue'])
}

/** The sign that a watched character makes with those beside it. */
function pairSign(text: string, at: number, code: number): number {
  const previous = text.charCodeAt(at - 1)
  if (code === 0x2f) return previous === code ? signBits.url : 0
  if (code === 0x2d) return previous === code ? signBits.dash : 0
  if (code === 0x2e) {
    if (previous === code) return signBits.ellipsis
    return previous === 0x77 && text.charCodeAt(at - 2) === 0x77 ? signBits.url : 0
  }
  return isSpace(previous) && isSpace(text.charCodeAt(at + 1)) ? signBits['spaced-question'] : 0
}

/** White space, a line end included. */
function isSpace(code: number): boolean {
  return ((signTable[code] ?? 0) & anySign) === 0
}
