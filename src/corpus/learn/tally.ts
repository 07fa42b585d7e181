/** Two passes over documents: the first finds what may repeat, in bounded memory, the second counts that exactly. */
import type {Document} from '../../document/document.js'
import {type Piece, type PieceLine, type PieceMatch, readPieces} from './pieces.js'
import {Sketch} from './sketch.js'

/** A piece as written, and its context, clipped: the line before, what stands around it in its own, the line behind. */
export interface Sample {
  readonly before: string
  readonly lead: string
  readonly piece: string
  readonly rest: string
  readonly behind: string
}

/** What was counted of a phrase, exactly. */
export interface Count {
  readonly key: string
  readonly match: PieceMatch
  readonly template: string
  readonly isNamed: boolean
  /** Documents that have it, by source. */
  readonly sources: Map<string, number>
  documents: number
  occurrences: number
  /** Times among the first three and the last four lines, and as the very first or last one. */
  head: number
  tail: number
  outermost: number
  characters: number
  readonly samples: Sample[]
  /** What stood there, as written, some of it: one wording alone has nothing that varies. */
  readonly wordings: Set<string>
}

const fewest = 5
const mostSamples = 3
const mostWordings = 8
const headLines = 3
const tailLines = 4
const longestShown = 160

/** See the file comment. `survey` all documents, then `count` all of them again. */
export class Tally {
  /** How many documents and characters each source has; exact after the second pass. */
  readonly sources = new Map<string, {documents: number; characters: number}>()
  readonly counts = new Map<string, Count>()
  readonly #sketch: Sketch

  /** @param bits of the sketch: 26 takes 128 MB and is enough for some hundred million lines */
  constructor(bits: number) {
    this.#sketch = new Sketch(bits)
  }

  /** The first pass. */
  survey(document: Document): void {
    const seen = new Set<string>()
    for (const {pieces} of readPieces(document)) for (const {key} of pieces) seen.add(key)
    for (const key of seen) this.#sketch.add(key)
  }

  /** The second pass. */
  count(document: Document, source: string): void {
    const known = this.sources.get(source) ?? {documents: 0, characters: 0}
    this.sources.set(source, {documents: known.documents + 1, characters: known.characters + document.text.length})
    const seen = new Set<string>()
    for (const line of readPieces(document)) {
      for (const piece of line.pieces) {
        if (this.#sketch.count(piece.key) >= fewest) this.#add(document, source, line, piece, !seen.has(piece.key))
        seen.add(piece.key)
      }
    }
  }

  #add(document: Document, source: string, line: PieceLine, piece: Piece, isFirst: boolean): void {
    const {match, template, isNamed, key} = piece
    let count = this.counts.get(key)
    if (count === undefined) {
      const none = {documents: 0, occurrences: 0, head: 0, tail: 0, outermost: 0, characters: 0}
      count = {key, match, template, isNamed, sources: new Map(), ...none, samples: [], wordings: new Set()}
      this.counts.set(key, count)
    }
    count.occurrences++
    count.characters += piece.end - piece.start
    if (line.fromEnd < tailLines) count.tail++
    else if (line.fromStart < headLines) count.head++
    if (line.fromStart === 0 || line.fromEnd === 0) count.outermost++
    if (count.wordings.size < mostWordings) count.wordings.add(copy(document.text.slice(piece.start, piece.end)))
    if (!isFirst) return
    count.documents++
    count.sources.set(source, (count.sources.get(source) ?? 0) + 1)
    if (count.samples.length < mostSamples) count.samples.push(sampleOf(document, line.index, piece))
  }
}

function sampleOf(document: Document, index: number, piece: Piece): Sample {
  const line = document.line(index)
  const textOf = (other: number | undefined) => (other === undefined ? '' : clip(document.line(other).text.trim()))
  return {
    before: textOf(document.neighbour(index, -1)),
    lead: clip(document.text.slice(line.start, piece.start)),
    piece: copy(document.text.slice(piece.start, piece.end)),
    rest: clip(document.text.slice(piece.end, line.end)),
    behind: textOf(document.neighbour(index, 1))
  }
}

function clip(text: string): string {
  return copy(text.length <= longestShown ? text : `${text.slice(0, longestShown / 2)} … ${text.slice(-longestShown / 2)}`)
}

/** A piece of a text keeps the whole text in memory, a copy does not. */
function copy(text: string): string {
  return ` ${text}`.slice(1)
}
