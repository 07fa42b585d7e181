/** The phrases found in a text, and which of them count when a rule asks for some kinds. */
import type {Phrase, PhraseHit, PhraseKind} from './index.js'
import {isWholeMatch} from './pack.js'

/** Is the phrase a whole line? */
export function isWholeLine({match}: Phrase): boolean {
  return isWholeMatch(match)
}

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

  /**
   * The hits of these kinds, in the order of the text. A line that is a phrase as a whole counts once, by the kind named
   * first, and not by its parts; of parts that overlap the longest counts.
   */
  of(kinds: readonly PhraseKind[]): readonly PhraseHit[] {
    const wholes = new Map<number, PhraseHit>()
    const parts: PhraseHit[] = []
    for (const hit of kinds.flatMap((kind) => this.#byKind.get(kind) ?? [])) {
      if (!isWholeLine(hit.phrase)) parts.push(hit)
      else if (!wholes.has(hit.line.index)) wholes.set(hit.line.index, hit)
    }
    return [...wholes.values(), ...longest(parts.filter(({line}) => !wholes.has(line.index)))].sort((a, b) => a.start - b.start)
  }
}

/** The parts without those that overlap a longer one. */
function longest(parts: readonly PhraseHit[]): readonly PhraseHit[] {
  const byLine = new Map<number, PhraseHit[]>()
  for (const part of [...parts].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const kept = byLine.get(part.line.index) ?? []
    byLine.set(part.line.index, kept)
    if (!kept.some(({start, end}) => part.start < end && start < part.end)) kept.push(part)
  }
  return [...byLine.values()].flat()
}
