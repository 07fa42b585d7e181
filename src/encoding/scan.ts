/**
 * The one scan for damaged characters: what kinds there may be in a text, and where the first pair stands that UTF-8 read as a
 * code page would leave. One look into a table for each character, so that clean text costs next to nothing.
 */
import {isContinuation, isLead, type PageName, pageCharacters} from './code-pages.js'
import {hangulClass, ideographClass} from './wide/gate.js'

/** What a text may have, as bits. */
export const traces = {
  /** A control character that no text needs. */
  control: 1 << 16,
  /** `&`, which every character reference begins with. */
  ampersand: 1 << 17,
  /** What no keyboard has and few readers see: U+FFFD, soft hyphens, characters without width, marks of direction, ligatures such as `ﬁ`. */
  hidden: 1 << 18,
  /** Hangul, or ideographs and kana, that UTF-8 leaves when it is read as an encoding of East Asia; text may have them, too. */
  hangul: 1 << 19,
  ideograph: 1 << 20,
  /** `ƒ` or `‚`, or the control that Latin-1 has for them: kana begin with them where Shift-JIS is read as windows-1252. */
  kana: 1 << 21
} as const

/** What the scan saw. */
export interface Traces {
  /** The bits of `traces`, joined. */
  readonly seen: number
  /** UTF-16 offset of the first pair that may be mojibake, -1 where there is none. */
  readonly firstPair: number
}

// The first and last of each range. U+DB40 is a half of the tag characters; `invisible.ts` knows what each is for.
const hiddenRanges = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xdb40, 0xdb40],
  [0xfb00, 0xfb06],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd]
] as const

/** Pages that differ little share a bit: what is a pair to one is looked at as all of them. */
export const pageGroups: readonly (readonly PageName[])[] = [
  ['windows-1252', 'windows-1254'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1251'],
  ['windows-1253'],
  ['windows-1257'],
  ['macintosh'],
  ['cp437']
]

// The groups of the windows pages and of ISO 8859.
const c1Groups = 0b0011111

// Characters that may go on: the low byte, a bit for each group. That may begin: the next byte.
const leadShift = 8
const leadBits = 0xff << leadShift
const bits = buildTable()

function buildTable(): Int32Array {
  const table = new Int32Array(0x10000)
  const add = (code: number, bit: number) => {
    table[code] = (table[code] ?? 0) | bit
  }
  for (const [group, names] of pageGroups.entries())
    for (const name of names)
      for (let index = 0; index < 128; index++) {
        const code = pageCharacters[name].charCodeAt(index)
        if (code === 0) continue
        if (isContinuation(0x80 + index)) add(code, 1 << group)
        else if (isLead(0x80 + index)) add(code, 1 << (group + leadShift))
      }
  // Latin-1 reads these bytes as controls; readers of the windows pages do so with the ones that they do not know.
  for (let code = 0x80; code < 0xa0; code++) add(code, c1Groups)
  for (let code = 0; code < 0xa0; code++) if ((code < 0x20 && !isLayout(code)) || code >= 0x7f) add(code, traces.control)
  add(0x26, traces.ampersand)
  for (const [from, to] of hiddenRanges) for (let code = from; code <= to; code++) add(code, traces.hidden)
  for (const code of 'ƒ‚\u0082\u0083') add(code.charCodeAt(0), traces.kana)
  addClass(add, hangulClass, traces.hangul)
  addClass(add, ideographClass, traces.ideograph)
  return table
}

/** Adds a bit to every character of a class of regular expressions: single ones, and from one to another with `-` between. */
function addClass(add: (code: number, bit: number) => void, characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) {
    const from = characters.charCodeAt(at)
    if (characters.charAt(at + 1) === '-') at += 2
    for (let code = from; code <= characters.charCodeAt(at); code++) add(code, bit)
  }
}

/** Tab, line feed, form feed and carriage return lay a text out. */
export function isLayout(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d
}

// What no ASCII text is made of, where it is one of what the table has by itself, or stands before another such character, as in every
// pair. A pattern passes over others in half the time of the table, so the table is asked only from there on, for so many characters.
const alone = [[0x00, 0x1f], [0x26], [0x7f, 0x9f], ...hiddenRanges, [0x192], [0x201a], [0x2e80, 0xffff]]
const aloneClass = alone.map((range) => range.map(escapeUnit).join('-')).join('')
const oddPattern = new RegExp(`[^\\t\\n\\f\\r -%'-~](?:(?<=[${aloneClass}])|(?=[^\\0-\\x7f]))`, 'g')
const stretch = 64

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** Scans a text once. */
export function scanTraces(text: string): Traces {
  const {length} = text
  let seen = 0
  let firstPair = -1
  let before = 0
  // A character that may begin a pair is looked at together with the one behind it.
  for (let at = nextOdd(text, 0); at >= 0 && at < length; at = before === 0 ? nextOdd(text, at) : at) {
    const end = Math.min(length, at + stretch)
    for (; at < end; at++) {
      const mask = bits[text.charCodeAt(at)] ?? 0
      seen |= mask
      if ((before & (mask << leadShift)) !== 0 && firstPair < 0) firstPair = at - 1
      before = mask & leadBits
    }
  }
  return {seen, firstPair}
}

function nextOdd(text: string, from: number): number {
  oddPattern.lastIndex = from
  return oddPattern.test(text) ? oddPattern.lastIndex - 1 : -1
}

const beyondPattern = /[^\0-\x7f]/g
// To ask a pattern takes as long as to look at so many characters; in many a language the next one is nearer.
const near = 12

/** The next offset from `from` on of a character beyond ASCII; the length of the text where there is none. */
export function nextBeyond(text: string, from: number): number {
  const looked = Math.min(from + near, text.length)
  let at = from
  while (at < looked && text.charCodeAt(at) < 0x80) at++
  if (at < looked) return at
  beyondPattern.lastIndex = at
  return beyondPattern.test(text) ? beyondPattern.lastIndex - 1 : text.length
}

/**
 * The next offset from `from` on at which a pair begins that may be mojibake; -1 where none does. The groups of pages by which it
 * may are `groupsAt`.
 */
export function nextPair(text: string, from: number): number {
  const {length} = text
  for (let at = nextBeyond(text, from); at < length; at = nextBeyond(text, at)) {
    let before = 0
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code < 0x80) break
      const mask = bits[code] ?? 0
      if ((before & (mask << leadShift)) !== 0) return at - 1
      before = mask
    }
  }
  return -1
}

/** The groups of pages by which one of the characters that UTF-8 has in this place may begin, as bits: see `mayBegin`. */
export function groupsOf(pages: readonly PageName[]): number {
  let groups = 0
  for (const [group, names] of pageGroups.entries()) if (names.some((name) => pages.includes(name))) groups |= 1 << (group + leadShift)
  return groups
}

/** May the UTF-16 unit be what one of the groups makes of the first byte of a character? */
export function mayBegin(unit: number, groups: number): boolean {
  return ((bits[unit] ?? 0) & groups) !== 0
}

/** By which groups of pages the characters at `at` and behind it make a pair: a bit for each entry of `pageGroups`. */
export function groupsAt(text: string, at: number): number {
  return ((bits[text.charCodeAt(at)] ?? 0) >> leadShift) & (bits[text.charCodeAt(at + 1)] ?? 0) & 0xff
}
