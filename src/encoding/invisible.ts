/** Characters that nobody sees, where nothing needs them: left behind by editors, word processors and pages. */
import type {Damage} from './damage.js'
import {lineBefore, lineFrom} from './line-around.js'
import {type Traces, traces} from './scan.js'

const pattern = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\u{E0001}\u{E0020}-\u{E007F}]/gu

// What stands beside one of these is what stands beside all of them in a row.
const hidden = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u
const longestRow = 16
const letter = /[\p{L}\p{M}]/u
// Written from right to left: there, marks of direction have their use.
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u
// Written without spaces between words, or with joiners that change the shape of letters.
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}]/u
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u
// The flags of England, Scotland and Wales are a black flag and tag characters.
const flagPattern = /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u
const longestFlag = 20

/**
 * Finds invisible characters that nothing needs; all are to be deleted.
 * Left alone: a BOM at the start, joiners and spaces without width beside scripts or emoji that use them, marks of direction in a line with
 * a letter written from right to left, a soft hyphen that breaks a word over two lines.
 */
export function findInvisible(text: string, {seen}: Traces): readonly Damage[] {
  if ((seen & traces.hidden) === 0) return []
  const found: Damage[] = []
  for (const {0: character, index: start} of text.matchAll(pattern)) {
    const end = start + character.length
    const certainty = judge(text, character, start, end)
    if (certainty !== undefined) found.push({start, end, text: '', certainty})
  }
  return found
}

function judge(text: string, character: string, start: number, end: number): Damage['certainty'] | undefined {
  let from = start
  while (from > 0 && from > start - longestRow && hidden.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && to < end + longestRow && hidden.test(text.charAt(to))) to++
  const before = codePointBefore(text, from)
  const after = String.fromCodePoint(text.codePointAt(to) ?? 0x20)
  switch (character) {
    case '\uFEFF':
      return start === 0 ? undefined : 'certain'
    case '\u00AD':
      return after === '\n' || after === '\r' ? undefined : letter.test(before) && letter.test(after) ? 'certain' : 'likely'
    case '\u200B':
      if (joining.test(before) || joining.test(after)) return undefined
      // Beside a space or at an edge it does nothing; between letters somebody may have meant a place to break.
      return /\s/u.test(before + after) ? 'certain' : 'likely'
    case '\u200C':
    case '\u200D':
      if (joining.test(before) || joining.test(after)) return undefined
      return emoji.test(before) && emoji.test(after) ? undefined : 'likely'
    case '\u180E':
      return joining.test(before) || joining.test(after) ? undefined : 'likely'
    default:
      if (end - start > 1) return flagPattern.test(text.slice(Math.max(0, start - longestFlag), start)) ? undefined : 'likely'
      return isTurned(text, start) ? undefined : turning.has(character) ? 'likely' : 'certain'
  }
}

// These show letters in another order where they stand, so that the text reads otherwise without them.
const turning = new Set(['\u202B', '\u202E', '\u2067', '\u200F', '\u061C'])
// A line is looked at so far on either side.
const widest = 300

/** Has the line, as far as it counts, a letter written from right to left? */
function isTurned(text: string, at: number): boolean {
  return rightToLeft.test(lineBefore(text, at, widest) + lineFrom(text, at, widest))
}

function codePointBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  const isPair = low >= 0xdc00 && low < 0xe000 && at > 1
  return at === 0 ? ' ' : text.slice(at - (isPair ? 2 : 1), at)
}
