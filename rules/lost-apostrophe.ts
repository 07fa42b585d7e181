/**
 * Flags the `?` or U+FFFD that an encoder wrote for an apostrophe.
 *
 * ## Why
 * Encodings without the curly apostrophe (Latin-1, ASCII) put `?` in its place; a decoder that does not know it puts U+FFFD.
 *
 * ## Flagged
 * In English: a contraction (`don?t`), a possessive beside other damage (`Trump?s`), a word that has or opens with one
 * (`o?clock`, `?tis`). In French and Italian: an elision (`l?eau`, `dell?anno`).
 *
 * ## Left alone
 * `C?T`, `a?b:c`, `colou?r`, addresses, code, and a French word that has lost a letter instead (`d?esse`).
 *
 * ## Fix
 * Certain by two such forms in the text, or one beside lost quotes or dashes; likely by one alone. Writes the apostrophe, curly
 * by default (option `quote`), since a straight one is lost by no encoding.
 *
 * ## Examples
 * ```diff
 * @@ certain: Lost apostrophe in `We don?t know where`, fix writes `’`
 * -We don?t know where the keeper?s boat is, and it isn?t ours to ask.
 * +We don’t know where the keeper’s boat is, and it isn’t ours to ask.
 * ```
 * ```diff
 *  The pattern colou?r matches both, and C?T is a crossword light with one letter missing.
 * ```
 */
import {lostFindings} from '../src/encoding/lost-findings.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'lost-apostrophe',
  group: 'encoding',
  gate: [],
  options: {quote: {default: 'curly', choices: ['curly', 'straight']}},
  find: (document, options) => lostFindings(document, 'apostrophe', {quote: options['quote'] === 'straight' ? 'straight' : 'curly'})
})
