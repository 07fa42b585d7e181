/** What is known of words: the commonest of English, the text's own, contractions. */
import {lowerCase} from '../document/text.js'
import {isLetter, isLetterOrMark} from './units.js'

// Function words and the commonest verbs and adverbs of English, from general knowledge of the language.
const common = new Set(
  `a about above after again against ago all almost alone along already also although always am among an and another any anyone anything
are around as asked at away back be became because been before began behind being below between both but by came can cannot come could
course did do does done down during each either else enough even ever every everyone everything except far few first five for found four
from gave get give given go goes going gone good got great had half has have having he hear heard her here hers herself him himself his
how however i if in indeed into is it its itself just keep kept knew know known last least left less let like little long look looked
made make man many may me men might mine more most much must my myself near nearly need never new next no nobody none nor not nothing now
of off often oh old on once one only onto open or other others our ours out over own part people perhaps put quite rather really right
said same saw say says see seem seemed seen several shall she should since six so some someone something soon still such sure take taken
ten than that the their theirs them themselves then there therefore these they thing things think this those though thought three through
time to together told too took toward towards true turned two under until unless up upon us use used very was way we well went were what
whatever when where whether which while who whole whom whose why will with within without woman work would year years yes yet you young
your yours yourself`.split(/\s+/u)
)
// Before a lost apostrophe and `t`.
const negated = new Set(
  'do does did is was are were have has had ca could wo would sha should must need ai might ought dare don doesn didn isn wasn aren weren haven hasn hadn can couldn won wouldn shan shouldn mustn needn ain mightn oughtn daren'.split(
    ' '
  )
)
const pronouns = new Set('i you he she it we they that there who what where how here let one'.split(' '))
const endings = new Set(['s', 't', 're', 've', 'll', 'd', 'm'])
// Words that open with an apostrophe, or have one in the middle, without being contractions of the common kind.
const clipped = new Set(
  'tis twas twere twill em til cause bout cos neath gainst n round pon frisco em ere fraid nother nuff kay struth'.split(' ')
)
const inner = /^(?:o\?clock|ma\?am|[eo]\?er|ne\?er|e\?en|o\?er|hallowe\?en|y\?all|will\?o|jack\?o|[od]\?\p{Lu}\p{L}+|rock\?n)$/iu

// What is shorter may be a piece.
const shortestOwn = 3

/** The words of a text that stand apart from any damage, lower case, and with them the commonest of English. */
export class Vocabulary {
  readonly #text: string
  #lower: string | undefined
  #own: ReadonlySet<string> | undefined
  #searches = 0

  constructor(text: string) {
    this.#text = text
  }

  has(word: string): boolean {
    const key = word.toLowerCase()
    if (common.has(key)) return true
    if (key.length < shortestOwn) return false
    this.#lower ??= lowerCase(this.#text)
    // Most texts are asked for a few words only.
    if (this.#searches++ < mostSearches) return hasWord(this.#lower, key)
    this.#own ??= readWords(this.#lower)
    return this.#own.has(key)
  }
}

const mostSearches = 6

function hasWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) if (isWhole(lower, at, at + word.length)) return true
  return false
}

/** Does nothing that may be a part of the word touch it? */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !isLetterOrMark(text.charCodeAt(start - 1)) && !isLetterOrMark(text.charCodeAt(end)) && !isLost(text, start - 1) && !isLost(text, end)
  )
}

function readWords(lower: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < lower.length; at++) {
    const start = at
    while (at < lower.length && isLetterOrMark(lower.charCodeAt(at))) at++
    if (at - start >= shortestOwn && !isLost(lower, start - 1) && !isLost(lower, at)) found.add(lower.slice(start, at))
  }
  return found
}

function isLost(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x3f || code === 0xfffd
}

/** How many words of the commonest of English are in a text, up to a bound that proves it is English prose. */
export function countCommon(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    if (at > start && at - start <= longestCommon && isCommon(text, start, at) && ++count >= enoughCommon) break
  }
  return count
}

const longestCommon = Math.max(...[...common].map((word) => word.length))

/** Words with letters beyond ASCII are none, and to put one in lower case takes longer than to find it. */
function isCommon(text: string, start: number, end: number): boolean {
  let isLower = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return false
    if (code < 0x61) isLower = false
  }
  const word = text.slice(start, end)
  return common.has(isLower ? word : word.toLowerCase())
}

/** So many prove it. */
export const enoughCommon = 8

/** Are a third of the first words of a text among the commonest of English? Of no other language one in six is. */
export function isEnglish(text: string): boolean {
  let words = 0
  let count = 0
  for (let at = 0; at < text.length && words < mostCounted; at++) {
    const start = at
    while (isLatin(text.charCodeAt(at))) at++
    if (at > start) {
      words++
      if (at - start <= longestCommon && isCommon(text, start, at)) count++
    }
    // Every other letter, and any sign beyond ASCII, counts as a word of another language.
    if (text.charCodeAt(at) > 0x7f && words < mostCounted) words++
  }
  return words >= fewestCounted && count * 3 >= words
}

function isLatin(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

const mostCounted = 120
const fewestCounted = 24

/** Is `before` and `after`, with an apostrophe between, a contraction by form alone (`don`, `t`)? */
export function isContraction(before: string, after: string): boolean {
  const stem = before.toLowerCase()
  const ending = after.toLowerCase()
  if (ending === 't') return stem.endsWith('n') && negated.has(stem)
  if (ending === 'm') return stem === 'i'
  return endings.has(ending) && pronouns.has(stem) && !(ending === 's' && stem === 'i')
}

/** Does an apostrophe between the two make a possessive, or another word that has one (`o’clock`)? */
export function isApostrophed(before: string, after: string): boolean {
  if (after === 's' || after === 'S') return /\p{L}$/u.test(before)
  if (after === 'd' || after === 'll' || after === 've' || after === 're') return before.length > 1
  return inner.test(`${before}?${after}`)
}

/** Is this a word that opens with an apostrophe (`’tis`)? */
export function isClipped(word: string): boolean {
  return clipped.has(word.toLowerCase())
}
