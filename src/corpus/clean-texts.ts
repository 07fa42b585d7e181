/** Texts cleaned that are no part of a line: files of their own, or values of a column. */
import {type Complaint, countOutcome, describeLong, type LineEvents, mostTogether} from './clean-lines.js'
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
  const texts = Array.from(partsOf(bytes, lengths))
  const outcomes = judgeAll(texts, names, areFiles, cleaner, longest)
  return texts.map((text, index) => {
    const line = events.tally.records++
    const complain = (complaint: Complaint) =>
      events.complain(areFiles ? {...complaint, why: `${names[index]}: ${complaint.why}`} : complaint)
    const outcome = outcomes[index]
    if (outcome === 'long') {
      events.tally.long++
      complain({line, kind: 'long', why: describeLong(longest)})
    }
    if (outcome === undefined || outcome === 'long') return text
    const record = countOutcome(outcome, line, {...events, complain})
    if (record === undefined || text === null) return text
    events.cleaned?.(record, line, text)
    return record.patches.length === 0 ? text : Buffer.concat([...applyPatches(text, record.patches)])
  })
}

/** What becomes of each text; those that can be cleaned are so in groups. */
function judgeAll(
  texts: readonly (Buffer | null)[],
  names: TextsOfBatch['names'],
  areFiles: boolean,
  cleaner: RecordCleaner,
  longest: number
): readonly (Outcome | 'long')[] {
  const outcomes: (Outcome | 'long')[] = []
  for (let from = 0; from < texts.length; from += mostTogether) {
    const group = texts.slice(from, from + mostTogether)
    const refused = group.map((text) => (text !== null && text.length > longest ? 'long' : refuse(text, areFiles)))
    const open = group.flatMap((bytes, at) => (bytes === null || refused[at] !== undefined ? [] : [{bytes, id: names[from + at]}]))
    const cleaned = cleaner.cleanTexts(open)
    let next = 0
    for (const refusal of refused) outcomes.push(refusal ?? cleaned[next++] ?? {kind: 'blank'})
  }
  return outcomes
}

function refuse(text: Buffer | null, isFile: boolean): Outcome | undefined {
  if (text === null) return {kind: 'bad', why: 'found no text, but a null'}
  return isFile && text.includes(0) ? {kind: 'bad', why: 'found a binary file (it has NUL bytes)'} : undefined
}
