/**
 * Flags the U+FFFD that stands for a character which could not be decoded, where nothing tells which one it was.
 *
 * ## Why
 * A decoder writes U+FFFD for bytes that it does not know. What they were is lost in this text, but not in its source.
 *
 * ## Flagged
 * Every U+FFFD that is no apostrophe, quote, dash or letter by its place (`lost-dash` and its kin find those).
 *
 * ## Left alone
 * One in a span of code, where the text speaks of the character.
 *
 * ## Fix
 * None: possible, for a person to look at.
 *
 * ## Examples
 * ```diff
 * @@ possible: Lost character in `of tea is �3 at the pier`, no fix, look at the source of the text
 * !The price of tea is �3 at the pier and at the station.
 * ```
 * ```diff
 *  A decoder writes `�` for the bytes that it does not know, and goes on with the next.
 * ```
 */
import {lostFindings} from '../src/encoding/lost-findings.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'replacement-character',
  group: 'encoding',
  gate: [],
  find: (document) => lostFindings(document, 'replacement')
})
