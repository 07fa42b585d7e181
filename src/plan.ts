/** Findings to edits: which spans of the text go, which are written anew, so that no two overlap. */
import type {Document} from './document/document.js'
import type {Finding, Tier} from './finding.js'
import {admittedEdits} from './markup.js'
import type {Edit} from './rule.js'

/** An edit and the rule that asked for it. */
export interface PlannedEdit extends Edit {
  readonly rule: string
}

/**
 * Plans the edits of one round.
 * A line's deletion beats an edit within it; of two overlapping edits the first in the text wins, and the next round sees the rest.
 * A cut takes its line end along; beside it one blank line stays at most, at either edge of the text none; and the text
 * ends with a line end only if it did before.
 * @param tier the fixes to apply; `unsafe` includes the safe ones
 * @returns edits in the order of the text, not overlapping
 */
export function planEdits(document: Document, findings: readonly Finding[], tier: Tier): readonly PlannedEdit[] {
  const safe = findings.filter((finding) => finding.tier === 'safe')
  const wanted = tier === 'safe' ? safe : findings.filter((finding) => finding.tier !== undefined)
  const {reading} = document
  if (reading === undefined || wanted.length === 0) return editsFor(document, wanted)
  return admittedEdits(reading, wanted, safe, (some) => editsFor(document, some))
}

function editsFor(document: Document, wanted: readonly Finding[]): readonly PlannedEdit[] {
  const cutLines = new Map<number, string>()
  for (const {cut, ruleId} of wanted) {
    if (cut === undefined) continue
    for (let line = cut.first; line <= cut.last; line++) if (!cutLines.has(line)) cutLines.set(line, ruleId)
  }
  cutNeedlessBlanks(document, cutLines)
  const cuts = cutEdits(document, cutLines)
  const edits: PlannedEdit[] = []
  for (const {edit, ruleId} of wanted) if (edit !== undefined) edits.push({start: edit.start, end: edit.end, text: edit.text, rule: ruleId})
  return withoutOverlap(cuts, edits)
}

/** Adds the blank lines that the cut lines leave over: all but one beside a cut, all at an edge of the text. */
function cutNeedlessBlanks(document: Document, cutLines: Map<number, string>): void {
  for (const line of document.reading?.companions(cutLines) ?? []) cutLines.set(line, cutLines.get(line - 1) ?? '')
  const isGone = (line: number) => cutLines.has(line) || document.isSpare(line)
  let done = -1
  for (const line of [...cutLines.keys()].sort((a, b) => a - b)) {
    if (line <= done) continue
    let first = line
    while (first > done + 1 && isGone(first - 1)) first--
    let last = line
    while (last + 1 < document.lineCount && isGone(last + 1)) last++
    const kept = first === 0 || last === document.lineCount - 1 ? -1 : blankToKeep(document, cutLines, first, last)
    let rule = cutLines.get(line) ?? ''
    for (let index = first; index <= last; index++) {
      const own = cutLines.get(index)
      if (own !== undefined) rule = own
      else if (index !== kept) cutLines.set(index, rule)
    }
    done = last
  }
}

/** The first blank line that is not cut, rather than one with the mark of a block quote; -1 where there is none. */
function blankToKeep(document: Document, cutLines: ReadonlyMap<number, string>, first: number, last: number): number {
  let marked = -1
  for (let index = first; index <= last; index++) {
    if (cutLines.has(index)) continue
    if (document.isBlank(index)) return index
    if (marked === -1) marked = index
  }
  return marked
}

/** One edit for each stretch of lines that one rule cuts. */
function cutEdits(document: Document, cutLines: ReadonlyMap<number, string>): readonly PlannedEdit[] {
  if (cutLines.size === 0) return []
  const edits: PlannedEdit[] = []
  for (const index of [...cutLines.keys()].sort((a, b) => a - b)) {
    const {start, next} = document.line(index)
    const rule = cutLines.get(index) ?? ''
    const previous = edits.at(-1)
    if (previous !== undefined && previous.end === start && previous.rule === rule) edits[edits.length - 1] = {...previous, end: next}
    else edits.push({start, end: next, text: '', rule})
  }
  return moveLineEnd(document, edits)
}

/** Where the last line goes and the text has no line end behind it, the line end before the cut goes instead. */
function moveLineEnd(document: Document, edits: readonly PlannedEdit[]): readonly PlannedEdit[] {
  const last = document.line(document.lineCount - 1)
  if (last.end !== last.next || edits.at(-1)?.end !== last.end) return edits
  let at = edits.length - 1
  while (at > 0 && edits[at - 1]?.end === edits[at]?.start) at--
  const start = edits[at]?.start ?? 0
  // The whole text goes: nothing stands before.
  const lineEnd = /(?:\r\n|\r|\n)$/u.exec(document.text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
  return edits.map((edit, index) => (index === at ? {...edit, start: edit.start - lineEnd} : edit))
}

/** Cuts first: an edit that a cut overlaps goes; then, of two edits that overlap, the later one. */
function withoutOverlap(cuts: readonly PlannedEdit[], edits: readonly PlannedEdit[]): readonly PlannedEdit[] {
  const planned: PlannedEdit[] = []
  let next = 0
  let end = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    for (let cut = cuts[next]; cut !== undefined && cut.end <= edit.start; cut = cuts[next]) {
      planned.push(cut)
      next++
    }
    const cut = cuts[next]
    if (edit.start < end || (cut !== undefined && cut.start < edit.end)) continue
    planned.push(edit)
    end = edit.end
  }
  return [...planned, ...cuts.slice(next)]
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]): string {
  const parts: string[] = []
  let position = 0
  for (const edit of edits) {
    parts.push(text.slice(position, edit.start), edit.text)
    position = edit.end
  }
  parts.push(text.slice(position))
  return parts.join('')
}
