/** Tells whether a text was wrapped by hand or machine at some column, and which of its lines are parts of a wrapped paragraph. */
import type {Lines} from './lines.js'
import {hasInk} from './signs.js'

// Text is wrapped at 60 to 100 columns as a rule; a few mail readers go down to 50, some printers up to 132.
const widest = 140
const narrowest = 40
// So many pairs of neighbouring lines make a judgement worth something.
const fewestPairs = 3
// In a wrapped text nearly every line but the last of a paragraph is full; measured on RFCs and licences 0.6 to 0.98.
const fullShare = 0.5
// And most full lines break off in the middle of a sentence; paragraphs that happen to be of one length do not.
const brokenShare = 0.5

/** The layout of a text, worked out when it is first asked for. */
export class Layout {
  readonly #text: string
  readonly #lines: Lines
  #found: Wrapped | undefined

  constructor(text: string, lines: Lines) {
    this.#text = text
    this.#lines = lines
  }

  get #wrapped(): Wrapped {
    this.#found ??= findWrapped(this.#text, this.#lines)
    return this.#found
  }

  /** Was the text wrapped by hand or machine? */
  get isWrapped(): boolean {
    return this.#wrapped.isWhole
  }

  /** Is any line a part of a wrapped paragraph? */
  get hasParts(): boolean {
    return this.#wrapped.parts !== undefined
  }

  /** Is the line a part of a wrapped paragraph? */
  isPart(index: number): boolean {
    return this.#wrapped.parts?.[index] === 1
  }
}

/** Which lines belong to wrapped paragraphs. */
interface Wrapped {
  /** Is the whole text wrapped? */
  readonly isWhole: boolean
  /** One byte a line, 1 for a part of a wrapped paragraph; absent where each paragraph is a line. */
  readonly parts?: Uint8Array
}

const unwrapped: Wrapped = {isWhole: false}

/**
 * Marks the lines that belong to a hard-wrapped paragraph, so that none of them is judged alone.
 * A line is full when the first word of the next one would not have fitted on it; a full line and the one behind it are joined.
 * In a text that is not wrapped as a whole, since half of it is code or lists, the lines are joined that run on.
 */
function findWrapped(text: string, lines: Lines): Wrapped {
  const width = wrapColumn(lines)
  if (width === undefined) return unwrapped
  const parts = findFull(text, lines, width)
  return parts === undefined ? (findRunOn(text, lines) ?? unwrapped) : {isWhole: true, parts}
}

/** The full lines and those behind them; nothing where that is not how the text is laid out. */
function findFull(text: string, lines: Lines, width: number): Uint8Array | undefined {
  const wrapped = new Uint8Array(lines.count)
  let pairs = 0
  let full = 0
  let broken = 0
  for (let index = 0; index + 1 < lines.count; index++) {
    if (!isPair(lines, index)) continue
    pairs++
    if (!isFull(text, lines, index, width)) continue
    full++
    if (!endsSentence(text, lines, index)) broken++
    wrapped[index] = 1
    wrapped[index + 1] = 1
  }
  const isWrapped = pairs >= fewestPairs && full >= pairs * fullShare && broken >= full * brokenShare
  return isWrapped ? wrapped : undefined
}

/** The lines that break off in the middle of a sentence, and go on with a small letter in the next; nothing where they are few. */
function findRunOn(text: string, lines: Lines): Wrapped | undefined {
  const places: number[] = []
  for (let index = 0; index + 1 < lines.count; index++) if (isPair(lines, index) && runsOn(text, lines, index)) places.push(index)
  if (places.length < fewestPairs) return undefined
  const parts = new Uint8Array(lines.count)
  for (const index of places) parts[index] = parts[index + 1] = 1
  return {isWhole: false, parts}
}

/** Stand two lines here without a blank one between them? */
function isPair(lines: Lines, index: number): boolean {
  return hasInk(lines.masks[index] ?? 0) && hasInk(lines.masks[index + 1] ?? 0)
}

function runsOn(text: string, lines: Lines, index: number): boolean {
  const length = (lines.ends[index] ?? 0) - (lines.starts[index] ?? 0)
  if (length < narrowest || length > widest) return false
  const next = /^\s*(\p{Ll})/u.test(text.slice(lines.starts[index + 1] ?? 0, (lines.starts[index + 1] ?? 0) + narrowest))
  return next && !endsSentence(text, lines, index)
}

function endsSentence(text: string, lines: Lines, index: number): boolean {
  const end = lines.ends[index] ?? 0
  return /[.!?。！？:;"”’»)]\s*$/u.test(text.slice(Math.max(lines.starts[index] ?? 0, end - 8), end))
}

/** The column at which the text could be wrapped: the length of its longest lines, a few stray ones aside. Without one the text is not wrapped. */
export function wrapColumn(lines: Lines): number | undefined {
  const lengths = new Uint32Array(widest + 1)
  let inked = 0
  for (let index = 0; index < lines.count; index++) {
    if (!hasInk(lines.masks[index] ?? 0)) continue
    const length = (lines.ends[index] ?? 0) - (lines.starts[index] ?? 0)
    lengths[Math.min(length, widest)] = (lengths[Math.min(length, widest)] ?? 0) + 1
    inked++
  }
  // One line in fifty may be longer: a link, a table, a licence notice.
  let longer = 0
  for (let length = widest; length >= narrowest; length--) {
    longer += lengths[length] ?? 0
    if (longer > inked / 50) return length === widest ? undefined : length
  }
  return undefined
}

function isFull(text: string, lines: Lines, index: number, width: number): boolean {
  const length = (lines.ends[index] ?? 0) - (lines.starts[index] ?? 0)
  // Most lines are told without a look at the next one.
  if (length < narrowest / 2 || length >= width) return length >= narrowest / 2
  const start = lines.starts[index + 1] ?? 0
  const end = lines.ends[index + 1] ?? 0
  const line = text.slice(start, Math.min(end, start + 2 * widest))
  const word = /^\s*(\S+)/u.exec(line)?.[1] ?? ''
  return length + 1 + word.length > width
}
