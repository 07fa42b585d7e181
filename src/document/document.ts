/** A text as rules see it: its lines with their signs, layout and kinds, the phrases found in it, sentences of one line on demand. */
import type {PhraseHit, PhraseHits, PhraseKind} from '../phrases/index.js'
import type {DocumentContext} from './context.js'
import {findWrapped} from './layout.js'
import type {Lines} from './lines.js'
import {kindOf, type LineKind} from './prose.js'
import {hasInk, maskOf, type Sign, scan} from './signs.js'

/** One line. Offsets are UTF-16 in the whole text. */
export interface Line {
  /** Counted from 0. */
  readonly index: number
  readonly start: number
  /** Behind the last character, before the line end. */
  readonly end: number
  /** Behind the line end; equals `end` where the text stops without one. */
  readonly next: number
  readonly text: string
}

// The sentence parser takes more than linear time on long lines; beyond, a line is one sentence.
const longestParsed = 10_000

/** Reads a text into a Document. Linear in the text; copies nothing. */
export function readDocument(text: string, context: DocumentContext): Document {
  return new Document(text, scan(text), context)
}

/** See `readDocument`. */
export class Document {
  readonly text: string
  readonly #lines: Lines
  readonly #context: DocumentContext
  readonly #kinds = new Map<number, LineKind>()
  #wrapped: Uint8Array | undefined
  #layoutKnown = false
  #hits: PhraseHits | undefined

  constructor(text: string, lines: Lines, context: DocumentContext) {
    this.text = text
    this.#lines = lines
    this.#context = context
  }

  get lineCount(): number {
    return this.#lines.count
  }

  /** Has the text any of these signs? An empty list asks for nothing and is always met. */
  has(signs: readonly Sign[]): boolean {
    return signs.length === 0 || (this.#lines.all & maskOf(signs)) !== 0
  }

  /** Has this line any of these signs? */
  lineHas(index: number, signs: readonly Sign[]): boolean {
    return (this.maskAt(index) & maskOf(signs)) !== 0
  }

  /** The signs of this line as bits (see `maskOf`), for questions asked of every line. */
  maskAt(index: number): number {
    return this.#lines.masks[index] ?? 0
  }

  /** @throws {RangeError} when there is no such line */
  line(index: number): Line {
    const {starts, ends, nexts} = this.#lines
    const start = starts[index]
    const end = ends[index]
    const next = nexts[index]
    if (start === undefined || end === undefined || next === undefined || index >= this.#lines.count)
      throw new RangeError(`no line ${index}`)
    return {index, start, end, next, text: this.text.slice(start, end)}
  }

  /** The lines that have any of these signs, from the first to the last. */
  *linesWith(...signs: readonly Sign[]): Iterable<Line> {
    const mask = maskOf(signs)
    if ((this.#lines.all & mask) === 0) return
    const {count, masks} = this.#lines
    for (let index = 0; index < count; index++) {
      if (((masks[index] ?? 0) & mask) !== 0) yield this.line(index)
    }
  }

  /** As `linesWith`, but only the lines of at most `longest` UTF-16 units that are no part of a wrapped paragraph: the ones that can be debris as a whole. */
  *labelsWith(longest: number, ...signs: readonly Sign[]): Iterable<Line> {
    const mask = maskOf(signs)
    if ((this.#lines.all & mask) === 0) return
    const {count, masks, starts, ends} = this.#lines
    for (let index = 0; index < count; index++) {
      if (((masks[index] ?? 0) & mask) === 0) continue
      if ((ends[index] ?? 0) - (starts[index] ?? 0) > longest || this.isWrapped(index)) continue
      yield this.line(index)
    }
  }

  /** The lines with ink for whose place the question says yes: for rules that can tell by a character or two, without the text. */
  *linesWhere(isWanted: (start: number, end: number, index: number) => boolean): Iterable<Line> {
    const {count, masks, starts, ends} = this.#lines
    for (let index = 0; index < count; index++) {
      if (hasInk(masks[index] ?? 0) && isWanted(starts[index] ?? 0, ends[index] ?? 0, index)) yield this.line(index)
    }
  }

  /** Is the line white space only? Also true of a line that does not exist. */
  isBlank(index: number): boolean {
    return !hasInk(this.#lines.masks[index] ?? 0)
  }

  /** Is the line a part of a hard-wrapped paragraph? Such a line must not be judged alone. */
  isWrapped(index: number): boolean {
    if (!this.#layoutKnown) {
      this.#wrapped = findWrapped(this.text, this.#lines)
      this.#layoutKnown = true
    }
    return this.#wrapped?.[index] === 1
  }

  /** What the line is like. A part of a wrapped paragraph is prose. */
  kind(index: number): LineKind {
    const known = this.#kinds.get(index)
    if (known !== undefined) return known
    const kind = this.isWrapped(index) ? 'prose' : kindOf(this.line(index).text)
    this.#kinds.set(index, kind)
    return kind
  }

  /** The nearest line with ink before (`step` -1) or behind (1) the given one; undefined at the edge of the text. */
  neighbour(index: number, step: -1 | 1): number | undefined {
    let at = index + step
    while (at >= 0 && at < this.#lines.count && this.isBlank(at)) at += step
    return at >= 0 && at < this.#lines.count ? at : undefined
  }

  /** The phrases of these kinds, whole lines and parts of lines (see `PhraseMatch`), in the order of the text; see `PhraseHits` for which of several counts. */
  phrases(...kinds: readonly PhraseKind[]): readonly PhraseHit[] {
    this.#hits ??= this.#context.phrases.find(this)
    return this.#hits.of(kinds)
  }

  /** The sentences of a line, as offsets in the whole text; a very long line, or any without the parser, is one sentence. */
  sentences(line: Line): readonly {readonly start: number; readonly end: number}[] {
    const parse = this.#context.parseSentences
    if (parse === undefined || line.text.length > longestParsed) return [{start: line.start, end: line.end}]
    return parse(line.text).map(({start, end}) => ({start: line.start + start, end: line.start + end}))
  }
}
