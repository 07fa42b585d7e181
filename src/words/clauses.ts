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

/** Splits a piece of text, a line or its end, into sentences. */
export function readClauses(lexicon: Lexicon, text: string, start: number, end: number): readonly Clause[] {
  const folded = foldText(text, start, end)
  const clauses: Clause[] = []
  let from = 0
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !endsHere(folded, at, text.charCodeAt(start + at))) continue
    while (at < folded.length && '.!?'.includes(folded.charAt(at + 1)) && at + 1 < folded.length) at++
    const clause = readClause(lexicon, folded, from, at, start)
    if (clause !== undefined) clauses.push(clause)
    from = at + 1
  }
  return clauses
}

/** A mark with space behind it, one of East Asia's, or one between a small letter and what begins another sentence by its case. */
function endsHere(folded: string, at: number, original: number): boolean {
  const code = folded.charAt(at)
  if (code !== '.' && code !== '!' && code !== '?') return false
  if (original > 0x7f) return true
  const next = folded.charCodeAt(at + 1)
  return !(next >= 0x30 && isFoldedLetter(next)) && next !== 0x30 && next !== 0x2c
}

function readClause(lexicon: Lexicon, folded: string, start: number, stop: number, offset: number): Clause | undefined {
  const [lead, opens] = [lexicon.mask('lead'), lexicon.mask('opens')]
  let begin = start
  while (begin < stop && !isFoldedLetter(folded.charCodeAt(begin)) && folded.charAt(begin) !== '0') begin++
  let finish = stop
  while (finish > begin && !isFoldedLetter(folded.charCodeAt(finish - 1)) && folded.charAt(finish - 1) !== '0') finish--
  if (begin === finish) return undefined
  let [first, last, all, words, solids, edge] = [0, 0, 0, 0, 0, begin]
  let previous = 0
  let hasReason = false
  for (let at = begin; at < finish; at++) {
    const code = folded.charCodeAt(at)
    const isLetter = isFoldedLetter(code)
    if (isLetter && isSolid(code)) solids++
    if (isLetter && (isSolid(code) || !isFoldedLetter(previous) || isSolid(previous))) {
      if (!isSolid(code)) words++
      const hit = lexicon.at(folded, at)
      if (hit !== undefined) {
        all |= hit.bits
        if (at === begin && (hit.bits & opens) !== 0) hasReason = true
        if (at === edge) first |= hit.bits
        // A leading word lets the next one open the sentence.
        if (at === edge && (hit.bits & lead) !== 0) edge = skipGap(folded, hit.end, finish)
        if (hit.end >= finish || restOf(folded, hit.end, finish)) last |= hit.bits
      }
    } else if (code === 0x2c && hasReason) edge = skipGap(folded, at, finish)
    previous = code
  }
  return {
    start: offset + start,
    end: offset + Math.min(stop + 1, folded.length),
    words: words + (solids >> 1),
    first,
    last,
    all,
    mark: folded.charAt(stop)
  }
}

function skipGap(folded: string, at: number, end: number): number {
  let next = at
  while (next < end && !isFoldedLetter(folded.charCodeAt(next))) next++
  return next
}

/** Is what is left behind a word only its ending? */
function restOf(folded: string, from: number, end: number): boolean {
  if (end - from > 8) return false
  for (let at = from; at < end; at++) if (!isFoldedLetter(folded.charCodeAt(at))) return false
  return true
}
