/** Where a line stands in its text, by form alone: settling knows it better, but comes after the rules. */
import type {Document, Line} from './document.js'
import {oncePerDocument} from './once.js'

/** `head` lies before the first running prose, `tail` behind the last sentence. A text without prose is all body. */
export type Place = 'head' | 'body' | 'tail'

interface Bounds {
  readonly first: number
  readonly last: number
  /** The last lines of prose, from the end. */
  readonly lastProse: readonly number[]
}

/** Is the line indented in a hard-wrapped text, as manuals and specifications indent what they show? Extractors indent, too, but do not wrap. */
export function isInset(document: Document, index: number): boolean {
  const {start} = document.line(index)
  if (!/^(?: {2}|\t)/.test(document.text.slice(start, start + 2))) return false
  return document.isHardWrapped
}

/** In which place a line stands. */
export function placeOf(document: Document, index: number): Place {
  const {first, last} = boundsOf(document)
  if (index < first) return 'head'
  return index > last ? 'tail' : 'body'
}

/** Is it the line below the first, or the last one of the text? There a name stands that signs it. */
export function isSecondOrLast(document: Document, index: number): boolean {
  const before = document.neighbour(index, -1)
  return document.neighbour(index, 1) === undefined || (before !== undefined && document.neighbour(before, -1) === undefined)
}

/** Do at most `mostProse` (up to 9) lines of running prose stand behind the line? */
export function isNearEnd(document: Document, index: number, mostProse: number): boolean {
  return index >= (boundsOf(document).lastProse[mostProse] ?? 0)
}

/** Stands the line at one of the edges that `linesAtEdges` gives? */
export function isAtEdge(document: Document, index: number, mostProse: number): boolean {
  return isNearEnd(document, index, mostProse) || index <= boundsOf(document).first
}

/**
 * The lines with ink, of paragraphs that are not wrapped, at both edges of a text: up to the first running prose, and
 * those with at most `mostProse` lines of prose behind. What stands there is read by rules that would be too dear on every line.
 */
export function* linesAtEdges(document: Document, mostProse: number): Iterable<Line> {
  const {first, lastProse} = boundsOf(document)
  const from = lastProse[mostProse] ?? 0
  for (let at = 0; at < document.lineCount; at++) {
    if (at > first && at < from) at = from
    if (!document.isBlank(at) && !document.isWrapped(at)) yield document.line(at)
  }
}

// So many units have as many columns or more.
const surelyProse = 45

const boundsOf = oncePerDocument(findBounds)

function findBounds(document: Document): Bounds {
  let first = 0
  while (first < document.lineCount && (document.isBlank(first) || !isProse(document, first))) first++
  if (first === document.lineCount) return {first: 0, last: document.lineCount, lastProse: []}
  let last = document.lineCount - 1
  while (last > first && (document.isBlank(last) || !isSentence(document, last))) last--
  const lastProse: number[] = []
  for (let at = document.lineCount - 1; at >= first && lastProse.length < 10; at--) {
    if (!document.isBlank(at) && isProse(document, at)) lastProse.push(at)
  }
  return {first, last, lastProse}
}

/** As the line's kind says, which a letter with a stop behind it tells of most lines at once. */
function isProse(document: Document, index: number): boolean {
  const {start, end} = document.line(index)
  return (end - start >= surelyProse && endsPlainly(document.text, end)) || document.kind(index) === 'prose'
}

/** Ends a text with a letter and a stop? */
function endsPlainly(text: string, end: number): boolean {
  const before = text.charCodeAt(end - 2)
  return text.charCodeAt(end - 1) === 0x2e && before >= 0x61 && before <= 0x7a
}

function isSentence(document: Document, index: number): boolean {
  if (isProse(document, index)) return true
  const kind = document.kind(index)
  return kind === 'prose' || kind === 'statement'
}
