/** What hangs behind the last sentence of a line: notices that an extractor glued to the last paragraph. */

// One is looked for in the last part of a line only, so that a long line costs no more than a short one.
const longestEnding = 320
// A sentence's end with what closes it, then white space or not: Chinese and Japanese glue the next sentence.
const sentenceEndPattern = /[.!?…]["'”’»)\]]*\s+(?=[\S])|[。！？][」』”’）]*(?=\S)|[)\]）]\s*(?=[（(])/g

/** A part of a line, from `start` to its end. */
export interface Ending {
  /** Offset in the line, without the white space before. */
  readonly start: number
  readonly text: string
}

/** The parts behind a sentence's end that reach to the end of the line, the longest first; at most six. */
export function endingsOf(line: string): readonly Ending[] {
  const from = Math.max(0, line.length - longestEnding)
  const endings: Ending[] = []
  for (const {0: mark, index} of line.slice(from).matchAll(sentenceEndPattern)) {
    const start = from + index + mark.length
    const text = line.slice(start).trimEnd()
    if (text !== '') endings.push({start: from + index + mark.trimEnd().length, text})
  }
  return endings.slice(-6)
}
