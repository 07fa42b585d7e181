/**
 * Flags the banner in which a site says that it uses cookies and asks for consent.
 *
 * ## Why
 * The banner is laid over every page, so it is in the page's text, before the headline or behind the last line.
 *
 * ## Flagged
 * A line in which the site or `we` use cookies (`This website uses cookies to …`, `Wir verwenden Cookies`), or in which the
 * reader agrees by going on (`By continuing to use our site, you agree to our use of cookies`), with its buttons; in some
 * thirty languages. Known labels of such banners, from the packs.
 *
 * ## Left alone
 * Sentences about cookies, of bakers and of lawmakers; a policy or a guide that speaks of them at length (possible).
 *
 * ## Fix
 * Deletes the line: certain for a banner's sentences, likely where the line has others as well.
 *
 * ## Examples
 * ```diff
 * @@ certain: Cookie notice `This site uses cookies to remember you.…`, fix deletes the line
 * -This site uses cookies to remember you. By going on, you accept them. OK Read more
 *  The council voted on Tuesday to keep the old ferry running for one more winter, and its captain, who had hoped to rest, stays.
 * -Wir verwenden Cookies.
 * -Este site utiliza cookies. Ao continuar navegando, você concorda.
 * ```
 * ```diff
 *  The cookies that we use in this recipe keep for a week.
 *  The law asks every website that uses cookies to say so, and most do not.
 * ```
 */

import {judgeNotices, notice, noticeCues} from '../src/document/notices.js'
import {excerpt} from '../src/document/text.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'
import type {Clause} from '../src/words/clauses.js'

export default defineRule({
  id: 'cookie-notice',
  group: 'interface',
  gate: [noticeCues.cookie],
  *find(document) {
    for (const {line, certainty} of judgeNotices(
      document,
      (is) => is(noticeCues.cookie),
      ({clauses}) => judge(clauses)
    ))
      yield {...cutLine(line), certainty, message: `Cookie notice ${excerpt(line.text)}, fix deletes the line`}
  }
})

function judge(clauses: readonly Clause[]): Certainty | undefined {
  const [first] = clauses
  // A banner's buttons: `Cookie settings ACCEPT`.
  if (clauses.length === 1 && first !== undefined && first.words <= 5 && first.mark === '' && isConsent(first)) return 'likely'
  if (!clauses.some(isBanner)) return undefined
  let hasOther = false
  for (const clause of clauses) {
    if (isBanner(clause) || clause.words <= 8) continue
    if ((clause.all & (notice.person | notice.site | notice.consent | notice.cookie)) === 0) return undefined
    hasOther ||= (clause.all & (notice.consent | notice.cookie | notice.site | notice.use)) === 0
  }
  return hasOther ? 'likely' : 'certain'
}

function isConsent({all}: Clause): boolean {
  return (all & notice.cookie) !== 0 && (all & notice.consent) !== 0
}

/** The site uses cookies, or the reader agrees to them: by going on, by a click. */
function isBanner({all, first, words}: Clause): boolean {
  if (words > 45) return false
  const names = (mask: number) => (all & mask) !== 0
  if (names(notice.cookie) && names(notice.use) && (first & (notice.site | notice.ours)) !== 0) return true
  return names(notice.cookie) && names(notice.consent) && ((first & notice.by) !== 0 || names(notice.site))
}
