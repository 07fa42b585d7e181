/**
 * Flags a line that only sells or points away: newsletter, channel and app calls, and bare tracking links.
 *
 * ## Why
 * Sites ask to be followed in the middle and at the end of every article, always in the same words.
 *
 * ## Flagged
 * A whole line that is a known call (`Sign up for our newsletter`, `네이버에서 … 구독하기`), and a whole line that is
 * one link with a tracking parameter (`utm_source=…`, `fbclid=…`).
 *
 * ## Left alone
 * A sentence that speaks of subscribing, a link that leads to a source, links inside a sentence.
 *
 * ## Fix
 * Likely: deletes the line; certain where the wording is a platform's own.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Promo link `Sign up for our newsletter`, fix deletes the line
 * -Sign up for our newsletter
 * -https://shop.example/deals?utm_source=article&utm_medium=footer
 * ```
 * ```diff
 *  Subscribe to the idea or not, the council must act.
 *  https://archive.example/1911/ferry
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const trackingPattern = /^\s*(?:[▶▷☞»>-]\s*)?https?:\/\/\S+[?&](?:utm_\w+|fbclid|gclid|mc_cid|igshid|ref_src)=\S*\s*$/i

export default defineRule({
  id: 'promo-link',
  group: 'footer',
  gate: [],
  reach: 'line',
  *find(document) {
    for (const {line, phrase} of document.phrases('promo')) {
      yield {...cutLine(line), certainty: phrase.certainty, message: `Promo link ${excerpt(line.text)}, fix deletes the line`}
    }
    for (const line of document.labelsWith(600, 'url')) {
      if (!trackingPattern.test(line.text)) continue
      yield {...cutLine(line), certainty: 'likely', message: `Tracking link ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
