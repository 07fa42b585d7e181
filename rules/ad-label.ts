/**
 * Flags the label of an advertisement and the notice that links in a text pay its publisher.
 *
 * ## Why
 * The advertisement is gone, its label stays, often between two paragraphs and several times in a text.
 *
 * ## Flagged
 * A whole line that is the word for an advertisement (`Advertisement`, `- Anzeige -`, `PUBLICITÉ`, `広告`); that says where
 * the text goes on behind one (`Story continues below`, `Lees verder onder de advertentie`); a notice of commissions or
 * affiliate links; a Russian line with its advertising number (`erid`). Known labels of the packs.
 *
 * ## Left alone
 * A sentence about advertising or commissions; a word that may head a chapter (`Advertising`, possible).
 *
 * ## Fix
 * Deletes the line: certain for labels, likely for less usual ones, and for notices of commissions that name no
 * affiliates, whatever stands beside them: many an author puts one into the article.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Advertising label `- Anzeige -`, fix deletes the line
 * -- Anzeige -
 * -Advertisement
 * -Article continues below
 * -La suite après cette publicité
 * -Реклама. ООО «Причал», erid: 2VtzqAbc1
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ likely: Advertising label `The Echo may earn a commission if you b…`, fix deletes the line
 * -The Echo may earn a commission if you buy through links on this page.
 * ```
 * ```diff
 * @@ certain: Advertising label `ADVERTISEMENT`, fix deletes it
 * -The ferry sails again on Monday. ADVERTISEMENT The crew is the old one.
 * +The ferry sails again on Monday. The crew is the old one.
 * ```
 * ```diff
 *  Advertising is the subject of her third book.
 *  The commission may order the shops to earn their licences again, the mayor said.
 *  The story continues in the second volume.
 *  (weiter am Klavier ad libitum)
 * ```
 */

import {isPaid, labelsInside} from '../src/document/ad-labels.js'
import type {Line} from '../src/document/document.js'
import {type MayBeNotice, type NoticeLine, notice, noticeCues, readNotices} from '../src/document/notices.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'
import type {Clause} from '../src/words/clauses.js'

const {ad, affiliate, below, commission, onward} = noticeCues
const longestLabel = 90
const mayBe: MayBeNotice = (is, length) =>
  is(affiliate) || is(commission) || (length <= longestLabel && (is(ad) || (is(onward) && is(below))))
const eridPattern = /(?:^|[\s,.;(])erid\s*[:=]?\s*\w{6,}|(?:^|[\s,.;(])erid\s*:/i
// A label shouts, or has something drawn around it.
const drawnPattern = /^\s*[-–—*[(【「▼|].*|^[^a-zß-öø-ÿа-я]+$/u

// `Ad` is Latin, too.
const latinPattern = /(?:^|\W)ad (?:absurdum|acta|hoc|hominem|infinitum|interim|lib|libitum|nauseam)(?:\W|$)/i

export default defineRule({
  id: 'ad-label',
  group: 'footer',
  gate: [ad, affiliate, commission, onward],
  reach: 'line',
  *find(document) {
    for (const found of readNotices(document, mayBe)) {
      const certainty = judge(found)
      if (certainty === undefined) continue
      const ceiling = isPaid(found.clauses) && certainty === 'likely' ? {ceiling: certainty} : {}
      yield {...cutLine(found.line), certainty, ...ceiling, message: `Advertising label ${excerpt(found.line.text)}, fix deletes the line`}
    }
    for (const line of document.linesWith(ad, onward)) yield* findInside(line)
  }
})

function* findInside({text, start}: Line): Iterable<RuleFinding> {
  for (const span of labelsInside(text)) {
    const message = `Advertising label ${excerpt(text.slice(span.start, span.end).trim())}, fix deletes it`
    const edit = {start: start + span.start, end: start + span.end, text: ''}
    yield {span: {start: edit.start, end: edit.end}, certainty: 'certain', message, edit}
  }
}

function judge({line, clauses}: NoticeLine): Certainty | undefined {
  const {text} = line
  const [clause] = clauses
  if (clause === undefined || /^(?:\s*#|\t| {2})/.test(text)) return undefined
  if (isPaid(clauses)) return clauses.some(({all}) => (all & notice.affiliate) !== 0) ? 'certain' : 'likely'
  if (text.length > longestLabel) return undefined
  if ((clause.all & notice.ad) !== 0 && eridPattern.test(text)) return 'certain'
  if (clauses.length > 2) return undefined
  return judgeLabel(clause, text, clauses.length === 1)
}

function judgeLabel({first, last, all, words, mark}: Clause, text: string, isAlone: boolean): Certainty | undefined {
  if ((all & notice.ad) !== 0 && (all & notice.onward) !== 0 && words <= 10 && !latinPattern.test(text)) return 'certain'
  // `Advertisement. Scroll to continue reading.`
  if (words <= 2 && (first & last & notice.label) !== 0) return isAlone || mark === '.' ? 'certain' : undefined
  if (!isAlone) return undefined
  if (words <= 2 && (first & notice.ad) !== 0 && (last & (notice.ad | notice.buy | notice.article)) !== 0) {
    if (words > 1) return 'likely'
    return drawnPattern.test(text) && !/[:：]\s*$/.test(text) ? 'likely' : 'possible'
  }
  const goesOn = (all & notice.onward) !== 0 && (all & notice.article) !== 0 && (first & (notice.article | notice.onward)) !== 0
  if (!goesOn || mark !== '') return undefined
  return (all & notice.below) !== 0 && words <= 7 ? 'certain' : undefined
}
