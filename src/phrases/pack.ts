/** The packs' format: what a phrase says and where it stands, and the check of the data. */
import type {Certainty} from '../rule.js'

/** What a phrase says; a rule reads one kind or several. */
export const phraseKinds = [
  'interface',
  'comments',
  'popular-posts',
  'related-posts',
  'reader-widget',
  'kicker',
  'promo',
  'newsletter',
  'app-download',
  'social',
  'donation',
  'ad-label',
  'cookie',
  'paywall',
  'copyright',
  'licence',
  'disclaimer',
  'source-notice',
  'byline',
  'dateline',
  'timestamp',
  'contact',
  'photo-credit',
  'author-bio',
  'tags',
  'breadcrumb',
  'player',
  'shortcode',
  'code-residue',
  'truncation',
  'error-page',
  'placeholder',
  'pdf-ocr',
  'llm-residue',
  'mt-artefact',
  'transcript'
] as const
export type PhraseKind = (typeof phraseKinds)[number]

/**
 * Where a phrase stands: as the whole line, as one that announces a block (`marker`), at its start or end, or anywhere in it.
 */
export const phraseMatches = ['line', 'marker', 'prefix', 'suffix', 'contains'] as const
export type PhraseMatch = (typeof phraseMatches)[number]

/** Is the phrase a whole line? */
export function isWholeMatch(match: PhraseMatch): boolean {
  return match === 'line' || match === 'marker'
}

export const certainties: readonly Certainty[] = ['certain', 'likely', 'possible']

/** Phrases of one kind, match, certainty and origin. They are in normal form (see `normal.ts`), so that nothing is folded at start-up. */
export interface PhraseGroup {
  readonly kind: PhraseKind
  readonly match: PhraseMatch
  readonly certainty: Certainty
  /** Where the wordings were seen. */
  readonly origin: string
  readonly phrases: readonly string[]
  /** Is it of a user's own pack? Absent: of ours. */
  readonly isHouse?: true
}

/** A group as it stands in a pack's file. */
interface RawGroup {
  readonly kind: string
  readonly match?: string
  readonly certainty: string
  readonly origin: string
  readonly phrases: readonly string[]
}

/**
 * @param raw the groups of the file
 * @param file its name, for the error
 * @throws {Error} which names the file and the value that was not expected
 */
export function readPack(raw: readonly RawGroup[], file: string): readonly PhraseGroup[] {
  return raw.map(({kind, match = 'line', certainty, origin, phrases}) => ({
    kind: oneOf(phraseKinds, kind, `${file}: kind`),
    match: oneOf(phraseMatches, match, `${file}: match`),
    certainty: oneOf(certainties, certainty, `${file}: certainty`),
    origin,
    phrases
  }))
}

function oneOf<Word extends string>(words: readonly Word[], value: string, what: string): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new Error(`${what} is \`${value}\`, expected one of ${words.join(', ')}`)
  return found
}
