/** The pieces of a text that a site may have put there: whole lines, and what opens or ends one. */
import type {Document} from '../../document/document.js'
import {foldKey, nameTemplateOf, templateOf} from './forms.js'

/** Where in its line a piece stands: words of the packs. */
export type PieceMatch = 'line' | 'prefix' | 'suffix'

/** A piece. */
export interface Piece {
  readonly match: PieceMatch
  /** As a pack would write it. */
  readonly template: string
  /** Of the line with names as placeholders as well. */
  readonly isNamed: boolean
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A line with ink and its pieces. */
export interface PieceLine {
  /** Its place among the lines with ink, from the first and from the last. */
  readonly fromStart: number
  readonly fromEnd: number
  readonly index: number
  readonly pieces: readonly Piece[]
}

const longest = 160
// Of a part: shorter ones end sentences of many writers.
const shortestPart = 14
const letterPattern = /\p{L}{2}/u
// A sentence that ends; a bar, dash, dot or arrow between spaces; a bracket that closes.
const boundaryPattern = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*\s*|\s[|｜·•–—-]\s+|\s[»›>▶]\s*|[\])】]\s+/gu

// Of pages no line is indented, of manuals, listings and verse many.
const mostIndented = 0.2

/** The lines of a text with their pieces. Hard-wrapped and indented text has none: its lines end anywhere. */
export function* readPieces(document: Document): Iterable<PieceLine> {
  if (document.isHardWrapped) return
  const inked: number[] = []
  for (let line = 0; line < document.lineCount; line++) if (!document.isBlank(line)) inked.push(line)
  const isIndented = (line: number) => /^(?: {2}|\t)/u.test(document.line(line).text)
  if (inked.filter(isIndented).length > mostIndented * inked.length) return
  for (const [at, index] of inked.entries()) {
    const {start, text} = document.line(index)
    const pieces = [...piecesOf(text, start)]
    if (pieces.length > 0) yield {fromStart: at, fromEnd: inked.length - 1 - at, index, pieces}
  }
}

function* piecesOf(text: string, offset: number): Iterable<Piece> {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (end - start <= longest && letterPattern.test(text)) yield* wholeLine(text.slice(start, end), offset + start)
  yield* partsOf(text, start, end, offset)
}

function* wholeLine(text: string, start: number): Iterable<Piece> {
  const template = templateOf(text)
  const end = start + text.length
  yield {match: 'line', template, isNamed: false, key: `=${foldKey(template)}`, start, end}
  const named = nameTemplateOf(template)
  if (named !== undefined) yield {match: 'line', template: named, isNamed: true, key: `=${foldKey(named)}`, start, end}
}

function* partsOf(text: string, start: number, end: number, offset: number): Iterable<Piece> {
  const part = (match: 'prefix' | 'suffix', from: number, to: number): Piece | undefined => {
    const own = text.slice(from, to).trimEnd()
    if (own.length < shortestPart || own.length > longest || !/\p{L}{2}.*(?:\s|\p{Lo}).*\p{L}/u.test(own)) return undefined
    const template = templateOf(own)
    const sign = match === 'prefix' ? '<' : '>'
    return {match, template, isNamed: false, key: sign + foldKey(template), start: offset + from, end: offset + from + own.length}
  }
  const found: (Piece | undefined)[] = []
  const head = [...text.slice(0, Math.min(end, start + longest)).matchAll(boundaryPattern)].find(
    ({0: mark, index}) => index + mark.length < end
  )
  if (head !== undefined) found.push(part('prefix', start, head.index + head[0].length))
  const from = Math.max(start, end - longest - 20)
  const tails = [...text.slice(from, end).matchAll(boundaryPattern)].map(({0: mark, index}) => from + index + mark.length)
  for (const at of tails.filter((place) => place < end && place > start).slice(-2)) found.push(part('suffix', at, end))
  for (const piece of found) if (piece !== undefined) yield piece
}
