/** What `learn` must know of each UTF-16 unit: its lower case, and in bits what it is. */

/** The low bits of a trait: the lower case; of white space a space. */
export const lowerCase = 0xffff
/** White space as `\s` has it. */
export const space = 1 << 16
/** `\p{L}`. */
export const letter = 1 << 17
/** `\p{Lu}`. */
export const upper = 1 << 18
/** `\p{Lo}`: of scripts without case. */
export const caseless = 1 << 19
/** An ASCII digit. */
export const digit = 1 << 20
/** May end a sentence, or stand between parts of a line, or behind what does: see `boundaries.ts`. */
export const mark = 1 << 21
/** Of a script that needs fewer strokes for a word, see `propose.ts`. */
export const dense = 1 << 22
/** Its lower case, or what it is, shows by more than the unit alone, so that only strings tell. */
export const awkward = 1 << 23
/** As `mark`, and needs no space behind it. */
export const wideMark = 1 << 24
/** Ends a sentence. */
export const stop = 1 << 25
/** Ends a sentence with no space behind it. */
export const wideStop = 1 << 26
/** Between spaces it stands between parts of a line. */
export const bar = 1 << 27
/** The same with no need of a space behind it. */
export const arrow = 1 << 28
/** Closes a bracket. */
export const bracket = 1 << 29
/** May stand behind what ends a sentence. */
export const closer = 1 << 30

/** Scripts of few strokes a word. */
export const densePattern = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const classes: readonly (readonly [RegExp, number])[] = [
  [/\s/u, space],
  [/\p{L}/u, letter],
  [/\p{Lu}/u, upper],
  [/\p{Lo}/u, caseless],
  [densePattern, dense],
  // Digits of other scripts; sigma, whose lower case depends on its place; the separators that `.` in a pattern stops at.
  [/(?![0-9])\p{Nd}|[Σ\u2028\u2029]/u, awkward]
]
const lists: readonly (readonly [string, number])[] = [
  ['0123456789', digit],
  ['.!?…|｜·•–—-])】"\'”’»', mark],
  ['。！？»›>▶', wideMark],
  ['.!?…', stop],
  ['。！？', wideStop],
  ['|｜·•–—-', bar],
  ['»›>▶', arrow],
  ['])】', bracket],
  ['"\'”’»)]', closer]
]

// Blocks of one kind, from and to: Han, Hangul, and surrogates with what is private. Three quarters of all units need no patterns so.
const blocks = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
  [0xac00, 0xd7a4],
  [0xd800, 0xf900]
] as const

/** Lower case and bits of each unit: one look into one table, since it costs more than what is done with it. */
export const traits = buildTraits()

function traitOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  let trait = /\s/u.test(character) ? 0x20 : lower.charCodeAt(0) | (lower.length === 1 ? 0 : awkward)
  for (const [pattern, bit] of classes) if (pattern.test(character)) trait |= bit
  return trait
}

function buildTraits(): Int32Array {
  const table = new Int32Array(0x10000)
  let next = 0
  for (const [from, to] of [...blocks, [table.length, table.length]] as const) {
    for (; next < from; next++) table[next] = traitOf(next)
    const shared = from < to ? traitOf(from) & ~lowerCase : 0
    for (; next < to; next++) table[next] = next | shared
  }
  for (const [list, bit] of lists)
    for (let at = 0; at < list.length; at++) table[list.charCodeAt(at)] = (table[list.charCodeAt(at)] ?? 0) | bit
  const add = (from: number, to: number, bit: number) => {
    for (let unit = from; unit < to; unit++) table[unit] = (table[unit] ?? 0) | bit
  }
  // Of the characters beyond the BMP only the planes of emoji, U+1F000 to U+1FBFF, have neither letters nor digits nor case.
  add(0xd800, 0xd83c, awkward)
  add(0xd83f, 0xdc00, awkward)
  add(0xdff0, 0xdffa, awkward)
  return table
}
