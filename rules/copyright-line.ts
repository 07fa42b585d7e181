/**
 * Flags the line in which a site states that it owns the page.
 *
 * ## Why
 * The notice belongs to the footer of the site. Many templates put it in the
 * same box as the last paragraph, so scrapers keep it, once for every page.
 *
 * ## Flagged
 * A whole line that opens with `©`, or with `Copyright` or `(c)`
 * followed at once by a sign or a year.
 *
 * ## Left alone
 * A sentence about copyright, a `©` inside a paragraph, a notice in a licence, a
 * specification or a book, where it is the content (settled by the document's kind).
 *
 * ## Fix
 * Certain: deletes the line. A line of this form holds no words of the article.
 *
 * ## Examples
 * ```diff
 *  The talks resume on Monday.
 * @@ Copyright line `© Example Daily (www.example.com). All…`, fix deletes the line
 * -© Example Daily (www.example.com). All rights reserved.
 * ```
 * ```diff
 *  Copyright law changed in 1998, and the sign © became optional.
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const noticePattern = /^\s*(?:©|(?:copyright|\(c\))\s+(?:©|\(c\)\s*\d{4}\b|\d{4}\b))/iu

export default defineRule({
  id: 'copyright-line',
  group: 'footer',
  gate: ['copyright-sign'],
  *find(document) {
    for (const line of document.labelsWith(300, 'copyright-sign')) {
      if (!noticePattern.test(line.text)) continue
      yield {...cutLine(line), certainty: 'certain', message: `Copyright line ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
