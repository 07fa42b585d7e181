/** Learns the phrases that a corpus repeats: two passes over its documents, then what speaks for each. */
import {ShardError} from '../shard-error.js'
import {isPhrase} from './pack.js'
import type {RawText} from './pieces.js'
import {type Proposal, propose} from './propose.js'
import {Survey} from './survey.js'
import {changed, Tally} from './tally.js'

/** Which reading of a corpus. */
export type Pass = 'first' | 'second'

/** A document of a corpus. */
export interface LearnedText {
  readonly text: RawText
  readonly source: string
}

/** What was learnt. */
export interface Learned {
  readonly proposals: readonly Proposal[]
  readonly tally: Tally
}

// See `Survey`: what costs a small corpus no more than it needs, and a large one no more than this.
const [fewestBits, mostBits] = [14, 24]
// A line or a part of one for each so many bytes is a lot; lists of names have more, and repeat them.
const bytesPerPiece = 64

/** The bits of the survey of a corpus of so many bytes. */
export function surveyBitsFor(bytes: number): number {
  return Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(Math.max(1, bytes / bytesPerPiece)))))
}

/**
 * Reads a corpus twice.
 * @param read gives its documents from the first to the last, each time it is called; each is done with before the next one is asked for
 * @param bits of the survey, see `surveyBitsFor`
 * @throws {ShardError} where the documents are others the second time
 */
export async function learn(read: (pass: Pass) => AsyncIterable<Iterable<LearnedText>>, bits: number): Promise<Learned> {
  const survey = new Survey(bits)
  try {
    for await (const batch of read('first')) for (const {text, source} of batch) survey.add(text, source)
    const tally = new Tally(survey)
    for await (const batch of read('second')) for (const {text, source} of batch) tally.add(text, source)
    if (tally.documents !== survey.documents) throw new ShardError(changed)
    return {proposals: propose(tally).filter(isPhrase), tally}
  } finally {
    survey.log.close()
  }
}
