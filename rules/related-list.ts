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
 * run of headlines, up to where prose resumes. A word that may as well head a chapter (`Related`)
 * convicts headlines only beside a certain finding.
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
 *  Further Reading
 *  A Short History of Ferries
 *  Timber Piles and What Eats Them
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'related-list',
  group: 'footer',
  gate: [],
  reach: 'line',
  *find(document) {
    for (const {line, phrase} of document.phrases('popular-posts', 'related-posts')) {
      yield {
        ...cutLine(line),
        certainty: phrase.certainty,
        message: `Related list ${excerpt(line.text)}, fix deletes the line`,
        marker: {convicts: 'headline', proof: phrase.certainty === 'possible' ? 'neighbour' : 'phrase', label: 'Related headline'}
      }
    }
  }
})
