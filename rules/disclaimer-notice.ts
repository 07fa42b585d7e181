/**
 * Flags the standing notice that a site puts below its articles: whose views they are, what they are no advice for.
 *
 * ## Why
 * The same sentence stands under every article of a site. It says something about the site, and nothing about the article.
 *
 * ## Flagged
 * At the edges of a text, a line of up to three sentences that speaks of the views expressed and denies that they are
 * the site's; that says of this article that it is no advice; that the text was made by a machine or a feed; `Our Standards: …`;
 * and the phrases of the packs. In some twenty languages.
 *
 * ## Left alone
 * A sentence on someone's views or advice, and such a notice in a contract or a policy, where it stands in the midst of the text.
 *
 * ## Fix
 * Deletes the line. Likely: a sentence about views may open or close an essay, so another finding has to prove the text scraped. A
 * phrase of the packs is as sure as they say, possible at the least, certain where its own site wrote it.
 *
 * ## Examples
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ likely: Disclaimer `Views expressed here are the writer's o…`, fix deletes the line
 * -Views expressed here are the writer's own and may differ from the paper's.
 * ```
 * ```diff
 *  Der Rat der Hafenstadt stimmte am Dienstag dafür, die alte Fähre weiter fahren zu lassen.
 * -Dieser Beitrag gibt die Meinung der Autorin wieder.
 * ```
 * ```diff
 *  해안시 의회는 화요일 오래된 여객선을 한 해 더 운항하기로 의결했다.
 * -※ 독자의 글은 본지의 방향과 다를 수 있습니다.
 * ```
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 *  His views of the harbour were painted in the writer's last years.
 * ```
 */
import {disclaimerCues, isDisclaimer} from '../src/document/disclaimers.js'
import {isAtEdge, isInset} from '../src/document/place.js'
import {countSentences, excerpt} from '../src/document/text.js'
import {packLines} from '../src/phrases/phrase-lines.js'
import {cutLine, defineRule} from '../src/rule.js'

const mostProse = 3
const longest = 420
const mostSentences = 3

export default defineRule({
  id: 'disclaimer-notice',
  group: 'footer',
  gate: [],
  *find(document) {
    const known = new Set<number>()
    for (const line of document.labelsWith(longest, disclaimerCues.subject)) {
      if (!document.isCued(line.index, disclaimerCues.denial) || !isAtEdge(document, line.index, mostProse)) continue
      const text = line.text.trim()
      if (isInset(document, line.index) || !isDisclaimer(text) || countSentences(text) > mostSentences) continue
      known.add(line.index)
      yield {...cutLine(line), certainty: 'likely', message: `Disclaimer ${excerpt(text)}, fix deletes the line`}
    }
    for (const {line, certainty} of packLines(document, 'disclaimer', known)) {
      yield {...cutLine(line), certainty, message: `Disclaimer ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
