/** The normal form in which phrases and lines are compared. */
import {keepShort} from '../words/keep.js'

// Bullets, arrows and brackets that a site puts around a label, and a colon or dots behind it.
const decoration = '»›«‹>▶►▷◀◁•·*■□◆◇◈●○◎★☆▲△▼▽☞※|:.,-[]()【】「」『』<'
const decorationTable = new Uint8Array(0x10000)
for (const character of `${decoration}–—：…（）｜`) decorationTable[character.charCodeAt(0)] = 1
for (const space of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') decorationTable[space.charCodeAt(0)] = 1
// Spaces and what has no width, arrows, dingbats; and the halves of emoji.
for (const [first, last] of [
  [0x2000, 0x200f],
  [0x2190, 0x21ff],
  [0x2600, 0x27bf],
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
  [0xfe0e, 0xfe0f]
] as const)
  decorationTable.fill(1, first, last + 1)

/** Is this character white space or decoration, which a normal form does not begin or end with? */
export function isDecoration(code: number): boolean {
  return decorationTable[code] === 1
}

/**
 * Folds what does not matter when a line is compared with a phrase: case, width, compatible forms (NFKC), apostrophes,
 * white space, decoration at both ends. Every number becomes `{n}`, so that `12 Comments` is `{n} comments`.
 */
export const normalise = keepShort((text: string): string => {
  const form = fold(text)
  let from = 0
  let to = form.length
  while (from < to && isDecoration(form.charCodeAt(from))) from++
  while (to > from && isDecoration(form.charCodeAt(to - 1))) to--
  return form.slice(from, to)
})

const asciiPattern = /^[ -~]*$/

/** As `normalise`, with the decoration at both ends; only white space is trimmed. */
export function fold(text: string): string {
  const ascii = asciiPattern.test(text)
  let form = foldCharacters(text)
  if (ascii ? form.includes('  ') : true) form = form.replace(ascii ? / +/g : /\s+/g, ' ')
  if (form.includes(' :')) form = form.replaceAll(' :', ':')
  form = form.trim()
  if (ascii) return /\d/.test(form) ? form.replace(/\d+(?:[.,]\d{3})*/g, '{n}') : form
  return form.replace(numberPattern, '{n}')
}

/** A number in a folded text, with its marks of thousands. */
export const numberPattern = /\p{Nd}+(?:[.,]\p{Nd}{3})*/gu

/** Folds the characters of a text, each by itself; white space and numbers are left. */
export function foldCharacters(text: string): string {
  if (asciiPattern.test(text)) {
    const form = text.toLowerCase()
    return form.includes('`') ? form.replaceAll('`', "'") : form
  }
  return text
    .replace(/[ⓒⒸ´]/g, (sign) => (sign === '´' ? "'" : '©'))
    .normalize('NFKC')
    .toLowerCase()
    .replace(foldedPattern, (character) => folded.get(character) ?? '')
}

const folded = new Map<string, string>()
/** `from` and `to` have one character each for each; what is in `from` alone is folded away. */
function addFolds(from: string, to = ''): void {
  for (const [index, character] of [...from].entries()) folded.set(character, to.length === 1 ? to : (to[index] ?? ''))
}
addFolds('‘’ʼ`´′', "'")
addFolds('“”„‟″', '"')
addFolds('‐‒–—―−', '-')
// A final sigma is one only by what stands behind it, capitals drop the accent; Turkish capitals fall together in lower case.
addFolds('ςάέήίόύώϊϋΐΰ', 'σαεηιουωιυιυ')
addFolds('ıё', 'iе')
// Hamza and its seats, alif maqsura, the Persian letters; tanwin, vowels, and tatweel go.
addFolds('أإآٱؤئىیک', 'ااااويييك')
addFolds('\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670')
// The dot of a lower-cased `İ`; soft hyphens, marks of direction, joiners, variants of characters: nothing to see.
addFolds(
  '\u0307\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff'
)
const foldedPattern = new RegExp(`[${[...folded.keys()].join('')}]`, 'g')
