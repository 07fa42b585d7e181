/**
 * Flags the menus, teasers, comments and footers of a whole page around its article.
 *
 * ## Why
 * A scraper that keeps all text of a page keeps more of the site than of the article. No list of phrases knows a site's menu or the
 * headlines of the day; what tells them is how lines of such kinds stand together, and where the running text is.
 *
 * ## Flagged
 * Lines that a small model trained on labelled pages holds for none of the article, by their length, marks, digits and capitals, by
 * the lines around them and by their place. The rule is part of the preset `page` and off elsewhere; `docs/line-model.md` says what
 * the model knows and where it fails.
 *
 * ## Left alone
 * Texts of fewer than 15 lines; hard-wrapped and indented text: manuals, listings, verse. Texts of which less than 15 lines or less
 * than 30 % would go: articles from which the page was taken off already; and those of which the model is never really sure. A page
 * of which nothing would be left is reported as a whole, and kept.
 *
 * ## Fix
 * Likely: deletes the line. What the model doubts is possible, and likely between likely lines or where another rule doubts it, too.
 *
 * ## Examples
 * ```diff
 * @@ likely: Line of the page `Harbour Daily`, fix deletes the line
 * -Harbour Daily
 * -Home
 * -News
 * -Sport
 * -Weather
 * -Jobs
 * -Homes
 * -Log in
 * -Search
 *  The council voted on Tuesday to keep the old ferry running for one more winter. Nobody spoke against it.
 *  Repairs to the pier are expected to cost about two million, and most of it pays for timber piles, the engineer said.
 *  Engineers found rot in eleven of the forty piles during an inspection in March. They had been driven in 1893.
 *  The ferry carried ninety thousand people last year, a third more than in the year before the new bridge opened.
 * -More stories
 * -Storm takes roof off school
 * -Ten walks for the autumn
 * -Bakery on Pier Road to close
 * -Terms of use
 * -Privacy
 * -Cookies
 * -Contact us
 * -© 2024 Harbour Daily
 * ```
 * ```diff
 *  Harbour Daily
 *  News
 *  The council voted on Tuesday to keep the old ferry running for one more winter. Nobody spoke against it.
 *  Privacy
 * ```
 */
import type {PageScores} from '../src/document/context.js'
import type {Document} from '../src/document/document.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const fewestLines = 15
const smallestShare = 0.3
// Log odds: even, about one in three, and nine to one.
const likely = 0
const possible = -0.7
const strong = 2.2
// Of pages the model is sure of nearly all that goes (in one in twenty of less than 0.4); of a protocol or a licence of less than 0.2.
const fewestStrong = 2
const strongShare = 0.25
// No line of a page is indented; of manuals, listings and plays a third to all are.
const mostIndented = 0.2

export default defineRule({
  id: 'page-boilerplate',
  group: 'structure',
  gate: [],
  ceiling: 'likely',
  lineModel: true,
  preset: 'page',
  *find(document) {
    if (document.lineCount < fewestLines || document.isHardWrapped) return
    const scores = document.pageScores()
    if (scores === undefined || !isPage(document, scores)) return
    if (scores.odds.some((odds) => odds <= likely)) yield* findLines(document, scores)
    else yield wholePage(document, scores)
  }
})

function isPage(document: Document, {lines, odds}: PageScores): boolean {
  const going = odds.filter((odd) => odd > likely).length
  if (going < Math.max(fewestLines, smallestShare * lines.length)) return false
  if (odds.filter((odd) => odd > strong).length < Math.max(fewestStrong, strongShare * going)) return false
  return lines.filter((index) => /^(?: {2}|\t)/u.test(document.line(index).text)).length <= mostIndented * lines.length
}

function* findLines(document: Document, {lines, odds, reasons}: PageScores): Iterable<RuleFinding> {
  for (const [at, index] of lines.entries()) {
    const odd = odds[at] ?? 0
    if (odd <= possible) continue
    const line = document.line(index)
    yield {
      ...cutLine(line),
      certainty: odd > likely ? 'likely' : 'possible',
      message: `Line of the page ${excerpt(line.text)}, fix deletes the line`,
      reason: reasons(at).join(', ')
    }
  }
}

function wholePage(document: Document, {lines}: PageScores): RuleFinding {
  const [first, last] = [document.line(lines[0] ?? 0), document.line(lines.at(-1) ?? 0)]
  const message = `Page without an article ${excerpt(first.text)}, no fix, look at the whole text`
  return {span: {start: first.start, end: last.end}, certainty: 'likely', message}
}
