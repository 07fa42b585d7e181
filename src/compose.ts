/** Several rounds of edits composed to one list of changes on the original text. */
import type {Cutting} from './cuttings.js'
import type {PlannedEdit} from './plan.js'

/** Rounds of edits, each on the text as the rounds before left it, in order, not overlapping. */
export type Rounds = readonly (readonly PlannedEdit[])[]

/** A stretch of the result: kept from the original, or changed. Offsets are in the original. */
interface Piece {
  readonly start: number
  readonly end: number
  /** Absent where the original is kept. */
  readonly change: Change | undefined
}

interface Change {
  readonly text: string
  readonly rules: readonly string[]
}

/**
 * What became of a text as rounds of edits went over it: the changes on the original, in order, not overlapping. Linear in the edits
 * of all rounds, times their number.
 */
export function composeRounds(original: string, rounds: Rounds): readonly Cutting[] {
  const [first = [], ...more] = rounds
  // Most texts have one round, whose edits are the changes.
  if (more.length === 0) return cuttingsOf(original, first)
  let pieces: readonly Piece[] = [{start: 0, end: original.length, change: undefined}]
  for (const edits of rounds) pieces = replacePieces(pieces, edits)
  return cutPieces(original, pieces)
}

function replacePieces(pieces: readonly Piece[], edits: readonly PlannedEdit[]): readonly Piece[] {
  const cursor = new Cursor(pieces)
  for (const edit of edits) cursor.replace(edit)
  return cursor.finish()
}

function cutPieces(original: string, pieces: readonly Piece[]): readonly Cutting[] {
  const cuttings: Cutting[] = []
  let resultStart = 0
  for (const piece of pieces) {
    const {start, end, change} = piece
    const resultEnd = resultStart + width(piece)
    if (change !== undefined) {
      const removed = original.slice(start, end)
      if (removed !== change.text) cuttings.push({start, end, resultStart, resultEnd, removed, written: change.text, rules: change.rules})
    }
    resultStart = resultEnd
  }
  return cuttings
}

/** The changes that are one round of edits. */
function cuttingsOf(original: string, edits: readonly PlannedEdit[]): readonly Cutting[] {
  const cuttings: Cutting[] = []
  let shift = 0
  for (const {start, end, text: written, rule} of edits) {
    const removed = original.slice(start, end)
    const resultStart = start + shift
    const resultEnd = resultStart + written.length
    shift = resultEnd - end
    if (removed !== written) cuttings.push({start, end, resultStart, resultEnd, removed, written, rules: [rule]})
  }
  return cuttings
}

function width({start, end, change}: Piece): number {
  return change === undefined ? end - start : change.text.length
}

/** Walks the pieces once, in step with the edits of a round. */
class Cursor {
  readonly #out: Piece[] = []
  readonly #pieces: readonly Piece[]
  #next = 0
  /** What is left of the piece at hand. */
  #piece: Piece | undefined
  /** Where that begins in the text that the edits are for. */
  #position = 0

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
    this.#piece = pieces[this.#next++]
  }

  replace({start, end, text, rule}: PlannedEdit): void {
    for (let piece = this.#take(start); piece !== undefined; piece = this.#take(start)) this.#out.push(piece)
    let first: Piece | undefined
    let last: Piece | undefined
    let rules: Set<string> | undefined
    for (let piece = this.#take(end); piece !== undefined; piece = this.#take(end)) {
      first ??= piece
      last = piece
      if (piece.change === undefined) continue
      rules ??= new Set()
      for (const own of piece.change.rules) rules.add(own)
    }
    const from = first?.start ?? this.#piece?.start ?? this.#out.at(-1)?.end ?? 0
    this.#out.push({start: from, end: last?.end ?? from, change: {text, rules: rules === undefined ? [rule] : [...rules.add(rule)]}})
  }

  finish(): readonly Piece[] {
    if (this.#piece !== undefined) this.#out.push(this.#piece)
    return [...this.#out, ...this.#pieces.slice(this.#next)].filter((piece) => piece.change !== undefined || piece.end > piece.start)
  }

  /** Takes the next piece where it begins before a position of the text, up to that. A changed piece is split in its written text. */
  #take(limit: number): Piece | undefined {
    const piece = this.#piece
    if (piece === undefined || this.#position >= limit) return undefined
    const size = width(piece)
    if (this.#position + size <= limit) {
      this.#position += size
      this.#piece = this.#pieces[this.#next++]
      return piece
    }
    const [head, tail] = split(piece, limit - this.#position)
    this.#piece = tail
    this.#position = limit
    return head
  }
}

/** Splits a piece. The head of a changed piece takes its whole original span along, so that both parts stay in order. */
function split({start, end, change}: Piece, at: number): readonly [Piece, Piece] {
  if (change === undefined)
    return [
      {start, end: start + at, change},
      {start: start + at, end, change}
    ]
  return [
    {start, end, change: {...change, text: change.text.slice(0, at)}},
    {start: end, end, change: {...change, text: change.text.slice(at)}}
  ]
}
