/** Lines that the packs know as a whole, for rules that know more forms than the packs. */
import type {PhraseKind} from '../phrases/pack.js'
import type {Certainty} from '../rule.js'
import type {Document, Line} from './document.js'

/**
 * The lines that are, as a whole, a phrase of this kind.
 * @param known lines that the rule has found by their form
 */
export function* packLines(document: Document, kind: PhraseKind, known: ReadonlySet<number>): Iterable<{line: Line; certainty: Certainty}> {
  for (const {line, phrase, start, end} of document.phrases(kind)) {
    // Names have a grammar of their own in these rules, and what it refused is none.
    if (phrase.form.includes('{name}')) continue
    const isWhole = end - start === line.text.trim().length && phrase.match !== 'contains'
    if (isWhole && !known.has(line.index) && !document.isWrapped(line.index)) yield {line, certainty: phrase.certainty}
  }
}
