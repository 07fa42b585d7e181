/** The keys of phrases: by which of their words a line is asked for them. */
import {KeyTable} from './key-table.js'
import {type KeyPlace, type Keys, keysOf, keysOfLine} from './keys.js'
import {isWholeMatch, type PhraseGroup, type PhraseMatch} from './pack.js'
import {hasSlot, parseTemplate, type Template} from './template.js'

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

/** How many keys a phrase has that stands so. */
export function countKeys(match: PhraseMatch): number {
  return isWholeMatch(match) ? 1 : 2
}

/** The keys of all phrases. */
export function makeKeys(groups: readonly PhraseGroup[]): KeyTable {
  const set = KeyTable.sized(groups.reduce((sum, {phrases}) => sum + 2 * phrases.length, 0))
  for (const {form, group} of eachPart(groups)) {
    const keys = keysOfPhrase(parseTemplate(form), group.match)
    if (keys !== undefined) set.add(keys)
  }
  for (const {match, phrases} of groups) for (const form of phrases) if (!isPart(form, match)) set.add(keysOfLine(form))
  return set
}

/** A phrase that is compared by pieces. */
export interface Part {
  readonly form: string
  readonly group: PhraseGroup
  /** Taken apart when first needed. */
  template?: Template
}

/** The phrases that are compared by pieces, in the order of the groups. */
export function* eachPart(groups: readonly PhraseGroup[]): Iterable<Part> {
  for (const group of groups) for (const form of group.phrases) if (isPart(form, group.match)) yield {form, group}
}
