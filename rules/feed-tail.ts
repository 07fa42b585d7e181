/**
 * Flags the sentence with which a feed says where a post appeared first.
 *
 * ## Why
 * WordPress adds it to each entry of a feed, in the site's language; whoever copies from feeds copies it.
 *
 * ## Flagged
 * A line, or a tail behind the last sentence of one, of the form `The post TITLE appeared first on SITE.`, in the wording of
 * WordPress in twenty-four languages.
 *
 * ## Left alone
 * The same words with more behind them, and a sentence about where something appeared first.
 *
 * ## Fix
 * Certain: deletes the line, or the tail and the space before it.
 *
 * ## Examples
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ certain: Feed tail `The post Ferry to Run Another Winter ap…`, fix deletes the line
 * -The post Ferry to Run Another Winter appeared first on Harbour Echo.
 * ```
 * ```diff
 * @@ certain: Feed tail `Der Beitrag Fähre fährt weiter erschien…`, fix deletes the tail
 * -Der Rat stimmte am Dienstag zu. Der Beitrag Fähre fährt weiter erschien zuerst auf Hafenblatt.
 * +Der Rat stimmte am Dienstag zu.
 * ```
 * ```diff
 *  The post office appeared first on the list, and the school came last of all.
 * ```
 */

import {endingsOf} from '../src/document/endings.js'
import {feedCue, isFeedTail} from '../src/document/feed.js'
import {isAtEdge} from '../src/document/place.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const longest = 300
// A page of several posts has one behind each; the rest of them is no article.
const mostProse = 9

export default defineRule({
  id: 'feed-tail',
  group: 'footer',
  gate: [feedCue],
  *find(document) {
    for (const line of document.labelsWith(Number.POSITIVE_INFINITY, feedCue)) {
      if (!isAtEdge(document, line.index, mostProse)) continue
      if (line.text.length <= longest && isFeedTail(line.text.trim())) {
        yield {...cutLine(line), certainty: 'certain', message: `Feed tail ${excerpt(line.text)}, fix deletes the line`}
        continue
      }
      const tail = endingsOf(line.text).find(({text}) => isFeedTail(text))
      if (tail === undefined) continue
      const span = {start: line.start + tail.start, end: line.end}
      yield {span, certainty: 'certain', message: `Feed tail ${excerpt(tail.text)}, fix deletes the tail`, edit: {...span, text: ''}}
    }
  }
})
