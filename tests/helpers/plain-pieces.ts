/** The pieces of a text in plain words, by strings and patterns: what the reader of units must find. */
import {foldKey, nameTemplateOf, templateOf} from '../../src/corpus/learn/forms.js'
import type {PieceMatch} from '../../src/corpus/learn/piece.js'
import {readDocument} from '../../src/document/document.js'
import {indexPhrases} from '../../src/phrases/index.js'

/** A piece with all that is known of it. */
export interface PlainPiece {
  readonly match: PieceMatch
  readonly template: string
  readonly isNamed: boolean
  readonly key: string
  readonly start: number
  readonly end: number
}

const context = {phrases: indexPhrases({groups: () => []})}
const longest = 160
// Of a part: shorter ones end sentences of many writers.
const shortestPart = 14
const letterPattern = /\p{L}{2}/u
// A sentence that ends; a bar, dash, dot or arrow between spaces; a bracket that closes.
const boundaryPattern = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*\s*|\s[|｜·•–—-]\s+|\s[»›>▶]\s*|[\])】]\s+/gu

// Of pages no line is indented, of manuals, listings and verse many.
const mostIndented = 0.2

/** The pieces of a text, each with the place of its line among those with ink. */
export function* readPlainPieces(source: string): Iterable<PlainPiece & {readonly at: number}> {
  const document = readDocument(source, context)
  if (document.isHardWrapped) return
  const inked: number[] = []
  for (let line = 0; line < document.lineCount; line++) if (!document.isBlank(line)) inked.push(line)
  const isIndented = (line: number) => /^(?: {2}|\t)/u.test(document.line(line).text)
  if (inked.filter(isIndented).length > mostIndented * inked.length) return
  for (const [at, index] of inked.entries()) {
    const {start, text} = document.line(index)
    for (const piece of piecesOf(text, start)) yield {...piece, at}
  }
}

function* piecesOf(text: string, offset: number): Iterable<PlainPiece> {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (end - start <= longest && letterPattern.test(text)) yield* wholeLine(text.slice(start, end), offset + start)
  yield* partsOf(text, start, end, offset)
}

function* wholeLine(text: string, start: number): Iterable<PlainPiece> {
  const template = templateOf(text)
  const end = start + text.length
  yield {match: 'line', template, isNamed: false, key: `=${foldKey(template)}`, start, end}
  const named = nameTemplateOf(template)
  if (named !== undefined) yield {match: 'line', template: named, isNamed: true, key: `=${foldKey(named)}`, start, end}
}

function* partsOf(text: string, start: number, end: number, offset: number): Iterable<PlainPiece> {
  const part = (match: 'prefix' | 'suffix', from: number, to: number): PlainPiece | undefined => {
    const own = text.slice(from, to).trimEnd()
    if (own.length < shortestPart || own.length > longest || !/\p{L}{2}.*(?:\s|\p{Lo}).*\p{L}/u.test(own)) return undefined
    const template = templateOf(own)
    const sign = match === 'prefix' ? '<' : '>'
    return {match, template, isNamed: false, key: sign + foldKey(template), start: offset + from, end: offset + from + own.length}
  }
  const found: (PlainPiece | undefined)[] = []
  const head = [...text.slice(0, Math.min(end, start + longest)).matchAll(boundaryPattern)].find(
    ({0: mark, index}) => index + mark.length < end
  )
  if (head !== undefined) found.push(part('prefix', start, head.index + head[0].length))
  const from = Math.max(start, end - longest - 20)
  const tails = [...text.slice(from, end).matchAll(boundaryPattern)].map(({0: mark, index}) => from + index + mark.length)
  for (const at of tails.filter((place) => place < end && place > start).slice(-2)) found.push(part('suffix', at, end))
  for (const piece of found) if (piece !== undefined) yield piece
}
