/**
 * What UTF-8 leaves of an apostrophe, a quote or a dash (E2 80 xx) where a reader of Latin-1 dropped the two controls behind `â`, or wrote
 * `?` for each: `Iâm`, `donâ??t`.
 */
import {isApostrophed, isContraction} from './lost-words.js'

const lead = 'â'
const letterPattern = /[\p{L}\p{M}]/u
const longestWord = 20
// Quotes and dashes prove the damage without contractions, since the safe tier mends those first. So many do.
const fewestSigns = 2

/** What is left in one place, UTF-16, with the letters on both sides. */
interface Remains {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/**
 * The text with U+FFFD, as often, in place of what is left of such characters; the text itself where nothing proves that it was
 * damaged so. `â` in words, as French and Romanian have them, stays.
 */
export function markDropped(text: string): string {
  if (!isProved(text)) return text
  let marked = ''
  let position = 0
  for (const remains of readRemains(text)) {
    const {start, end, before, after} = remains
    const isInWord = isLetter(text, start - 1) && isLetter(text, end)
    if (isInWord && end - start === 1 && !isContraction(before, after) && !isApostrophed(before, after)) continue
    marked += text.slice(position, start) + '\uFFFD'.repeat(end - start)
    position = end
  }
  return marked + text.slice(position)
}

function isProved(text: string): boolean {
  let signs = 0
  for (const {start, end, before, after} of readRemains(text))
    if (isContraction(before, after) || (isSign(text, start, end) && ++signs >= fewestSigns)) return true
  return false
}

function* readRemains(text: string): Iterable<Remains> {
  for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
    const end = text.startsWith('??', at + 1) ? at + 3 : at + 1
    yield {start: at, end, before: lettersBefore(text, at), after: lettersBehind(text, end)}
  }
}

/** Behind a comma or stop, between spaces, or before a capital at the head of a word: no language has such words. */
function isSign(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (isSpace(text.charAt(end))) return before !== '' && ',.!? \n'.includes(before)
  return isSpace(before) && /[A-Z]/.test(text.charAt(end))
}

function isSpace(character: string): boolean {
  return character === '' || character === ' ' || character === '\n'
}

function isLetter(text: string, at: number): boolean {
  return letterPattern.test(text.charAt(at))
}

function isPlain(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

function lettersBefore(text: string, end: number): string {
  let at = end
  while (at > 0 && end - at < longestWord && isPlain(text.charCodeAt(at - 1))) at--
  return text.slice(at, end)
}

function lettersBehind(text: string, start: number): string {
  let at = start
  while (at < text.length && at - start < longestWord && isPlain(text.charCodeAt(at))) at++
  return text.slice(start, at)
}
