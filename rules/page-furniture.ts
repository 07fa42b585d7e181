/**
 * Flags what a printed page or a PDF file leaves in its text: page numbers, stamps, form feeds, words parted at the end of a line.
 *
 * ## Why
 * Text taken from pages has the furniture of each page in the middle of its sentences.
 *
 * ## Flagged
 * A whole line that is a page number: `Page 3 of 12` in twenty languages, `Page 3`, `- 3 -`; a stamp (`Downloaded from …`,
 * `Scanned with …`, `This page intentionally left blank`); a form feed beside a page number; in hard-wrapped text a hyphen at the
 * end of a line, where the text has the word without it elsewhere.
 *
 * ## Left alone
 * Numbers of chapters and stanzas: `- 1 -`, `- 2 -`, … between whole sentences. Compounds that keep their hyphen.
 *
 * ## Fix
 * Deletes the line or the form feed: certain for a number of all pages, a stamp, and for page numbers that rise through the text and
 * break a sentence, likely for others; a single low number is possible. Likely: writes a parted word on one line.
 *
 * ## Examples
 * ```diff
 *  Bread flour absorbs more water than plain flour, so the dough feels
 * @@ certain: Page furniture `Page 14 of 52`, fix deletes the line
 * -Page 14 of 52
 *  looser at first. Leave it covered for twenty minutes.
 * -- 15 -
 *  Fold the edges towards the middle four times.
 * -Downloaded from https://archive.example/bread on 2 May 2024
 * ```
 * ```diff
 *  The night was still, and the pier was dark.
 * !- 1 -
 *  In the morning the boat was gone. Nobody had heard it leave.
 * !- 2 -
 *  They searched for a week.
 * ```
 * ```diff
 *  Page 3 was torn out of the diary, and page 4 of 12 was wet.
 *  12 / 3
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {linesHolding} from '../src/document/holding.js'
import {isStamp, mayBeLabel, type PageLabel, readPageLabel, stampCue} from '../src/document/page-labels.js'
import {findParted} from '../src/document/parted-words.js'
import {endsSentence, excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const longestStamp = 250
// Chapters are counted from one; a text that begins with a higher number was taken from the middle of something.
const lastChapter = 3

export default defineRule({
  id: 'page-furniture',
  group: 'layout',
  gate: [],
  *find(document) {
    yield* phraseLines(document, 'pdf-ocr', 'Page furniture')
    const labels = readLabels(document)
    const sure =
      labels.some(({label}) => label.form === 'of') || (labels.length > 1 && labels.some(({line}) => breaksSentence(document, line)))
    const rises = labels.every(({label}, index) => index === 0 || label.page > (labels[index - 1]?.label.page ?? 0))
    for (const {line, label} of labels) yield cut(line, judge(label, sure && rises))
    for (const line of document.labelsWith(longestStamp, stampCue)) if (isStamp(line.text)) yield cut(line, 'certain')
    const pages = new Set(labels.map(({line}) => line.index))
    if (pages.size > 0) for (const line of linesHolding(document, '\f')) if (isBeside(document, line, pages)) yield* feeds(line)
    for (const {text, ...span} of findParted(document))
      yield {
        span,
        certainty: 'likely',
        message: `Parted word ${excerpt(document.text.slice(span.start - 12, span.end))}, fix writes it on one line`,
        edit: {...span, text}
      }
  }
})

function readLabels(document: Document): readonly {line: Line; label: PageLabel}[] {
  const labels: {line: Line; label: PageLabel}[] = []
  for (const line of document.linesWhere((start, end, index) => mayBeLabel(document, start, end, index), ['digit'])) {
    const label = readPageLabel(line.text.replaceAll('\f', ''))
    if (label !== undefined) labels.push({line, label})
  }
  return labels
}

function judge({form, page}: PageLabel, isSure: boolean): Certainty {
  if (isSure || form === 'of') return 'certain'
  return page > lastChapter ? 'likely' : 'possible'
}

/** Does the line before break off in the middle of a sentence? */
function breaksSentence(document: Document, line: Line): boolean {
  const before = document.neighbour(line.index, -1)
  return before !== undefined && document.kind(before) !== 'headline' && !endsSentence(document.line(before).text)
}

function isBeside(document: Document, line: Line, pages: ReadonlySet<number>): boolean {
  return [line.index, document.neighbour(line.index, -1), document.neighbour(line.index, 1)].some(
    (index) => index !== undefined && pages.has(index)
  )
}

function* feeds(line: Line): Iterable<RuleFinding> {
  if (line.text.replaceAll('\f', '').trim() === '') {
    yield {...cutLine(line), certainty: 'certain', message: 'Form feed `\\f` beside a page number, fix deletes the line'}
    return
  }
  for (let at = line.text.indexOf('\f'); at !== -1; at = line.text.indexOf('\f', at + 1)) {
    const span = {start: line.start + at, end: line.start + at + 1}
    yield {span, certainty: 'certain', message: 'Form feed `\\f` beside a page number, fix deletes it', edit: {...span, text: ''}}
  }
}

function cut(line: Line, certainty: Certainty): RuleFinding {
  return {...cutLine(line), certainty, message: `Page furniture ${excerpt(line.text)}, fix deletes the line`}
}
