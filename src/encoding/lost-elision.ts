/** The apostrophes of French and Italian that became a `?` or U+FFFD: `l?eau`, `dell?anno`. */
import type {Certainty} from '../rule.js'

const patterns: Readonly<Record<string, RegExp>> = {
  fr: elisionPattern('[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|aujourd'),
  it: elisionPattern('[cdlst]|un|dell|all|nell|sull|dall|coll|quest|quell|bell|sant|anch|com|dov|cos')
}
// So short a text may be a title; words that French alone, of the languages written like it, has at its head.
const frenchPattern = /(?<!\p{L})(?:le|les|des|du|une|est|mon|ma|mes|ton|son|sa|ses|notre|nos|votre|vos|pour|avec|dans|et)(?!\p{L})/iu
// With a letter lost instead, these are words as well: déesse, léopard, néant, séance.
const letterPattern = /^(?:d.(?:esse|ambul|odor|ontolog)|l.o(?:n|pard)|n.(?:ant|on|anm|op)|m.(?:and|os)|s.(?:anc|ant|is))/iu

function elisionPattern(heads: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}?\uFFFD])(${heads})([?\uFFFD]{1,3})(?=[aeiouyhàâéèêëîïôûùœ]\p{L}{2,}|hui(?!\p{L}))`, 'giu')
}

/** The elisions of a text, one by one; two or more prove each other. */
export function findElisions(
  text: string,
  language: string | undefined
): readonly {readonly start: number; readonly certainty: Certainty}[] {
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
