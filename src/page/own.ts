/** What a line with ink says of itself, in numbers: the first features of the line model. One pass over the characters. */
import type {Document} from '../document/document.js'
import {signBits, signTable, upper} from '../document/signs.js'
import {columns, endsQuestion, endsSentence, endsTruncated} from '../document/text.js'

/** The features of a line by itself, in the order of their columns. */
export const ownNames = [
  'length',
  'words',
  'digits',
  'capitals',
  'capital words',
  'commas',
  'end mark',
  'inner sentences',
  'symbols',
  'opening',
  'separators',
  'address',
  'copyright sign',
  'copies',
  'known phrase',
  'blank lines before',
  'prose'
] as const

/** The name of such a feature. */
export type OwnName = (typeof ownNames)[number]

/** The lines with ink of a text, and their own features, a column each. */
export interface PageLines {
  readonly count: number
  /** The places of the lines in the Document. */
  readonly index: Int32Array
  /** Their widths in terminal columns. */
  readonly width: Float64Array
  /** The same for prose, 0 for others. */
  readonly prose: Float64Array
  /** 1 where a phrase stands that announces comments or other articles. */
  readonly opensList: Uint8Array
  readonly own: Readonly<Record<OwnName, Float32Array>>
}

// Of a longer line the rest says nothing new.
const longestRead = 600
const lower = upper >>> 1
const caseless = signBits.hangul | signBits.kana | signBits.han | signBits.thai | signBits.arabic
const separators = signBits.bar | signBits.bullet | signBits.angle
const certaintyRank = {possible: 1, likely: 2, certain: 3} as const
// What stands behind such a line is written by readers, or about other articles.
const listKinds = new Set(['comments', 'popular-posts', 'related-posts', 'reader-widget'])

/** Reads the lines with ink. */
export function readPageLines(document: Document): PageLines {
  const index = inkedLines(document)
  const count = index.length
  const own = emptyColumns(count)
  const width = new Float64Array(count)
  const prose = new Float64Array(count)
  let before = -1
  for (let at = 0; at < count; at++) {
    const line = index[at] ?? 0
    const {text} = document.line(line)
    width[at] = columns(text)
    if (document.kind(line) === 'prose') prose[at] = width[at] ?? 0
    own.length[at] = Math.log2(1 + (width[at] ?? 0))
    own.prose[at] = Math.log2(1 + (prose[at] ?? 0))
    own['blank lines before'][at] = Math.min(line - before - 1, 3)
    own['end mark'][at] = endMark(text)
    const mask = document.maskAt(line)
    own.separators[at] = (mask & separators) === 0 ? 0 : 1
    own.address[at] = (mask & (signBits.url | signBits['at-sign'])) === 0 ? 0 : 1
    own['copyright sign'][at] = (mask & signBits['copyright-sign']) === 0 ? 0 : 1
    readCharacters(text, own, at)
    before = line
  }
  countCopies(document, index, own.copies)
  return {count, index, width, prose, opensList: markPhrases(document, index, own['known phrase']), own}
}

function inkedLines(document: Document): Int32Array {
  const found = new Int32Array(document.lineCount)
  let count = 0
  for (let line = 0; line < document.lineCount; line++) if (!document.isBlank(line)) found[count++] = line
  return found.subarray(0, count)
}

function emptyColumns(count: number): Readonly<Record<OwnName, Float32Array>> {
  const column = () => new Float32Array(count)
  return {
    length: column(),
    words: column(),
    digits: column(),
    capitals: column(),
    'capital words': column(),
    commas: column(),
    'end mark': column(),
    'inner sentences': column(),
    symbols: column(),
    opening: column(),
    separators: column(),
    address: column(),
    'copyright sign': column(),
    copies: column(),
    'known phrase': column(),
    'blank lines before': column(),
    prose: column()
  }
}

/** From what labels end with to what sentences do. */
function endMark(text: string): number {
  if (endsTruncated(text)) return 2
  if (endsQuestion(text)) return 3
  if (endsSentence(text)) return text.trimEnd().endsWith('!') ? 3 : 4
  return /[:：]\s*$/u.test(text.slice(-8)) ? 1 : 0
}

/** Counts kinds of characters and of words. */
function readCharacters(text: string, own: Readonly<Record<OwnName, Float32Array>>, at: number): void {
  const end = Math.min(text.length, longestRead)
  let [digits, uppers, letters, symbols, commas, words, capitalWords, sentences, ink] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  let opening = -1
  let isNew = true
  let isEnd = false
  for (let place = 0; place < end; place++) {
    const code = text.charCodeAt(place)
    const bits = signTable[code] ?? 0
    if ((bits & signBits.ink) === 0 && (bits & ~0xf0000000) === 0) {
      isNew = true
      continue
    }
    ink++
    const isUpper = (bits & upper) !== 0
    const isDigit = (bits & signBits.digit) !== 0
    const isLetter =
      isUpper || (bits & lower) !== 0 || (bits & caseless) !== 0 || (code > 0x24f && (bits & signBits.bracket) === 0 && code < 0x2000)
    if (isLetter) letters++
    if (isUpper) uppers++
    if (isDigit) digits++
    else if (!isLetter) symbols++
    if (isNew) {
      words++
      if (isUpper) capitalWords++
      if (isEnd && (isUpper || (bits & caseless) !== 0)) sentences++
    }
    if (opening < 0) opening = openingOf(code, bits, isUpper, isDigit, isLetter)
    if (code === 0x2c || code === 0x3001 || code === 0x60c || code === 0xff0c) commas++
    isEnd = code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002
    // Chinese and Japanese put no space behind a sentence.
    if (code === 0x3002 && place + 1 < end) sentences++
    isNew = false
  }
  own.words[at] = Math.log2(1 + words)
  own.digits[at] = digits / Math.max(ink, 1)
  own.capitals[at] = uppers / Math.max(letters, 1)
  own['capital words'][at] = capitalWords / Math.max(words, 1)
  own.commas[at] = (100 * commas) / Math.max(ink, 20)
  own['inner sentences'][at] = Math.min(sentences, 8)
  own.symbols[at] = symbols / Math.max(ink, 1)
  own.opening[at] = opening
}

function openingOf(code: number, bits: number, isUpper: boolean, isDigit: boolean, isLetter: boolean): number {
  if (code === 0x22 || code === 0x27 || code === 0x201c || code === 0x201e || code === 0xab || code === 0x300c) return 5
  if (isDigit) return 1
  if (isUpper) return 3
  if ((bits & lower) !== 0) return 2
  return isLetter ? 4 : 0
}

/** How often a line stands in the text. */
function countCopies(document: Document, index: Int32Array, copies: Float32Array): void {
  const counts = new Map<string, number>()
  const keys: string[] = []
  for (const line of index) {
    const {text} = document.line(line)
    const key = text.length > longestRead ? '' : text.trim().toLowerCase()
    keys.push(key)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const [at, key] of keys.entries()) copies[at] = key === '' ? 0 : Math.log2(counts.get(key) ?? 1)
}

/** How sure the packs are of a line, half of it for a part of one; and which lines announce a list. */
function markPhrases(document: Document, index: Int32Array, known: Float32Array): Uint8Array {
  const opens = new Uint8Array(index.length)
  const hits = document.allPhrases()
  let at = 0
  for (const {line, phrase} of hits) {
    while (at < index.length && (index[at] ?? 0) < line.index) at++
    if (index[at] !== line.index) continue
    const isWhole = phrase.match === 'line' || phrase.match === 'marker'
    known[at] = Math.max(known[at] ?? 0, certaintyRank[phrase.certainty] * (isWhole ? 1 : 0.5))
    if (isWhole && listKinds.has(phrase.kind)) opens[at] = 1
  }
  return opens
}
