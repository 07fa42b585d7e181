/** Lines that are made of nothing but words of some classes, whatever their exact wording. */
import {readCovered} from '../words/covered.js'
import type {Lexicon} from '../words/lexicon.js'

/** Classes that a line of the form has all of; the rest of its words only join or are of `others`. */
export interface CoveredForm {
  readonly of: readonly string[]
  readonly others?: readonly string[]
  /** Classes of which one opens or ends the line: the verb of a request. */
  readonly edge?: string
  /** So many words that do more than join, or an ellipsis. */
  readonly fewest?: number
  /** Words that only join would make a phrase of it. */
  readonly isBare?: true
  /** With so many numbers. */
  readonly numbers?: number
  /** With an arrow before or behind it. */
  readonly arrow?: true
  /** It may be a sentence with its stop. */
  readonly mayStop?: true
}

/** No longer line is of a form. */
export const longestCovered = 90
const mostWords = 14
// What is quoted or answers a colon is somebody's words.
const spokenPattern = /[;,]\s*$|^\s*(?:[:"'“„‘「]|«\S)|(?:["”’」]|\S»)\s*$/u
// Signs of code, an item of a list, the rest of a bracket.
const codePattern = /[+=_{}\\]|^\s*-\s?\S|^[^(]*\)/u
// The end of a sentence that began on another line.
const restPattern = /^\s*\p{Ll}/u
const stopPattern = /[.。।]\s*$/u
const numberPattern = /(?<![\d.,])\d{1,4}(?![\d.,])/gu
const arrowPattern = /^\s*[«‹←<]\s?\S|\S\s?[»›→>]\s*$/u
const dotsPattern = /(?:\.\.\.|…)\s*$/u

/** Is the line of one of the forms? */
export function isCovered(lexicon: Lexicon, text: string, forms: readonly CoveredForm[]): boolean {
  if (text.length > longestCovered) return false
  const words = readCovered(lexicon, text)
  if (words === undefined || words.length === 0 || words.length > mostWords) return false
  if (spokenPattern.test(text) || codePattern.test(text)) return false
  const joint = lexicon.mask('joint')
  const all = words.reduce((sum, bits) => sum | bits, 0)
  const telling = words.filter((bits) => (bits & ~joint) !== 0)
  const hasDots = dotsPattern.test(text)
  const hasStop = !hasDots && stopPattern.test(text)
  return forms.some(({of, others = [], edge, fewest = 1, isBare, numbers = 0, arrow, mayStop}) => {
    if (of.some((name) => (all & lexicon.mask(name)) === 0) || (hasStop && (mayStop === undefined || restPattern.test(text)))) return false
    if (arrow !== undefined && !arrowPattern.test(text)) return false
    const allowed = lexicon.mask(...of, ...others)
    const own = telling.filter((bits) => (bits & allowed) !== 0).length
    if ((own < fewest && !hasDots) || (numbers > 0 && (text.match(numberPattern)?.length ?? 0) < numbers)) return false
    if (!words.every((bits) => (bits & (isBare === undefined ? allowed | joint : allowed)) !== 0)) return false
    return edge === undefined || (((telling[0] ?? 0) | (telling.at(-1) ?? 0)) & lexicon.mask(edge)) !== 0
  })
}
