/**
 * Flags ligatures that stand in words as characters of their own: `ﬁrst`.
 *
 * ## Why
 * PDF files hold the shapes that were printed; extraction writes the ligature, and no search for the word finds it any more.
 *
 * ## Flagged
 * `ﬀ`, `ﬁ`, `ﬂ`, `ﬃ`, `ﬄ`, `ﬅ`, `ﬆ` beside a letter.
 *
 * ## Left alone
 * One that touches no letter, and a line that speaks of ligatures or of Unicode.
 *
 * ## Fix
 * Certain: writes the letters. Likely in German, whose printers set ligatures by the parts of a word, in Turkish, where they hide
 * which i it was, and for `ﬅ` and `ﬆ`, which are of old print.
 *
 * ## Examples
 * ```diff
 * @@ certain: Ligature `ﬁ` in a word, fix writes `fi`
 * -The ofﬁce of the harbour opens at nine in the morning.
 * +The office of the harbour opens at nine in the morning.
 * ```
 * ```diff
 *  The sign ﬁ stands alone here.
 *  A typeface may have the ligature in ofﬁce, or not.
 * ```
 */
import {ligaturesOf} from '../src/encoding/documents.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'ligature',
  group: 'encoding',
  gate: [],
  *find(document) {
    for (const {start, end, text = '', certainty} of ligaturesOf(document)) {
      const message = `Ligature \`${document.text.slice(start, end)}\` in a word, fix writes \`${text}\``
      yield {span: {start, end}, certainty, message, edit: {start, end, text}}
    }
  }
})
