/** The unit of work: about a megabyte of whole lines, cleaned in one go, here or by a worker. */
import {type Complaint, cleanLines, describeLong} from './clean-lines.js'
import {describeCuts} from './cut-lines.js'
import type {Piece} from './lines.js'
import type {RecordCleaner} from './record.js'
import {countRecord, newStatistics, type Statistics} from './statistics.js'

/** What is to be cleaned. */
export interface Batch {
  readonly kind: Piece['kind']
  readonly bytes: Uint8Array
  /** The number of its first line in the shard. */
  readonly firstLine: number
  readonly longest: number
}

/** What became of it; plain data. */
export interface BatchResult {
  readonly bytes: Uint8Array
  readonly statistics: Statistics
  /** The first ones. */
  readonly complaints: readonly Complaint[]
  /** Lines of the cuttings file. */
  readonly cuts: string
}

const mostComplaints = 5

/** Cleans a batch. */
export function cleanBatch({kind, bytes, firstLine, longest}: Batch, cleaner: RecordCleaner): BatchResult {
  const statistics = newStatistics()
  const complaints: Complaint[] = []
  const complain = (complaint: Complaint) => {
    if (complaints.length < mostComplaints) complaints.push({...complaint, line: firstLine + complaint.line})
  }
  if (kind !== 'lines') {
    if (kind === 'start of a long line') {
      statistics.tally.records++
      statistics.tally.long++
      complain({line: 0, kind: 'long', why: describeLong(longest)})
    }
    return {bytes, statistics, complaints, cuts: ''}
  }
  const cuts: string[] = []
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cleaned = cleanLines(lines, cleaner, longest, {
    tally: statistics.tally,
    complain,
    cleaned(record, line, original) {
      countRecord(statistics, record)
      if (record.patches.length > 0) cuts.push(describeCuts(record, firstLine + line, original))
    }
  })
  return {bytes: cleaned, statistics, complaints, cuts: cuts.join('')}
}

/** The lines that begin in a batch. */
export function countLines({kind, bytes}: Pick<Batch, 'kind' | 'bytes'>): number {
  if (kind !== 'lines') return kind === 'start of a long line' ? 1 : 0
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines++
  return lines
}
