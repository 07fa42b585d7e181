/**
 * Flags the menu of a site, row by row.
 *
 * ## Why
 * A menu names the sections of a paper and what a reader may do; extractors that keep it set each entry on a line of its own,
 * above the title or below the text.
 *
 * ## Flagged
 * Six lines or more one behind the other, of at most three words and without any mark, from a known label on, of which three or more
 * and at least every fifth are known: names of sections, buttons.
 *
 * ## Left alone
 * Other lists of words; the last line of such a run where more text follows, since it may be the title.
 *
 * ## Fix
 * Deletes the lines: certain with five known labels, else likely.
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
 *  You need the following for the pier, and all of it is in the shed behind the house.
 *  Timber piles
 *  A hammer
 *  Ropes
 *  Nails
 *  Tar
 *  A brush
 * ```
 */
import {findMenus} from '../src/document/menus.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const surelyKnown = 5

export default defineRule({
  id: 'menu-row',
  group: 'interface',
  gate: [],
  *find(document) {
    for (const {lines, known} of findMenus(document)) {
      for (const index of lines) {
        const line = document.line(index)
        const certainty = known >= surelyKnown ? 'certain' : 'likely'
        yield {...cutLine(line), certainty, message: `Menu row ${excerpt(line.text)}, fix deletes the line`}
      }
    }
  }
})
