/** The lines under which a site files an article: a label and items, hashtags, the words of a theme. */
import type {Document} from '../document/document.js'
import {inkEnd, inkStart} from '../document/ink.js'
import {maskOf} from '../document/signs.js'
import {countSentences, endsStatement} from '../document/text.js'
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {normalise} from './normal.js'
import {labelCue, tags, topics} from './tag-labels.js'

// WordPress themes close a post with it.
const posted = `this entry was posted|this post was posted in|dieser beitrag wurde veröffentlicht|dieser eintrag wurde veröffentlicht
dieser beitrag wurde unter|cet article a été publié dans|cette entrée a été publiée|esta entrada fue publicada en
esta entrada se publicó en|esta entrada foi publicada em|questo articolo è stato pubblicato in|dit bericht is geplaatst in
bu yazı şu kategoriye|запись опубликована в рубрике`
/** The words of such a theme. */
export const postedCue = new Cue('tag-posted', {of: () => [posted.replaceAll(/[|\n]/g, ', ')]})
const postedOpenings = posted.split(/[|\n]/)
const hashtagPattern = /^#[^\s#\d][^\s#]*$/

const hashes = maskOf(['hash'])

const longest = 300
const longestLabel = 40
// A word before hashtags is their label, whatever it says.
const longestHashLabel = 12

/** Begins a line of fitting length with a hashtag, a label or the words of a theme? */
export function mayFile(document: Document, start: number, end: number, index: number): boolean {
  const {text} = document
  // `thẻ`, which has no cue.
  const isLabelled = document.isCued(index, labelCue) || text.charCodeAt(start + 2) === 0x1ebb
  const isPosted = document.isCued(index, postedCue)
  if (!isLabelled && !isPosted && (document.maskAt(index) & hashes) === 0) return false
  const first = inkStart(text, start, end)
  if (end - first > longest && inkEnd(text, first, end) - first > longest) return false
  if (isPosted || text.charCodeAt(first) === 0x23) return true
  if ((document.maskAt(index) & hashes) !== 0 && text.slice(first, first + longestHashLabel + 2).includes(' #')) return true
  return isLabelled && (tags.mayOpen(text, first, end) || topics.mayOpen(text, first, end))
}

/** How sure the trimmed line is such a one. @param isLast does it end its text? */
export function judgeTagLine(text: string, isLast: boolean): Certainty | undefined {
  if (text.startsWith('#')) {
    const words = text.split(/\s+/u)
    return words.every((word) => hashtagPattern.test(word) && !word.endsWith(',')) && words.length > 1
      ? words.length > 2
        ? 'certain'
        : 'likely'
      : undefined
  }
  const hash = text.indexOf(' #')
  if (hash > 0 && hash <= longestHashLabel && !/[.,:;!?]/.test(text.slice(0, hash))) {
    const label = normalise(text.slice(0, hash))
    const words = text.slice(hash + 1).split(/\s+/u)
    const isKnown = tags.has(label) || topics.has(label)
    if (words.every((word) => hashtagPattern.test(word)) && (isKnown || words.length > 1)) return isKnown ? 'certain' : 'likely'
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
