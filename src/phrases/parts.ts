/** Phrases that are looked for by keys: those that are a part of a line, and whole lines with placeholders. */
import {foldMapped} from './folded.js'
import {type KeyPlace, KeySet, keyOf} from './keys.js'
import {isWholeMatch, type PhraseGroup, type PhraseMatch} from './pack.js'
import {findTemplate, hasSlot, parseTemplate, type Template} from './template.js'

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
export const edgeLength = 160

/** Is the phrase found by keys, or by its whole normal form? */
export function isPart(form: string, match: PhraseMatch): boolean {
  return !isWholeMatch(match) || hasSlot(form)
}

/** The key of a phrase: of the first or last literal where the phrase is anchored there; undefined when no literal has a token. */
export function keyOfPhrase({literals, slots}: Template, match: PhraseMatch): number | undefined {
  const opens = isWholeMatch(match) || match === 'prefix'
  const closes = isWholeMatch(match) || match === 'suffix'
  const places = literals.map((literal, index): readonly [string, KeyPlace] => {
    if (opens && index === 0) return [literal, 'first']
    return [literal, closes && index === slots.length ? 'last' : 'any']
  })
  for (const [literal, place] of places) {
    const key = literal === '' ? undefined : keyOf(literal, place)
    if (key !== undefined) return key
  }
  return undefined
}

/** The keys of all phrases that are found by them. */
export function makeKeys(groups: readonly PhraseGroup[]): KeySet {
  return new KeySet([...eachPart(groups)].flatMap(({key}) => key ?? []))
}

function* eachPart(groups: readonly PhraseGroup[]) {
  for (const group of groups) {
    for (const form of group.phrases) {
      if (!isPart(form, group.match)) continue
      const template = parseTemplate(form)
      yield {form, group, template, key: keyOfPhrase(template, group.match)}
    }
  }
}

interface Part {
  readonly form: string
  readonly group: PhraseGroup
}

/** The phrases by their keys. */
export class Parts {
  readonly #byKey = new Map<number, Part[]>()
  readonly #keys: KeySet

  constructor(groups: readonly PhraseGroup[], keys: KeySet) {
    this.#keys = keys
    for (const {form, group, key} of eachPart(groups)) {
      if (key === undefined) continue
      const same = this.#byKey.get(key)
      if (same === undefined) this.#byKey.set(key, [{form, group}])
      else same.push({form, group})
    }
  }

  /** The phrases in a line that may have one; a longer line by its edges. */
  find(text: string): readonly PartHit[] {
    if (text.length <= longestSearched) return this.#search(text, 0, () => true)
    const tail = tailStart(text)
    return [
      ...this.#search(text.slice(0, edgeLength), 0, (match) => match === 'prefix'),
      ...this.#search(text.slice(tail), tail, (match) => match === 'suffix')
    ]
  }

  #search(raw: string, shift: number, isWanted: (match: PhraseMatch) => boolean): readonly PartHit[] {
    const folded = foldMapped(raw)
    const skeleton = folded.form.replaceAll('{n}', '0')
    this.#keys.scan(skeleton, 0, skeleton.length, true)
    const parts = new Set([...new Set(this.#keys.found)].flatMap((key) => this.#byKey.get(key) ?? []))
    return [...parts].flatMap(({form, group}) => {
      if (!isWanted(group.match)) return []
      return findTemplate(folded, parseTemplate(form), group.match).map(({start, end}) => {
        const from = folded.at[start] ?? 0
        return {form, group, start: shift + from, end: shift + from + raw.slice(from, folded.at[end]).trimEnd().length}
      })
    })
  }
}

/** Where the searched end of a long line begins: not within a word. */
export function tailStart(text: string): number {
  const from = text.length - edgeLength
  const space = text.indexOf(' ', from)
  return space >= 0 && space < from + 40 ? space : from
}

/** Has the line, from `start` to `end` in the text, a key? True where it cannot be said without folding the line. */
export function mayHoldPart(keys: KeySet, text: string, start: number, end: number): boolean {
  if (end - start <= longestSearched) return !keys.scan(text, start, end) || keys.found.length > 0
  if (!keys.scan(text, start, start + edgeLength) || keys.found.length > 0) return true
  return !keys.scan(text, end - edgeLength, end) || keys.found.length > 0
}
