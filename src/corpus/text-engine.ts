/** The engine with its settings worked out, for many texts. */
import {readDocument} from '../document/document.js'
import type {Finding} from '../finding.js'
import {type Fixed, fixText} from '../fix.js'
import {lintDocument} from '../lint.js'
import type {Prepared} from '../seedlint.js'

/** Cleans and lints texts. Both throw when a rule fails, which is a bug of ours. */
export interface TextEngine {
  clean(text: string): Fixed
  lint(text: string): readonly Finding[]
}

/** @param unsafe apply the fixes of likely findings, too */
export function makeTextEngine({active, context, allows}: Prepared, unsafe: boolean): TextEngine {
  // Without rules nothing is read: what is left is the cost of the records themselves.
  if (active.length === 0) return {clean: (text) => ({text, cuttings: [], findings: []}), lint: () => []}
  return {
    clean: (text) => fixText(text, active, context, {unsafe, allows}),
    lint: (text) => lintDocument(readDocument(text, context), active, allows).findings
  }
}
