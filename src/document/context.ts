/** What a Document needs from outside. */
import type {PhraseIndex} from '../phrases/index.js'
import type {Document} from './document.js'
import type {MarkupReader} from './reading.js'

/** Splits one line into its sentences, as offsets in that line. */
export type SentenceParser = (text: string) => readonly {readonly start: number; readonly end: number}[]

/** What a model says of the lines with ink of a whole page. */
export interface PageScores {
  /** Their places in the Document. */
  readonly lines: Int32Array
  /** For each of them the log odds that it is none of the article. */
  readonly odds: Float64Array
  /** Why, in words, the strongest reason first. @param at the place in `lines` */
  reasons(at: number): readonly string[]
}

/** Tells the lines of an article from those of the page around it. */
export type PageJudge = (document: Document) => PageScores

/** What a Document needs from outside. */
export interface DocumentContext {
  readonly phrases: PhraseIndex
  /** Loaded only when a rule that asks for sentences is on. */
  readonly parseSentences?: SentenceParser
  /** For texts with markup: loaded only when there is one. */
  readonly markup?: MarkupReader
  /** Loaded only when a rule that asks for it is on. */
  readonly judgePage?: PageJudge
}
