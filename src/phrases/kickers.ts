/** Words that stand alone above the text: the section, the series, the category under which a site runs it. */
import type {Document, Line} from '../document/document.js'
import {columns} from '../document/text.js'
import {judgeTimestamp} from '../document/timestamps.js'
import type {Certainty} from '../rule.js'
import {countSections} from './sections.js'

// A head with its menu, title, byline and dates.
const mostRead = 24
const widestWord = 16
const narrowestTitle = 16
const wordPattern = /^\p{L}[\p{L}\p{N}·&/+-]*$/u
// One to three words without a small letter: `CRIME`, `FOOD & DRINK`.
const loudPattern = /^(?=.{3,24}$)\p{Lu}{2,}(?:(?: & |[ /-])\p{Lu}{2,}){0,2}$/u
const bracketPattern = /^[[【]\s?[\p{L}\p{N}][\p{L}\p{N} ·&'-]{1,11}[\]】]$/u

/** Such a line, and how sure it is one. */
export interface Kicker {
  readonly line: Line
  readonly certainty: Certainty
}

/** The lines between the start of a text and its first prose that are one word, or one in brackets, and a first line in capitals above a title and a date; none where there is no title beside them. */
export function findKickers(document: Document): readonly Kicker[] {
  // Who writes Markdown writes no kickers: a word alone is an item or a heading.
  if (document.reading !== undefined) return []
  const kickers: Kicker[] = []
  let hasTitle = false
  let read = 0
  for (let at = document.neighbour(-1, 1); at !== undefined; at = document.neighbour(at, 1)) {
    if (++read > mostRead) return []
    const {start, end} = document.line(at)
    if (end - start > 400 || document.isWrapped(at)) return []
    if (document.kind(at) === 'prose') return hasTitle ? kickers : []
    const line = document.line(at)
    const certainty = read === 1 ? judgeFirst(document, line) : judge(line.text.trim())
    if (certainty !== undefined && !document.isLiteral(at)) kickers.push({line, certainty})
    // A section above a time of publishing stands where the title was cut off.
    hasTitle ||= (read === 1 && certainty !== undefined && isSection(line.text)) || (certainty === undefined && isTitle(line.text.trim()))
  }
  return []
}

function isTitle(text: string): boolean {
  return columns(text) >= narrowestTitle && / /.test(text) && !/[©ⓒ@|]/.test(text)
}

/** The first line is the title, but for one in capitals above a title with small letters and a time of publishing. */
function judgeFirst(document: Document, {index, text}: Line): Certainty | undefined {
  const next = document.neighbour(index, 1)
  if (next !== undefined && isSection(text) && isStamp(document, next)) return 'possible'
  if (next === undefined || !loudPattern.test(text.trim())) return undefined
  const title = document.line(next).text.trim()
  if (document.kind(next) === 'prose' || !isTitle(title) || !/\p{Ll}/u.test(title)) return undefined
  const below = document.neighbour(next, 1)
  return below !== undefined && isStamp(document, below) ? 'possible' : undefined
}

function isStamp(document: Document, index: number): boolean {
  const stamp = judgeTimestamp(document, document.line(index))
  return stamp !== undefined && stamp !== 'possible'
}

/** One of Korea's papers' sections: a title is no such word. */
function isSection(text: string): boolean {
  return /^[가-힣]{2,6}$/u.test(text.trim()) && countSections(text.trim()) === 1
}

function judge(text: string): Certainty | undefined {
  if (columns(text) > widestWord) return undefined
  if (bracketPattern.test(text) && /\p{L}/u.test(text)) return 'likely'
  return wordPattern.test(text) || countSections(text) > 1 ? 'possible' : undefined
}
