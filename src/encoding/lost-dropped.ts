/**
 * What UTF-8 leaves of an apostrophe, a quote or a dash (E2 80 xx) where a reader of Latin-1 dropped the two controls behind `â`, or wrote
 * `?` for each: `Iâm`, `donâ??t`.
 */
import {isApostrophed, isContraction} from './lost-words.js'

const remainsPattern = /([A-Za-z]*)(â(?:\?\?)?)([A-Za-z]*)/g
const letterPattern = /\p{L}/u

/**
 * The text with U+FFFD, as often, in place of what is left of such characters; the text itself where nothing proves that it was
 * damaged so. `â` in words, as French and Romanian have them, stays.
 */
export function markDropped(text: string): string {
  if (!text.includes('â') || !isProved(text)) return text
  return text.replace(remainsPattern, (whole, before: string, remains: string, after: string, at: number) => {
    const start = at + before.length
    const isInWord = letterPattern.test(text.charAt(start - 1)) && letterPattern.test(text.charAt(start + remains.length))
    const isMark = isInWord ? remains.length > 1 || isContraction(before, after) || isApostrophed(before, after) : true
    return isMark ? `${before}${'\uFFFD'.repeat(remains.length)}${after}` : whole
  })
}

// Quotes and dashes prove it without contractions, since the safe tier mends those first: behind a comma or stop, between spaces, before a
// capital. No language has such words.
const signPattern = /(?<=[,.!?])â(?:\?\?)?(?=\s|$)|(?<=\s)â(?:\?\?)?(?=\s|[A-Z])|^â(?:\?\?)?(?=[A-Z])/gm
const fewestSigns = 2

function isProved(text: string): boolean {
  if ((text.match(signPattern)?.length ?? 0) >= fewestSigns) return true
  for (const [, before = '', , after = ''] of text.matchAll(remainsPattern)) if (isContraction(before, after)) return true
  return false
}
