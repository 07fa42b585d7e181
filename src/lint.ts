/** Rules applied to Documents: every rule alone, then settled together. */
import type {Document} from './document/document.js'
import type {ActiveRule} from './finding.js'
import {FirstLook, type Linted, type Look} from './look.js'
import type {Allows} from './settle/allowed.js'

/**
 * Lints a Document.
 * @param rules the rules that are on; a rule that throws is a bug and throws through, with its id in the message
 * @param allows the texts that are to stand: nothing in them is found, and they are no debris for their neighbours
 * @throws {Error} `rule ID failed: …` with the rule's error as cause
 */
export function lintDocument(document: Document, rules: readonly ActiveRule[], allows?: Allows): Linted {
  const look = new FirstLook(document, allows)
  askTogether([look], rules)
  return look.finish()
}

/** Work that stops after each rule, so that who must answer others in between can: see `lintInSteps`. */
export type LintSteps = Generator<undefined, Linted>

/** One rule a step. @throws as `lintDocument`, at the step of the rule that fails */
export function* lintInSteps(look: Look, rules: readonly ActiveRule[]): LintSteps {
  for (const active of rules) {
    look.ask(active)
    yield
  }
  return look.finish()
}

/**
 * Asks all rules about several texts, rule by rule, which takes about half the time that all rules about one text after the other
 * take: together they are much code. What is found each look tells when it is finished.
 * @throws as `lintDocument`
 */
export function askTogether(looks: readonly Look[], rules: readonly ActiveRule[]): void {
  for (const active of rules) for (const look of looks) look.ask(active)
}
