/**
 * Flags the name of a site's section above the headline.
 *
 * ## Why
 * `POLITICS` or `사회` says in which part of the paper the page hung; it belongs to the menu, not to the text.
 *
 * ## Flagged
 * A whole line that is the name of a section, as the first line of the text; elsewhere it is only possible. So is any word that
 * stands alone between the title and the text, two sections or more in a row (`산업일반`), and a first line of a word or three in
 * capitals above a title with small letters and the time of publishing. Between title and text, a short text in square brackets
 * (`[르포]`) is likely.
 *
 * ## Left alone
 * The same word inside a line, a heading of more words, and a first line with nothing behind it.
 *
 * ## Fix
 * Likely: deletes the line. Certain where a certain finding stands in the head of the text, too.
 *
 * ## Examples
 * ```diff
 * @@ likely: Section kicker `POLITICS`, fix deletes the line
 * -POLITICS
 *  Shifting Sands
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  여객선은 왜 멈추지 않는가, 선착장의 겨울
 * @@ likely: Section kicker `[르포]`, fix deletes the line
 * -[르포]
 * !선착장
 *  다리를 놓을지는 내년 봄에 다시 논의한다고 시의회가 화요일에 밝혔으며 주민의 뜻을 더 듣기로 했다.
 * ```
 * ```diff
 * @@ possible: Section kicker `FERRIES`, no fix, look at its neighbours
 * !FERRIES
 *  Shifting Sands on the Northern Shore
 *  Published: March 4, 2025 9:12 am
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  Politics of the Ferry
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 */
import {excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {findKickers} from '../src/phrases/kickers.js'
import {cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'section-kicker',
  group: 'article-furniture',
  gate: [],
  *find(document) {
    const known = new Set(document.phrases('kicker').map(({line}) => line.index))
    for (const {line, certainty} of findKickers(document))
      if (!known.has(line.index)) yield {...cutLine(line), certainty, message: `Section kicker ${excerpt(line.text)}, fix deletes the line`}
    for (const {line, phrase} of document.phrases('kicker')) {
      if (!isWholeLine(phrase)) continue
      const opens = document.neighbour(line.index, -1) === undefined && document.neighbour(line.index, 1) !== undefined
      const certainty = opens ? phrase.certainty : 'possible'
      yield {...cutLine(line), certainty, message: `Section kicker ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
