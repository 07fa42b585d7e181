/** Texts cleaned that are no part of a line: files of their own, or values of a column. */
import {type Complaint, countOutcome, describeLong, type LineEvents} from './clean-lines.js'
import type {Outcome, RecordCleaner} from './record.js'
import {type Lengths, partsOf} from './texts.js'
import {applyPatches} from './token.js'

/** What is known of texts that stand one behind the other. */
export interface TextsOfBatch {
  /** Their ids, for messages and cuttings. */
  readonly names: readonly (string | undefined)[]
  readonly lengths: Lengths
  /** Files are told by their names, and may be no texts at all. */
  readonly areFiles: boolean
}

/**
 * Cleans texts.
 * @returns each as it is to be
 */
export function cleanTexts(
  bytes: Buffer,
  {names, lengths, areFiles}: TextsOfBatch,
  cleaner: RecordCleaner,
  longest: number,
  events: LineEvents
): readonly (Buffer | null)[] {
  return Array.from(partsOf(bytes, lengths), (text, index) => {
    const name = names[index]
    const line = events.tally.records++
    const complain = (complaint: Complaint) => events.complain(areFiles ? {...complaint, why: `${name}: ${complaint.why}`} : complaint)
    if (text !== null && text.length > longest) {
      events.tally.long++
      complain({line, kind: 'long', why: describeLong(longest)})
      return text
    }
    const record = countOutcome(clean(text, name, areFiles, cleaner), line, {...events, complain})
    if (record === undefined || text === null) return text
    events.cleaned?.(record, line, text)
    return record.patches.length === 0 ? text : Buffer.concat([...applyPatches(text, record.patches)])
  })
}

function clean(text: Buffer | null, name: string | undefined, isFile: boolean, cleaner: RecordCleaner): Outcome {
  if (text === null) return {kind: 'bad', why: 'found no text, but a null'}
  if (isFile && text.includes(0)) return {kind: 'bad', why: 'found a binary file (it has NUL bytes)'}
  return cleaner.cleanText(text, name)
}
