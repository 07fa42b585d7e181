/** The phrases found in a text, and which of them count when a rule asks for some kinds. */
import type {Phrase, PhraseHit, PhraseKind} from './index.js'
import {isWholeMatch} from './pack.js'

/** Is the phrase a whole line? */
export function isWholeLine({match}: Phrase): boolean {
  return isWholeMatch(match)
}

const none: readonly PhraseHit[] = []

/** The phrases found in a text. */
export class PhraseHits {
  /** All of them, line by line. */
  readonly all: readonly PhraseHit[]
  readonly #byKind = new Map<PhraseKind, PhraseHit[]>()

  constructor(hits: readonly PhraseHit[]) {
    this.all = hits
    for (const hit of hits) {
      const found = this.#byKind.get(hit.phrase.kind)
      if (found === undefined) this.#byKind.set(hit.phrase.kind, [hit])
      else found.push(hit)
    }
  }

  /** Is there one of the same kind that is the hit's whole line, or shares a part of it with the hit? */
  covers({phrase, line, start, end}: PhraseHit): boolean {
    const own = this.#byKind.get(phrase.kind)?.filter((hit) => hit.line.index === line.index) ?? []
    return own.some((hit) => isWholeLine(hit.phrase) || (!isWholeLine(phrase) && start < hit.end && hit.start < end))
  }

  /**
   * The hits of these kinds, in the order of the text. A line that is a phrase as a whole counts once, by the kind named
   * first, and not by its parts; of parts that overlap the longest counts. What a user's own pack says counts before ours.
   */
  of(kinds: readonly PhraseKind[]): readonly PhraseHit[] {
    const hits: PhraseHit[] = []
    if (this.all.length > 0) for (const kind of kinds) for (const hit of this.#byKind.get(kind) ?? none) hits.push(hit)
    if (hits.length < 2) return hits
    const wholes = new Map<number, PhraseHit>()
    const parts: PhraseHit[] = []
    for (const hit of hits) {
      if (!isWholeLine(hit.phrase)) parts.push(hit)
      else if (outranks(hit, wholes.get(hit.line.index))) wholes.set(hit.line.index, hit)
    }
    const counting = parts.filter((part) => outranks(part, wholes.get(part.line.index)))
    return [...wholes.values(), ...longest(counting)].sort((a, b) => a.start - b.start)
  }
}

/** Does a hit count although its line is known as a whole? */
function outranks({phrase}: PhraseHit, whole: PhraseHit | undefined): boolean {
  return whole === undefined || (phrase.isHouse === true && whole.phrase.isHouse !== true)
}

/** The parts without those that overlap a longer one. */
function longest(parts: readonly PhraseHit[]): readonly PhraseHit[] {
  const byLine = new Map<number, PhraseHit[]>()
  for (const part of [...parts].sort(byRank)) {
    const kept = byLine.get(part.line.index) ?? []
    byLine.set(part.line.index, kept)
    if (!kept.some(({start, end}) => part.start < end && start < part.end)) kept.push(part)
  }
  return [...byLine.values()].flat()
}

/** A user's own first, then the longest. */
function byRank(a: PhraseHit, b: PhraseHit): number {
  const own = Number(b.phrase.isHouse ?? false) - Number(a.phrase.isHouse ?? false)
  return own === 0 ? b.end - b.start - (a.end - a.start) : own
}
