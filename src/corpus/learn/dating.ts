/** What in a piece may be a date or a time, told from its numbers: the patterns of `forms.ts` cost more than all else, most years stand in sentences. */
import {space, traits} from './characters.js'
import {isDigit} from './numbers.js'

const blank = 0x20
const [one, two, nine, zero] = [0x31, 0x32, 0x39, 0x30] as const
const [comma, dot] = [0x2c, 0x2e] as const
// `2025-03-04`, `2025. 3. 4.`, `2025年3月4日`: behind the year; `04.03.2025`: the first three before it.
const dayMarks = '-./'
const yearMarks: ReadonlySet<number> = new Set(Array.from(`${dayMarks}年년`, (mark) => mark.charCodeAt(0)))
const dayMarkSet: ReadonlySet<number> = new Set(Array.from(dayMarks, (mark) => mark.charCodeAt(0)))
// `15:47`, `09h12`, `09H12`, `9시12분`.
const clockMarks: ReadonlySet<number> = new Set(Array.from(':hH시', (mark) => mark.charCodeAt(0)))
// Between day and year stand `th`, a month of twelve letters, and twice two or three letters with spaces, dots and commas.
const furthestDay = 32

/** Is a run of digits one that a date may have for its year? @param behind the place behind it @param end of the piece */
export function mayDate(units: Uint16Array, start: number, from: number, behind: number, end: number): boolean {
  if (!isYear(units, from, behind)) return false
  const next = behindBlank(units, behind)
  const day = behindBlank(units, next + 1)
  // Most years that end sentences have such a mark behind them.
  if (day < end && yearMarks.has(units[next] ?? 0) && isDigit(units[day])) return true
  if (from - 1 <= start) return false
  const before = units[from - 1] ?? 0
  return dayMarkSet.has(before) ? isDigit(units[from - 2]) : before === blank && hasDay(units, start, from - 1)
}

function behindBlank(units: Uint16Array, at: number): number {
  return units[at] === blank ? at + 1 : at
}

function isYear(units: Uint16Array, from: number, behind: number): boolean {
  const [first, second] = [units[from], units[from + 1]]
  return behind - from === 4 && ((first === one && second === nine) || (first === two && second === zero))
}

/** Is there a number of one or two digits before the year, with nothing between but what a date has there? */
function hasDay(units: Uint16Array, start: number, year: number): boolean {
  for (let at = year - 1; at >= Math.max(start, year - furthestDay); at--) {
    const unit = units[at] ?? 0
    if (isDigit(unit)) return at - 2 < start || !isDigit(units[at - 1]) || !isDigit(units[at - 2])
    const isLetter = unit >= 0x80 || ((unit | 0x20) - 0x61) >>> 0 < 26
    if (!isLetter && unit !== comma && unit !== dot && ((traits[unit] ?? 0) & space) === 0) return false
  }
  return false
}

/** Does a time of day follow a run of digits? @param behind the place behind it */
export function mayTime(units: Uint16Array, behind: number, end: number): boolean {
  return behind + 1 < end && clockMarks.has(units[behind] ?? 0) && isDigit(units[behind + 1])
}
