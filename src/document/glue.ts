/** Headings glued to a sentence: in title case before it, or behind the words that should have ended the line above. */
import {endsSentence} from './text.js'

// Headings are seldom longer; nothing behind that is read.
const longestHeading = 120
const fewestHeadingWords = 3
const fewestSentenceWords = 6
const openingPattern = /^["'“‘(]?[\p{Lu}\p{Nd}]/u
const gluePattern = /(?<=\p{Ll}{2})(?=\p{Lu})/gu
// What a headline in title case leaves small.
const small = 'a an and as at but by for from in into is it nor of off on onto or over per so than that the to up via vs was with yet'
const functionWords = new Set(small.split(' '))
// Words that open sentences and are no second half of a name. `In`, `Up`, `Out`, `On`, `You` are halves (`LinkedIn`), so a
// comma, or a word that cannot follow the name, must stand behind `In`.
const openerPattern =
  /^(?:(?:The|This|That|These|Those|There|They|Their|It|Its|He|His|She|Her|We|Our|When|While|What|Where|Why|How|If|As|At|For|From|With|Since|Some|Many|Most|After|Before|During|Although|Despite|According|However|Meanwhile|Last|Earlier|Experts|Officials|Consequently|Accordingly|Recently)(?=[ ,'’])|(?:In|On)(?= (?:the|a|an|his|her|its|their|this|that|\p{Lu}|\d|early|late|recent))|An? (?=\p{Ll}))/u
// First halves of names with a capital inside: particles of surnames, and words that brands begin with.
const halves =
  'Mac Del Della Les Van Von Fitz You Face Tik Java Type Play Deep Git Linked Pay Power Word Black Soft Snap Whats Master Air Door Bit Path Drop Hub Sales Quick Micro Cloud Web Share Post Live Buzz Fed Open Tech Market Crowd Pro All Log Sign Plug Check'
const nameHalves = new Set(halves.split(' '))

/** Where the line's heading ends and its sentence begins. */
export function findGlue(text: string): number | undefined {
  // A heading has some words, and its first begins large; a sentence that ends its line has a mark there.
  if (!openingPattern.test(text) || !endsSentence(text.slice(-12))) return undefined
  for (const {index} of text.slice(0, longestHeading + 1).matchAll(gluePattern)) {
    if (isHeading(text.slice(0, index)) && isSentence(text.slice(index, index + 4000))) return index
  }
  return undefined
}

function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (words.length < fewestHeadingWords || !/^\p{Lu}?\p{Ll}{2,}$/u.test(last.replace(/^["'“‘(]/u, ''))) return false
  // A sentence end, an address, a path, an identifier, code: no heading.
  if (/[.!?…;@/\\{}<>=$_#`*]/u.test(text.replace(/\b(?:\p{Lu}\.)+/gu, ''))) return false
  return words.every((word) => functionWords.has(word) || /^["'“‘(]*[\p{Lu}\p{Nd}&–—-]/u.test(word))
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/u, fewestSentenceWords)
  if (words.length < fewestSentenceWords) return false
  return openerPattern.test(text) || /^\p{Lu}\p{Ll}{3,} \p{Ll}/u.test(text)
}

/** An opener behind an ordinary word, or a name that the text has elsewhere by itself; joined, the text has neither anywhere else. */
export function isCertain(known: ReadonlyMap<string, number>, text: string, at: number): boolean {
  const left = /\p{L}+$/u.exec(text.slice(0, at))?.[0] ?? ''
  const right = /^\p{L}+/u.exec(text.slice(at, at + 60))?.[0] ?? ''
  if (nameHalves.has(left) || known.get(left + right) !== 1) return false
  if (openerPattern.test(text.slice(at, at + 60))) return true
  // A word that the text has in lower case, too, is the half of a brand as often: `SoftBank` and `a bank`.
  return known.has(right) && !known.has(right.toLowerCase())
}

// Below, a heading in lower case: a question's word opens it as no second half of a name does.
const askingPattern =
  /^(?:Where|How|What|When|Why|Who|Wo|Wie|Was|Wann|Warum|Où|Comment|Quand|Pourquoi|Dónde|Cómo|Cuándo|Dove|Come|Quando|Onde|Gdzie|Jak|Kiedy|Где|Как|Когда|Почему|Что|Де|Як|Коли) /
const sentenceStartPattern = /^["'“‘(]?\p{Lu}[\p{L}'’]* (?:[\p{L}\p{N}'’,-]+ ){3,}[\p{L}\p{N}'’,-]+$/u
const headingWords = {fewest: 2, most: 6} as const
const runningWords = 3

/** A heading behind a sentence that has lost its stop, as an offset in the line, and whether it opens as a question does. */
export interface TailHeading {
  readonly at: number
  readonly asks: boolean
}

/** The heading in lower case that is glued to the end of a line: `… for two milesWhere to park`. */
export function findTailHeading(text: string): TailHeading | undefined {
  if (text.length > 2 * longestHeading || endsSentence(text)) return undefined
  const glues = [...text.matchAll(gluePattern)]
  const at = glues[0]?.index
  if (at === undefined || glues.length > 1) return undefined
  const before = text.slice(0, at)
  const heading = text.slice(at).trimEnd()
  const words = heading.split(' ')
  if (words.length < headingWords.fewest || words.length > headingWords.most || !/^[\p{L}\p{N}'’ -]+$/u.test(heading)) return undefined
  // What runs into it is a sentence: its last words are small, as those of a title are not.
  const last = before.split(' ').slice(-runningWords)
  const isRunning = sentenceStartPattern.test(before) && last.every((word) => /^\p{Ll}/u.test(word)) && /\p{Ll}{3}$/u.test(before)
  if (!isRunning) return undefined
  return {at, asks: askingPattern.test(heading)}
}

/** Does the text have the two words as one nowhere else, so that the second is no half of a name? */
export function isParted(known: ReadonlyMap<string, number>, text: string, at: number): boolean {
  const left = /\p{L}+$/u.exec(text.slice(0, at))?.[0] ?? ''
  const right = /^\p{L}+/u.exec(text.slice(at, at + 60))?.[0] ?? ''
  return known.get(left + right) === 1
}
