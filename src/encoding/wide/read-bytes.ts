/** Bytes of an encoding of East Asia read as windows-1252 or Latin-1: `¾È³çÇÏ¼¼¿ä` for `안녕하세요`, `ƒeƒXƒg` for `テスト`. */
import {kindAt, kindOfPoint, kinds} from '../characters.js'
import {nextBeyond} from '../scan.js'
import {bytesOf, decodeAt, unitsOf} from '../utf8.js'
import {rankOf, ranks} from './letters.js'
import {tableOf, type WidePage, type WideTable, widePages} from './pages.js'
import type {WideReading} from './read-utf8.js'

// Letters of East Asia that must come out, and what they must weigh on the average, to be likely and to be beyond doubt.
const [fewestLikely, fewestCertain] = [3, 5]
const leastAverage = 0.75
// Of the lines with characters beyond ASCII so many may be none of the encoding.
const mostOther = 0.1

// So much more must speak for a page than for the next.
const clearly = 1.25

// What may be such bytes: so many of them in a row, or those that begin kana in Shift-JIS, twice.
const fewestInRow = 4
const [kanaLead, katakanaLead] = [0x82, 0x83]
const kanaPattern = /(?:[‚\u0082][\u009f-\u00f1ŸŒŽ„…†‡ˆ‰Š‹‘’“”•–—˜™š›œž]|[ƒ\u0083][@-~\u0080-\u0096€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–]){2}/y

/** A line read by a page. */
interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly letters: number
  readonly weight: number
}

/** The lines of a text that are such bytes, by the page that most speaks for; all that is beyond ASCII in them must be. */
export function findWideBytes(text: string): readonly WideReading[] {
  if (!isSuspect(text)) return []
  const reads = widePages.map((page) => readPage(text, tableOf(page), page)).sort((one, other) => other.weight - one.weight)
  const [best, second] = reads
  if (best === undefined || best.letters < fewestLikely || best.weight < best.letters * leastAverage) return []
  const {lines, letters, isWhole, weight} = best
  const isClear = weight >= (second?.weight ?? 0) * clearly
  return lines.flatMap((line) => {
    const isOwn = line.letters >= fewestCertain && line.weight >= line.letters * leastAverage
    if (!isWhole && !isOwn && line.letters < fewestLikely) return []
    const isCertain = isClear && ((isWhole && letters >= fewestCertain) || isOwn)
    return [{start: line.start, end: line.end, text: line.text, isCertain}]
  })
}

/** May there be any? Asks `bytesOf` for each character, which a pattern takes ten times as long for. */
function isSuspect(text: string): boolean {
  const bytes = bytesOf('windows-1252')
  for (let at = nextBeyond(text, 0); at < text.length; at = nextBeyond(text, at)) {
    let row = 0
    for (let code = text.charCodeAt(at); code >= 0x80; code = text.charCodeAt(++at)) {
      const byte = code === 0x80 ? 0 : (bytes[code] ?? 0)
      row = byte > 0 && byte < 0xff ? row + 1 : 0
      if (row === fewestInRow) return true
      if (byte !== kanaLead && byte !== katakanaLead) continue
      kanaPattern.lastIndex = at
      if (kanaPattern.test(text)) return true
    }
  }
  return false
}

function readPage(text: string, table: WideTable, page: WidePage) {
  const lines: Line[] = []
  let other = 0
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const first = firstBeyond(text, start, end)
    if (first < end) {
      const line = isUtf8(text, first, end) ? undefined : readLine(text, first, end, table, page)
      if (line === undefined) other++
      else lines.push(line)
    }
    start = end + 1
  }
  const weight = lines.reduce((sum, line) => sum + line.weight, 0)
  const letters = lines.reduce((sum, line) => sum + line.letters, 0)
  return {lines, weight, letters, isWhole: other <= lines.length * mostOther}
}

function firstBeyond(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) < 0x80) at++
  return at
}

/** Is all that is beyond ASCII UTF-8 byte for byte? Then it is what chance never makes of another encoding. */
function isUtf8(text: string, start: number, end: number): boolean {
  const bytes = bytesOf('windows-1252')
  for (let at = start; at < end; ) {
    const units = text.charCodeAt(at) < 0x80 ? 1 : unitsOf(decodeAt(bytes, text, at))
    if (units === 0) return false
    at += units
  }
  return true
}

/** Reads a line from its first character beyond ASCII to its last; nothing where one is none of the encoding. */
function readLine(text: string, start: number, lineEnd: number, {units}: WideTable, page: WidePage): Line | undefined {
  const bytes = bytesOf('windows-1252')
  let read = ''
  let weight = 0
  let letters = 0
  let end = start
  let kept = 0
  let at = start
  while (at < lineEnd) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      read += text.charAt(at++)
      continue
    }
    const byte = bytes[code] ?? 0
    const trail = text.charCodeAt(at + 1)
    const pair = at + 1 < lineEnd ? (units[(byte << 8) | (trail < 0x80 ? trail : (bytes[trail] ?? 0))] ?? 0) : 0
    const unit = pair !== 0 ? pair : (units[byte] ?? 0)
    if (byte === 0 || unit === 0 || kindOfPoint(unit) === kinds.rare) return undefined
    at += pair !== 0 ? 2 : 1
    read += String.fromCharCode(unit)
    const rank = rankOf(unit)
    weight += pair === 0 ? -0.5 : weightOf(unit, rank, page)
    if (rank > 0 && kindOfPoint(unit) === kinds.letter) letters++
    end = at
    kept = read.length
  }
  const line = read.slice(0, kept)
  return isGlued(line, letters) || (page === 'shift_jis' && letters === 0) ? undefined : {start, end, text: line, letters, weight}
}

/** What a character speaks for the page. Bytes of Chinese make Hangul by half, and ideographs, which Korean hardly uses, by the other. */
function weightOf(unit: number, rank: number, page: WidePage): number {
  const isHangul = unit >= 0xac00 && unit <= 0xd7a3
  if (page === 'euc-kr' && rank > 0 && !isHangul && unit >= 0x3400) return -0.7
  if (rank === ranks.frequent) return isHangul ? 1.9 : 1.5
  // Katakana are two bytes of which chance gives the first once in a hundred.
  if (rank === ranks.common) return isHangul ? 0.7 : page === 'shift_jis' && unit < 0x3400 ? 1 : 0.6
  return rank === ranks.seldom ? -1 : -0.2
}

/** Do letters of East Asia stand between Latin ones, one by one? Then letters with accents were meant: `CORAÇÃO`. */
function isGlued(line: string, letters: number): boolean {
  let glued = 0
  for (let at = 1; at < line.length - 1; at++)
    if (rankOf(line.charCodeAt(at)) > 0 && isLatin(line, at - 1) && isLatin(line, at + 1)) glued++
  return glued > 0 && glued * 3 >= letters
}

function isLatin(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return text.charCodeAt(at) < 0x80 && (kind === kinds.lower || kind === kinds.upper)
}
