/**
 * Flags the `?` or U+FFFD inside a word that an encoder wrote for a letter.
 *
 * ## Why
 * Encodings without the letter put `?` in its place: `Go??dowo`. Which one it was, no rule can tell.
 *
 * ## Flagged
 * A mark between letters where neither side is a word that the text, or English, has; a U+FFFD beside letters.
 *
 * ## Left alone
 * Two words with a mark between, addresses, code and patterns.
 *
 * ## Fix
 * None: possible, for a person to look at.
 *
 * ## Examples
 * ```diff
 * @@ possible: Lost letter in `was in fa?ade only what`, no fix, look at the source of the text
 * !The house was in fa?ade only what it had been in the days of the old owner.
 * ```
 * ```diff
 *  See https://example.org/search?q=dash for what the search found in the end.
 * ```
 */
import {lostFindings} from '../src/encoding/lost-findings.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'lost-letter',
  group: 'encoding',
  gate: [],
  find: (document) => lostFindings(document, 'letter')
})
