/** Phrases that are compared by pieces: those that are a part of a line, and whole lines with placeholders. */
import {foldMapped} from './folded.js'
import type {KeySet} from './key-set.js'
import {longestTemplate} from './keys.js'
import {fold} from './normal.js'
import {isWholeMatch, type PhraseGroup, type PhraseMatch} from './pack.js'
import {countKeys, eachPart, type Part} from './phrase-keys.js'
import {findTemplate, parseTemplate} from './template.js'

/** A phrase in a line; offsets in the line, without white space at the ends. */
export interface PartHit {
  readonly form: string
  readonly group: PhraseGroup
  readonly start: number
  readonly end: number
}

/** A line up to this long is searched as a whole; of a longer one, which is prose, only the edges. */
export const longestSearched = 400
/** How much of each edge of a longer line: a prefix and a suffix with what stands for their placeholders. */
const edgeLength = 160

/** The phrases by their keys. */
export class Parts {
  readonly #byKey = new Map<number, Part[]>()
  readonly #keys: KeySet

  /** @param list `listKeys` of the groups */
  constructor(groups: readonly PhraseGroup[], keys: KeySet, list: readonly number[]) {
    this.#keys = keys
    let at = 0
    for (const part of eachPart(groups)) {
      for (const end = at + countKeys(part.group.match); at < end; at++) {
        const key = list[at] ?? 0
        const same = this.#byKey.get(key)
        if (same === undefined) this.#byKey.set(key, [part])
        else same.push(part)
      }
    }
  }

  /**
   * The phrases in a line that may have one; a longer line by its edges.
   * @param found the keys in the line, where they are known
   */
  find(text: string, found?: readonly number[]): readonly PartHit[] {
    if (text.length <= longestSearched)
      return this.#search(text, 0, text.length, (match) => !isWholeMatch(match) || text.length <= longestTemplate, found)
    const tail = tailStart(text)
    return [
      ...this.#search(text.slice(0, edgeLength), 0, text.length, (match) => match === 'prefix'),
      ...this.#search(text.slice(tail), tail, text.length, (match) => match === 'suffix')
    ]
  }

  #search(
    raw: string,
    shift: number,
    length: number,
    isWanted: (match: PhraseMatch) => boolean,
    found?: readonly number[]
  ): readonly PartHit[] {
    const form = fold(raw)
    const candidates = this.#candidates(found ?? this.#scan(raw, form, length)).filter(({group}) => isWanted(group.match))
    // Most keys are found by chance: only then is the line folded with its offsets, which is slow.
    const likely = candidates.filter((part) => {
      part.template ??= parseTemplate(part.form)
      return part.template.literals.every((literal) => form.includes(literal))
    })
    if (likely.length === 0) return []
    const folded = foldMapped(raw)
    return likely.flatMap(({form, group, template}) =>
      findTemplate(folded, template ?? parseTemplate(form), group.match).map(({start, end}) => {
        const from = folded.at[start] ?? 0
        return {form, group, start: shift + from, end: shift + from + raw.slice(from, folded.at[end]).trimEnd().length}
      })
    )
  }

  #scan(raw: string, form: string, length: number): readonly number[] {
    if (!this.#keys.scan(raw, 0, raw.length, length)) {
      const skeleton = form.replaceAll('{n}', '0')
      this.#keys.scan(skeleton, 0, skeleton.length, length, true)
    }
    return this.#keys.found
  }

  #candidates(keys: readonly number[]): readonly Part[] {
    return [...new Set([...new Set(keys)].flatMap((key) => this.#byKey.get(key) ?? []))]
  }
}

/** Where the searched end of a long line begins: not within a word. */
export function tailStart(text: string): number {
  const from = text.length - edgeLength
  const space = text.indexOf(' ', from)
  return space >= 0 && space < from + 40 ? space : from
}

/**
 * May the line, from `start` to `end` in the text, be a phrase or hold one? True where it cannot be said without folding the line.
 * @param hasPart can it hold one that may stand anywhere?
 */
export function mayMatch(keys: KeySet, text: string, start: number, end: number, hasPart: boolean): boolean {
  if (!hasPart) return keys.mayOpenOrEnd(text, start, end)
  const length = end - start
  if (length <= longestSearched) return !keys.scan(text, start, end, length) || keys.isLine || keys.found.length > 0
  if (!keys.scan(text, start, start + edgeLength, length) || keys.found.length > 0) return true
  return !keys.scan(text, end - edgeLength, end, length) || keys.found.length > 0
}
