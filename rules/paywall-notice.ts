/**
 * Flags the lines with which a site asks a reader to log in, to register or to pay before reading on.
 *
 * ## Why
 * They stand where the free part of an article ends, or beside a form, and belong to the site's door.
 *
 * ## Flagged
 * `Already a subscriber? Log in`; `This story is for subscribers only`; `Subscribe to continue reading`; `You have 3 free
 * articles left`; the line by which somebody accepts the terms (`By signing up, you agree to our terms …`, `Use of this
 * site constitutes acceptance of …`); the same in some thirty languages. Known wordings of the packs.
 *
 * ## Left alone
 * A sentence about subscribers, accounts or terms of use; a policy, which has such sentences one after the other (possible).
 *
 * ## Fix
 * Deletes the line: certain where it says what is closed and to whom, else likely.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Paywall notice `This story is for subscribers only`, fix deletes the line
 * -This story is for subscribers only
 * -Already a member? Log in here
 * -Abonnez-vous pour lire la suite
 * -By subscribing you accept our terms of use.
 * -残り1,024文字
 * -El resto es solo para socios
 * -この先は有料会員になるとお読みいただけます。
 * ```
 * ```diff
 *  The paper has forty thousand subscribers, and only a third of them read the articles on paper.
 *  Members voted to continue.
 *  The rest of the members left at noon.
 * ```
 */

import {judgeNotices, type MayBeNotice, type NoticeLine, notice, noticeCues} from '../src/document/notices.js'
import {isRest, restCue} from '../src/document/paywalls.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'
import type {Clause} from '../src/words/clauses.js'

const {already, by, login, only, onward, quota, rest, subscribe, subscriber, terms} = noticeCues
const longest = 320
// What `judge` asks for: see there.
const mayBe: MayBeNotice = (is, length) =>
  length <= longest &&
  ((is(subscriber) && (is(login) || is(already) || is(only) || is(rest))) ||
    (is(subscribe) && is(onward)) ||
    is(quota) ||
    (is(terms) && is(by)))

export default defineRule({
  id: 'paywall-notice',
  group: 'interface',
  gate: [terms, subscriber, quota, subscribe, restCue],
  *find(document) {
    for (const {line, certainty} of judgeNotices(document, mayBe, judgeLine))
      yield {...cutLine(line), certainty, message: `Paywall notice ${excerpt(line.text)}, fix deletes the line`}
    for (const line of document.labelsWith(longest, restCue)) {
      if (!isRest(line.text)) continue
      yield {...cutLine(line), certainty: 'likely', message: `Paywall notice ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

function judgeLine({line: {text}, clauses}: NoticeLine): Certainty | undefined {
  return /^(?:\s*#|\t| {2})/.test(text) ? undefined : judge(clauses)
}

function judge(clauses: readonly Clause[]): Certainty | undefined {
  const words = clauses.reduce((sum, clause) => sum + clause.words, 0)
  const all = clauses.reduce((mask, clause) => mask | clause.all, 0)
  const asks = clauses.some(({mark}) => mark === '?')
  const [first] = clauses
  if (first === undefined) return undefined
  // `Already a subscriber? Log in`, and the question by itself where its words leave no doubt.
  if (asks && words <= 14 && (all & notice.subscriber) !== 0 && (all & notice.login) !== 0) return 'certain'
  if (asks && clauses.length === 1 && words <= 6 && (all & notice.subscriber) !== 0 && (first.first & notice.already) !== 0)
    return 'certain'
  const judged = clauses.map(judgeClause)
  if (!judged.some((certainty) => certainty !== undefined)) return undefined
  const isOther = (clause: Clause, at: number) => judged[at] === undefined && (clause.all & notice.person) === 0 && clause.words > 5
  if (clauses.some(isOther)) return undefined
  return judged.includes('certain') ? 'certain' : 'likely'
}

function judgeClause({first, all, words, mark}: Clause): Certainty | undefined {
  const names = (mask: number) => (all & mask) !== 0
  const opens = (mask: number) => (first & mask) !== 0
  if (mark === '?') return undefined
  // What is closed, and to whom.
  if (names(notice.article | notice.onward) && names(notice.only) && names(notice.subscriber) && words <= 12) return 'certain'
  if (names(notice.rest) && names(notice.only) && names(notice.subscriber) && words <= 10) return 'likely'
  if (opens(notice.only) && names(notice.subscriber) && words <= 4) return 'likely'
  if (opens(notice.subscribe) && names(notice.onward) && words <= 16) return 'certain'
  if (names(notice.quota) && names(notice.person | notice.article) && words <= 16) return 'certain'
  // Who accepts the terms, and by what.
  if (words > 45 || !names(notice.terms) || !names(notice.consent)) return undefined
  return opens(notice.by) ? 'certain' : undefined
}
