/**
 * Flags what a transcript or a file of subtitles adds to the words that were said: `[Applause]`, time codes, notices.
 *
 * ## Why
 * Subtitles and broadcast texts reach corpora with the marks for those who cannot hear, and with the codes that place a line in time.
 *
 * ## Flagged
 * As whole lines: a sound or a gap in brackets (`[Applause]`, `(CROSSTALK)`, `（拍手）`), time codes (`00:01:02,000 --> 00:01:04,000`) with
 * the number above them, and the notice of a broadcaster or service that its transcript was made in a hurry.
 *
 * ## Left alone
 * The same within a line, and in a play, a long transcript or a file of subtitles, which has more than three such lines: there they
 * are the text's own.
 *
 * ## Fix
 * Deletes the line: certain for a notice, likely for time codes and sounds; possible for sounds in a text that has many.
 *
 * ## Examples
 * ```diff
 *  Researchers have tracked the same colony of terns for thirty-one years.
 * @@ likely: Transcript mark `[Applause]`, fix deletes the line
 * -[Applause]
 *  Some of the birds have come back to the islands every spring since 1993.
 * ```
 * ```diff
 *  Only a third of the nests survived the storm of last June.
 * -12
 * -00:01:02,000 --> 00:01:04,500
 *  The birds arrive nine days earlier.
 * -Our transcripts are produced in a hurry by a contractor and may not be in their final form.
 * ```
 * ```diff
 *  (Laughter) was all that the minutes had for the evening.
 *  The film [music by Ines Falk] runs for an hour.
 *  The transcript was found in a drawer.
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {maskOf} from '../src/document/signs.js'
import {excerpt} from '../src/document/text.js'
import {isSound, isTranscriptNotice, noticeCue} from '../src/document/transcripts.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const codePattern = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}.{0,80}$/
const codeSigns = maskOf(['digit', 'dash', 'angle'])
const longestSound = 60
const longestNotice = 300
// A speech as a newspaper prints it has one or two.
const mostMarks = 3

export default defineRule({
  id: 'transcript-mark',
  group: 'artefact',
  gate: [],
  *find(document) {
    yield* phraseLines(document, 'transcript', 'Transcript mark')
    const sounds = document.labelsWith(longestSound, 'bracket').filter(({text}) => isSound(text))
    for (const line of sounds) yield cut(line, sounds.length > mostMarks ? 'possible' : 'likely')
    const codes = document
      .linesWhere((_start, _end, index) => (document.maskAt(index) & codeSigns) === codeSigns, ['angle'])
      .filter(({text}) => codePattern.test(text))
    // More of them, and the text is a file of subtitles.
    if (codes.length <= mostMarks) yield* codes.map((line) => cutCode(document, line))
    for (const line of document.linesWith(noticeCue))
      if (line.text.length <= longestNotice && isTranscriptNotice(line.text)) yield cut(line, 'certain')
  }
})

/** A time code, and the number of its cue above it. */
function cutCode(document: Document, line: Line): RuleFinding {
  const above = line.index > 0 ? document.line(line.index - 1) : line
  const first = /^\s*\d{1,5}\s*$/.test(above.text) ? above : line
  return {...cutLines(first, line), certainty: 'likely', message: `Time code ${excerpt(line.text)}, fix deletes the line`}
}

function cut(line: Line, certainty: Certainty): RuleFinding {
  return {...cutLine(line), certainty, message: `Transcript mark ${excerpt(line.text)}, fix deletes the line`}
}
