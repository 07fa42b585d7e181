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
 * A number with a unit or a stop behind it, a year, and all numbers in a text that is a table of them.
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
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const counterPattern = /^\s*(?!(?:1[89]|20)\d\d\s*$)\d{1,4}(?:\s?\/\s?\d{1,4})?\s*$/
const longest = 12
// Beyond, the numbers are the text.
const most = 12

export default defineRule({
  id: 'counter-line',
  group: 'interface',
  gate: ['digit'],
  *find(document) {
    const counters = []
    for (const line of document.labelsWith(longest, 'digit')) {
      if (counterPattern.test(line.text)) counters.push(line)
      if (counters.length > most) return
    }
    for (const line of counters)
      yield {...cutLine(line), certainty: 'possible', message: `Counter ${excerpt(line.text)}, fix deletes the line`}
  }
})
