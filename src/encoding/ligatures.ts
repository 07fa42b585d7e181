/** Ligatures as characters, which extraction from PDF leaves in words: `ﬁrst`. */
import {guessLanguage} from '../document/language.js'
import type {Damage} from './damage.js'
import {lineBefore, lineFrom} from './line-around.js'
import {type Traces, traces} from './scan.js'

const letters: Readonly<Record<string, string>> = {ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ſt', ﬆ: 'st'}
const pattern = /[\uFB00-\uFB06]/gu
// The ligature itself is spoken of.
const topicPattern = /\bligatur|\bUnicode\b|U\+FB0/iu
// Old print had them for the long s.
const oldPattern = /[\uFB05\uFB06]/u
const longestLine = 400

/**
 * Finds ligatures in words, to be written as letters. Left alone: one that touches no letter, and a line that speaks of ligatures.
 * Likely only in German, whose printers set them by the parts of a word, in Turkish, where they hide which i it was, and of old print.
 */
export function findLigatures(text: string, {seen}: Traces): readonly Damage[] {
  if ((seen & traces.hidden) === 0) return []
  const found: Damage[] = []
  let language: string | undefined
  for (const {0: character, index: start} of text.matchAll(pattern)) {
    const end = start + 1
    if (!/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end))) continue
    if (topicPattern.test(lineBefore(text, start, longestLine) + lineFrom(text, start, longestLine))) continue
    language ??= guessLanguage(text) ?? 'unknown'
    const isMeant = language === 'de' || language === 'tr' || oldPattern.test(character)
    found.push({start, end, text: letters[character] ?? character, certainty: isMeant ? 'likely' : 'certain'})
  }
  return found
}
