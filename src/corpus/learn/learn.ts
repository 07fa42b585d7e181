/** Learns the phrases that a corpus repeats: two passes over its documents, then what speaks for each. */
import {type Document, readDocument} from '../../document/document.js'
import {indexPhrases} from '../../phrases/index.js'
import {isPhrase} from './pack.js'
import {type Proposal, propose} from './propose.js'
import {Tally} from './tally.js'

/** A document of a corpus. */
export interface LearnedText {
  readonly text: string
  readonly source: string
}

/** What was learnt. */
export interface Learned {
  readonly proposals: readonly Proposal[]
  readonly tally: Tally
}

// 128 MB; see `Sketch`.
const sketchBits = 26
const context = {phrases: indexPhrases({groups: () => []})}

/**
 * Reads a corpus twice.
 * @param read gives its documents from the first to the last, each time it is called
 * @param bits of the sketch; fewer are enough for small corpora
 */
export async function learn(read: () => AsyncIterable<LearnedText>, bits = sketchBits): Promise<Learned> {
  const tally = new Tally(bits)
  for await (const {text} of read()) tally.survey(toDocument(text))
  for await (const {text, source} of read()) tally.count(toDocument(text), source)
  return {proposals: propose(tally).filter(isPhrase), tally}
}

function toDocument(text: string): Document {
  return readDocument(text, context)
}
