/**
 * Flags lines that no other rule knows, but whose words are those that pages set around a text.
 *
 * ## Why
 * Each site words its buttons, notices and promises in its own way, and no list has them all. What they are made of is alike, in every
 * language, and they stand together.
 *
 * ## Flagged
 * In a text in which another rule is sure of a line of an interface, a footer or the article's furniture: what a small model of words and
 * pieces of words (docs/wording-model.md) tells from text, in some thirty languages. Behind the last sentence labels, and with higher odds
 * sentences; before the text what stands above its date or author; between paragraphs boxes of two lines or more.
 *
 * ## Left alone
 * Every line of a text in which no other rule is sure of anything; lines of a head that may be the title; addresses, sources and items of
 * lists; indented lines; what stands alone between paragraphs, which may be a heading.
 *
 * ## Fix
 * Deletes the line. Certain, for it is found near certain lines only, which safe fixes take away.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Words of the page `Save this story for later`, fix deletes the line
 * -Save this story for later
 * -© 2025 Northbridge Echo. All rights reserved.
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  Save this story for later
 * ```
 */
import {defineRule} from '../src/rule.js'

export default defineRule({
  id: 'page-wording',
  group: 'interface',
  gate: [],
  settles: 'wordings',
  find: () => []
})
