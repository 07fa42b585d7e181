/** Marks that somebody spoke and a program wrote out: `End of sentence.` */
import type {Span} from '../rule.js'
import {endsSentence} from './text.js'

// `End of story.` and `End of file.` are things that people write. Sticky, so that it is tried only where `End` or `New` stands.
const artefactPattern =
  /(?:End of (?:the )?(?:sentence|paragraph|quote|quotation|text|article|document|passage|excerpt)|New (?:sentence|paragraph|line))\.(?=\s|$)|[([]\s?[Ee]nd of (?:the )?(?:sentence|paragraph|quote|text|article|document|passage)\.?\s?[)\]]/uy
const spoken = ['sentence.', 'paragraph.', 'line.']
// Who speaks of these may well mean the words.
const topicPattern =
  /\b(?:grammar|punctuation|typed|typing|typist|dictat|comma|full stop|spelling|pronounc|telegra|transcri|markers?|tokens?)/i

/** The marks of a text that stand as a sentence between others, from the first to the last. */
export function* findSpokenMarks(text: string): Iterable<Span> {
  for (const start of findStarts(text)) {
    const bracketed = start > 0 && /[([]/u.test(text.charAt(start - 1))
    artefactPattern.lastIndex = bracketed ? start - 1 : start
    const found = artefactPattern.exec(text)
    if (found === null) continue
    const end = found.index + found[0].length
    if (standsAlone(text, found.index, end)) yield {start: found.index, end}
  }
}

/** Where `End of`, `(end of` or `New sentence.` stand, in the order of the text. */
function findStarts(text: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf('nd of '); at !== -1; at = text.indexOf('nd of ', at + 1)) {
    const letter = text.charAt(at - 1)
    if (letter === 'E') starts.push(at - 1)
    else if (letter === 'e' && at > 1 && '(['.includes(text.charAt(at - 2))) starts.push(at - 2)
  }
  for (let at = text.indexOf('New '); at !== -1; at = text.indexOf('New ', at + 1)) {
    if (spoken.some((word) => text.startsWith(word, at + 4))) starts.push(at)
  }
  return starts.sort((a, b) => a - b)
}

/** A sentence ends before it on the same line, none is open in quotes, and another begins behind it, or the line ends. */
function standsAlone(text: string, start: number, end: number): boolean {
  // So far, and no farther, is read on a long line.
  const before =
    text
      .slice(Math.max(0, start - 400), start)
      .split(/[\r\n]/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + 400).split(/[\r\n]/u, 1)[0] ?? ''
  if (before.trim() === '' || !endsSentence(before) || !/^\s*$|^\s+["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(after)) return false
  const open = (before.match(/“/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0) || (before.match(/"/gu)?.length ?? 0) % 2 === 1
  return !open && !topicPattern.test(before.slice(-300)) && !topicPattern.test(after)
}
