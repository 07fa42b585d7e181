/** The language of a text, by its script and its commonest words: cheap, and sure only of running text. */
import {hashStart, hashUnit, mix} from '../words/hash.js'
import {findLanguages, languagesWith, longestFunctionWord, type WordLanguage, wordLanguages} from './function-words.js'

/** ISO 639-1 code of a language that `guessLanguage` knows. */
export type Language = WordLanguage | 'ko' | 'ja' | 'zh' | 'th' | 'el' | 'he' | 'hi' | 'ta'

// A text in these scripts is in one language, or nearly always; kana decides before Han, which Japanese uses as well.
const scripts: readonly (readonly [Language, ...(readonly [from: number, to: number])[]])[] = [
  ['ko', [0xac00, 0xd7a3]],
  ['ja', [0x3041, 0x30ff]],
  ['zh', [0x4e00, 0x9fff]],
  ['th', [0x0e01, 0x0e5b]],
  ['el', [0x0370, 0x03ff], [0x1f00, 0x1fff]],
  ['he', [0x05d0, 0x05ea]],
  ['hi', [0x0900, 0x097f]],
  ['ta', [0x0b80, 0x0bff]]
]
// One character of Han or Hangul says as much as two letters; kana are a third of Japanese at least.
const scriptShare = 0.3
const kanaShare = 0.1
// So much text is read at most, and so many of its words must be function words, at least by this share.
const longestSample = 4000
const fewestWords = 4
const wordShare = 0.12

/**
 * Tells the language of a piece of running text.
 * @param text its first 4,000 characters count
 * @returns nothing where too few words speak for one language, or two are equally likely
 */
export function guessLanguage(text: string): Language | undefined {
  const {size, counts, words, scores} = readSample(text.slice(0, longestSample).toLowerCase())
  for (const [index, [language]] of scripts.entries()) {
    if ((counts[index] ?? 0) > size * (language === 'ja' ? kanaShare : scriptShare)) return language
  }
  const most = Math.max(...scores)
  if (most < fewestWords || most < words * wordShare) return undefined
  const first = scores.indexOf(most)
  return scores.indexOf(most, first + 1) < 0 ? wordLanguages[first] : undefined
}

// What a UTF-16 unit is, as bits: known, a letter or mark, anything but white space, digits and ASCII signs. Above them its script's number.
const known = 1
const letter = 2
const solid = 4
const scriptShift = 3
const units = new Uint8Array(0x10000)

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const script = scripts.findIndex(([, ...ranges]) => ranges.some(([from, to]) => code >= from && code <= to)) + 1
  const isSolid = !/[\s\d!-/:-@]/.test(character)
  const unit = known | (/[\p{L}\p{M}]/u.test(character) ? letter : 0) | (isSolid ? solid : 0) | (script << scriptShift)
  units[code] = unit
  return unit
}

interface Sample {
  /** How many units are solid. */
  readonly size: number
  /** How many are of each script. */
  readonly counts: readonly number[]
  /** How many words there are. */
  readonly words: number
  /** How many of them are function words of each of `wordLanguages`. */
  readonly scores: Uint16Array
}

/** One pass over a text in lower case. */
function readSample(text: string): Sample {
  const counts = scripts.map(() => 0)
  const scores = new Uint16Array(wordLanguages.length)
  let size = 0
  let words = 0
  let start = -1
  let hash = hashStart
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = at < text.length ? units[code] || learn(code) : known
    if ((unit & solid) !== 0) size++
    const script = unit >> scriptShift
    if (script > 0) counts[script - 1] = (counts[script - 1] ?? 0) + 1
    if ((unit & letter) !== 0) {
      if (start < 0) start = at
      hash = hashUnit(hash, code)
    } else if (start >= 0) {
      words++
      if (at - start <= longestFunctionWord)
        for (const place of findLanguages(text, start, at, mix(hash))) scores[place] = (scores[place] ?? 0) + 1
      start = -1
      hash = hashStart
    }
  }
  return {size, counts, words, scores}
}

/** Is this word (lower case) so common in the language that no text needs another reason to hold it? `comment` is, in French. */
export function isFunctionWord(word: string, language: Language): boolean {
  return languagesWith(word).some((place) => wordLanguages[place] === language)
}
