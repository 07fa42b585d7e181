/** The second pass over documents: what the first one held for frequent is counted exactly. */
import {ShardError} from '../shard-error.js'
import {lineBits, Noted} from './noted.js'
import type {Piece, PieceMatch} from './piece.js'
import {PieceReader, type RawText, type Visit} from './pieces.js'
import {SourceCounts} from './source-counts.js'
import type {Source, Survey} from './survey.js'
import type {Units} from './units.js'

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
  readonly sources: SourceCounts
  documents: number
  occurrences: number
  /** Times among the first three and the last four lines, and as the very first or last one. */
  head: number
  tail: number
  outermost: number
  characters: number
  readonly samples: Sample[]
  /** What stood there as written, some of it, where names are placeholders: one wording alone has nothing that varies. */
  readonly wordings: Set<string>
  /** The number of the last document that has it. */
  last: number
}

/** What is said of a corpus that somebody writes to. */
export const changed = 'found other documents at the second reading than at the first, expected files that nobody writes to, run it again'
const mostSamples = 3
const mostWordings = 8
const headLines = 3
const tailLines = 4
const longestShown = 160

/** See the file comment. */
export class Tally {
  readonly #survey: Survey
  readonly #sources: readonly Source[]
  readonly #reader = new PieceReader()
  /** By hash: those whose hash is the same. */
  readonly #counts = new Map<number, Count[]>()
  #document = 0
  /** The index of its source. */
  #source = 0
  readonly #noted = new Noted()
  readonly #lines: number[] = []
  readonly #visit: Visit = (piece, at) => {
    if (this.#survey.isCandidate(piece.hash, piece.isDense)) this.#count(this.#countOf(piece), this.#source, piece, at)
  }

  /** @param survey of the same documents */
  constructor(survey: Survey) {
    this.#survey = survey
    survey.finish()
    this.#sources = [...survey.sources.values()]
  }

  /** The sources; each stands at its index. */
  get sources(): readonly Source[] {
    return this.#sources
  }

  /** See `Survey.spreadOf`. */
  spreadOf(isDense: boolean): number {
    return this.#survey.spreadOf(isDense)
  }

  /** What was counted. */
  *counts(): Iterable<Count> {
    for (const counts of this.#counts.values()) yield* counts
  }

  /** Documents that were taken. */
  get documents(): number {
    return this.#document
  }

  /** Takes a document. @throws {ShardError} for one that the survey did not take at its place */
  add(text: RawText, name: string): void {
    const source = this.#survey.sources.get(name)?.index
    const isLogged = this.#survey.log.next(this.#noted)
    if (source === undefined || (isLogged && source !== this.#noted.source)) throw new ShardError(changed)
    this.#document++
    this.#source = source
    if (!isLogged) this.#reader.read(text, this.#visit)
    else if (this.#findLines()) this.#reader.readLines(text, this.#lines, this.#visit)
  }

  /** Finds the lines of which the log says that they have what counts. @returns are there any? */
  #findLines(): boolean {
    const {hashes, ofLine, lines} = this.#noted
    this.#lines.length = 0
    let next = 0
    for (let at = 0; at < lines; at++) {
      const bits = ofLine[at] ?? 0
      const isDense = (bits & lineBits.dense) !== 0
      let counts = false
      for (let left = bits & lineBits.pieces; left > 0; left--) if (this.#survey.isCandidate(hashes[next++] ?? 0, isDense)) counts = true
      if (counts) this.#lines.push(at)
    }
    return this.#lines.length > 0
  }

  #countOf(piece: Piece): Count {
    const {match, isNamed, hash} = piece
    const same = this.#counts.get(hash)
    const known = same?.find((count) => piece.isKey(count.key))
    if (known !== undefined) return known
    const none = {documents: 0, occurrences: 0, head: 0, tail: 0, outermost: 0, characters: 0, last: 0}
    const template = piece.template()
    const count: Count = {
      key: piece.key(),
      match,
      template,
      isNamed,
      sources: new SourceCounts(this.sources.length),
      ...none,
      samples: [],
      wordings: new Set()
    }
    if (same === undefined) this.#counts.set(hash, [count])
    else same.push(count)
    return count
  }

  #count(count: Count, source: number, {start, end}: Piece, at: number): void {
    const {text, inkedCount} = this.#reader
    const fromEnd = inkedCount - 1 - at
    count.occurrences++
    count.characters += end - start
    if (fromEnd < tailLines) count.tail++
    else if (at < headLines) count.head++
    if (at === 0 || fromEnd === 0) count.outermost++
    if (count.isNamed && count.wordings.size < mostWordings) count.wordings.add(text.slice(start, end))
    if (count.last === this.#document) return
    count.last = this.#document
    count.documents++
    count.sources.add(source)
    if (count.samples.length < mostSamples) count.samples.push(sampleOf(this.#reader, at, start, end))
  }
}

function sampleOf({text, inked, inkedCount}: PieceReader, at: number, start: number, end: number): Sample {
  const bounds = (place: number) => {
    const line = place < inkedCount ? inked[place] : undefined
    return line === undefined ? ([0, 0] as const) : ([text.starts[line] ?? 0, text.ends[line] ?? 0] as const)
  }
  const [lineStart, lineEnd] = bounds(at)
  return {
    before: clip(text, ...bounds(at - 1)).trim(),
    lead: clip(text, lineStart, start),
    piece: text.slice(start, end),
    rest: clip(text, end, lineEnd),
    behind: clip(text, ...bounds(at + 1)).trim()
  }
}

function clip(text: Units, start: number, end: number): string {
  if (end - start <= longestShown) return text.slice(start, end)
  return `${text.slice(start, start + longestShown / 2)} … ${text.slice(end - longestShown / 2, end)}`
}
