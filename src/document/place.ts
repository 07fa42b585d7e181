/** Where a line stands in its text, by form alone: settling knows it better, but comes after the rules. */
import type {Document} from './document.js'
import {oncePerDocument} from './once.js'

/** `head` lies before the first running prose, `tail` behind the last sentence. A text without prose is all body. */
export type Place = 'head' | 'body' | 'tail'

/** Is the line indented in a hard-wrapped text, as manuals and specifications indent what they show? Extractors indent, too, but do not wrap. */
export function isInset(document: Document, index: number): boolean {
  const {start} = document.line(index)
  if (!/^(?: {2}|\t)/.test(document.text.slice(start, start + 2))) return false
  return document.isHardWrapped
}

/** In which place a line stands. */
export function placeOf(document: Document, index: number): Place {
  if (index < (firstProse(document) ?? 0)) return 'head'
  return index > lastSentence(document) ? 'tail' : 'body'
}

/** Is it the line below the first, or the last one of the text? There a name stands that signs it. */
export function isSecondOrLast(document: Document, index: number): boolean {
  const before = document.neighbour(index, -1)
  return document.neighbour(index, 1) === undefined || (before !== undefined && document.neighbour(before, -1) === undefined)
}

/** Is there running prose before the line? */
export function hasProseBefore(document: Document, index: number): boolean {
  const first = firstProse(document)
  return first !== undefined && first < index
}

/** Do at most `mostProse` (up to 9) lines of running prose stand behind the line? */
export function isNearEnd(document: Document, index: number, mostProse: number): boolean {
  return index >= tailStart(document, mostProse)
}

/**
 * Stands the line at an edge of the text: not below the first running prose, or with at most `mostProse` (up to 9) lines of prose
 * from it on? What stands there is read by rules that would be too dear on every line, and wrong in the middle.
 */
export function isAtEdge(document: Document, index: number, mostProse: number): boolean {
  return isNearEnd(document, index, mostProse) || index <= (firstProse(document) ?? 0)
}

// So many units have as many columns or more.
const surelyProse = 45

/** The first line of prose; none in a text without any. */
const firstProse = oncePerDocument((document): number | undefined => {
  let first = 0
  while (first < document.lineCount && (document.isBlank(first) || !isProse(document, first))) first++
  return first === document.lineCount ? undefined : first
})

/** The last line that is a sentence; behind all lines in a text without prose. */
const lastSentence = oncePerDocument((document): number => {
  const first = firstProse(document)
  if (first === undefined) return document.lineCount
  let last = document.lineCount - 1
  while (last > first && (document.isBlank(last) || !isSentence(document, last))) last--
  return last
})

/** The last lines of prose, from the end, as far as they have been asked for. */
const tailOf = oncePerDocument((document): {readonly prose: number[]; next: number} => ({prose: [], next: document.lineCount - 1}))

/** The line of prose that has so many others behind it; 0 where the text has no more. */
function tailStart(document: Document, mostProse: number): number {
  const tail = tailOf(document)
  for (; tail.next >= 0 && tail.prose.length <= mostProse; tail.next--)
    if (!document.isBlank(tail.next) && isProse(document, tail.next)) tail.prose.push(tail.next)
  return tail.prose[mostProse] ?? 0
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
