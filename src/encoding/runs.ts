/** Runs of mojibake: the longest stretch from one place on that is UTF-8 read as a page, and how much better the right reading reads. */
import {kindAt, kindOfPoint, kinds, scriptAt} from './characters.js'
import {type PageName, pageCharacters} from './code-pages.js'
import {lostAt} from './lost-bytes.js'
import {groupsAt, pageGroups} from './scan.js'
import {strangeness} from './strangeness.js'
import {bytesOf, codePointOf, decodeAt, unitsOf} from './utf8.js'

/** A stretch and its reading. */
export interface Run {
  /** The page that it was read by, and behind it those that give the same. */
  readonly pages: readonly PageName[]
  readonly start: number
  readonly end: number
  readonly text: string
  /** How much less strange the reading is; what many bytes in right order prove is added. */
  readonly gain: number
}

// So many units at a time: what is rejected is looked at again from its second character on, and must not cost more than linear time.
const longestRun = 120
// Every byte beyond the second that UTF-8 would have in this place, and that chance puts there once in four times or less.
const byteBonus = 2
const familiar = 'áéíóúäöüñçãàß’“”–—…'

/** The readings of what begins at `at`, by all pages that have one. */
export function readRuns(text: string, at: number): readonly Run[] {
  const runs: Run[] = []
  const groups = groupsAt(text, at)
  for (const [group, names] of pageGroups.entries()) {
    if ((groups & (1 << group)) === 0) continue
    for (const page of names) {
      const read = decodeRun(text, at, page)
      if (read === undefined) continue
      // Most pages read it alike, and to weigh it takes longer than to read it.
      const known = runs.findIndex((run) => run.text === read.text && run.end === read.end)
      const same = runs[known]
      if (same === undefined) runs.push(weighRun(text, at, page, read))
      else runs[known] = {...same, pages: [...same.pages, page]}
    }
  }
  return runs
}

/**
 * The reading of what begins at `at` by one page: characters whose bytes are all there, and between or behind them some with a lost
 * one.
 */
export function readRun(text: string, at: number, page: PageName): Run | undefined {
  const read = decodeRun(text, at, page)
  return read === undefined ? undefined : weighRun(text, at, page, read)
}

/** What a stretch reads as, and what the order of its bytes proves. */
interface Decoded {
  readonly end: number
  readonly text: string
  readonly bonus: number
}

function decodeRun(text: string, at: number, page: PageName): Decoded | undefined {
  const bytes = bytesOf(page)
  const last = at + longestRun
  let read = ''
  let end = at
  let bonus = 0
  let isRare = false
  while (end < last) {
    const decoded = decodeAt(bytes, text, end)
    const lost = decoded === 0 ? lostAt(page, text, end) : undefined
    const units = lost?.units ?? unitsOf(decoded)
    if (units === 0 || (lost?.mark === 'space' && decodeAt(bytes, text, end + units) === 0)) break
    isRare = lost === undefined && end === at && units === 2 && kindOfPoint(codePointOf(decoded)) === kinds.rare
    read += lost?.text ?? String.fromCodePoint(codePointOf(decoded))
    if (lost === undefined) bonus += (units - 2) * byteBonus
    else if (lost.mark === 'question' || lost.mark === 'nothing') bonus += byteBonus / 2
    end += units
  }
  return end === at || (isRare && page !== 'cp437') ? undefined : {end, text: read, bonus}
}

function weighRun(text: string, start: number, page: PageName, {end, text: read, bonus}: Decoded): Run {
  // Where letters make a word, their order proves nothing.
  const proof = bonus > 0 && isWord(text, start, end) ? 0 : bonus
  return {pages: [page], start, end, text: read, gain: proof + gainOf(text, start, end, read) + familiarity(read)}
}

/** Of two pages that give letters alike, such as ISO 8859-2 and windows-1250, the one that gives those of many languages. */
function familiarity(read: string): number {
  let sum = 0
  for (const letter of read) if (familiar.includes(letter)) sum += 0.1
  return sum
}

function isWord(text: string, start: number, end: number): boolean {
  const script = scriptAt(text, start)
  for (let at = start; at < end; at++) if (scriptAt(text, at) !== script && kindAt(text, at) !== kinds.space) return false
  return strangeness(text, start, end) < 1
}

/** How much less strange the text reads with `read` in place of what stands from `start` to `end`. */
export function gainOf(text: string, start: number, end: number, read: string): number {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  const whole = before + read + after
  return strangeness(text, start, end) - strangeness(whole, before.length, before.length + read.length)
}

/** Has the stretch a control where the page has a character of its own for the byte? Then another page was at work. */
export function isForeign(text: string, {start, end}: Run, page: PageName): boolean {
  // Latin-1 is no page of its own here: what it does not share with windows-1252 are these controls.
  if (page === 'windows-1252') return false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80 && code < 0xa0 && pageCharacters[page].charCodeAt(code - 0x80) !== code) return true
  }
  return false
}
