/** What a Document needs from outside. */
import type {PhraseIndex} from '../phrases/index.js'
import type {MarkupReader} from './reading.js'

/** Splits one line into its sentences, as offsets in that line. */
export type SentenceParser = (text: string) => readonly {readonly start: number; readonly end: number}[]

/** What a Document needs from outside. */
export interface DocumentContext {
  readonly phrases: PhraseIndex
  /** Loaded only when a rule that asks for sentences is on. */
  readonly parseSentences?: SentenceParser
  /** For texts with markup: loaded only when there is one. */
  readonly markup?: MarkupReader
}
