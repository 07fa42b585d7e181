/** Phrases that are compared by pieces: those that are a part of a line, and whole lines with placeholders. */
import {foldMapped} from './folded.js'
import {KeySet} from './key-set.js'
import {type KeyPlace, type Keys, keysOf, keysOfLine, longestTemplate} from './keys.js'
import {fold} from './normal.js'
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

/** Is the phrase compared by pieces, or is its normal form that of the line? */
export function isPart(form: string, match: PhraseMatch): boolean {
  return !isWholeMatch(match) || hasSlot(form)
}

/** The keys of a phrase: of the first literal that has any, which is the one that stands first where the phrase opens a line; none where no literal has a token. */
export function keysOfPhrase({literals, slots}: Template, match: PhraseMatch): (Keys & {readonly literal: number}) | undefined {
  const isWhole = isWholeMatch(match)
  for (const [index, literal] of literals.entries()) {
    const isLast = index === slots.length && (isWhole || match === 'suffix')
    const place: KeyPlace = index === 0 && (isWhole || match === 'prefix') ? 'first' : isLast ? 'last' : 'any'
    const keys = keysOf(literal, place, isWhole)
    if (keys !== undefined) return {...keys, literal: index}
  }
  return undefined
}

/** The literals that are looked for anywhere in a line, in normal form; with a space where a word must begin or end. */
export function literalsAnywhere(groups: readonly PhraseGroup[]): readonly string[] {
  return [...eachPart(groups)].flatMap(({form, group}) => {
    const {literals} = parseTemplate(form)
    const keys = keysOfPhrase(parseTemplate(form), group.match)
    if (keys?.isAnywhere !== true) return []
    const isLast = keys.literal + 1 === literals.length
    return [`${keys.literal === 0 ? ' ' : ''}${literals[keys.literal] ?? ''}${isLast ? ' ' : ''}`]
  })
}

/** The keys of the phrases that are compared by pieces, one phrase after the other: each has as many as `countKeys` says. */
export function listKeys(groups: readonly PhraseGroup[]): readonly number[] {
  return [...eachPart(groups)].flatMap(
    ({form, group}) => keysOfPhrase(parseTemplate(form), group.match)?.keys ?? new Array<number>(countKeys(group.match)).fill(0)
  )
}

function countKeys(match: PhraseMatch): number {
  return isWholeMatch(match) ? 1 : 2
}

/** The keys of all phrases. */
export function makeKeys(groups: readonly PhraseGroup[]): KeySet {
  const set = new KeySet(groups.reduce((sum, {phrases}) => sum + 2 * phrases.length, 0))
  for (const {form, group} of eachPart(groups)) {
    const keys = keysOfPhrase(parseTemplate(form), group.match)
    if (keys !== undefined) set.add(keys)
  }
  for (const {match, phrases} of groups) for (const form of phrases) if (!isPart(form, match)) set.add(keysOfLine(form))
  return set
}

interface Part {
  readonly form: string
  readonly group: PhraseGroup
  /** Taken apart when first needed. */
  template?: Template
}

function* eachPart(groups: readonly PhraseGroup[]): Iterable<Part> {
  for (const group of groups) for (const form of group.phrases) if (isPart(form, group.match)) yield {form, group}
}

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
