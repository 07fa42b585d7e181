/** Reading a short line by words alone: which classes each has, and whether it has anything else. */
import {foldText, isFoldedLetter, isSolid} from './fold.js'
import type {Lexicon} from './lexicon.js'

/**
 * The classes of each word of a line, in their order; undefined where a word is in no list. Of a script without spaces what the
 * lists have counts as a word, and each character must be of one.
 */
export function readCovered(lexicon: Lexicon, text: string): readonly number[] | undefined {
  if (!opensCovered(lexicon, text)) return undefined
  const folded = foldText(text, 0, text.length)
  const words: number[] = []
  for (let at = 0; at < folded.length; ) {
    const code = folded[at] ?? 0
    if (!isFoldedLetter(code)) {
      at++
      continue
    }
    const hit = lexicon.at(folded, at)
    if (hit === undefined) return undefined
    words.push(hit.bits)
    at = isSolid(code) ? hit.end : endOfWord(folded, hit.end)
  }
  return words
}

function endOfWord(folded: Uint16Array, from: number): number {
  let at = from
  while (isFoldedLetter(folded[at] ?? 0) && !isSolid(folded[at] ?? 0)) at++
  return at
}

const longestWord = 40

/** Is the first word in a list? Most lines are told by it. */
function opensCovered(lexicon: Lexicon, text: string): boolean {
  const folded = foldText(text, 0, Math.min(text.length, longestWord))
  const first = folded.findIndex(isFoldedLetter)
  return first < 0 || first > longestWord / 2 || lexicon.at(folded, first) !== undefined
}
