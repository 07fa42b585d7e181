/** What a character is like, as far as it tells whether the text that it stands in was written or came about by damage. */

/** Kinds of characters. */
export const kinds = {
  /** Not assigned, private, or of a script or block that hardly a text uses. */
  rare: 0,
  space: 1,
  /** Marks that may stand behind a letter or beside anything: ASCII's, dashes, bullets. */
  plain: 2,
  digit: 3,
  lower: 4,
  upper: 5,
  /** A letter without case, or a mark that is written on one. */
  letter: 6,
  /** Stands behind what it closes: `’`, `”`, `»`, `…`, `™`, `®`. */
  closing: 7,
  /** Stands before what it opens: `‘`, `“`, `«`, `¿`. */
  opening: 8,
  /** Signs beside numbers: `£`, `°`, `±`, `½`. */
  numeric: 9,
  /** Signs that stand in texts now and then: `¦`, `¬`, `¨`, `†`. */
  odd: 10,
  /** Box drawing and blocks. */
  box: 11,
  control: 12,
  replacement: 13,
  /** Emoji, arrows, full-width signs and whatever else is written beside anything. */
  sign: 14
} as const

/** Scripts, by number; 0 for none. */
export const scripts = {latin: 1, greek: 2, cyrillic: 3, han: 4, hangul: 5} as const

type Range = readonly [from: number, to: number]

// Letters without case by script: scripts that the damage of real texts comes in.
const caseless: readonly Range[] = [
  [0x5d0, 0x5f4],
  [0x591, 0x5c7],
  [0x60c, 0x6ff],
  [0x750, 0x77f],
  [0x900, 0x97f],
  [0x980, 0x9fe],
  [0xa01, 0xa76],
  [0xa81, 0xaff],
  [0xb01, 0xb77],
  [0xb82, 0xbfa],
  [0xc00, 0xc7f],
  [0xc80, 0xcf2],
  [0xd00, 0xd7f],
  [0xd81, 0xdf4],
  [0xe01, 0xe5b],
  [0xe81, 0xedf],
  [0xf00, 0xfda],
  [0x1000, 0x109f],
  [0x10a0, 0x10ff],
  [0x1200, 0x137c],
  [0x1780, 0x17f9],
  [0x531, 0x587]
]

// Filled at the first question: only damage asks.
let kindTable = new Uint8Array(0)
let scriptTable = new Uint8Array(0)

function fillTables(): void {
  kindTable = new Uint8Array(0x10000)
  scriptTable = new Uint8Array(0x10000)
  const set = (from: number, to: number, kind: number, script = 0) => {
    kindTable.fill(kind, from, to + 1)
    scriptTable.fill(script, from, to + 1)
  }
  const setEach = (characters: string, kind: number) => {
    for (const character of characters) set(character.charCodeAt(0), character.charCodeAt(0), kind)
  }
  set(0x20, 0x7e, kinds.plain)
  set(0x30, 0x39, kinds.digit)
  set(0x41, 0x5a, kinds.upper, scripts.latin)
  set(0x61, 0x7a, kinds.lower, scripts.latin)
  set(0, 0x1f, kinds.control)
  set(0x7f, 0x9f, kinds.control)
  for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x202f, 0x2028, 0x2029]) set(space, space, kinds.space)
  cased(set, 0xc0, 0x17f, scripts.latin)
  cased(set, 0x1e00, 0x1eff, scripts.latin)
  cased(set, 0x370, 0x3ff, scripts.greek)
  cased(set, 0x1f00, 0x1fff, scripts.greek)
  cased(set, 0x400, 0x45f, scripts.cyrillic)
  cased(set, 0x490, 0x4ff, scripts.cyrillic)
  // Of Latin's second extension only what Romanian, Vietnamese, Azerbaijani, Croatian, African languages and Pinyin write.
  for (const letter of 'ƏəƠơƯưȘșȚțǍǎǏǐǑǒǓǔǗǘǙǚǛǜǄǅǆǇǈǉǊǋǌǦǧǨǩ') cased(set, letter.charCodeAt(0), letter.charCodeAt(0), scripts.latin)
  for (const letter of 'ĸŀĿſ') set(letter.charCodeAt(0), letter.charCodeAt(0), kinds.rare)
  set(0x300, 0x32f, kinds.letter, scripts.latin)
  for (const [index, [from, to]] of caseless.entries()) set(from, to, kinds.letter, 10 + index)
  set(0x3040, 0x30ff, kinds.letter, scripts.han)
  set(0x3400, 0x9fff, kinds.letter, scripts.han)
  set(0xac00, 0xd7a3, kinds.letter, scripts.hangul)
  set(0x3130, 0x318f, kinds.letter, scripts.hangul)
  set(0x3000, 0x303f, kinds.sign)
  set(0x2010, 0x2027, kinds.plain)
  set(0x200b, 0x200f, kinds.sign)
  set(0x2030, 0x2bff, kinds.sign)
  set(0x2500, 0x259f, kinds.box)
  set(0xfe00, 0xfe0f, kinds.sign)
  set(0xfe30, 0xfe4f, kinds.sign)
  set(0xff01, 0xffee, kinds.sign)
  set(0xfeff, 0xfeff, kinds.sign)
  // Halves of what lies beyond the first plane: emoji, rarer ideographs, selectors; the rest is old scripts, and not assigned or private.
  set(0xd800, 0xdbff, kinds.rare)
  set(0xd83c, 0xd83e, kinds.sign)
  set(0xd840, 0xd888, kinds.letter, scripts.han)
  set(0xdb40, 0xdb40, kinds.sign)
  set(0xdc00, 0xdfff, kinds.sign)
  setEach('’”›»…™®', kinds.closing)
  setEach('‘“„‚‹«¿¡©', kinds.opening)
  setEach('¢£¥€₧°±²³¹¼½¾×÷µ⁄∂∆∏∑√∞∩∫≈≠≤≥≡№', kinds.numeric)
  setEach('¤¦§¨ª¬¯¶¸ºƒˆˇ˘˙˚˛˜˝´†‡‰⌐◊•ﬁﬂ΄΅', kinds.odd)
  setEach('·–—―\u00ad', kinds.plain)
  set(0xfffd, 0xfffd, kinds.replacement)
  setEach('ﬀﬁﬂﬃﬄ', kinds.odd)
}

function cased(set: (from: number, to: number, kind: number, script?: number) => void, from: number, to: number, script: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code)
    if (letter.toUpperCase() !== letter) set(code, code, kinds.lower, script)
    else if (letter.toLowerCase() !== letter) set(code, code, kinds.upper, script)
    else if (/\p{L}/u.test(letter)) set(code, code, kinds.lower, script)
  }
}

/** The kind of a UTF-16 unit; behind the end of a text, white space. */
export function kindAt(text: string, at: number): number {
  if (kindTable.length === 0) fillTables()
  return at < 0 || at >= text.length ? kinds.space : (kindTable[text.charCodeAt(at)] ?? 0)
}

/** Its script. */
export function scriptAt(text: string, at: number): number {
  if (kindTable.length === 0) fillTables()
  return at < 0 || at >= text.length ? 0 : (scriptTable[text.charCodeAt(at)] ?? 0)
}

/** The kind of a code point; of one beyond the first plane that of its first half. */
export function kindOfPoint(codePoint: number): number {
  if (kindTable.length === 0) fillTables()
  return kindTable[codePoint < 0x10000 ? codePoint : 0xd7c0 + (codePoint >> 10)] ?? 0
}
