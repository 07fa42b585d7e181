/** Folding a text character by character, so that places in the folded text are places in the text. */
import {declareTable} from './tables.js'

const space = 0x20
const letterA = 0x61
const readTable = declareTable('folded', buildTable)

/** Folds a UTF-16 unit: a letter to lower case without its accent, a mark to `.`, `!`, `?` or `,`, a digit to `0`, the rest to a space. */
export function foldCode(code: number): number {
  return readTable()[code] ?? space
}

/** Is a folded unit a letter? */
export function isFoldedLetter(folded: number): boolean {
  return folded >= letterA
}

/** Is a folded letter one of a script that writes without spaces: Han, kana, Thai, Lao, Khmer? */
export function isSolid(folded: number): boolean {
  return (
    (folded >= 0x2e80 && (folded < 0xac00 || folded > 0xd7a3)) ||
    (folded >= 0x0e01 && folded < 0x0f00) ||
    (folded >= 0x1780 && folded < 0x1800)
  )
}

/** Folds a piece of text; the result has as many units. */
export function foldText(text: string, start: number, end: number): Uint16Array {
  const table = readTable()
  const folded = new Uint16Array(end - start)
  for (let at = start; at < end; at++) folded[at - start] = table[text.charCodeAt(at)] ?? space
  return folded
}

/** Folds a word. */
export function foldWord(word: string): string {
  const table = readTable()
  let folded = ''
  for (let at = 0; at < word.length; at++) folded += String.fromCharCode(table[word.charCodeAt(at)] ?? space)
  return folded
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(space)
  // Every script from Latin Extended to Hangul and the compatibility forms, but for general punctuation and symbols.
  for (const [from, to] of [
    [0xc0, 0x2000],
    [0x2c00, 0x2e00],
    [0x2e80, 0x3000],
    [0x3005, 0xd800],
    [0xf900, 0xff00]
  ] as const) {
    for (let code = from; code < to; code++) table[code] = code
  }
  for (let code = 0x30; code <= 0x39; code++) table[code] = 0x30
  for (let code = 0x41; code <= 0x5a; code++) {
    table[code] = code + space
    table[code + space] = code + space
    // Full width, as East Asian pages write Latin.
    table[code + 0xfee0] = code + space
    table[code + 0xff00] = code + space
  }
  for (const [from, to] of [
    [0xc0, 0x250],
    [0x370, 0x530],
    [0x622, 0x627],
    [0x1e00, 0x2000]
  ] as const) {
    for (let code = from; code < to; code++) table[code] = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0)
  }
  // The dotless i has no accent to lose, `ς` is a `σ`, Arabic has several seats and Persian forms of a letter, and the multiplication sign is no letter.
  for (const pair of [
    'ıi',
    'ςσ',
    'ئي',
    'ىي',
    'یي',
    'ؤو',
    'کك',
    'ٱا',
    '× ',
    '÷ ',
    '。.',
    '．.',
    '｡.',
    '！!',
    '？?',
    '؟?',
    '।.',
    '۔.',
    '։.',
    '…,'
  ])
    table[pair.charCodeAt(0)] = pair.charCodeAt(1)
  for (const mark of '.!?') table[mark.charCodeAt(0)] = mark.charCodeAt(0)
  for (const mark of ',;:()[]{}/\\|•·–—―，、；：（）【】［］「」『』〈〉《》،؛→>') table[mark.charCodeAt(0)] = 0x2c
  for (const mark of '\u200c\u200d') table[mark.charCodeAt(0)] = space
  return table
}
