/** The phrases in one line, whole or in parts, compared with what the gates cannot rule out. */

import {keepShort} from '../words/keep.js'
import {KeySet} from './key-set.js'
import type {KeyTable} from './key-table.js'
import {wholeLines} from './lines.js'
import {normalise} from './normal.js'
import {isWholeMatch, type PhraseGroup} from './pack.js'
import {longestSearched, mayMatch, type PartHit, Parts} from './parts.js'
import {listKeys, makeKeys} from './phrase-keys.js'

const longestKept = 160

/** The phrases, read when first needed. */
export interface PhraseSource {
  /** Of two phrases with one form and kind the first counts. */
  readonly groups: () => readonly PhraseGroup[]
  /** Are they those of the packs, so that the cue of their parts tells of them? */
  readonly ofPacks?: true
  /** What has been worked out of them before, as the build does: `makeKeys`, and `listKeys`. */
  readonly gate?: () => KeyTable
  readonly keys?: () => readonly number[]
}

/** Finds the phrases in lines. */
export class Matcher {
  readonly #source: PhraseSource
  readonly #keys: KeySet
  #lines: ((form: string) => readonly PhraseGroup[]) | undefined
  #parts: Parts | undefined
  /** The phrases in a line; offsets in the line. */
  readonly match = keepShort((text) => this.#read(text), longestKept)

  constructor(source: PhraseSource) {
    this.#source = source
    this.#keys = new KeySet(source.gate?.() ?? makeKeys(source.groups()))
  }

  /** Can the line from `start` to `end` be a phrase, or hold one? @param hasPart can it hold one that may stand anywhere? */
  mayMatch(text: string, start: number, end: number, hasPart: boolean): boolean {
    return mayMatch(this.#keys, text, start, end, hasPart)
  }

  #read(text: string): readonly PartHit[] {
    if (text.length > longestSearched) return this.#matchParts(text)
    const isRead = this.#keys.scan(text, 0, text.length, text.length)
    const found = isRead ? [...this.#keys.found] : undefined
    const lines = isRead && !this.#keys.isLine ? [] : this.#matchLine(text)
    return found?.length === 0 ? lines : [...lines, ...this.#matchParts(text, found)]
  }

  #matchLine(text: string): readonly PartHit[] {
    this.#lines ??= wholeLines(this.#source.groups())
    const form = normalise(text)
    return this.#lines(form).map((group) => ({form, group, ...trimmed(text)}))
  }

  /** @param found the keys in the text, where a scan of it has told them */
  #matchParts(text: string, found?: readonly number[]): readonly PartHit[] {
    this.#parts ??= this.#readParts()
    return this.#parts.find(text, found).map((hit) => (isWholeMatch(hit.group.match) ? {...hit, ...trimmed(text)} : hit))
  }

  #readParts(): Parts {
    const groups = this.#source.groups()
    return new Parts(groups, this.#keys, this.#source.keys?.() ?? listKeys(groups))
  }
}

function trimmed(text: string): {readonly start: number; readonly end: number} {
  return {start: text.length - text.trimStart().length, end: text.trimEnd().length}
}
