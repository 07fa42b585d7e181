/**
 * Flags the tags and categories under which a site files an article.
 *
 * ## Why
 * They are links to other pages of the site. In plain text they are loose words, the same on hundreds of pages.
 *
 * ## Flagged
 * A whole line of a label and short items (`Tags: ferry, pier`, `Filed under: Harbour |`, `Рубрика: Порт`); a line of
 * nothing but hashtags, with a label before them or not; `This entry was posted in …`; a label alone (`Tags:`), with the run
 * of items behind it, and at the end of a text with items below it of which half or more are words of the text (`Topics`, then
 * `ferry`, `pier`).
 *
 * ## Left alone
 * The same words with a sentence behind them, a single hashtag. Labels that papers and encyclopedias use for themselves
 * (`Keywords: …`) are only possible.
 *
 * ## Fix
 * Deletes the line. Certain: tags, three hashtags, or a label with nothing behind it at the end of the text; likely: two
 * hashtags, a label alone, a label with items below it that the text has. Categories and topics, and `Tags` without a colon, are
 * only possible.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Tag list `Tags: ferry, pier, winter timetable`, fix deletes the line
 * -Tags: ferry, pier, winter timetable
 * @@ certain: Tag list `#여객선 #선착장 #겨울`, fix deletes the line
 * -#여객선 #선착장 #겨울
 * -태그 #선착장 #겨울
 * @@ certain: Tag list `Category: Harbour news`, fix deletes the line
 * -Category: Harbour news
 * -This entry was posted in Harbour. Bookmark the permalink.
 * ```
 * ```diff
 *  El concejo del puerto decidió el martes mantener el viejo transbordador un invierno más.
 * @@ likely: Tag list `Temas`, fix deletes the line
 * -Temas
 * -transbordador
 * -Puerto
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * !Topics
 *  Who rows
 *  Who waits
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ possible: Tag list `Keywords: ferries, piers`, no fix, look at its neighbours
 * !Keywords: ferries, piers
 *  The engineers found eleven of the piles rotten when they looked at them in March.
 * ```
 * ```diff
 *  Tags: they are the whole point of the system. Without them nobody finds a thing.
 *  #define PIER 1
 *  #1 #2 #3
 * ```
 */
import {itemsBelow} from '../src/document/filed-items.js'
import {excerpt} from '../src/document/text.js'
import {labelCue} from '../src/phrases/tag-labels.js'
import {judgeTagLine, mayFile, postedCue} from '../src/phrases/tag-lines.js'
import {cutLine, defineRule} from '../src/rule.js'

const tagMarks = ['hash', 'joint', labelCue, postedCue] as const

export default defineRule({
  id: 'tag-list',
  group: 'footer',
  gate: tagMarks,
  *find(document) {
    for (const line of document.linesWhere((start, end, index) => mayFile(document, start, end, index), tagMarks)) {
      const isLast = document.neighbour(line.index, 1) === undefined && line.index > 0
      const certainty = judgeTagLine(line.text.trim(), isLast)
      if (certainty === undefined || document.isWrapped(line.index)) continue
      const isLabel = /^[^\s:：]+(?: [^\s:：]+){0,2}\s*[:：]?$/u.test(line.text.trim()) && !line.text.includes('#')
      const items = isLabel ? itemsBelow(document, line.index) : []
      const found = {
        ...cutLine(line),
        certainty: items.length > 0 && certainty === 'possible' ? 'likely' : certainty,
        message: `Tag list ${excerpt(line.text)}, fix deletes the line`
      } as const
      for (const item of items) yield {...cutLine(item), certainty: 'likely', message: `Tag ${excerpt(item.text)}, fix deletes the line`}
      yield isLabel ? {...found, marker: {convicts: 'headline', proof: 'neighbour', label: 'Tag'}} : found
    }
  }
})
