/** A phrase as people write it, brought to the form that packs hold. */
import {longestTemplate} from './keys.js'
import {fold, normalise} from './normal.js'
import {isWholeMatch, type PhraseMatch} from './pack.js'
import {longestSearched} from './parts.js'
import {isPart, keysOfPhrase} from './phrase-keys.js'
import {slotNames} from './slots.js'
import {parseTemplate} from './template.js'
import {tokensOf} from './tokens.js'

/** The placeholders of phrases, as they are written; what stands for each is checked by `slots.ts`, a number is any. */
export const placeholders: readonly string[] = [...slotNames, 'n'].map((name) => `{${name}}`)

/** What a phrase is in normal form, or what is wrong with it. */
export type ReadPhrase =
  | {readonly form: string}
  /** A placeholder that there is not. */
  | {readonly unknown: string}
  /** What a phrase would have to be. */
  | {readonly expected: string}

/** Brings a phrase to its normal form. One that no line could ever be, or hold, is refused. */
export function readPhrase(text: string, match: PhraseMatch): ReadPhrase {
  const form = isWholeMatch(match) ? normalise(text) : fold(text)
  const unknown = form.match(/\{\p{L}[^{}]*\}/gu)?.find((placeholder) => !placeholders.includes(placeholder))
  if (unknown !== undefined) return {unknown}
  if (!hasKey(form, match)) return {expected: 'a word beside the placeholders; where words are written without spaces, two characters'}
  const longest = isPart(form, match) && isWholeMatch(match) ? longestTemplate : longestSearched
  return form.length > longest ? {expected: `at most ${longest} characters`} : {form}
}

/** Is there something in it to look for? */
function hasKey(form: string, match: PhraseMatch): boolean {
  if (isPart(form, match)) return keysOfPhrase(parseTemplate(form), match) !== undefined
  return tokensOf(form.replaceAll('{n}', '0')).length > 0
}
