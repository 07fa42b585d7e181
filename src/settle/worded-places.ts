/** Where a page's own words may stand around a text: behind it, before it, in boxes between its paragraphs. */
import type {Document} from '../document/document.js'
import {columns} from '../document/text.js'
import {oddsOfWording} from '../words/wording.js'
import type {Lineup} from './lineup.js'

/** The log odds of a line between paragraphs: beside another one; and alone, where it may be a heading. */
export const leastOfBox = {line: 2.5, alone: 4} as const

/** The log odds that a line is worded as pages are. */
export function oddsOf(document: Document, line: number): number {
  return oddsOfWording(document.line(line).text)
}

/** Is the line a sentence? */
export function isSentence(document: Document, line: number): boolean {
  const kind = document.kind(line)
  return kind === 'prose' || kind === 'statement'
}

/** The lines from an end of the text to the first of it, from the end on; nothing where no line is the text's. @param step 1 from the start, -1 from the end */
export function linesOutside(document: Document, step: -1 | 1, isText: (line: number) => boolean): readonly number[] | undefined {
  const lines: number[] = []
  let line = document.neighbour(step === 1 ? -1 : document.lineCount, step)
  for (; line !== undefined && !isText(line); line = document.neighbour(line, step)) lines.push(line)
  return line === undefined ? undefined : lines
}

/** Lines between paragraphs that stand in a run of two or more, all of them suspected or worded as pages are; and one alone that is so by far. */
export function boxesOf(lineup: Lineup, above: number, below: number): readonly number[] {
  const {document} = lineup
  const isWorded = (line: number) => lineup.is(line, 'likely') || oddsOf(document, line) > leastOfBox.line
  const boxes: number[] = []
  let run: number[] = []
  const close = () => {
    // Of two lines side by side one has an even place: most runs are told by those.
    const isOfBox = run.map((line, at) => run.length > 1 && at % 2 === 0 && isWorded(line))
    for (const [at, line] of run.entries())
      if (at % 2 === 1) isOfBox[at] = (isOfBox[at - 1] === true || isOfBox[at + 1] === true) && isWorded(line)
    for (const [at, line] of run.entries()) if (isOfBox[at] && (isOfBox[at - 1] || isOfBox[at + 1])) boxes.push(line)
    const [first] = run
    if (first !== undefined && run.length === 1 && oddsOf(document, first) > leastOfBox.alone) boxes.push(first)
    run = []
  }
  for (let line = document.neighbour(above, 1); line !== undefined && line < below; line = document.neighbour(line, 1)) {
    if (isSentence(document, line) && !lineup.is(line, 'likely')) close()
    else run.push(line)
  }
  close()
  return boxes
}

/** The lines of the head that may be its title: of those that nobody is sure of, the first, the longest, and the one least worded as pages are. */
export function findTitles(lineup: Lineup, head: readonly number[]): ReadonlySet<number> {
  const {document} = lineup
  const open = head.filter((line) => !lineup.is(line, 'likely'))
  const width = (line: number) => columns(document.line(line).text.trim())
  const [first] = open
  if (first === undefined) return new Set()
  const widest = open.reduce((best, line) => (width(line) > width(best) ? line : best))
  const leastWorded = open.reduce((best, line) => (oddsOf(document, line) < oddsOf(document, best) ? line : best))
  return new Set([first, widest, leastWorded])
}
