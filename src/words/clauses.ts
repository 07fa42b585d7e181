/** The sentences of a line, as far as a call or a notice shows in them: what opens and closes each, and of what it speaks. */
import {foldText, isFoldedLetter, isSolid} from './fold.js'
import type {Lexicon} from './lexicon.js'

/** A sentence. Offsets are UTF-16 in the whole text; classes of words are bits (see `Lexicon.mask`). */
export interface Clause {
  readonly start: number
  readonly end: number
  /** About how many words; two characters of a script without spaces count as one. */
  readonly words: number
  /** The classes of the word that opens the sentence, leading words passed over, and where it opens with a reason (`For more, …`) of the one behind the comma. */
  readonly first: number
  /** The classes of the word that closes the sentence. */
  readonly last: number
  readonly all: number
  /** `.`, `!`, `?`, or empty where the sentence has no mark. */
  readonly mark: string
}

// What divides folded text.
const stop = {dot: 0x2e, cry: 0x21, question: 0x3f, comma: 0x2c, digit: 0x30}

/** Splits a piece of text, a line or its end, into sentences. */
export function readClauses(lexicon: Lexicon, text: string, start: number, end: number): readonly Clause[] {
  const folded = foldText(text, start, end)
  const clauses: Clause[] = []
  for (let from = 0; from <= folded.length; ) {
    const stopAt = endOfSentence(folded, from, text, start)
    const clause = readClause(lexicon, folded, from, stopAt, start)
    if (clause !== undefined) clauses.push(clause)
    from = stopAt + 1
  }
  return clauses
}

/** The place of the mark that ends a sentence, the last one where several follow each other; the end of the text where none does. */
function endOfSentence(folded: Uint16Array, from: number, text: string, offset: number): number {
  let at = from
  while (at < folded.length && !(isMark(folded[at]) && endsHere(folded, at, text.charCodeAt(offset + at)))) at++
  while (isMark(folded[at + 1])) at++
  return at
}

/** Has a sentence of the text a `first` with any of these classes? Asks a word or two of each sentence. */
export function opensWith(lexicon: Lexicon, text: string, [start, end]: readonly [number, number], mask: number): boolean {
  const folded = foldText(text, start, end)
  for (let from = 0; from <= folded.length; ) {
    const stopAt = endOfSentence(folded, from, text, start)
    if (sentenceOpensWith(lexicon, folded, [from, stopAt], mask)) return true
    from = stopAt + 1
  }
  return false
}

function sentenceOpensWith(lexicon: Lexicon, folded: Uint16Array, [start, stopAt]: readonly [number, number], mask: number): boolean {
  const [lead, opens] = [lexicon.mask('lead'), lexicon.mask('opens')]
  let at = start
  while (at < stopAt && !isInk(folded[at])) at++
  let hasReason = false
  for (let isFirst = true; at < stopAt; isFirst = false) {
    const hit = lexicon.at(folded, at)
    const bits = hit?.bits ?? 0
    if ((bits & mask) !== 0) return true
    hasReason ||= isFirst && (bits & opens) !== 0
    if (hit !== undefined && (bits & lead) !== 0) at = skipGap(folded, hit.end, stopAt)
    else {
      if (!hasReason) return false
      while (at < stopAt && folded[at] !== stop.comma) at++
      at = skipGap(folded, at, stopAt)
    }
  }
  return false
}

function isMark(code: number | undefined): boolean {
  return code === stop.dot || code === stop.cry || code === stop.question
}

/** A mark with space behind it, one of East Asia's, or one between a small letter and what begins another sentence by its case. */
function endsHere(folded: Uint16Array, at: number, original: number): boolean {
  if (original > 0x7f) return true
  const next = folded[at + 1] ?? 0
  return !isFoldedLetter(next) && next !== stop.digit && next !== stop.comma
}

function isInk(code: number | undefined): boolean {
  return code !== undefined && (isFoldedLetter(code) || code === stop.digit)
}

function readClause(lexicon: Lexicon, folded: Uint16Array, start: number, stopAt: number, offset: number): Clause | undefined {
  const [lead, opens] = [lexicon.mask('lead'), lexicon.mask('opens')]
  let begin = start
  while (begin < stopAt && !isInk(folded[begin])) begin++
  let finish = stopAt
  while (finish > begin && !isInk(folded[finish - 1])) finish--
  if (begin === finish) return undefined
  let [first, last, all, words, solids, edge] = [0, 0, 0, 0, 0, begin]
  let previous = 0
  let hasReason = false
  for (let at = begin; at < finish; at++) {
    const code = folded[at] ?? 0
    if (isFoldedLetter(code)) {
      const isSolidCode = isSolid(code)
      if (isSolidCode) solids++
      if (isSolidCode || !isFoldedLetter(previous) || isSolid(previous)) {
        if (!isSolidCode) words++
        const hit = lexicon.at(folded, at)
        if (hit !== undefined) {
          all |= hit.bits
          if (at === begin && (hit.bits & opens) !== 0) hasReason = true
          if (at === edge) first |= hit.bits
          // A leading word lets the next one open the sentence.
          if (at === edge && (hit.bits & lead) !== 0) edge = skipGap(folded, hit.end, finish)
          if (hit.end >= finish || restOf(folded, hit.end, finish)) last |= hit.bits
        }
      }
    } else if (code === stop.comma && hasReason) edge = skipGap(folded, at, finish)
    previous = code
  }
  return {
    start: offset + start,
    end: offset + Math.min(stopAt + 1, folded.length),
    words: words + (solids >> 1),
    first,
    last,
    all,
    mark: stopAt < folded.length ? String.fromCharCode(folded[stopAt] ?? 0) : ''
  }
}

function skipGap(folded: Uint16Array, at: number, end: number): number {
  let next = at
  while (next < end && !isFoldedLetter(folded[next] ?? 0)) next++
  return next
}

/** Is what is left behind a word only its ending? */
function restOf(folded: Uint16Array, from: number, end: number): boolean {
  if (end - from > 8) return false
  for (let at = from; at < end; at++) if (!isFoldedLetter(folded[at] ?? 0)) return false
  return true
}
