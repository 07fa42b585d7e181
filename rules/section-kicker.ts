/**
 * Flags the name of a site's section above the headline.
 *
 * ## Why
 * `POLITICS` or `사회` says in which part of the paper the page hung; it belongs to the menu, not to the text.
 *
 * ## Flagged
 * A whole line that is the name of a section, as the first line of the text; elsewhere it is only possible.
 *
 * ## Left alone
 * The same word inside a line, a heading of more words, and a first line with nothing behind it.
 *
 * ## Fix
 * Likely: deletes the line. Certain where a certain finding stands in the head of the text, too.
 *
 * ## Examples
 * ```diff
 * @@ likely: Section kicker `POLITICS`, fix deletes the line
 * -POLITICS
 *  Shifting Sands
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  Politics of the Ferry
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'section-kicker',
  group: 'article-furniture',
  gate: [],
  *find(document) {
    for (const {line, phrase} of document.phrases('kicker')) {
      if (!isWholeLine(phrase)) continue
      const opens = document.neighbour(line.index, -1) === undefined && document.neighbour(line.index, 1) !== undefined
      const certainty = opens ? phrase.certainty : 'possible'
      yield {...cutLine(line), certainty, message: `Section kicker ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
