/** Lines that are, as a whole, a phrase of one kind: ours, and those that a user's own packs add. */
import type {PhraseKind} from '../phrases/pack.js'
import type {RuleFinding} from '../rule.js'
import type {Document} from './document.js'
import {excerpt} from './text.js'

/** A finding for each line that is a phrase of this kind, as sure as the pack is. @param label how a message calls the debris */
export function* phraseLines(document: Document, kind: PhraseKind, label: string): Iterable<RuleFinding> {
  for (const {line, phrase} of document.phrases(kind)) {
    // A word that others must convict would only be noise here.
    if ((phrase.match !== 'line' && phrase.match !== 'marker') || phrase.certainty === 'possible') continue
    yield {
      span: {start: line.start, end: line.end},
      cut: {first: line.index, last: line.index},
      certainty: phrase.certainty,
      message: `${label} ${excerpt(line.text)}, fix deletes the line`
    }
  }
}
