/** Phrases of the packs in one index, and where they stand in a text. */
import type {Document, Line, Revision} from '../document/document.js'
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {Matcher, type PhraseSource} from './matcher.js'
import type {PhraseKind, PhraseMatch} from './pack.js'
import {PhraseHits} from './select.js'

const partCue = new Cue('phrase-part', {of: () => 'pack parts', atEdges: true})

/** A phrase of a pack. */
export interface Phrase {
  /** The phrase in normal form; `{n}` stands for any number, `{name}` and others for what fits their grammar. */
  readonly form: string
  readonly kind: PhraseKind
  readonly match: PhraseMatch
  readonly certainty: Certainty
  /** Where the wording was seen. */
  readonly origin: string
  /** Is it of a user's own pack? Absent: of ours. */
  readonly isHouse?: true
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
  /** Finds them in a Document that edits made of another, at the price of the lines that they touched. @param before the other's phrases */
  refind(before: PhraseHits, from: Document, revision: Revision): PhraseHits
}

/** Makes the index of some phrases. Each part is made when it is first needed, since most texts have no line that may be a phrase. */
export function indexPhrases(source: PhraseSource): PhraseIndex {
  let matcher: Matcher | undefined
  const mayHavePart = (document: Document, index: number) => source.ofPacks !== true || document.isCued(index, partCue)
  const find = (document: Document) => {
    matcher ??= new Matcher(source)
    const known = matcher
    const hits: PhraseHit[] = []
    const isWanted = (start: number, end: number, index: number) => known.mayMatch(document.text, start, end, mayHavePart(document, index))
    for (const line of document.linesWhere(isWanted)) {
      if (document.isWrapped(line.index)) continue
      for (const {form, group, start, end} of known.match(line.text)) {
        const {phrases, ...said} = group
        hits.push({line, phrase: {form, ...said}, start: line.start + start, end: line.start + end})
      }
    }
    return hits
  }
  return makeIndex(find)
}

/** Joins the index of a user's own phrases with that of ours: of what both know under one kind, only the user's counts. */
export function joinIndexes(house: PhraseIndex, ours: PhraseIndex): PhraseIndex {
  return makeIndex((document) => {
    const own = house.find(document)
    const others = ours.find(document).all
    if (own.all.length === 0) return others
    return [...own.all, ...others.filter((hit) => !own.covers(hit))].sort((a, b) => a.line.index - b.line.index)
  })
}

function makeIndex(find: (document: Document) => readonly PhraseHit[]): PhraseIndex {
  return {
    find: (document) => new PhraseHits(find(document)),
    refind(before, from, {document, touched, places}) {
      const hits = [...find(touched)]
      for (const hit of before.all) {
        const place = places[from.lineAt(hit.start)] ?? -1
        if (place >= 0) hits.push(moveHit(hit, document.line(place)))
      }
      return new PhraseHits(hits.sort((a, b) => a.line.index - b.line.index))
    }
  }
}

function moveHit({phrase, ...hit}: PhraseHit, line: Line): PhraseHit {
  const shift = line.start - hit.line.start
  return {phrase, line, start: hit.start + shift, end: hit.end + shift}
}

export type {PhraseSource} from './matcher.js'
export type {PhraseGroup, PhraseKind, PhraseMatch} from './pack.js'
export {isWholeLine, type PhraseHits} from './select.js'
