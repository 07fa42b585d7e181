/** What stands behind the heading of a list, by form and place alone. */
import type {Document} from './document.js'
import {hasProseBefore} from './place.js'
import {columns, endsSentence} from './text.js'

// Shorter lines may be names, headings, entries of an index, rows of a table.
const shortestHeadline = 24
// A sentence or two below one; search engines show 160 characters of them.
const longestTeaser = 200
// A headline with its teaser behind it, on one line.
const longestGlued = 600
const fewestTeasers = 5
const mostTeasers = 60
// So many lines tell a run; to go on to the end of the text for each of its headings would be quadratic.
const longestRun = 200
// Blank lines that an extractor leaves of each box of a list, and none between paragraphs.
const fewestBlank = 2

/**
 * Heads the line a run of headlines, and not a part of the text with short paragraphs? Sentences below them are passed over. The
 * last one may be the heading of what follows, a link shows an address, and what is shorter than a headline may be anything.
 */
export function headsRun(document: Document, index: number): boolean {
  let count = 0
  let last = ''
  let isTeased = true
  let at = document.neighbour(index, 1)
  for (let lines = 0; at !== undefined && lines < longestRun; lines++, at = document.neighbour(at, 1)) {
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

/**
 * Is all that follows the line, to the end of the text, one list of teasers? `sentences`: they are short, as sentences of a text may
 * be. `boxes`: each stands apart as the paragraphs before the line do not, however long it is.
 */
export function headsRest(document: Document, index: number): 'sentences' | 'boxes' | undefined {
  if (!hasProseBefore(document, index)) return undefined
  const rest: number[] = []
  for (let at = document.neighbour(index, 1); at !== undefined; at = document.neighbour(at, 1)) {
    if (rest.push(at) > mostTeasers || columns(document.line(at).text.trim()) > longestGlued || document.isLiteral(at)) return undefined
  }
  if (rest.length < fewestTeasers) return undefined
  if (standApart(document, index, rest)) return 'boxes'
  return areShortSentences(document, rest) ? 'sentences' : undefined
}

function areShortSentences(document: Document, lines: readonly number[]): boolean {
  const texts = lines.map((line) => document.line(line).text.trim())
  const widths = texts.map(columns)
  if (Math.max(...widths) > longestTeaser) return false
  const like = texts.filter((text, at) => endsSentence(text) && (widths[at] ?? 0) >= shortestHeadline)
  return like.length >= fewestTeasers && like.length >= texts.length * 0.8
}

/** Are the lines parted by more blank ones than any two of the last lines before the heading? */
function standApart(document: Document, heading: number, lines: readonly number[]): boolean {
  if (lines.some((line, at) => line - (lines[at - 1] ?? heading) <= fewestBlank)) return false
  let behind = document.neighbour(heading, -1)
  for (let count = 0; behind !== undefined && count < fewestTeasers; count++) {
    const before = document.neighbour(behind, -1)
    if (before !== undefined && behind - before > fewestBlank) return false
    behind = before
  }
  return true
}
