/**
 * Flags words that a program spoke or invented: `End of sentence.`, `Subtitles by …` over silence, `{big|large}` of a spinner.
 *
 * ## Why
 * Rewriting tools and dictation write out what they were told, recognisers fill silence with what most films end with, translating
 * programs sign their work, and spinners leave choices that they did not make. None of it is the author's.
 *
 * ## Flagged
 * `End of sentence.`, `End of paragraph.`, `End of quote.` and their kin as a sentence between two others or at the end of a line,
 * and in brackets. As whole lines, in some twenty languages: a credit of subtitles, thanks to viewers in the last lines, the
 * signature of a translating program. Choices in braces within a sentence.
 *
 * ## Left alone
 * The words in quotes, a sentence that goes on, a text that speaks of grammar, typing or dictation, and a mark on a line of its own.
 * Thanks in the middle of a text. Braces in a text about code, and options such as `{start|stop}`.
 *
 * ## Fix
 * Likely, and neighbours make it no more: deletes the sentence and one space, or the line, or writes a spinner's first choice. Certain
 * for a program's signature.
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
 * ```diff
 *  Only a third of the nests survived the storm of last June.
 * @@ likely: Speech artefact `{big|large|huge}`, fix writes `big`
 * -They plan to raise {big|large|huge} parts of the islands.
 * +They plan to raise big parts of the islands.
 * -Untertitel von Tonwerk Nord
 * -시청해 주셔서 감사합니다.
 * -Translated with www.DeepL.com/Translator (free version)
 * ```
 * ```diff
 *  Thank you for watching over them, she said.
 *  Subtitles by the two students explain what the old men meant when they sang on the pier at night.
 * ```
 */
import {isAboutCode} from '../src/document/code.js'
import type {Document, Line} from '../src/document/document.js'
import {inventionCue, readInvention, readSpins} from '../src/document/inventions.js'
import {oncePerDocument} from '../src/document/once.js'
import {findSpokenMarks, spokenCue} from '../src/document/spoken-marks.js'
import {excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const longestInvention = 160
const farewellLines = 4

export default defineRule({
  id: 'speech-artefact',
  group: 'artefact',
  gate: [],
  ceiling: 'likely',
  *find(document) {
    yield* phraseLines(document, 'mt-artefact', 'Speech artefact')
    yield* findInventions(document)
    yield* findSpins(document)
    for (const line of document.linesWith(spokenCue)) yield* inLine(line)
  }
})

function* inLine(line: Line): Iterable<RuleFinding> {
  for (const {start, end} of findSpokenMarks(line.text)) {
    const space = /\s/.test(line.text.charAt(start - 1)) ? 1 : 0
    const span = {start: line.start + start, end: line.start + end}
    const message = `Speech artefact ${excerpt(line.text.slice(start, end))}, fix deletes it`
    yield {span, certainty: 'likely', message, edit: {start: span.start - space, end: span.end, text: ''}}
  }
}

function* findInventions(document: Document): Iterable<RuleFinding> {
  for (const line of document.labelsWith(longestInvention, inventionCue)) {
    const found = readInvention(line.text)
    if (found === undefined || (found === 'farewell' && line.index < lastLines(document))) continue
    const certainty = found === 'signature' ? 'certain' : 'likely'
    yield {...cutLine(line), certainty, message: `Speech artefact ${excerpt(line.text)}, fix deletes the line`}
  }
}

// Viewers are thanked at the end, and asked for something once more.
const lastLines = oncePerDocument((document) => {
  let last = document.lineCount
  for (let count = 0; count < farewellLines; count++) last = document.neighbour(last, -1) ?? last
  return last
})

function* findSpins(document: Document): Iterable<RuleFinding> {
  for (const line of document.linesWith('brace')) {
    for (const {start, end, text} of readSpins(line.text)) {
      if (isAboutCode(document)) return
      const span = {start: line.start + start, end: line.start + end}
      const message = `Speech artefact ${excerpt(line.text.slice(start, end))}, fix writes ${excerpt(text)}`
      yield {span, certainty: 'likely', message, edit: {...span, text}}
    }
  }
}
