/** Phrases of the packs in one index, and where they stand in a text. */
import type {Document, Line} from '../document/document.js'
import type {Certainty} from '../rule.js'
import {Matcher, type PhraseSource} from './matcher.js'
import type {PhraseKind, PhraseMatch} from './pack.js'
import {PhraseHits} from './select.js'

/** A phrase of a pack. */
export interface Phrase {
  /** The phrase in normal form; `{n}` stands for any number, `{name}` and others for what fits their grammar. */
  readonly form: string
  readonly kind: PhraseKind
  readonly match: PhraseMatch
  readonly certainty: Certainty
  /** Where the wording was seen. */
  readonly origin: string
}

/** A phrase in a text. */
export interface PhraseHit {
  readonly line: Line
  readonly phrase: Phrase
  /** Where the matched part begins, in UTF-16 units of the whole text: for `line` and `marker` the line without white space at its ends. */
  readonly start: number
  readonly end: number
}

/** Finds phrases in Documents. */
export interface PhraseIndex {
  find(document: Document): PhraseHits
}

/** Makes the index of some phrases. Each part is made when it is first needed, since most texts have no line that may be a phrase. */
export function indexPhrases(source: PhraseSource): PhraseIndex {
  let matcher: Matcher | undefined
  return {
    find(document) {
      matcher ??= new Matcher(source)
      const known = matcher
      const hits: PhraseHit[] = []
      for (const line of document.linesWhere((start, end) => known.mayMatch(document.text, start, end))) {
        if (document.isWrapped(line.index)) continue
        for (const {form, group, start, end} of known.match(line.text)) {
          const {kind, match, certainty, origin} = group
          hits.push({line, phrase: {form, kind, match, certainty, origin}, start: line.start + start, end: line.start + end})
        }
      }
      return new PhraseHits(hits)
    }
  }
}

export type {PhraseSource} from './matcher.js'
export type {PhraseGroup, PhraseKind, PhraseMatch} from './pack.js'
export {isWholeLine, type PhraseHits} from './select.js'
