/**
 * Flags the menu of a site, row by row, and the row of links at the foot of its pages.
 *
 * ## Why
 * A menu names the sections of a paper and what a reader may do; extractors that keep it set each entry on a line of its own,
 * above the title or below the text.
 *
 * ## Flagged
 * Six lines or more one behind the other, of at most three words and without any mark, from a known label on, of which three or more
 * and at least every fifth are known: names of sections, buttons. A line of three links or more, parted by bars or bullets, of
 * which half or more are what such rows have: `Impressum | Datenschutz | Kontakt`. What a site records of an entry, three fields
 * or more: `Views: 112 | Added by: anna | Rating: 0.0/0`.
 *
 * ## Left alone
 * Other lists of words; the last line of such a run where more text follows, since it may be the title.
 *
 * ## Fix
 * Deletes the lines: certain with five known labels, or three known links on one line; else likely.
 *
 * ## Examples
 * ```diff
 * @@ likely: Menu row `News`, fix deletes the line
 * -News
 * -Sports
 * -Real Estate
 * -Business
 * -Eat + Drink
 * -Obits
 *  Harbour Stories
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Menu row `Terms of Use • Privacy • Contact us`, fix deletes the line
 * -Terms of Use • Privacy • Contact us
 * -Просмотров: 112 | Добавил: anna | Теги: море, порт | Рейтинг: 0.0/0
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Menu row `IMPRESSUM | DATENSCHUTZ | Hafenblatt`, fix deletes the line
 * -IMPRESSUM | DATENSCHUTZ | Hafenblatt
 * ```
 * ```diff
 *  Privacy | Security | Trust
 *  Author: Jane Smith | Harbour: Westbay | Depth: four metres
 *  You need the following for the pier, and all of it is in the shed behind the house.
 *  Timber piles
 *  A hammer
 *  Ropes
 *  Nails
 *  Tar
 *  A brush
 * ```
 */

import type {Line} from '../src/document/document.js'
import {linesOfPage} from '../src/document/page-families.js'
import {excerpt} from '../src/document/text.js'
import {findFooterRows} from '../src/phrases/footer-rows.js'
import {findMenus} from '../src/phrases/menus.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const surelyKnown = 5
const surelyLinked = 3

export default defineRule({
  id: 'menu-row',
  group: 'interface',
  gate: [],
  *find(document) {
    for (const {lines, known} of findMenus(document)) {
      for (const index of lines) yield find(document.line(index), known >= surelyKnown)
    }
    for (const line of linesOfPage(document, 'sections')) yield find(line, false)
    for (const {line, known} of findFooterRows(document)) yield find(line, known >= surelyLinked)
  }
})

function find(line: Line, isSure: boolean): RuleFinding {
  return {...cutLine(line), certainty: isSure ? 'certain' : 'likely', message: `Menu row ${excerpt(line.text)}, fix deletes the line`}
}
