/**
 * Flags a line that is nothing but a link which reports where its readers come from.
 *
 * ## Why
 * Such links lead from an article to what its publisher sells. Their parameters are for counting, not for reading.
 *
 * ## Flagged
 * A whole line that is one link with a tracking parameter (`utm_source=…`, `fbclid=…`).
 *
 * ## Left alone
 * A link that leads to a source, links inside a sentence.
 *
 * ## Fix
 * Likely: deletes the line.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Tracking link `https://shop.example/deals?utm_source=a…`, fix deletes the line
 * -https://shop.example/deals?utm_source=article&utm_medium=footer
 * ```
 * ```diff
 *  https://archive.example/1911/ferry
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'
import {Cue} from '../src/words/cue.js'

const trackingPattern = /^\s*(?:[▶▷☞»>-]\s*)?https?:\/\/\S+[?&](?:utm_\w+|fbclid|gclid|mc_cid|igshid|ref_src)=\S*\s*$/i
const trackingCue = new Cue('tracking-link', {of: () => [trackingPattern]})
const longest = 600

export default defineRule({
  id: 'promo-link',
  group: 'footer',
  gate: [trackingCue],
  reach: 'line',
  *find(document) {
    for (const line of document.labelsWith(longest, trackingCue)) {
      if (!trackingPattern.test(line.text)) continue
      yield {...cutLine(line), certainty: 'likely', message: `Tracking link ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
