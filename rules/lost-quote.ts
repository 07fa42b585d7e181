/**
 * Flags the `?` or U+FFFD that an encoder wrote for a quotation mark.
 *
 * ## Why
 * Encodings without curly quotes (Latin-1, ASCII) put `?` in their place; a decoder that does not know them puts U+FFFD.
 *
 * ## Flagged
 * In English text: a mark that opens before a word and one that closes behind a comma, a stop or another mark, paired over the
 * paragraph, quotes in quotes included. In some twenty other languages two such pairs or more, where the letters came through.
 *
 * ## Left alone
 * A text that has whole curly quotes (its encoder had them), one without a proof of damage, a single word in quotes of
 * which nobody can tell whether they were double, and any place where another reading is nearly as good.
 *
 * ## Fix
 * Likely: writes the quote, curly by default (option `quote`), as the language writes it: `„…“` in German, `«…»` in Russian; and of two
 * styles the one of which none came through.
 *
 * ## Examples
 * ```diff
 * @@ likely: Lost quote in `?Leave the`, fix writes `“`
 * -?Leave the gate open,? said the keeper of the pier, ?and mind the dog.?
 * +“Leave the gate open,” said the keeper of the pier, “and mind the dog.”
 * ```
 * ```diff
 *  ?Acer negundo, a doubtful record that was made by the river in 1891.
 *  The ?page= part of the address is what you have to change in the end.
 * ```
 */
import {lostFindings} from '../src/encoding/lost-findings.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'lost-quote',
  group: 'encoding',
  gate: [],
  options: {quote: {default: 'curly', choices: ['curly', 'straight']}},
  find: (document, options) => lostFindings(document, 'quote', {quote: options['quote'] === 'straight' ? 'straight' : 'curly'})
})
