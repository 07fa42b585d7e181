/** What hangs behind the last sentence of a line: notices that an extractor glued to the last paragraph. */

// A tail is looked for in the last part of a line only, so that a long line costs no more than a short one.
const longestTail = 320
// A sentence's end with what closes it, then white space or not: Chinese and Japanese glue the next sentence.
const sentenceEndPattern = /[.!?…]["'”’»)\]]*\s+(?=[\S])|[。！？][」』”’）]*(?=\S)|[)\]）]\s*(?=[（(])/g

/** A part of a line, from `start` to its end. */
export interface Tail {
  /** Offset in the line, without the white space before. */
  readonly start: number
  readonly text: string
}

/** The parts behind a sentence's end that reach to the end of the line, the longest first; at most six. */
export function tailsOf(line: string): readonly Tail[] {
  const from = Math.max(0, line.length - longestTail)
  const tails: Tail[] = []
  for (const {0: mark, index} of line.slice(from).matchAll(sentenceEndPattern)) {
    const start = from + index + mark.length
    const text = line.slice(start).trimEnd()
    if (text !== '') tails.push({start: from + index + mark.trimEnd().length, text})
  }
  return tails.slice(-6)
}
