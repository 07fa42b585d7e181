/** A question as it is shown: where, what and why, and the lines around the cut. */
import type {Document} from '../../../document/document.js'
import {cutChosen, type Question} from './questions.js'

// Of a long line so much is shown on either side of what is cut.
const window = 60

/**
 * The question as lines for a terminal: where it is and what, then the lines around, which a sign opens.
 * @param place as `notes.txt:7`
 * @param count as `1 of 5`
 */
export function showQuestion(document: Document, question: Question, place: string, count: string): readonly string[] {
  const [first] = question.findings
  const reason = first?.reason === undefined ? '' : ` (${first.reason})`
  return [
    `${place} ${question.ruleId} (${count})`,
    `${first?.message ?? ''}${reason}, ${first?.certainty ?? ''}`,
    ...(first?.cut === undefined ? showEdit(document, question) : showCut(document, question))
  ]
}

/** The lines that go, one of what stands before them and one behind. */
function showCut(document: Document, {findings}: Question): readonly string[] {
  const cut = new Set<number>()
  for (const finding of findings) for (let line = finding.cut?.first ?? 0; line <= (finding.cut?.last ?? -1); line++) cut.add(line)
  const lines = [...cut].sort((a, b) => a - b)
  const before = document.neighbour(lines[0] ?? 0, -1)
  const behind = document.neighbour(lines.at(-1) ?? 0, 1)
  const show = (sign: string, line: number | undefined) =>
    line === undefined ? [] : [sign + clip(document.line(line).text, 0, 2 * window)]
  return [...show(' ', before), ...lines.flatMap((line) => show('-', line)), ...show(' ', behind)]
}

/** The line as it is and as it would be, both near the edit. */
function showEdit(document: Document, question: Question): readonly string[] {
  const {text, cuttings} = cutChosen(document, [question])
  return cuttings.flatMap(({start, end, resultStart, resultEnd}) => [
    `-${near(document.text, start, end)}`,
    ...near(text, resultStart, resultEnd)
      .split(/\r\n|\r|\n/u)
      .map((line) => `+${line}`)
  ])
}

function near(text: string, start: number, end: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const lineEnd = /[\r\n]|$/u.exec(text.slice(end, end + 2 * window))?.index ?? 0
  const from = Math.max(lineStart, start - window)
  return `${from > lineStart ? '…' : ''}${text.slice(from, end)}${clip(text.slice(end, end + lineEnd), 0, window)}`
}

function clip(text: string, from: number, length: number): string {
  return text.length > from + length ? `${text.slice(from, from + length)}…` : text.slice(from)
}
