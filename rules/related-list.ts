/**
 * Flags a site's list of other articles: the line that announces it and the headlines behind it.
 *
 * ## Why
 * Below nearly every article stands a list of others: popular posts of the blog, related stories,
 * most read. Its headlines are about other subjects, so a scraped corpus mixes texts that have
 * nothing to do with each other.
 *
 * ## Flagged
 * A whole line that announces such a list (`Popular posts from this blog`, `You may also like`), in some thirty languages,
 * whatever that of the text; and behind it the run of headlines, up to where prose resumes. So does a heading with two headlines
 * or more behind it that has a word that picks and one for articles (`Latest news`, `Weitere Beiträge`, `More in Harbour`), or that
 * has nothing but words for what readers read (`Lezers openden ook`, `Самое читаемое за неделю`). A
 * word that may as well head a chapter (`Related`) convicts them only beside a certain finding. Where nothing but teasers follows
 * to the end, short sentences or lines that stand far apart, a heading that picks will do (`Most popular walks`, `More Harbour Echo`).
 *
 * ## Left alone
 * Headlines without such a line, a reading list at the end of an essay, a sentence about popular posts, a reference to code.
 *
 * ## Fix
 * Deletes the line and its list: certain behind the last sentence of the text, likely inside it, where the last headline may be
 * the next heading of an article that has others. A list of sentences is likely at most, since it may be the text's own.
 * Behind a heading that is likely by its form alone, the list is likely where it ends the text.
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
 * @@ likely: Related list `Most popular walks`, fix deletes the line
 * -Most popular walks
 * -For children and dogs. No stairs, and ducks to feed.
 * -A whole day on the dyke. Take something to drink.
 * -Through the dunes to the old light. Good shoes needed.
 * -From pier to pier. Buses back run every half hour.
 * -Two hours along the cliffs. A café is at the end.
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  Further Reading
 *  A Short History of Ferries
 *  Timber Piles and What Eats Them
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {labelsOfFamily} from '../src/document/label-families.js'
import {headsRest, headsRun} from '../src/document/list-behind.js'
import {excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {linkCue} from '../src/phrases/link-labels.js'
import {listCue, mayHeadList, readListLabel} from '../src/phrases/list-headings.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type Marker, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'related-list',
  group: 'footer',
  gate: [],
  *find(document) {
    const known = new Set<number>()
    const {text} = document
    for (const {line, phrase} of document.phrases('popular-posts', 'related-posts')) {
      if (!isWholeLine(phrase) || line.text.includes('`')) continue
      known.add(line.index)
      if (phrase.certainty === 'possible') yield find(document, line, 'possible', 'neighbour')
      else yield findRest(document, line, false) ?? find(document, line, phrase.certainty, 'phrase')
    }
    const byReaders = new Set(labelsOfFamily(document, 'list').map(({index}) => index))
    const mayHead = (start: number, end: number, index: number) => mayHeadList(text, start, end) && !known.has(index)
    for (const line of linesBeside(document, new Set([...byReaders].filter((index) => !known.has(index))), mayHead, [listCue, linkCue])) {
      const form = byReaders.has(line.index) ? 'strong' : readListLabel(line.text)
      if (form === undefined || document.isWrapped(line.index) || line.text.includes('`')) continue
      const rest = findRest(document, line, form === 'loose')
      if (rest !== undefined) yield rest
      if (rest !== undefined || form === 'loose') continue
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

/** A heading before nothing but teasers. Where a list of sentences ends, no form tells, so neighbours do not make it surer. */
function findRest(document: Document, line: Line, isLoose: boolean): RuleFinding | undefined {
  const rest = isLoose || !headsRun(document, line.index) ? headsRest(document, line.index) : undefined
  return (
    rest && {
      ...find(document, line, 'likely', 'phrase'),
      ...(rest === 'sentences' && {ceiling: 'likely'}),
      marker: {convicts: 'rest', proof: 'phrase', label: 'Related teaser'}
    }
  )
}
