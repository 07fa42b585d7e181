/** Findings as reports show them: with lines and columns, level and path. */
import type {Finding} from '../finding.js'

/** Where a finding lies. Lines and columns count from 1, in UTF-16; ends are exclusive; a BOM takes no column. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The end of the finding's first line, which is `endColumn` where it has one only. */
  readonly firstEndColumn: number
}

/** A finding with its place. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly place: Place
}

/** What is to be said of one file. */
export interface FileReport {
  readonly path: string
  readonly findings: readonly PlacedFinding[]
  /** Why the file was passed over or left as it is. */
  readonly note?: string
  /** It could not be worked on, through no fault of its content. */
  readonly failed?: true
}

/** How a report calls a finding: `possible` ones are information, the others as loud as the config says. */
export function levelOf({certainty, severity}: Finding): 'error' | 'warning' | 'info' {
  if (certainty === 'possible') return 'info'
  return severity === 'error' ? 'error' : 'warning'
}

/** Works out lines and columns for the findings of a text. Lines end with LF, CRLF or CR. */
export function placeFindings(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  if (findings.length === 0) return []
  const lines = splitLines(text)
  const pointAt = (offset: number) => {
    const line = findLine(lines, offset)
    return {line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1}
  }
  return findings.map((finding) => {
    const start = pointAt(finding.span.start)
    const end = pointAt(finding.span.end)
    const first = lines[start.line - 1]
    const firstEndColumn = end.line === start.line || first === undefined ? end.column : first.end - first.start + 1
    return {finding, place: {...start, endLine: end.line, endColumn: end.column, firstEndColumn}}
  })
}

interface TextLine {
  readonly start: number
  readonly end: number
}

function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const {0: lineEnd, index} of text.matchAll(/\r\n?|\n/gu)) {
    lines.push({start, end: index})
    start = index + lineEnd.length
  }
  lines.push({start, end: text.length})
  return lines
}

function findLine(lines: readonly TextLine[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A text with its control characters spelled out, so that what was scraped can neither break a report line nor steer a terminal. */
export function visible(text: string): string {
  const code = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `⟨U+${code(character)}⟩`)
}
