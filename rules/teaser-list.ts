/**
 * Flags a list of teasers for other articles that no heading announces.
 *
 * ## Why
 * Front pages and columns beside an article list others: headline, teaser, author, date. Where an extractor drops the heading of
 * such a list, its sentences read on like the article.
 *
 * ## Flagged
 * Four units of lines or more, one behind the other, alike in what they are made of: a person's name with a date and a sentence, or
 * with a headline and what stands below it.
 *
 * ## Left alone
 * Dialogue, interviews and lists of works, where a name stands at every second line; units that differ; diaries and chronicles,
 * which have no names.
 *
 * ## Fix
 * Likely: deletes the lines.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Teaser `Old pier to reopen with a market hall`, fix deletes the line
 * -Old pier to reopen with a market hall
 * -Stalls, a stage and a place for the rowing club are planned
 * -Jane Miller
 * -Ten soups that warm the coldest evening
 * -Our cook has tried them all, and three of them twice
 * -Lee Barker
 * -Bakery by the slip turns ninety this spring
 * -Three sisters run it today, with the oven of their grandmother
 * -Jane Miller
 * -Rowing club looks for a new boat house
 * -The old one leaks, and the mooring has become too dear
 * -Tom Hill
 * ```
 * ```diff
 *  Jane Miller
 *  Where does the ferry go in winter?
 *  Tom Hill
 *  Nowhere at all, since the council has not paid for the repair.
 *  Jane Miller
 *  And who has decided that, and when?
 *  Tom Hill
 *  The council did, on a Tuesday, before anybody came to the hall.
 * ```
 */
import {teaserLists} from '../src/document/teasers.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'teaser-list',
  group: 'footer',
  gate: [],
  *find(document) {
    for (const index of teaserLists(document).flat()) {
      const line = document.line(index)
      yield {...cutLine(line), certainty: 'likely', message: `Teaser ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
