/** Which lines are running prose: the text that everything else in a page stands around. */
import {columns, countSentences, endsQuestion, endsSentence, endsStatement, endsTruncated} from './text.js'

// A headline seldom has more: seed 003's has 157. Beyond, a line is prose whatever it ends with.
const longestHeadline = 200
// Shorter statements are as often captions, notices or table cells; a Korean sentence of 23 characters has as many columns.
const shortestProse = 45

/** What a line is like, as far as neighbours of the same kind count. `statement`: a sentence too short for prose. */
export type LineKind = 'prose' | 'statement' | 'question' | 'headline'

/**
 * Is this line prose when it stands by itself? A statement of some length, or two sentences or more, or longer than any headline.
 * A question or an exclamation alone is not: three of them in a row are a list.
 */
export function isProse(text: string): boolean {
  // No line of that length is anything else.
  if (text.length > 2 * longestHeadline) return true
  const width = columns(text)
  if (width < shortestProse) return false
  if (endsTruncated(text)) return width > 2 * longestHeadline
  if (width > longestHeadline) return true
  if (!endsSentence(text)) return false
  return endsStatement(text) || countSentences(text) > 1
}

/** The kind of a line by itself, without its indent: extractors indent by a hundred columns. `!` or an ellipsis at its end make no difference to a headline. */
export function kindOf(line: string): LineKind {
  const text = line.trim()
  if (isProse(text)) return 'prose'
  if (endsQuestion(text)) return 'question'
  return endsStatement(text) && !endsTruncated(text) ? 'statement' : 'headline'
}
