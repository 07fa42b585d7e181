/** Marks that somebody spoke and a program wrote out: `End of sentence.` */
import type {Span} from '../rule.js'
import {Cue} from '../words/cue.js'
import {endsSentence} from './text.js'

// `End of story.` and `End of file.` are things that people write.
const artefactPattern =
  /(?:End of (?:the )?(?:sentence|paragraph|quote|quotation|text|article|document|passage|excerpt)|New (?:sentence|paragraph|line))\.(?=\s|$)|[([]\s?[Ee]nd of (?:the )?(?:sentence|paragraph|quote|text|article|document|passage)\.?\s?[)\]]/g
// Who speaks of these may well mean the words.
const topicPattern =
  /\b(?:grammar|punctuation|typed|typing|typist|dictat|comma|full stop|spelling|pronounc|telegra|transcri|markers?|tokens?)/i

/** What a line has that holds one. */
export const spokenCue = new Cue('spoken-mark', {of: () => [artefactPattern]})

/** The marks of a line that stand as a sentence between others, from the first to the last. */
export function* findSpokenMarks(line: string): Iterable<Span> {
  for (const {0: found, index} of line.matchAll(artefactPattern)) {
    const end = index + found.length
    if (standsAlone(line, index, end)) yield {start: index, end}
  }
}

/** A sentence ends before it, none is open in quotes, and another begins behind it, or the line ends. */
function standsAlone(line: string, start: number, end: number): boolean {
  // So far, and no farther, is read on a long line.
  const before = line.slice(Math.max(0, start - 400), start)
  const after = line.slice(end, end + 400)
  if (before.trim() === '' || !endsSentence(before) || !/^\s*$|^\s+["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(after)) return false
  const open = (before.match(/“/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0) || (before.match(/"/gu)?.length ?? 0) % 2 === 1
  return !open && !topicPattern.test(before.slice(-300)) && !topicPattern.test(after)
}
