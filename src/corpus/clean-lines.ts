/** Whole lines of records cleaned, one by one, and put together again. */
import {isUtf8} from 'node:buffer'
import type {Cleaned, Outcome, RecordCleaner} from './record.js'
import {applyPatches} from './token.js'

/** How many records came to what. */
export interface Tally {
  records: number
  changed: number
  /** Passed on untouched: no JSON, no text, a text that is no string. */
  bad: number
  /** Passed on untouched, longer than what is held. */
  long: number
  /** Passed on untouched: a rule failed. */
  failed: number
  blank: number
  cuts: number
  /** UTF-16 units that were cut. */
  characters: number
  /** Findings that were reported only. */
  findings: number
}

/** A count of nothing. */
export function newTally(): Tally {
  return {records: 0, changed: 0, bad: 0, long: 0, failed: 0, blank: 0, cuts: 0, characters: 0, findings: 0}
}

/** Adds the second count to the first. */
export function addTally(sum: Tally, more: Tally): void {
  for (const key of tallyKeys) sum[key] += more[key]
}

/** The names of the counts. */
export const tallyKeys = ['records', 'changed', 'bad', 'long', 'failed', 'blank', 'cuts', 'characters', 'findings'] as const

/** A record that was passed on untouched, and why. */
export interface Complaint {
  /** Counted from 0, over all lines of the tally. */
  readonly line: number
  readonly kind: 'bad' | 'long' | 'failed'
  readonly why: string
}

/** What `cleanLines` tells of. */
export interface LineEvents {
  readonly tally: Tally
  complain(complaint: Complaint): void
  /** @param start where the line begins in what `cleanLines` gives */
  cleaned?(record: Cleaned, line: number, bytes: Buffer): void
}

/** So many records are cleaned together: more do not pay, and cost memory. */
export const mostTogether = 64
// Or so many bytes of them.
const largestGroup = 2 ** 19
const lineFeed = Buffer.from('\n')
const sure = () => true

/**
 * Cleans whole lines.
 * @param bytes lines, each with its line feed
 * @param longest longer lines are passed on as they are
 * @returns the lines as they are to be; the very bytes where nothing changed
 */
export function cleanLines(bytes: Buffer, cleaner: RecordCleaner, longest: number, events: LineEvents): Buffer {
  const {tally} = events
  const isValid = isUtf8(bytes) ? sure : isUtf8
  const parts: Buffer[] = []
  let kept = 0
  for (const lines of groupLines(bytes)) {
    const short = lines.filter(({line}) => line.length <= longest)
    const outcomes = cleaner.cleanAll(
      short.map(({line}) => line),
      isValid
    )
    let next = 0
    for (const {line, start} of lines) {
      const number = tally.records++
      if (line.length > longest) {
        tally.long++
        events.complain({line: number, kind: 'long', why: describeLong(longest)})
        continue
      }
      const record = countOutcome(outcomes[next++] ?? {kind: 'blank'}, number, events)
      if (record === undefined) continue
      events.cleaned?.(record, number, line)
      if (record.patches.length === 0) continue
      parts.push(bytes.subarray(kept, start))
      // One by one: a call takes no more than some 100,000 arguments, and a record may have more cuts.
      for (const part of applyPatches(line, record.patches)) parts.push(part)
      parts.push(lineFeed)
      kept = start + line.length + 1
    }
  }
  if (kept === 0) return bytes
  parts.push(bytes.subarray(kept))
  return Buffer.concat(parts)
}

/** A line without its line feed, and where it starts. */
interface PlacedLine {
  readonly line: Buffer
  readonly start: number
}

/** The lines in groups to be cleaned together. */
function* groupLines(bytes: Buffer): Iterable<readonly PlacedLine[]> {
  let group: PlacedLine[] = []
  let size = 0
  for (let start = 0; start < bytes.length; ) {
    const line = bytes.subarray(start, bytes.indexOf(0x0a, start))
    group.push({line, start})
    size += line.length
    start += line.length + 1
    if (group.length < mostTogether && size < largestGroup) continue
    yield group
    group = []
    size = 0
  }
  if (group.length > 0) yield group
}

/** Why a long record is passed on. */
export function describeLong(longest: number): string {
  return `found a record of more than ${longest} bytes`
}

/** Counts what became of a record, and complains of what is passed on. @returns the record whose text was looked at */
export function countOutcome(outcome: Outcome, line: number, {tally, complain}: LineEvents): Cleaned | undefined {
  if (outcome.kind === 'blank') tally.blank++
  if (outcome.kind === 'bad') {
    tally.bad++
    complain({line, kind: 'bad', why: outcome.why})
  }
  if (outcome.kind === 'failed') {
    tally.failed++
    const id = outcome.id === undefined ? '' : ` (id \`${String(outcome.id)}\`)`
    complain({line, kind: 'failed', why: `${outcome.why}${id}, expected no failure: this is a bug of seedlint`})
  }
  if (outcome.kind !== 'done') return undefined
  const {cuttings, findings, patches} = outcome.record
  if (patches.length > 0) tally.changed++
  tally.cuts += cuttings.length
  tally.findings += findings.length
  for (const {start, end} of cuttings) tally.characters += end - start
  return outcome.record
}
