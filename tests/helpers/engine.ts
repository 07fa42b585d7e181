/** Shorthands for tests: texts in, findings and texts out, by the engine alone. */
import {type Document, readDocument} from '../../src/document/document.js'
import type {Finding} from '../../src/finding.js'
import {type Fixed, fixText} from '../../src/fix.js'
import {lintDocument} from '../../src/lint.js'
import {indexPhrases} from '../../src/phrases/index.js'
import {activate, contextFor, type LintOptions} from '../../src/seedlint.js'

/** Of all rules, for texts without markup. */
export const context = await contextFor(activate())

export function read(text: string): Document {
  return readDocument(text, {phrases: indexPhrases({groups: () => []})})
}

export function findings(text: string, options: LintOptions = {}): readonly Finding[] {
  return lintDocument(readDocument(text, context), activate(options)).findings
}

export function fix(text: string, unsafe = false, options: LintOptions = {}): Fixed {
  return fixText(text, activate(options), context, {unsafe})
}

/** Two sentences and more, so that a zone has something to end at. */
export const prose = 'The council voted on Tuesday to keep the old ferry running for one more winter. Nobody spoke against it.'
