/** The calls that make a line, or end it behind its last sentence. */
import type {Certainty, Span} from '../rule.js'
import {isBeside, judgeCall, opensCall, readCalls} from './calls.js'
import type {Document, Line} from './document.js'

const longestLine = 400
const longestTail = 240
const itemPattern = /^\s?[-*+] /

/** Where in the text a line's calls begin, in UTF-16 units, and how sure they are. */
export interface Call {
  readonly start: number
  readonly certainty: Certainty
}

/** The calls that end the line, with what leads to them; from its start on where the line has nothing else. */
export function readCall(document: Document, line: Line): Call | undefined {
  const from = line.text.length > longestLine ? endOfSentence(document.text, line.end - longestTail, line.end) : line.start
  if (!opensCall(document, line.index, from, line.end)) return undefined
  const clauses = readCalls(document.text, from, line.end)
  let start: number | undefined
  let best: Certainty | undefined
  let at = clauses.length - 1
  for (; at >= 0; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    const certainty = judgeCall(clause)
    if (certainty === undefined && !isBeside(clause) && !isBracketed(document.text, clause)) break
    if (certainty !== undefined) {
      start = clause.start
      best = best === 'certain' ? best : certainty
    } else if (clause.mark === '?' || at === 0) start = start === undefined ? undefined : clause.start
  }
  if (start === undefined || best === undefined) return undefined
  const isItem = itemPattern.test(line.text)
  if (at < 0 && from === line.start) return {start: line.start, certainty: isItem ? 'likely' : best}
  // In running text only what is sure: an author's own advice ends paragraphs, too.
  return best !== 'certain' || (clauses[at]?.mark ?? '') === '' || start === from ? undefined : {start, certainty: best}
}

function isBracketed(text: string, {start, end}: Span): boolean {
  return /^\s*[([][^()[\]]{1,80}[)\]]\s*$/.test(text.slice(start, end))
}

/** Where the first sentence that begins behind `from` begins; the end of the line where none does. */
function endOfSentence(text: string, from: number, end: number): number {
  const found = /[.!?。！？؟।]["”’」』)]?\s*/u.exec(text.slice(from, end))
  return found === null ? end : from + found.index + found[0].length
}
