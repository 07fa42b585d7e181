/** Lost quotes of other languages than English: they pair, and each language has its own. */
import type {Lost} from './lost.js'

type Style = readonly [open: string, close: string]

// How languages write quotes, by the usual books of style: first what each writes first.
const low: Style = ['„', '“']
const lowHigh: Style = ['„', '”']
const high: Style = ['“', '”']
const angled: Style = ['«', '»']
const styles: Readonly<Record<string, readonly Style[]>> = {
  de: [low, ['»', '«']],
  cs: [low],
  sk: [low],
  sl: [low],
  hr: [low],
  bg: [low],
  pl: [lowHigh],
  hu: [lowHigh],
  ro: [lowHigh],
  nl: [high],
  tr: [high],
  pt: [high],
  id: [high],
  vi: [high],
  // French puts spaces inside of angled quotes, so that ` ? ` may be its question mark as well.
  fr: [high],
  sv: [['”', '”']],
  fi: [['”', '”']],
  nb: [angled],
  ru: [angled, low],
  uk: [angled, low],
  el: [angled, high],
  it: [angled, high]
}
// A quote is no longer, and holds no other sign. The sign that opens stands before a letter, the one that closes behind a word or its
// stop, before white space or a mark.
const pairPattern = /(?<=^|[\s(])([?\uFFFD])(?=\p{L})([^?\uFFFD\n]{0,200}[\p{L}\p{N}.,!…])([?\uFFFD])(?=[\s,.;:)]|$)/gmu
const fewestPairs = 2
const quotePattern = /[„“”»«]/u
const latinPattern = /[à-ÿ]/u
const otherScriptPattern = /[\u0370-\u04ff]/u
// The letters that an encoder has who has no quotes; languages with others lose those as well, and a sign may be one of them.
const westernLanguages = new Set(['de', 'nl', 'pt', 'id', 'fr', 'sv', 'fi', 'nb', 'it', 'ru', 'uk', 'bg', 'el'])
const otherLetterPattern = /[\u0100-\u024f\u1e00-\u1eff]/u
const lostLetterPattern = /\p{Ll}[?\uFFFD]\p{Ll}/u
const elidingLanguages = new Set(['fr', 'it'])

/** May `findForeignQuotes` find any, where the text has no U+FFFD? */
export function mayHaveQuotes(text: string): boolean {
  let signs = 0
  for (let at = text.indexOf('?'); at >= 0 && signs < 2 * fewestPairs; at = text.indexOf('?', at + 1)) signs++
  return signs === 2 * fewestPairs
}

/**
 * The quotes of a text in a language, in its order; none where a single pair of `?` has to prove itself, where letters were lost, too, or where
 * the quotes that came through leave none that may have been lost.
 */
export function findForeignQuotes(text: string, language: string | undefined): readonly Lost[] {
  const style = language === undefined ? undefined : styleOf(text, language)
  if (language === undefined || style === undefined || mayLackLetters(text, language)) return []
  const pairs = [...text.matchAll(pairPattern)].filter(([, open, , close]) => open === close)
  if (pairs.length < fewestPairs && pairs.every(([, open]) => open === '?')) return []
  return pairs.flatMap(({0: whole, index}): readonly Lost[] => {
    const end = index + whole.length
    return [
      {start: index, end: index + 1, text: style[0], class: 'quote', certainty: 'likely'},
      {start: end - 1, end, text: style[1], class: 'quote', certainty: 'likely'}
    ]
  })
}

/** The first style of the language that may have been lost: no quote of it came through, and no letter of Latin-1 where that has the quote. */
function styleOf(text: string, language: string): Style | undefined {
  const isLatin1 = latinPattern.test(text) && !otherScriptPattern.test(text)
  const all = (styles[language] ?? []).filter(([open]) => open !== '«' || !isLatin1)
  return quotePattern.test(text) ? all.find(([open, close]) => !text.includes(open) && !text.includes(close)) : all[0]
}

function mayLackLetters(text: string, language: string): boolean {
  if (!elidingLanguages.has(language) && lostLetterPattern.test(text)) return true
  return !westernLanguages.has(language) && !otherLetterPattern.test(text)
}
