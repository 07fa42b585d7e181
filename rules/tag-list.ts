/**
 * Flags the tags and categories under which a site files an article.
 *
 * ## Why
 * They are links to other pages of the site. In plain text they are loose words, the same on hundreds of pages.
 *
 * ## Flagged
 * A whole line of a label and short items (`Tags: ferry, pier`, `Filed under: Harbour |`, `Рубрика: Порт`); a line of
 * nothing but hashtags; `This entry was posted in …`; a label alone (`Tags:`), with the run of items behind it.
 *
 * ## Left alone
 * The same words with a sentence behind them, and labels that papers and encyclopedias use for themselves
 * (`Keywords: …`). A single hashtag.
 *
 * ## Fix
 * Deletes the line. Certain: tags, three hashtags, or a label with nothing behind it at the end of the text; likely: two
 * hashtags, a label alone. Categories and topics, and `Tags` without a colon, are only possible.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Tag list `Tags: ferry, pier, winter timetable`, fix deletes the line
 * -Tags: ferry, pier, winter timetable
 * @@ certain: Tag list `#여객선 #선착장 #겨울`, fix deletes the line
 * -#여객선 #선착장 #겨울
 * @@ certain: Tag list `Category: Harbour news`, fix deletes the line
 * -Category: Harbour news
 * -This entry was posted in Harbour. Bookmark the permalink.
 * ```
 * ```diff
 *  Tags: they are the whole point of the system. Without them nobody finds a thing.
 *  Keywords: ferries, piers
 *  #define PIER 1
 *  #1 #2 #3
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {inkEnd, inkStart} from '../src/document/ink.js'
import {maskOf} from '../src/document/signs.js'
import {countSentences, endsStatement, excerpt} from '../src/document/text.js'
import {normalise} from '../src/phrases/normal.js'
import {labelCue, tags, topics} from '../src/phrases/tag-labels.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'
import {Cue} from '../src/words/cue.js'

// WordPress themes close a post with it.
const posted = `this entry was posted|this post was posted in|dieser beitrag wurde veröffentlicht|dieser eintrag wurde veröffentlicht
dieser beitrag wurde unter|cet article a été publié dans|cette entrée a été publiée|esta entrada fue publicada en
esta entrada se publicó en|esta entrada foi publicada em|questo articolo è stato pubblicato in|dit bericht is geplaatst in
bu yazı şu kategoriye|запись опубликована в рубрике`
const postedCue = new Cue('tag-posted', {of: () => [posted.replaceAll(/[|\n]/g, ', ')]})
const postedOpenings = posted.split(/[|\n]/)
const hashtagPattern = /^#[^\s#\d][^\s#]*$/

const hashes = maskOf(['hash'])

const longest = 300
const longestLabel = 40

const tagMarks = ['hash', 'joint', labelCue, postedCue] as const

export default defineRule({
  id: 'tag-list',
  group: 'footer',
  gate: tagMarks,
  *find(document) {
    for (const line of document.linesWhere((start, end, index) => mayFile(document, start, end, index), tagMarks)) {
      const isLast = document.neighbour(line.index, 1) === undefined && line.index > 0
      const certainty = judge(line, isLast)
      if (certainty === undefined || document.isWrapped(line.index)) continue
      const isLabel = /^[^\s:：]+(?: [^\s:：]+){0,2}\s*[:：]?$/u.test(line.text.trim()) && !line.text.includes('#')
      const found = {...cutLine(line), certainty, message: `Tag list ${excerpt(line.text)}, fix deletes the line`}
      yield isLabel ? {...found, marker: {convicts: 'headline', proof: 'neighbour', label: 'Tag'}} : found
    }
  }
})

/** Begins a line of fitting length with a hashtag, a label or the words of a theme? */
function mayFile(document: Document, start: number, end: number, index: number): boolean {
  const {text} = document
  // `thẻ`, which has no cue.
  const isLabelled = document.isCued(index, labelCue) || text.charCodeAt(start + 2) === 0x1ebb
  const isPosted = document.isCued(index, postedCue)
  if (!isLabelled && !isPosted && (document.maskAt(index) & hashes) === 0) return false
  const first = inkStart(text, start, end)
  if (end - first > longest && inkEnd(text, first, end) - first > longest) return false
  if (isPosted || text.charCodeAt(first) === 0x23) return true
  return isLabelled && (tags.mayOpen(text, first, end) || topics.mayOpen(text, first, end))
}

function judge(line: Line, isLast: boolean): Certainty | undefined {
  const text = line.text.trim()
  if (text.startsWith('#')) {
    const words = text.split(/\s+/u)
    return words.every((word) => hashtagPattern.test(word) && !word.endsWith(',')) && words.length > 1
      ? words.length > 2
        ? 'certain'
        : 'likely'
      : undefined
  }
  const opening = text.slice(0, 60).toLowerCase()
  if (postedOpenings.some((words) => opening.startsWith(words))) return 'certain'
  const colon = text.search(/[:：]/u)
  if ((colon < 0 ? text.length : colon) > longestLabel) return undefined
  const label = normalise(colon < 0 ? text : text.slice(0, colon))
  const isTags = tags.has(label)
  if (!isTags && !topics.has(label)) return undefined
  const items = colon < 0 ? '' : text.slice(colon + 1).trim()
  if (items === '') return isLast && isTags ? 'certain' : isTags && colon > 0 ? 'likely' : 'possible'
  if (endsStatement(items) || countSentences(items) > 1 || items.split(/[,|/·•;、，#]/u).some((item) => item.length > 40)) return undefined
  return isTags ? 'certain' : 'possible'
}
