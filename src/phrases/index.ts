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

/**
 * Makes the index of some phrases. Each part is made when it is first needed, since most texts have no line that may be a phrase.
 * @param read gives the phrases; the first of two with one form and kind counts
 * @param gateText the gate of these phrases, where it has been worked out before
 */
export function indexPhrases(read: () => readonly Phrase[], gateText?: string): PhraseIndex {
  let gate: Gate | undefined
  let byForm: ReadonlyMap<string, readonly Phrase[]> | undefined
  return {
    find(document) {
      gate ??= gateText === undefined ? makeGate(read()) : Gate.read(gateText)
      const known = gate
      const hits = new Map<PhraseKind, PhraseHit[]>()
      for (const line of document.linesWhere((start, end) => known.passes(document.text, start, end))) {
        if (document.isWrapped(line.index)) continue
        byForm ??= groupByForm(read())
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

/** The gate that lets every one of these phrases pass. */
export function makeGate(phrases: readonly Phrase[]): Gate {
  const gate = new Gate()
  for (const {form} of phrases) gate.add(form)
  return gate
}

function groupByForm(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byForm = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const same = byForm.get(phrase.form)
    if (same === undefined) byForm.set(phrase.form, [phrase])
    else if (!same.some((other) => other.kind === phrase.kind)) same.push(phrase)
  }
  return byForm
}
