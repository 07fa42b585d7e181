/** Phrases of the packs in one index, and the lines of a text that are such a phrase. */
import type {Document, Line} from '../document/document.js'
import type {Certainty} from '../rule.js'
import {Gate} from './gate.js'
import {normalise} from './normal.js'

/** What a phrase says; a rule reads one kind or several. */
export type PhraseKind = 'interface' | 'comments' | 'popular-posts' | 'related-posts' | 'reader-widget' | 'kicker' | 'promo'

/** A phrase of a pack. */
export interface Phrase {
  /** The phrase in normal form (see `normalise`), so that nothing is folded at start-up; `{n}` stands for any number. */
  readonly form: string
  readonly kind: PhraseKind
  readonly certainty: Certainty
  /** Where the wording was seen. */
  readonly origin: string
}

/** A line that is, as a whole, a phrase. */
export interface PhraseHit {
  readonly line: Line
  readonly phrase: Phrase
}

/** Finds phrases in Documents. */
export interface PhraseIndex {
  find(document: Document): ReadonlyMap<PhraseKind, readonly PhraseHit[]>
}

/** Builds the index of some phrases. The first of two phrases with one form and kind counts. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byForm = new Map<string, Phrase[]>()
  const gate = new Gate()
  for (const phrase of phrases) {
    const same = byForm.get(phrase.form)
    if (same === undefined) byForm.set(phrase.form, [phrase])
    else if (!same.some((other) => other.kind === phrase.kind)) same.push(phrase)
    gate.add(phrase.form)
  }
  return {
    find(document) {
      const hits = new Map<PhraseKind, PhraseHit[]>()
      for (const line of document.labels((start, end) => gate.passes(document.text, start, end))) {
        for (const phrase of byForm.get(normalise(line.text)) ?? []) {
          const found = hits.get(phrase.kind)
          if (found === undefined) hits.set(phrase.kind, [{line, phrase}])
          else found.push({line, phrase})
        }
      }
      return hits
    }
  }
}
