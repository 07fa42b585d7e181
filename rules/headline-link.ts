/**
 * Flags the headline of another article that stands between the paragraphs of one.
 *
 * ## Why
 * Newsrooms set links to other articles into the text, told by their type alone. Without it they read like headings, and break
 * the article off in the middle of a thought.
 *
 * ## Flagged
 * A headline in capitals, of six words or more, alone between two paragraphs; and headlines one behind the other that end in a
 * tag of capitals (`… [INSIGHT]`).
 *
 * ## Left alone
 * Headings in capitals of a text that sets short ones or questions so, too; lines with a number or a sign; hard-wrapped text.
 *
 * ## Fix
 * Likely: deletes the line.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Headline of another article `FORMER PIER EXECUTIVES FINED FOR LOST T…`, fix deletes the line
 * -FORMER PIER EXECUTIVES FINED FOR LOST TIMBER
 *  Repairs to the pier are expected to cost about two million, and nobody knows who pays.
 * -Plague warning: council names EIGHT deadly herbs [WARNING]
 * -Passengers quarantined after rat seen on ferry [INSIGHT]
 *  Engineers found rot in eleven of the forty piles during an inspection in March.
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  WHO PAYS FOR THE REPAIR OF THE PIER?
 *  Repairs to the pier are expected to cost about two million, and nobody knows who pays.
 *  WHAT THE ENGINEERS FOUND IN THE TIMBER PILES
 *  Engineers found rot in eleven of the forty piles during an inspection in March.
 * ```
 */
import {loudHeadlines, taggedHeadlines} from '../src/document/headline-links.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'headline-link',
  group: 'article-furniture',
  gate: [],
  *find(document) {
    for (const line of [...taggedHeadlines(document), ...loudHeadlines(document)]) {
      yield {...cutLine(line), certainty: 'likely', message: `Headline of another article ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
