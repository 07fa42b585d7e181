/** Reads the data of a pack into phrases, and refuses what is not a phrase. */
import type {Certainty} from '../rule.js'
import type {Phrase, PhraseKind} from './index.js'

const kinds: readonly PhraseKind[] = ['interface', 'comments', 'popular-posts', 'related-posts', 'reader-widget', 'kicker', 'promo']
const certainties: readonly Certainty[] = ['certain', 'likely', 'possible']

/** An entry as it stands in a pack's file. */
interface RawPhrase {
  readonly phrase: string
  readonly kind: string
  readonly certainty: string
  readonly origin: string
}

/**
 * @param raw the entries of the file
 * @param file its name, for the error
 * @throws {Error} which names the file, the phrase and the value that was not expected
 */
export function readPack(raw: readonly RawPhrase[], file: string): readonly Phrase[] {
  return raw.map(({phrase, kind, certainty, origin}) => ({
    phrase,
    kind: oneOf(kinds, kind, `${file}: kind of \`${phrase}\``),
    certainty: oneOf(certainties, certainty, `${file}: certainty of \`${phrase}\``),
    origin
  }))
}

function oneOf<Word extends string>(words: readonly Word[], value: string, what: string): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new Error(`${what} is \`${value}\`, expected one of ${words.join(', ')}`)
  return found
}
