/**
 * Flags a text that is no article but an error, a robot check, a block or a server's default page.
 *
 * ## Why
 * A crawler that is refused keeps the refusal. Such documents are short, many, and alike; what is to be done with them is the
 * collector's decision, so they are only reported.
 *
 * ## Flagged
 * A short text whose first lines are the title of such a page (`404 – Page not found`, `Access denied`), with no other prose than
 * its sentences; or one that is made of such sentences (`The requested URL was not found`, `Ray ID: …`). One finding a text.
 *
 * ## Left alone
 * An article about errors: it has prose of its own.
 *
 * ## Fix
 * None: likely, reported for the whole text.
 *
 * ## Examples
 * ```diff
 * @@ likely: Error page `404 - Page not found`, no fix, look at the whole text
 * !404 - Page not found
 *  Sorry, we could not find the page that you are looking for.
 *  Home
 * ```
 * ```diff
 * !Die Seite wurde nicht gefunden
 *  Zur Startseite
 * ```
 * ```diff
 *  Page not found
 *  The council's plan for the ferry was drawn up in 1893, and nobody has seen it since. Its first page is missing.
 * ```
 * ```diff
 *  Access denied
 *  The old ferry keeps running for one more winter, the council decided on Tuesday evening.
 *  You don't have permission to land, the harbour master told two boats in March.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {errorCues, isErrorBody, isErrorTitle} from '../src/document/error-pages.js'
import {excerpt} from '../src/document/text.js'
import {defineRule} from '../src/rule.js'

// The longest such page in the catalogue has eight lines; menus make them longer.
const mostLines = 60
const longestText = 3000
// A title stands on top, below the name of the site at most.
const titleLines = 3

export default defineRule({
  id: 'error-page',
  group: 'artefact',
  gate: [],
  *find(document) {
    if (document.text.length > longestText || document.lineCount > 2 * mostLines) return
    if (!document.has([errorCues.title, errorCues.body]) && document.phrases('error-page').length === 0) return
    const line = findErrorPage(document)
    if (line !== undefined)
      yield {
        span: {start: line.start, end: line.end},
        certainty: 'likely',
        message: `Error page ${excerpt(line.text)}, no fix, look at the whole text`
      }
  }
})

/** The line that tells, where the text is such a page: a title without other prose, or sentences of such pages and little else. */
function findErrorPage(document: Document): Line | undefined {
  const known = new Map(document.phrases('error-page').map(({line, phrase}) => [line.index, phrase]))
  let first: Line | undefined
  let hasTitle = false
  let bodies = 0
  let others = 0
  let seen = 0
  for (let at = document.neighbour(-1, 1); at !== undefined; at = document.neighbour(at, 1)) {
    const line = document.line(at)
    const phrase = known.get(line.index)
    const isTitle =
      seen++ < titleLines && ((document.isCued(line.index, errorCues.title) && isErrorTitle(line.text)) || phrase?.certainty === 'certain')
    const isBody =
      !isTitle &&
      ((phrase !== undefined && phrase.certainty !== 'possible') || (document.isCued(line.index, errorCues.body) && isErrorBody(line.text)))
    if (isTitle) hasTitle = true
    if (isBody) bodies++
    if (isTitle || isBody) first ??= line
    else if (document.kind(line.index) === 'prose') others++
    if (seen > mostLines || others > 1 || (seen === titleLines && first === undefined)) return undefined
  }
  if (hasTitle) return others === 0 ? first : undefined
  return bodies > 1 && bodies > others && bodies * 2 >= seen ? first : undefined
}
