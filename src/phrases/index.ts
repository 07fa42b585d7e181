/** Phrases of the packs in one index, and where they stand in a text. */
import type {Document, Line} from '../document/document.js'
import type {Certainty} from '../rule.js'
import {Gate} from './gate.js'
import {KeySet} from './keys.js'
import {normalise} from './normal.js'
import {isWholeMatch, type PhraseGroup, type PhraseKind, type PhraseMatch} from './pack.js'
import {isPart, makeKeys, mayHoldPart, Parts} from './parts.js'
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

/** What can be asked of a raw line before any phrase is read: can it be one, or hold one? */
export interface PhraseGates {
  readonly wholes: Gate
  readonly keys: KeySet
}

/**
 * Makes the index of some phrases. Each part is made when it is first needed, since most texts have no line that may be a phrase.
 * @param read gives the groups of phrases; the first of two with one form and kind counts
 * @param gateText the gates of these phrases, where they have been worked out before
 */
export function indexPhrases(read: () => readonly PhraseGroup[], gateText?: string): PhraseIndex {
  let gates: PhraseGates | undefined
  let wholes: ReadonlyMap<string, readonly PhraseGroup[]> | undefined
  let parts: Parts | undefined
  return {
    find(document) {
      gates ??= gateText === undefined ? makeGates(read()) : readGates(gateText)
      const known = gates
      const hits: PhraseHit[] = []
      const add = (line: Line, form: string, group: PhraseGroup, start: number, end: number) => {
        const {kind, match, certainty, origin} = group
        hits.push({line, phrase: {form, kind, match, certainty, origin}, start: line.start + start, end: line.start + end})
      }
      for (const line of document.linesWhere((start, end) => mayMatch(known, document.text, start, end))) {
        if (document.isWrapped(line.index)) continue
        const {text} = line
        const start = text.length - text.trimStart().length
        if (known.wholes.passes(text, 0, text.length)) {
          wholes ??= groupByForm(read())
          const form = normalise(text)
          for (const group of wholes.get(form) ?? []) add(line, form, group, start, text.trimEnd().length)
        }
        if (!mayHoldPart(known.keys, text, 0, text.length)) continue
        parts ??= new Parts(read(), known.keys)
        for (const {form, group, ...place} of parts.find(text)) {
          const isWhole = isWholeMatch(group.match)
          add(line, form, group, isWhole ? start : place.start, isWhole ? text.trimEnd().length : place.end)
        }
      }
      return new PhraseHits(hits)
    }
  }
}

function mayMatch({wholes, keys}: PhraseGates, text: string, start: number, end: number): boolean {
  return wholes.passes(text, start, end) || mayHoldPart(keys, text, start, end)
}

// Neither of the two has a space in its text.
const separator = ' '

/** The gates that let every one of these phrases pass. */
export function makeGates(groups: readonly PhraseGroup[]): PhraseGates {
  const wholes = new Gate()
  for (const {match, phrases} of groups) for (const form of phrases) if (!isPart(form, match)) wholes.add(form)
  return {wholes, keys: makeKeys(groups)}
}

/** The gates as text, for `readGates`. */
export function writeGates({wholes, keys}: PhraseGates): string {
  return `${wholes}${separator}${keys}`
}

/** The gates that `writeGates` wrote. */
export function readGates(text: string): PhraseGates {
  const [wholes = '', keys = ''] = text.split(separator)
  return {wholes: Gate.read(wholes), keys: KeySet.read(keys)}
}

function groupByForm(groups: readonly PhraseGroup[]): ReadonlyMap<string, readonly PhraseGroup[]> {
  const byForm = new Map<string, PhraseGroup[]>()
  for (const group of groups) {
    for (const form of group.phrases) {
      if (isPart(form, group.match)) continue
      const same = byForm.get(form)
      if (same === undefined) byForm.set(form, [group])
      else if (!same.some((other) => other.kind === group.kind)) same.push(group)
    }
  }
  return byForm
}

export type {PhraseGroup, PhraseKind, PhraseMatch} from './pack.js'
export {isWholeLine, type PhraseHits} from './select.js'
