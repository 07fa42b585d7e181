/** The signs that rules ask for, as bits: what each character says of the line that it stands in. */
import type {Cue} from '../words/cue.js'
import {declareTable} from '../words/tables.js'

export const signBits = {
  /** An ASCII digit. */
  digit: 1,
  /** `@`. */
  'at-sign': 1 << 1,
  /** `©`, `ⓒ`, `Ⓒ`, `℗`. */
  'copyright-sign': 1 << 2,
  /** `?` between two spaces. */
  'spaced-question': 1 << 3,
  /** A sign that Korean and Japanese newsrooms put before a heading: `■`, `▶`, `◆`, `△`… */
  'heading-mark': 1 << 4,
  /** A lower-case letter followed at once by an upper-case one: `LandscapeThe`. */
  'case-glue': 1 << 5,
  /** `//`, or `www.`. */
  url: 1 << 6,
  /** An en dash, em dash or horizontal bar, or two hyphens. */
  dash: 1 << 7,
  /** `=`. */
  equals: 1 << 8,
  /** Any opening round or square bracket, full width included. */
  bracket: 1 << 9,
  /** `|`. */
  bar: 1 << 10,
  /** `#`. */
  hash: 1 << 11,
  hangul: 1 << 12,
  kana: 1 << 13,
  han: 1 << 14,
  thai: 1 << 15,
  cyrillic: 1 << 16,
  arabic: 1 << 17,
  latin: 1 << 18,
  /** A line of nothing but white space behind another one. */
  'blank-run': 1 << 19,
  /** Anything but white space. */
  ink: 1 << 20,
  /** A colon or a slash, full width included: what joins a label with what it labels. */
  joint: 1 << 21,
  /** `<`, `>`, `»`, `›`, an arrow. */
  angle: 1 << 22,
  /** `{` or `}`. */
  brace: 1 << 23,
  /** `[`, `【`. */
  square: 1 << 24,
  /** `…`, or two dots in a row. */
  ellipsis: 1 << 25,
  /** `&`, a backslash or a grave accent: code, entities. */
  code: 1 << 26,
  /** `·`, `•`, `・`. */
  bullet: 1 << 27
} as const

/** The name of a sign. */
export type Sign = keyof typeof signBits

/** What a rule may ask a text for before it looks closer: characters, or the words of a cue. */
export type Mark = Sign | Cue

const lower = 1 << 28
/** An upper-case letter; the bit below says that a character is a lower-case one. */
export const upper = lower << 1
const watched = 1 << 31
/** The bits of signs, without those above. */
export const anySign = lower - 1
const {ink} = signBits

/** The bits of some signs, joined. */
export function maskOf(signs: readonly Sign[]): number {
  let mask = 0
  for (const sign of signs) mask |= signBits[sign]
  return mask
}

/** Does the mask of a line say that it has ink? */
export function hasInk(mask: number): boolean {
  return (mask & ink) !== 0
}

/** The bits of each UTF-16 unit; negative where the unit may end a line or make a sign with the one before it. */
export const signTable: Int32Array = declareTable('signs', buildTable)()

function buildTable(): Int32Array {
  const classes = new Int32Array(0x10000).fill(ink)
  // A form feed is ink: it parts pages, and a line that holds one is not blank.
  for (const space of [0x09, 0x0b, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) classes[space] = 0
  classes.fill(0, 0x2000, 0x200c)
  const add = (from: number, to: number, bits: number) => {
    for (let code = from; code <= to; code++) classes[code] = (classes[code] ?? 0) | bits
  }
  const addEach = (characters: string, bits: number) => {
    for (const character of characters) add(character.charCodeAt(0), character.charCodeAt(0), bits)
  }
  add(0x30, 0x39, signBits.digit)
  addEach('@＠', signBits['at-sign'])
  addEach('©ⓒⒸ℗', signBits['copyright-sign'])
  // Arrow heads, squares, circles and stars; `●` and `○` are bullets at least as often, so the rule decides.
  addEach('■□▣◆◇◈▶▷►▲△▼▽●○◎★☆☞', signBits['heading-mark'])
  addEach('–—―', signBits.dash)
  add(0x3d, 0x3d, signBits.equals)
  addEach('([（［【〔〈《<', signBits.bracket)
  addEach('|｜', signBits.bar)
  addEach('<>«»‹›→', signBits.angle)
  addEach('{}', signBits.brace)
  addEach('[［【', signBits.square)
  addEach('…', signBits.ellipsis)
  addEach('&\\`', signBits.code)
  addEach('·•・', signBits.bullet)
  addEach('#', signBits.hash)
  addEach(':：/／', signBits.joint)
  add(0xac00, 0xd7a3, signBits.hangul)
  add(0x3040, 0x30ff, signBits.kana)
  add(0x4e00, 0x9fff, signBits.han)
  add(0x0e01, 0x0e5b, signBits.thai)
  add(0x0400, 0x052f, signBits.cyrillic)
  add(0x0600, 0x06ff, signBits.arabic)
  add(0x41, 0x5a, upper | signBits.latin)
  add(0x61, 0x7a, lower | signBits.latin)
  // Letters with two cases; where a letter equals its own other case, it has none.
  for (let code = 0xc0; code <= 0x52f; code++) {
    const letter = String.fromCharCode(code)
    const bits = letter.toUpperCase() !== letter ? lower : letter.toLowerCase() !== letter ? upper : 0
    if (bits) add(code, code, code < 0x250 ? bits | signBits.latin : bits)
  }
  add(0x1e00, 0x1eff, signBits.latin)
  for (let code = 0x1e00; code <= 0x1eff; code++) {
    const letter = String.fromCharCode(code)
    add(code, code, letter.toUpperCase() !== letter ? lower : letter.toLowerCase() !== letter ? upper : 0)
  }
  for (const character of '/-?.') add(character.charCodeAt(0), character.charCodeAt(0), watched)
  classes[0x0a] = classes[0x0d] = watched
  return classes
}
