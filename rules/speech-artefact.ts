/**
 * Flags a spoken or invented mark such as `End of sentence.` that stands in the text as a sentence.
 *
 * ## Why
 * Rewriting tools and dictation write out what they were told: nobody ends a sentence and then says so.
 *
 * ## Flagged
 * `End of sentence.`, `End of paragraph.`, `End of quote.` and their kin as a sentence between two others or at the end of a line,
 * and in brackets.
 *
 * ## Left alone
 * The words in quotes, a sentence that goes on, a text that speaks of grammar, typing or dictation, and a line of its own.
 *
 * ## Fix
 * Likely, and never more: deletes the sentence and one space.
 *
 * ## Examples
 * ```diff
 * @@ likely: Speech artefact `End of sentence.`, fix deletes it
 * -He spoke toward the end of the day. End of sentence. However, nobody had an answer for him.
 * +He spoke toward the end of the day. However, nobody had an answer for him.
 * -교체 선수들을 칭찬했다. End of paragraph.
 * +교체 선수들을 칭찬했다.
 * -The birds arrive nine days earlier. [End of text]
 * +The birds arrive nine days earlier.
 * ```
 * ```diff
 *  He wrote one line on the board. "End of sentence." was all it said.
 *  She said: "It is over. End of sentence. Go home." He left.
 *  Some marks are rare. End of sentence markers are not among them.
 *  The teacher asked for a comma. End of sentence. The class typed what she dictated.
 * ```
 */
import type {Document} from '../src/document/document.js'
import {endsSentence, excerpt} from '../src/document/text.js'
import {defineRule} from '../src/rule.js'

// `End of story.` and `End of file.` are things that people write. Sticky, so that it is tried only where `End` or `New` stands.
const artefactPattern =
  /(?:End of (?:the )?(?:sentence|paragraph|quote|quotation|text|article|document|passage|excerpt)|New (?:sentence|paragraph|line))\.(?=\s|$)|[([]\s?[Ee]nd of (?:the )?(?:sentence|paragraph|quote|text|article|document|passage)\.?\s?[)\]]/uy
const spoken = ['sentence.', 'paragraph.', 'line.']
// Who speaks of these may well mean the words.
const topicPattern =
  /\b(?:grammar|punctuation|typed|typing|typist|dictat|comma|full stop|spelling|pronounc|telegra|transcri|markers?|tokens?)/i

export default defineRule({
  id: 'speech-artefact',
  group: 'artefact',
  gate: ['latin'],
  ceiling: 'likely',
  *find(document) {
    for (const start of findStarts(document.text)) {
      const bracketed = /[([]/u.test(document.text.charAt(start - 1)) && start > 0
      artefactPattern.lastIndex = bracketed ? start - 1 : start
      const found = artefactPattern.exec(document.text)
      if (found === null || !standsAlone(document, found.index, found.index + found[0].length)) continue
      const end = found.index + found[0].length
      const space = /\s$/u.test(document.text.slice(Math.max(0, found.index - 1), found.index)) ? 1 : 0
      const edit = {start: found.index - space, end, text: ''}
      yield {span: {start: found.index, end}, certainty: 'likely', message: `Speech artefact ${excerpt(found[0])}, fix deletes it`, edit}
    }
  }
})

/** Every place of a string; `indexOf` goes through a text at memory speed, so no gate is needed. */
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
function standsAlone({text}: Document, start: number, end: number): boolean {
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
