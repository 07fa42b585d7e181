/**
 * Flags the note that says who else worked on an article.
 *
 * ## Why
 * Agencies close each report so: `Reporting by …; Editing by …`. It is the newsroom's record, often glued to the last sentence.
 *
 * ## Flagged
 * Near the end of the text, as a line or behind the last sentence of one: names that `contributed to this report` or
 * `contributed reporting`, `Reporting by` and its like with names, `With files from …`, `Mit Material von …`, `(avec AFP)`.
 *
 * ## Left alone
 * A sentence in which anything but names contributed, and one about a report that goes on.
 *
 * ## Fix
 * Certain: deletes the line, or cuts the note behind the sentence. Likely without a name or an agency that is known.
 *
 * ## Examples
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ certain: Contributor note `Nora Whitfield and Owen Tate in Westbay…`, fix deletes the line
 * -Nora Whitfield and Owen Tate in Westbay contributed to this report.
 * ```
 * ```diff
 * @@ certain: Contributor note `(Reporting by Nora Whitfield; Editing b…`, fix deletes the tail
 * -The ferry is 60 years old, and it shows. (Reporting by Nora Whitfield; Editing by Owen Tate)
 * +The ferry is 60 years old, and it shows.
 * -Der Stadtrat stimmte am Dienstag für die Fähre. Mit Material von dpa
 * +Der Stadtrat stimmte am Dienstag für die Fähre.
 * ```
 * ```diff
 *  Several experts contributed to this report, which took two years.
 *  Reporting by telephone is allowed on Sundays.
 * ```
 */
import {agencyCue, judgeContribution, noteCue, withCue} from '../src/document/contributions.js'
import type {Document} from '../src/document/document.js'
import {endingsOf} from '../src/document/endings.js'
import {isAtEdge} from '../src/document/place.js'
import {excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

const noteMarks = [noteCue, withCue]
const mostProse = 6
const longest = 300

export default defineRule({
  id: 'contributor-note',
  group: 'footer',
  gate: noteMarks,
  *find(document) {
    for (const line of document.linesWhere((_start, _end, index) => mayNote(document, index), noteMarks)) {
      const text = line.text.trim()
      const whole = text.length <= longest ? judgeContribution(text) : undefined
      if (whole !== undefined) {
        yield {...cutLine(line), certainty: whole, message: `Contributor note ${excerpt(text)}, fix deletes the line`}
        continue
      }
      for (const tail of endingsOf(line.text)) {
        const certainty = judgeContribution(tail.text)
        if (certainty === undefined) continue
        const span = {start: line.start + tail.start, end: line.end}
        yield {span, certainty, message: `Contributor note ${excerpt(tail.text)}, fix deletes the tail`, edit: {...span, text: ''}}
        break
      }
    }
  }
})

/** Has a line at the edges of a text the words of a note? */
function mayNote(document: Document, index: number): boolean {
  const isCued = document.isCued(index, noteCue) || (document.isCued(index, withCue) && document.isCued(index, agencyCue))
  return isCued && !document.isWrapped(index) && isAtEdge(document, index, mostProse)
}
