/** Lines that a text has once or twice, such as when it was written and by whom, and a log at the head of each of its entries. */
import type {RuleFinding} from '../rule.js'
import type {Document} from './document.js'
import {placeOf} from './place.js'

// Of 738 extracted articles none has more in all; a log of changes has one for each.
const mostInBody = 4

/**
 * The findings of a rule for such lines, in doubt where the text has more than four between its first prose and its last sentence: there
 * they head its entries, and so do those elsewhere that have the shape of one of them.
 */
export function unlessEntries(document: Document, findings: readonly RuleFinding[]): readonly RuleFinding[] {
  if (findings.length <= mostInBody) return findings
  const entries = findings.filter(({cut}) => cut !== undefined && placeOf(document, cut.first) === 'body')
  if (entries.length <= mostInBody) return findings
  const shapeOf = ({span}: RuleFinding) =>
    document.text
      .slice(span.start, span.end)
      .replace(/\p{L}+/gu, 'a')
      .replace(/\d+/gu, '0')
  const shapes = new Set(entries.map(shapeOf))
  return findings.map((finding) => (shapes.has(shapeOf(finding)) ? {...finding, certainty: 'possible'} : finding))
}
