/** Packs of a user's own: groups of phrases as people write them, checked and brought to the form of ours. */
import {placeholders, readPhrase} from '../phrases/house.js'
import {certainties, type PhraseGroup, type PhraseKind, type PhraseMatch, phraseKinds, phraseMatches} from '../phrases/pack.js'
import type {Certainty} from '../rule.js'
import {ConfigError, namePlace, type Place, unexpectedValue, unexpectedWord} from './error.js'
import {checkKeys} from './keys.js'
import {nearestName, showValue} from './nearest.js'
import {isRecord} from './settings.js'

/** The keys of a group. */
export const groupKeys = ['kind', 'match', 'certainty', 'origin', 'phrases'] as const

/** The keys of a file that names its schema. */
export const packKeys = ['$schema', 'groups'] as const

/** Phrases of one kind, as a user writes them. */
export interface HouseGroup {
  /** What they say; it decides which rule reads them. */
  readonly kind: PhraseKind
  /** Where they stand; absent: `line`. */
  readonly match?: PhraseMatch
  /** Absent: `likely`. */
  readonly certainty?: Certainty
  /** Where they were seen: a note for people. */
  readonly origin?: string
  readonly phrases: readonly string[]
}

const example = 'a list of groups such as `[{"kind": "promo", "phrases": ["Get the Daily app"]}]`'

/**
 * Checks the content of a pack's file: a list of groups, or an object with that list under `groups`.
 * @throws {ConfigError} with the place of what is wrong
 */
export function checkPack(value: unknown): readonly PhraseGroup[] {
  if (Array.isArray(value)) return checkGroups(value, [])
  if (!isRecord(value)) throw new ConfigError(`found ${showValue(value)}, expected ${example}`)
  checkKeys(value, [], packKeys)
  const schema = value['$schema']
  if (schema !== undefined && typeof schema !== 'string') throw unexpectedValue(schema, ['$schema'], 'an address in quotes')
  return checkGroups(value['groups'], ['groups'])
}

/**
 * Checks a list of groups.
 * @throws {ConfigError} with the place of what is wrong
 */
export function checkGroups(value: unknown, place: Place): readonly PhraseGroup[] {
  if (!Array.isArray(value)) throw unexpectedValue(value, place, example)
  return value.map((group: unknown, index) => checkGroup(group, [...place, index]))
}

function checkGroup(value: unknown, place: Place): PhraseGroup {
  if (!isRecord(value)) throw unexpectedValue(value, place, 'a group such as `{"kind": "promo", "phrases": ["Get the Daily app"]}`')
  checkKeys(value, place, groupKeys)
  const {origin = 'house', phrases} = value
  const kind = checkKind(value['kind'], [...place, 'kind'])
  const match = wordOf(phraseMatches, value['match'] ?? 'line', [...place, 'match'])
  const certainty = wordOf(certainties, value['certainty'] ?? 'likely', [...place, 'certainty'])
  if (typeof origin !== 'string') throw unexpectedValue(origin, [...place, 'origin'], 'a text')
  if (!Array.isArray(phrases)) throw unexpectedValue(phrases, [...place, 'phrases'], 'a list of phrases such as `["Get the Daily app"]`')
  const forms = phrases.map((phrase: unknown, index) => checkPhrase(phrase, match, [...place, 'phrases', index]))
  return {kind, match, certainty, origin, phrases: forms, isHouse: true}
}

function checkKind(value: unknown, place: Place): PhraseKind {
  const kind = phraseKinds.find((known) => known === value)
  if (kind !== undefined) return kind
  const nearest = typeof value === 'string' ? `, nearest \`${nearestName(value, phraseKinds)}\`` : ', such as `promo`'
  throw unexpectedValue(value, place, `one of the kinds of phrases${nearest}`)
}

function wordOf<Word extends string>(words: readonly Word[], value: unknown, place: Place): Word {
  const word = words.find((known) => known === value)
  if (word !== undefined) return word
  const error = unexpectedWord(value, place, words)
  throw typeof value === 'string' ? new ConfigError(`${error.message}, nearest \`${nearestName(value, words)}\``, place) : error
}

function checkPhrase(value: unknown, match: PhraseMatch, place: Place): string {
  if (typeof value !== 'string' || value.trim() === '') throw unexpectedValue(value, place, 'a phrase such as `Get the Daily app`')
  const read = readPhrase(value, match)
  if ('form' in read) return read.form
  if ('expected' in read) throw unexpectedValue(value, place, read.expected)
  throw unknownPlaceholder(read.unknown, place)
}

function unknownPlaceholder(found: string, place: Place): ConfigError {
  const expected = `one of ${placeholders.map((known) => `\`${known}\``).join(', ')}`
  const nearest = nearestName(found, placeholders)
  return new ConfigError(
    `unknown placeholder ${showValue(found)} for \`${namePlace(place)}\`, expected ${expected}, nearest \`${nearest}\``,
    place
  )
}
