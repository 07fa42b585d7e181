/** Finds the characters of a text that an encoder replaced by `?` or U+FFFD, and tells what they were. */
import {guessLanguage} from '../document/language.js'
import type {Damage} from './damage.js'
import {markDropped} from './lost-dropped.js'
import {findEnglish} from './lost-english.js'
import {findForeign, mayBeForeign} from './lost-foreign.js'
import type {Reading} from './lost-pairs.js'
import {matchesQuestion, mayBeDamaged} from './lost-paragraphs.js'
import {countCommon, enoughCommon, isEnglish} from './lost-words.js'

/** What was lost, as the rules part it. A bullet and an ellipsis go with the dashes. */
export type LostClass = 'dash' | 'quote' | 'apostrophe' | 'letter' | 'replacement'

/** A damaged place with its class. */
export interface Lost extends Damage {
  readonly class: LostClass
}

/** The characters to write where the text has none of the kind. */
export interface LostOptions {
  /** Default: an em dash. */
  readonly dash?: string
  /** Default: curly. */
  readonly quote?: 'curly' | 'straight'
}

/** What is written for each reading. */
export type Characters = Readonly<Partial<Record<Reading, string>>>

// So many of the commonest English words make a text English that is too short for `guessLanguage`.
const fewestCommon = 2
const longestSample = 4000
// Before a letter, and behind one or where a word begins.
const letterPattern = /(?<![^\p{L}\s(?])\?(?=\p{L})/uy

/**
 * Finds the lost characters of a text. What is fine costs one search for signs of damage.
 * @returns in the order of the text, not overlapping; those without `text` can only be reported
 */
export function findLost(text: string, options: LostOptions = {}): readonly Lost[] {
  return readLost(text).map((lost) => restyle(lost, text, options))
}

/** As `findLost`, with the characters that are written by default. */
export function readLost(original: string): readonly Lost[] {
  const text = markDropped(original)
  const lost = readMarked(text)
  // What is left of a character is more than a mark: it stays where nobody can tell what it was.
  return text === original ? lost : lost.filter((found) => found.text !== undefined || original.startsWith('\uFFFD', found.start))
}

function readMarked(text: string): readonly Lost[] {
  if (!mayBeDamaged(text)) return []
  // In no other language a `?` between spaces or before a word says anything.
  if (!matchesQuestion(text, letterPattern) && !text.includes('\uFFFD') && countSampled(text) < enoughCommon) return []
  // The first words tell English at once; any other language is not told so cheaply.
  if (isEnglish(text)) return findEnglish(text, charactersOf(text))
  const language = guessLanguage(text)
  const mayBeEnglish = language === 'en' || (language === undefined && countSampled(text) >= fewestCommon)
  if (mayBeEnglish) return findEnglish(text, charactersOf(text))
  return mayBeForeign(text) ? findForeign(text, language, charactersOf(text)) : []
}

function countSampled(text: string): number {
  return countCommon(text.slice(0, longestSample))
}

/**
 * The characters to write. A straight quote is in every encoding, so what was lost was curly; whether a dash was an em or an en dash,
 * those that came through tell.
 */
function charactersOf(text: string): Characters {
  const dashes = text.match(/[–—]/g) ?? []
  const dash = dashes.filter((one) => one === '–').length * 2 > dashes.length ? '–' : '—'
  return {open: '“', close: '”', 'open-single': '‘', 'close-single': '’', apostrophe: '’', dash, bullet: '•', ellipsis: '…'}
}

const straight: Readonly<Record<string, string>> = {'“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'"}

/** Writes the character that was asked for: a straight quote, or another dash where the text has none of its own. */
export function restyle(lost: Lost, text: string, {dash = '—', quote = 'curly'}: LostOptions): Lost {
  if (lost.text === undefined) return lost
  if (quote === 'straight' && lost.text in straight) return {...lost, text: straight[lost.text] ?? lost.text}
  return lost.text === '—' && dash !== '—' && !text.includes('—') ? {...lost, text: dash} : lost
}
