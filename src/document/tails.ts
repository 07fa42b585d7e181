/**
 * What stands behind the last sentence of a line: credits, signatures, notices, calls, glued to the article's last words. A line
 * may have several, one behind the other, and each is known by what stands before it; so they are read together, once for all rules.
 */
import type {Certainty, Span} from '../rule.js'
import type {Document, Line} from './document.js'
import {oncePerDocument} from './once.js'
import {mayEndInTail} from './tail-gate.js'
import {isSpace, type Judged, judgePart, mayBegin, readHints, type TailKind} from './tail-parts.js'
import {endsSentence} from './text.js'

/** A part of a tail; `start` is behind the text before, so that the white space goes with the part. */
export interface TailPart extends Span {
  readonly kind: TailKind
  readonly certainty: Certainty
}

/** A line that ends in debris. */
export interface Tail {
  readonly line: Line
  /** From the first to the last, without gap. */
  readonly parts: readonly TailPart[]
  /** Nothing stands before the parts: the line is debris as a whole. */
  readonly whole: boolean
}

// Longer than any part seen; a line of a megabyte is read only so far from its end.
const longestPart = 170
// What a line has at least before its tail, so that a label with a short word before it stays.
const shortestText = 8
const mostParts = 8

/** Is the line a part of a wrapped paragraph that goes on? A name at its end would be cut in half. */
function continues(document: Document, index: number): boolean {
  return document.isWrapped(index) && !document.isBlank(index + 1)
}

/** The lines that may be credit, signature, notice or call, as a whole or at their end: what the gate lets pass, read once. */
export const tailCandidates = oncePerDocument((document): readonly Line[] => [
  ...document.linesWhere((start, end, index) => mayEndInTail(document, start, end, index) && !continues(document, index))
])

/** The tails of all lines, read once for each Document. In wrapped text only the last line of a paragraph can have one. */
export const tailsOf = oncePerDocument((document): readonly Tail[] =>
  tailCandidates(document).flatMap((line) => readTail(document, line) ?? [])
)

function readTail(document: Document, line: Line): Tail | undefined {
  const parts = new TailReader(line.text).readAll(line.text.length)
  const whole = line.text.slice(0, parts[0]?.start).trim() === ''
  // One part alone is a line of its own, which the rule of its kind judges as such.
  if (parts.length === 0 || (whole && (parts.length === 1 || document.isWrapped(line.index)))) return undefined
  return {line, whole, parts: parts.map((part) => ({...part, start: line.start + part.start, end: line.start + part.end}))}
}

/** Has the line text of its own in front of a tail, so that it must not be cut as a whole? */
export function endsInTail(document: Document, index: number): boolean {
  return mixedLines(document).has(index)
}

const mixedLines = oncePerDocument(
  (document): ReadonlySet<number> => new Set(tailsOf(document).flatMap(({line, whole}) => (whole ? [] : [line.index])))
)

/** Where the tail begins that ends before `stop` in a line; `stop` where there is none. */
export function readTailBefore(text: string, stop: number): number {
  return new TailReader(text).readAll(stop)[0]?.start ?? stop
}

/** Reads one line from its end; offsets in the line. */
class TailReader {
  readonly #text: string
  readonly #read = new Map<number, readonly TailPart[]>()
  // More parts than any article has: the line is something else, and half of it must not go.
  #isEndless = false

  constructor(text: string) {
    this.#text = text
  }

  /** The parts before `stop`, none where the text ends in no tail. */
  readAll(stop: number): readonly TailPart[] {
    const parts = this.#readBefore(stop, 0)
    return this.#isEndless ? [] : parts
  }

  #readBefore(stop: number, depth: number): readonly TailPart[] {
    const text = this.#text
    let end = stop
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
    const earlier = this.#read.get(end)
    if (earlier !== undefined) return earlier
    if (depth === mostParts) this.#isEndless = true
    if (this.#isEndless) return []
    let parts: readonly TailPart[] = []
    const hints = readHints(text, Math.max(0, end - longestPart), end)
    for (let at = Math.max(0, end - longestPart); at < end - 1 && parts.length === 0; at++) {
      if (at > 0 && !mayBegin(text, at)) continue
      const judged = judgePart(text, at, end, hints)
      if (judged !== undefined) parts = this.#accept(judged, at, stop, depth)
    }
    this.#read.set(end, parts)
    return parts
  }

  #accept(judged: Judged, at: number, stop: number, depth: number): readonly TailPart[] {
    let start = at
    while (start > 0 && isSpace(this.#text.charCodeAt(start - 1))) start--
    const {kind, certainty, behind, sure} = judged
    const part = {kind, certainty, start, end: stop}
    if (start === 0) return behind === 'debris' ? [] : [part]
    const before = this.#text.slice(Math.max(0, start - 40), start)
    const rest = this.#readBefore(start, depth + 1)
    if (rest.length > 0) return [...rest, behind === 'debris' ? {...part, certainty: rest.at(-1)?.certainty ?? 'likely'} : part]
    if (behind === 'debris' || start < shortestText) return []
    if (endsSentence(before)) return [part]
    return behind === 'anything' ? [{...part, certainty: sure ? certainty : 'likely'}] : []
  }
}
