/**
 * Flags blank lines beyond the first in a row.
 *
 * ## Why
 * Where a page had an image, an advertisement or a box, the scraper leaves the blank lines around it.
 *
 * ## Flagged
 * Every blank line behind a blank one.
 *
 * ## Left alone
 * Single blank lines. In a text without any other certain finding the run stays: poems and drafts use them.
 *
 * ## Fix
 * Possible alone, so not mended; certain in a text that another certain finding shows to be scraped:
 * one blank line stays, at either edge of the text none.
 *
 * ## Examples
 * ```diff
 *  The talks resume on Monday.
 *
 * !
 *  Nobody expects a result.
 * ```
 * ```diff
 *  The talks resume on Monday.
 *
 *  Nobody expects a result.
 * ```
 */
import type {Line} from '../src/document/document.js'
import {cutLines, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'blank-line-run',
  group: 'layout',
  gate: ['blank-run'],
  follows: 'any-certain',
  *find(document) {
    let first: Line | undefined
    let last: Line | undefined
    for (const line of document.linesWith('blank-run')) {
      if (first !== undefined && last !== undefined && line.index > last.index + 1) {
        yield found(first, last)
        first = undefined
      }
      first ??= line
      last = line
    }
    if (first !== undefined && last !== undefined) yield found(first, last)
  }
})

function found(first: Line, last: Line) {
  const count = last.index - first.index + 2
  return {...cutLines(first, last), certainty: 'possible', message: `Run of \`${count}\` blank lines, fix deletes all but one`} as const
}
