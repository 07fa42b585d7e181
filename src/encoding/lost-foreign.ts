/** Reads the lost characters of other languages: the apostrophes of French and Italian, quotes that pair, dashes between spaces; all else is reported. */
import type {Certainty} from '../rule.js'
import type {Characters, Lost} from './lost.js'
import {findForeignQuotes, mayHaveQuotes} from './lost-foreign-quotes.js'
import {sparing} from './lost-spared.js'
import {isLetter} from './units.js'

const patterns: Readonly<Record<string, RegExp>> = {
  fr: elisionPattern('[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|aujourd'),
  it: elisionPattern('[cdlst]|un|dell|all|nell|sull|dall|coll|quest|quell|bell|sant|anch|com|dov|cos')
}
// So short a text may be a title; words that French alone, of the languages written like it, has at its head.
const frenchPattern = /(?<!\p{L})(?:le|les|des|du|une|est|mon|ma|mes|ton|son|sa|ses|notre|nos|votre|vos|pour|avec|dans|et)(?!\p{L})/iu
// With a letter lost instead, these are words as well: déesse, léopard, néant, séance.
const letterPattern = /^(?:d.(?:esse|ambul|odor|ontolog)|l.o(?:n|pard)|n.(?:ant|on|anm|op)|m.(?:and|os)|s.(?:anc|ant|is))/iu

function elisionPattern(heads: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}?\uFFFD])(${heads})([?\uFFFD]{1,3})(?=[aeiouyhàâéèêëîïôûùœ]\p{L}{2,}|(?:hui|y|a|en|ils?|on|un|au|est|ai|eux|elle)(?!\p{L}))`,
    'giu'
  )
}

/** The elisions of a text, one by one; two or more prove each other. */
function findElisions(text: string, language: string | undefined): readonly {readonly start: number; readonly certainty: Certainty}[] {
  const code = language ?? (frenchPattern.test(text.slice(0, 400)) ? 'fr' : '')
  const pattern = patterns[code]
  if (pattern === undefined) return []
  const starts: number[] = []
  for (const {0: found, 1: head = '', index} of text.matchAll(pattern)) {
    const start = index + head.length
    if (!letterPattern.test(`${head}.${text.slice(index + found.length, index + found.length + 8)}`)) starts.push(start)
  }
  // A few words are a poor proof of the language.
  const certainty = language !== undefined && starts.length > 1 ? 'certain' : 'likely'
  return starts.map((start) => ({start, certainty}))
}

/** May `findForeign` find anything in the text, whatever its language? */
export function mayBeForeign(text: string): boolean {
  return text.includes('\uFFFD') || mayHaveQuotes(text) || mayBeElided(text)
}

/** Stands a `?`, or several, between letters? */
function mayBeElided(text: string): boolean {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (!isLetter(text.charCodeAt(at - 1))) continue
    while (text.charAt(at + 1) === '?') at++
    if (isLetter(text.charCodeAt(at + 1))) return true
  }
  return false
}

/** The lost characters of a text in another language than English, or in none that is known. */
export function findForeign(text: string, language: string | undefined, characters: Characters): readonly Lost[] {
  const elisions = new Map(findElisions(text, language).map(({start, certainty}) => [start, certainty]))
  const quotes = new Map(findForeignQuotes(text, language).map((quote) => [quote.start, quote]))
  const found: Lost[] = []
  const isSpared = sparing(text, 0, text.length)
  for (const {0: run, index: start} of text.matchAll(runPattern)) {
    const end = start + run.length
    if (isSpared(start)) continue
    const elision = elisions.get(start)
    const isInWord = /[\p{L}\p{M}]/u.test(text.charAt(start - 1)) && /\p{Ll}/u.test(text.charAt(end))
    const quote = quotes.get(start)
    if (quote !== undefined && quote.end === end) found.push(quote)
    else if (elision !== undefined) found.push({start, end, text: characters.apostrophe ?? '’', class: 'apostrophe', certainty: elision})
    else if (run.startsWith('?')) continue
    else if (/[\p{L}\p{N},»”"] $/u.test(text.slice(Math.max(0, start - 2), start)) && /^ [\p{L}\p{N}«“"]/u.test(text.slice(end, end + 2)))
      found.push({start, end, text: characters.dash ?? '—', class: 'dash', certainty: 'likely'})
    else found.push({start, end, class: isInWord ? 'letter' : 'replacement', certainty: 'possible'})
  }
  return found
}

// Of one character, or of the three bytes that it had in UTF-8.
const runPattern = /\uFFFD+|(?<!\?)\?(?:\?\?)?(?!\?)/gu
