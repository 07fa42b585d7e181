/** Reads the data of a pack into phrases, and refuses what is not a phrase. */
import type {Certainty} from '../rule.js'
import type {Phrase, PhraseKind} from './index.js'

const kinds: readonly PhraseKind[] = ['interface', 'comments', 'popular-posts', 'related-posts', 'reader-widget', 'kicker', 'promo']
const certainties: readonly Certainty[] = ['certain', 'likely', 'possible']

/** Phrases of one kind, certainty and origin, as they stand in a pack's file: in normal form. */
interface RawGroup {
  readonly kind: string
  readonly certainty: string
  readonly origin: string
  readonly phrases: readonly string[]
}

/**
 * @param raw the groups of the file
 * @param file its name, for the error
 * @throws {Error} which names the file and the value that was not expected
 */
export function readPack(raw: readonly RawGroup[], file: string): readonly Phrase[] {
  return raw.flatMap((group) => {
    const kind = oneOf(kinds, group.kind, `${file}: kind`)
    const certainty = oneOf(certainties, group.certainty, `${file}: certainty`)
    return group.phrases.map((form) => ({form, kind, certainty, origin: group.origin}))
  })
}

function oneOf<Word extends string>(words: readonly Word[], value: string, what: string): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new Error(`${what} is \`${value}\`, expected one of ${words.join(', ')}`)
  return found
}
