/** A unified diff made from cuttings: linear, where comparing the texts anew would not be. */
import {FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk} from 'diff'
import type {Cutting} from '../cuttings.js'

/** What changes in whole lines: offsets in both texts, each at the start of a line or the end of the text. */
interface Change {
  oldStart: number
  oldEnd: number
  newStart: number
  newEnd: number
}

const context = 3

/**
 * The unified diff of a text and its cleaned form, for `patch -p1` and `git apply`.
 * @param path stands in the head, behind `a/` and `b/`
 * @param cuttings in order and not overlapping: what makes the one text of the other
 * @returns an empty text where both are the same
 */
export function formatDiff(path: string, original: string, cleaned: string, cuttings: readonly Cutting[]): string {
  // Cuttings may undo each other, side by side or with lines between them: empty lines written before some and removed behind them.
  if (original === cleaned) return ''
  const hunks = makeHunks(splitLines(original), original, cleaned, findChanges(original, cleaned, cuttings))
  const patch = {oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined, hunks}
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

function findChanges(original: string, cleaned: string, cuttings: readonly Cutting[]): readonly Change[] {
  const changes: Change[] = []
  for (const {start, end, resultStart, resultEnd} of cuttings) {
    const last = changes.at(-1)
    // Cuttings that touch may share a line without a line end, or undo each other: they are one change.
    if (last !== undefined && start <= last.oldEnd) {
      // Inside a line that is known: searching for its ends anew for every cutting would be quadratic.
      if (end >= last.oldEnd) last.oldEnd = endOfLines(original, end, cleaned, resultEnd)
      last.newEnd = resultEnd + (last.oldEnd - end)
      continue
    }
    const oldStart = start === 0 ? 0 : original.lastIndexOf('\n', start - 1) + 1
    const oldEnd = endOfLines(original, end, cleaned, resultEnd)
    changes.push({oldStart, oldEnd, newStart: resultStart - (start - oldStart), newEnd: resultEnd + (oldEnd - end)})
  }
  return changes
}

/** The end of the line in the original, or at once where both texts are at the start of a line. */
function endOfLines(original: string, end: number, cleaned: string, resultEnd: number): number {
  return isLineStart(original, end) && isLineStart(cleaned, resultEnd) ? end : nextLine(original, end)
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n'
}

function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  return found === -1 ? text.length : found + 1
}

/** Lines with their line ends. */
function splitLines(text: string): readonly string[] {
  const lines = text.split('\n')
  const last = lines.pop()
  return [...lines.map((line) => `${line}\n`), ...(last ? [last] : [])]
}

/** Groups changes that lie close and puts unchanged lines around them. */
function makeHunks(lines: readonly string[], original: string, cleaned: string, changes: readonly Change[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = []
  let hunk: StructuredPatchHunk | undefined
  let line = 0
  let offset = 0
  let shift = 0
  for (const change of changes) {
    const {first, removed, written} = trim(
      splitLines(original.slice(change.oldStart, change.oldEnd)),
      splitLines(cleaned.slice(change.newStart, change.newEnd))
    )
    if (removed.length + written.length === 0) continue
    const before = line
    while (offset < change.oldStart) offset += lines[line++]?.length ?? 1
    for (let kept = 0; kept < first; kept++) offset += lines[line++]?.length ?? 1
    if (hunk === undefined || line - before > 2 * context) {
      if (hunk !== undefined) keep(hunk, lines.slice(before, before + context))
      const from = Math.max(hunk === undefined ? 0 : before, line - context)
      hunk = {oldStart: from + 1, oldLines: 0, newStart: from + 1 + shift, newLines: 0, lines: []}
      hunks.push(hunk)
      keep(hunk, lines.slice(from, line))
    } else keep(hunk, lines.slice(before, line))
    add(hunk, '-', removed)
    add(hunk, '+', written)
    shift += written.length - removed.length
    for (const text of removed) offset += text.length
    line += removed.length
  }
  if (hunk !== undefined) keep(hunk, lines.slice(line, line + context))
  return hunks
}

/** Takes equal lines off both ends. */
function trim(
  removed: readonly string[],
  written: readonly string[]
): {first: number; removed: readonly string[]; written: readonly string[]} {
  const most = Math.min(removed.length, written.length)
  let first = 0
  while (first < most && removed[first] === written[first]) first++
  let last = 0
  while (last < most - first && removed.at(-1 - last) === written.at(-1 - last)) last++
  return {first, removed: removed.slice(first, removed.length - last), written: written.slice(first, written.length - last)}
}

function keep(hunk: StructuredPatchHunk, lines: readonly string[]): void {
  add(hunk, ' ', lines)
}

function add(hunk: StructuredPatchHunk, sign: ' ' | '-' | '+', lines: readonly string[]): void {
  if (sign !== '+') hunk.oldLines += lines.length
  if (sign !== '-') hunk.newLines += lines.length
  for (const line of lines) {
    if (line.endsWith('\n')) hunk.lines.push(sign + line.slice(0, -1))
    else hunk.lines.push(sign + line, '\\ No newline at end of file')
  }
}
