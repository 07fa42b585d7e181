/** The engine with its settings worked out, for many texts. */
import {readDocument} from '../document/document.js'
import type {Finding} from '../finding.js'
import {type Fixed, fixText, fixTexts} from '../fix.js'
import {lintDocument} from '../lint.js'
import type {Prepared} from '../seedlint.js'

/** Cleans and lints texts. A text on which a rule fails, which is a bug of ours, throws. */
export interface TextEngine {
  clean(text: string): Fixed
  /** Several texts together, which takes less time. @returns for each what became of it, or why it failed; nothing is thrown */
  cleanAll(texts: readonly string[]): readonly (Fixed | Error)[]
  lint(text: string): readonly Finding[]
}

/** @param unsafe apply the fixes of likely findings, too */
export function makeTextEngine({active, context, allows}: Prepared, unsafe: boolean): TextEngine {
  // Without rules nothing is read: what is left is the cost of the records themselves.
  if (active.length === 0) {
    const clean = (text: string): Fixed => ({text, cuttings: [], findings: []})
    return {clean, cleanAll: (texts) => texts.map(clean), lint: () => []}
  }
  const clean = (text: string) => fixText(text, active, context, {unsafe, allows})
  return {
    clean,
    cleanAll(texts) {
      try {
        return fixTexts(texts, active, context, {unsafe, allows})
      } catch {
        // One of them is to blame: by themselves the others come through.
        return texts.map((text) => orError(() => clean(text)))
      }
    },
    lint: (text) => lintDocument(readDocument(text, context), active, allows).findings
  }
}

function orError<Value>(work: () => Value): Value | Error {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
