/** The unit of work: about a megabyte of whole lines, cleaned in one go, here or by a worker. */
import {type Complaint, cleanLines, describeLong} from './clean-lines.js'
import {cleanTexts, type TextsOfBatch} from './clean-texts.js'
import {describeCuts} from './cut-lines.js'
import type {Piece} from './lines.js'
import type {Cleaned, RecordCleaner} from './record.js'
import {countRecord, newStatistics, type Statistics} from './statistics.js'
import type {Lengths} from './texts.js'

/** What is to be cleaned. */
export interface Batch {
  readonly kind: Piece['kind'] | 'texts'
  readonly bytes: Uint8Array
  /** Of texts that stand one behind the other. */
  readonly texts?: TextsOfBatch
  /** The number of its first line in the shard. */
  readonly firstLine: number
  readonly longest: number
}

/** What became of it; plain data. */
export interface BatchResult {
  readonly bytes: Uint8Array
  /** How long each text is. */
  readonly lengths?: Lengths
  readonly statistics: Statistics
  /** The first ones. */
  readonly complaints: readonly Complaint[]
  /** Lines of the cuttings file. */
  readonly cuts: string
}

const mostComplaints = 5

/** Cleans a batch. */
export function cleanBatch({kind, bytes, texts, firstLine, longest}: Batch, cleaner: RecordCleaner): BatchResult {
  const statistics = newStatistics()
  const complaints: Complaint[] = []
  const complain = (complaint: Complaint) => {
    if (complaints.length < mostComplaints) complaints.push({...complaint, line: firstLine + complaint.line})
  }
  if (kind !== 'lines' && texts === undefined) {
    if (kind === 'start of a long line') {
      statistics.tally.records++
      statistics.tally.long++
      complain({line: 0, kind: 'long', why: describeLong(longest)})
    }
    return {bytes, statistics, complaints, cuts: ''}
  }
  const cuts: string[] = []
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const events = {
    tally: statistics.tally,
    complain,
    cleaned(record: Cleaned, line: number, original: Buffer) {
      countRecord(statistics, record)
      if (record.patches.length > 0) cuts.push(describeCuts(record, firstLine + line, original))
    }
  }
  if (texts !== undefined) {
    const cleaned = cleanTexts(whole, texts, cleaner, longest, events)
    const lengths = cleaned.map((text) => text?.length ?? null)
    return {bytes: Buffer.concat(cleaned.filter((text) => text !== null)), lengths, statistics, complaints, cuts: cuts.join('')}
  }
  return {bytes: cleanLines(whole, cleaner, longest, events), statistics, complaints, cuts: cuts.join('')}
}

/** The lines that begin in a batch. */
export function countLines({kind, bytes}: Pick<Batch, 'kind' | 'bytes'>): number {
  if (kind !== 'lines') return kind === 'start of a long line' ? 1 : 0
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines++
  return lines
}
