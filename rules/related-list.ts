/**
 * Flags a site's list of other articles: the line that announces it and the headlines behind it.
 *
 * ## Why
 * Below nearly every article stands a list of others: popular posts of the blog, related stories,
 * most read. Its headlines are about other subjects, so a scraped corpus mixes texts that have
 * nothing to do with each other, and the same headlines come back on every page of the site.
 *
 * ## Flagged
 * A whole line that announces such a list (`Popular posts from this blog`, `You may also like`), in
 * the interface languages of Blogger and more, whatever the language of the text; and behind it the
 * run of headlines, up to where prose resumes. So does a heading of this form with two headlines or more behind it: a word
 * that picks and a word for articles (`Latest news`, `Weitere Beiträge`, `More in Harbour`). A word that may as well head a
 * chapter (`Related`) convicts headlines only beside a certain finding.
 *
 * ## Left alone
 * Headlines without such a line, a reading list at the end of an essay, a sentence about popular posts.
 *
 * ## Fix
 * Deletes the line and its list: certain behind the last sentence of the text, likely inside it,
 * where the last headline of the list may be the next heading of the article.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Related list `Popular posts from this blog`, fix deletes the line
 * -Popular posts from this blog
 * -Why My Sourdough Never Rises: Five Mistakes!
 * -Ten Quick Soups for Cold Evenings
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * -이 블로그의 인기 게시물
 * -Former Pier Executives Fined: What Now?
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Related list `MORE HARBOUR STORIES`, fix deletes the line
 * -MORE HARBOUR STORIES
 * -Who pays for a pier that nobody uses
 * -Baker by the slip turns ninety this spring
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  Further Reading
 *  A Short History of Ferries
 *  Timber Piles and What Eats Them
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {columns, excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {linkCue, readLinkLabel} from '../src/phrases/link-labels.js'
import {listCue, mayHeadList, readListHeading} from '../src/phrases/list-headings.js'
import {type Certainty, cutLine, defineRule, type Marker, type RuleFinding} from '../src/rule.js'

// Shorter lines may be names, headings, entries of an index, rows of a table.
const shortestHeadline = 24
// A sentence or two below one; search engines show 160 characters of them.
const longestTeaser = 200

// A label of one Latin word (`Recommended`) says too little.
const labelPattern = /\S\s+\S|[^\x20-\u024f]{3}|^related/iu

export default defineRule({
  id: 'related-list',
  group: 'footer',
  gate: [],
  *find(document) {
    const known = new Set<number>()
    for (const {line, phrase} of document.phrases('popular-posts', 'related-posts')) {
      if (!isWholeLine(phrase)) continue
      known.add(line.index)
      yield find(document, line, phrase.certainty, phrase.certainty === 'possible' ? 'neighbour' : 'phrase')
    }
    const {text} = document
    for (const line of document.linesWhere((start, end, index) => mayHeadList(text, start, end) && !known.has(index), [listCue, linkCue])) {
      const form = readLinkLabel(line.text) === 'strong' && labelPattern.test(line.text.trim()) ? 'strong' : readListHeading(line.text)
      if (form === undefined || document.isWrapped(line.index)) continue
      const hasRun = headsRun(document, line.index)
      yield find(document, line, form === 'strong' || hasRun ? 'likely' : 'possible', hasRun ? 'phrase' : 'neighbour')
    }
  }
})

function find(document: Document, line: Line, certainty: Certainty, proof: Marker['proof']): RuleFinding {
  // A heading with nothing behind it heads no part of the article.
  const isLast = document.neighbour(line.index, 1) === undefined && document.neighbour(line.index, -1) !== undefined
  return {
    ...cutLine(line),
    certainty: isLast && certainty === 'likely' ? 'certain' : certainty,
    message: `Related list ${excerpt(line.text)}, fix deletes the line`,
    marker: {convicts: 'headline', proof, label: 'Related headline'}
  }
}

/**
 * Do two headlines or more stand behind a line, no links among them, the last none that may be the text's next heading? Each may have
 * a short sentence below it, a teaser.
 */
function headsRun(document: Document, index: number): boolean {
  let count = 0
  let last = ''
  let isTeased = true
  let at = document.neighbour(index, 1)
  for (; at !== undefined; at = document.neighbour(at, 1)) {
    const {text} = document.line(at)
    if (document.kind(at) === 'headline') {
      last = text.trim()
      if (/(?:^|\s)(?:https?:|www\.)/.test(last)) return false
      if (columns(last) >= shortestHeadline) count++
      isTeased = false
    } else if (isTeased || columns(text.trim()) > longestTeaser) break
    else isTeased = true
  }
  return count > 1 && (at === undefined || columns(last) >= shortestHeadline)
}
