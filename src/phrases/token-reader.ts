/** Single tokens read out of raw text, from either end. */
import {addLetter, classOf, finishToken, firstLetter, ignored, isWordLetter, slow, unspaced} from './tokens.js'

/** Reads single tokens of raw text. */
export class TokenReader {
  /** The token read last; 0 for none. */
  hash = 0
  /** Behind it, or where a slow character stands. */
  end = 0
  isWord = false
  /** Did a slow character stand in the way? */
  isSlow = false

  /** Reads the first token from `at` on. */
  read(text: string, at: number, end: number): void {
    let word = 0
    this.hash = 0
    this.isSlow = false
    let next = at
    for (; next < end; next++) {
      const kind = classOf(text.charCodeAt(next))
      if (kind >= firstLetter && kind < unspaced) word = addLetter(word, kind)
      else if (kind === ignored) continue
      else if (word !== 0) break
      else if (kind === slow || kind >= unspaced) {
        this.isSlow = kind === slow
        this.isWord = false
        if (kind >= unspaced) this.hash = finishToken(kind)
        this.end = next + 1
        return
      }
    }
    if (word !== 0) this.hash = finishToken(word)
    this.isWord = word !== 0
    this.end = next
  }

  /** Reads the last token before `end`. @returns where it starts */
  readLast(text: string, start: number, end: number): number {
    let at = end - 1
    while (at >= start && !isToken(classOf(text.charCodeAt(at)))) at--
    if (at >= start && isWordLetter(text.charCodeAt(at))) {
      while (at > start && isInWord(classOf(text.charCodeAt(at - 1)))) at--
    }
    this.read(text, Math.max(at, start), end)
    return at
  }
}

function isInWord(kind: number): boolean {
  return kind === ignored || (kind >= firstLetter && kind < unspaced)
}

/** A letter, a token by itself, or a character that may be either. */
function isToken(kind: number): boolean {
  return kind === slow || kind >= firstLetter
}
