/**
 * Flags a bare number that a page counts something by: shares, votes, pages of a list.
 *
 * ## Why
 * The label of a counter is often a picture, so that only `0` or `3/5` is left of it.
 *
 * ## Flagged
 * A line of a number of at most four digits, or of two with a slash between.
 *
 * ## Left alone
 * A number with a unit or a stop behind it, a year, and a number between two others, as in a table.
 *
 * ## Fix
 * None by itself: the number is possible debris, which counts where it stands between lines that are.
 *
 * ## Examples
 * ```diff
 *  The ferry runs again in March.
 * @@ possible: Counter `0`, no fix, look at its neighbours
 * !0
 * ```
 * ```diff
 *  1984
 *  12.
 *  3 km
 * ```
 */
import type {Document} from '../src/document/document.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const counterPattern = /^\s*(?!(?:1[89]|20)\d\d\s*$)\d{1,4}(?:\s?\/\s?\d{1,4})?\s*$/
const longest = 12

export default defineRule({
  id: 'counter-line',
  group: 'interface',
  gate: ['digit'],
  *find(document) {
    for (const line of document.linesWhere((start, end) => end - start <= longest && mayCount(document.text, start), ['digit'])) {
      if (!counterPattern.test(line.text) || document.isWrapped(line.index) || isInColumn(document, line.index)) continue
      yield {...cutLine(line), certainty: 'possible', message: `Counter ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

/** Begins the line with a digit or with space? */
function mayCount(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code <= 0x39 ? code >= 0x30 || code <= 0x20 : code >= 0xa0 && /\s/.test(text.charAt(start))
}

/** Stands the number between two others, as in the column of a table? */
function isInColumn(document: Document, index: number): boolean {
  return ([-1, 1] as const).every((step) => {
    const line = document.neighbour(index, step)
    return line !== undefined && counterPattern.test(document.line(line).text)
  })
}
