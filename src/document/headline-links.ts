/** Headlines that link to other articles between the paragraphs of one, as newsrooms mark them: by a tag, by capitals. */
import type {Document, Line} from './document.js'
import {columns} from './text.js'

// `Plague warning issued [INSIGHT]`.
const taggedPattern = /^\s?\S.{19,200}\S\s*\[\p{Lu}[\p{Lu} -]{2,19}\]$/u
// `A LONG HISTORY OF THE PIER'S FEUDS`: shorter ones head chapters, and so do those with a number.
const fewestWords = 6
const shortestLoud = 36
const shortestWord = 4
const longestLoud = 200

/** The lines that end in a tag of capitals, two of them or more one behind the other. */
export function* taggedHeadlines(document: Document): Iterable<Line> {
  const isTagged = (index: number | undefined) => index !== undefined && taggedPattern.test(document.line(index).text)
  for (const line of document.labelsWith(260, 'square')) {
    if (!line.text.endsWith(']') || !isTagged(line.index)) continue
    if (isTagged(document.neighbour(line.index, -1)) || isTagged(document.neighbour(line.index, 1))) yield line
  }
}

/**
 * The headlines in capitals that stand alone between two paragraphs, behind the first of them; none in a text that sets its own
 * headings so, short ones and questions.
 */
export function loudHeadlines(document: Document): readonly Line[] {
  const {text} = document
  const found: Line[] = []
  for (const line of document.linesWhere((start, end) => isLoud(text, start, end))) {
    if (document.isWrapped(line.index)) return []
    const [before, behind] = [document.neighbour(line.index, -1), document.neighbour(line.index, 1)]
    if (before === undefined || behind === undefined || document.kind(behind) !== 'prose') continue
    const title = line.text.trim()
    if (title.endsWith('?') || title.split(/\s+/u).length < fewestWords) return []
    if (document.kind(before) === 'prose' && isHeadline(title)) found.push(line)
  }
  return found
}

function isHeadline(line: string): boolean {
  return columns(line) >= shortestLoud && /^[\p{Lu}'‘"“]/u.test(line) && /[\p{Lu}'’"”\])]$/u.test(line) && !/\d|[.;<>|=*_#]/u.test(line)
}

/** Capitals, and hardly a small letter: names of events may have one, `AMAs`. */
function isLoud(text: string, start: number, end: number): boolean {
  if (end - start < shortestWord || end - start > longestLoud) return false
  let small = 0
  let large = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x61 && code <= 0x7a && ++small > 1) || (code > 0x24f && (code < 0x2010 || code > 0x2027))) return false
    if (code >= 0x41 && code <= 0x5a) large++
  }
  return large > (end - start) / 2
}
