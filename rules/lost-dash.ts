/**
 * Flags the `?` or U+FFFD that an encoder wrote for a dash, an ellipsis or the mark of a list.
 *
 * ## Why
 * Encodings without the character (CP949, Latin-1, ASCII) put `?` in its place; a decoder that does not know it puts U+FFFD.
 *
 * ## Flagged
 * In English: one between spaces or between two words, behind a closing quote, or before a space at the start of a line, in a text
 * that shows its damage: by two such places, by quotes that pair, or by curly quotes without a single dash. In any language: a
 * U+FFFD between two words and spaces.
 *
 * ## Left alone
 * A question (behind a question word or an inverted verb), a text whose writer puts a space before question marks, one that
 * has dashes of its own, code, addresses, chess, gaps in a pattern or a sum, and a place that could be something else as well.
 *
 * ## Fix
 * Certain for a few `?` between spaces in a text that has nothing else of the kind, else likely: writes a dash, by default an em
 * dash unless the text has more en dashes (option `dash`); at the start of a line a bullet in a list, a hyphen alone.
 *
 * ## Examples
 * ```diff
 * @@ certain: Lost dash in `by Russia ? Ukraine's`, fix writes `—`
 * -They would accept two conditions proposed by Russia ? Ukraine's neutrality and a recognition of its control.
 * +They would accept two conditions proposed by Russia — Ukraine's neutrality and a recognition of its control.
 * ```
 * ```diff
 * @@ likely: Lost dash in `to the pier?the old`, fix writes `—`
 * -We walked to the pier?the old one?and found that it was closed.
 * +We walked to the pier—the old one—and found that it was closed.
 * ```
 * ```diff
 * @@ likely: Lost dash in `the draft � with its`, fix writes `—`
 * -The editor keeps the draft � with its notes � for a week.
 * +The editor keeps the draft — with its notes — for a week.
 * ```
 * ```diff
 *  What is it ? The mayor of the town would not say, and the clerk was of no help to us.
 * ```
 * ```diff
 *  La réponse de la mairie est connue ? le pont sera fermé de novembre à mars, selon les élus.
 *  The wildcard ? matches one character, and the star matches any number of them in the name.
 *  In the code, the value of x is set to ready ? start : stop, and that is the end of it.
 * ```
 * ```diff
 *  The pier — the old one — was closed in the winter of that year.
 *  Repairs to the pier are expected to cost two million ? most of it for the timber and the piles.
 * ```
 */
import {lostFindings} from '../src/encoding/lost-findings.js'
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'lost-dash',
  group: 'encoding',
  gate: [],
  options: {dash: {default: '—', choices: ['—', '–', '-']}},
  find: (document, options) => lostFindings(document, 'dash', {dash: options['dash'] ?? '—'})
})
