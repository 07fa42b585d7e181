/** Lines that are, as a whole, a phrase of one kind: ours, and those that a user's own packs add; for rules that know more forms than the packs. */

import type {Document, Line} from '../document/document.js'
import type {Mark} from '../document/signs.js'
import {excerpt} from '../document/text.js'
import type {Certainty, RuleFinding} from '../rule.js'
import {isWholeLine, type PhraseKind} from './index.js'

/** A finding for each line that is a phrase of this kind, as sure as the pack is. @param label how a message calls the debris */
export function* phraseLines(document: Document, kind: PhraseKind, label: string): Iterable<RuleFinding> {
  for (const {line, phrase} of document.phrases(kind)) {
    // A word that others must convict would only be noise here, unless somebody asked for it.
    if (!isWholeLine(phrase) || (phrase.certainty === 'possible' && phrase.isHouse !== true)) continue
    yield {
      span: {start: line.start, end: line.end},
      cut: {first: line.index, last: line.index},
      certainty: phrase.certainty,
      message: `${label} ${excerpt(line.text)}, fix deletes the line`
    }
  }
}

/**
 * The lines that a phrase of this kind fills, one whose end or beginning it is included; however sure the pack is.
 * @param known lines that the rule has found by their form
 */
export function* packLines(document: Document, kind: PhraseKind, known: ReadonlySet<number>): Iterable<{line: Line; certainty: Certainty}> {
  for (const {line, phrase, start, end} of document.phrases(kind)) {
    // `houseParts` has those.
    if (phrase.isHouse === true && !isWholeLine(phrase)) continue
    // Names have a grammar of their own in these rules, and what it refused is none.
    if (phrase.form.includes('{name}')) continue
    const isWhole = end - start === line.text.trim().length && phrase.match !== 'contains'
    if (isWhole && !known.has(line.index)) yield {line, certainty: phrase.certainty}
  }
}

/** The lines that phrases fill, and those with one of the marks for whose place the question says yes; from the first to the last. */
export function linesBeside(
  document: Document,
  known: ReadonlySet<number> | ReadonlyMap<number, unknown>,
  isWanted: (start: number, end: number, index: number) => boolean,
  marks: readonly Mark[]
): readonly Line[] {
  const others = document.linesWhere((start, end, index) => !known.has(index) && isWanted(start, end, index), marks)
  if (known.size === 0) return others
  return [...others, ...[...known.keys()].map((index) => document.line(index))].sort((a, b) => a.index - b.index)
}
