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
  const steps = lintInSteps(new FirstLook(document, allows), rules)
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
  }
}

/** Work that stops after each rule, so that who must answer others in between can: see `lintInSteps`. */
export type LintSteps = Generator<undefined, Linted>

/** One rule a step. @throws as `lintDocument`, at the step of the rule that fails */
export function* lintInSteps(look: Look, rules: readonly ActiveRule[]): LintSteps {
  yield* askInSteps(look, rules)
  const linted = look.finish()
  const parted = rules.some(cutsLines) ? look.part(linted) : undefined
  if (parted === undefined) return linted
  yield* askInSteps(parted.look, rules)
  return parted.finish()
}

function* askInSteps(look: Look, rules: readonly ActiveRule[]): Generator<undefined, void> {
  for (const active of rules) {
    look.ask(active)
    yield
  }
}

// What programs and encoders did to a text, others mend inside its lines.
const cutting: readonly string[] = ['footer', 'interface', 'article-furniture']

/** May what the rule finds be glued to a line? */
function cutsLines({rule}: ActiveRule): boolean {
  return cutting.includes(rule.group)
}

/**
 * Asks all rules about several texts, rule by rule, which takes about half the time that all rules about one text after the other
 * take: together they are much code.
 * @returns what each look gives
 * @throws as `lintDocument`
 */
export function lintTogether(looks: readonly Look[], rules: readonly ActiveRule[]): readonly Linted[] {
  askTogether(looks, rules)
  const linted = looks.map((look) => ({look, own: look.finish()}))
  if (!rules.some(cutsLines)) return linted.map(({own}) => own)
  const parted = linted.map(({look, own}) => ({own, parted: look.part(own)}))
  askTogether(
    parted.flatMap(({parted}) => parted?.look ?? []),
    rules
  )
  return parted.map(({own, parted}) => parted?.finish() ?? own)
}

function askTogether(looks: readonly Look[], rules: readonly ActiveRule[]): void {
  for (const active of rules) for (const look of looks) look.ask(active)
}
