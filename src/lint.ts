/** Rules applied to a Document: every rule alone, then settled together. */
import type {Document, Revision} from './document/document.js'
import {type ActiveRule, type Finding, type Suspect, type Tier, withoutFix} from './finding.js'
import {findingsInSource, mayFind, withoutContent} from './markup.js'
import type {Certainty, RuleFinding} from './rule.js'
import {type Allows, isAllowed} from './settle/allowed.js'
import {settle} from './settle/settle.js'

/** A Document as linted. */
export interface Linted {
  readonly document: Document
  /** What each rule found by itself, for `relintDocument`. */
  readonly suspects: readonly Suspect[]
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

/**
 * Lints a Document.
 * @param rules the rules that are on; a rule that throws is a bug and throws through, with its id in the message
 * @param allows the texts that are to stand: nothing in them is found, and they are no debris for their neighbours
 * @throws {Error} `rule ID failed: …` with the rule's error as cause
 */
export function lintDocument(document: Document, rules: readonly ActiveRule[], allows?: Allows): Linted {
  return finishSteps(lintInSteps(document, rules, allows))
}

/** Work that stops after each rule, so that who must answer others in between can: see `lintInSteps`. */
export type LintSteps = Generator<undefined, Linted>

/** As `lintDocument`, one rule a step. @throws as `lintDocument`, at the step of the rule that fails */
export function* lintInSteps(document: Document, rules: readonly ActiveRule[], allows?: Allows): LintSteps {
  const {words, reading} = document
  let suspects: Suspect[] = []
  for (const active of rules) {
    runRule(active, words, allows, suspects)
    yield
  }
  if (reading === undefined) return {document, suspects, findings: judge(document, suspects, allows)}
  suspects = withoutContent(words, reading, suspects)
  return {document, suspects, findings: findingsInSource(words, reading, judge(words, suspects, allows))}
}

function finishSteps(steps: LintSteps): Linted {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Lints a Document that edits made of a linted one. Gives what `lintDocument` gives; but rules that look at one line at a time
 * are asked about the edited lines only, and what they found on the others is carried over.
 * @param tier of the edits: what a rule with `lineModel` found is carried over safe ones, since known wordings, which they take
 *   away, are what its model knows a page by
 * @throws as `lintDocument`
 */
export function relintDocument(before: Linted, revision: Revision, rules: readonly ActiveRule[], allows?: Allows, tier?: Tier): Linted {
  return finishSteps(relintInSteps(before, revision, rules, allows, tier))
}

/** As `relintDocument`, one rule a step. @throws as `lintDocument`, at the step of the rule that fails */
export function* relintInSteps(before: Linted, revision: Revision, rules: readonly ActiveRule[], allows?: Allows, tier?: Tier): LintSteps {
  const {document, touched} = revision
  const suspects: Suspect[] = []
  const carried = new Map<ActiveRule, Suspect[]>()
  const stands = (suspect: Suspect) => tier === 'safe' && suspect.active.rule.lineModel === true && suspect.cut !== undefined
  for (const suspect of before.suspects) {
    const kept = suspect.active.rule.reach === 'line' || stands(suspect) ? carry(suspect, before.document, revision) : undefined
    if (kept === undefined) continue
    const own = carried.get(suspect.active)
    if (own === undefined) carried.set(suspect.active, [kept])
    else own.push(kept)
  }
  for (const active of rules) {
    yield
    const own = carried.get(active) ?? []
    if (active.rule.reach !== 'line') {
      if (active.rule.lineModel && own.length > 0) suspects.push(...own)
      else runRule(active, document, allows, suspects)
      continue
    }
    runRule(active, touched, allows, own)
    for (const suspect of own.sort((a, b) => a.span.start - b.span.start)) suspects.push(suspect)
  }
  return {document, suspects, findings: judge(document, suspects, allows)}
}

function runRule(active: ActiveRule, document: Document, allows: Allows | undefined, suspects: Suspect[]): void {
  if (!document.has(active.rule.gate)) return
  try {
    for (const found of active.rule.find(document, active.options)) {
      if (allows !== undefined && isAllowed(document.text, found.span, allows)) continue
      if (document.reading === undefined || mayFind(document, document.reading, found, active.rule.id)) suspects.push({...found, active})
    }
  } catch (error) {
    throw new Error(`rule ${active.rule.id} failed: ${error instanceof Error ? error.message : String(error)}`, {cause: error})
  }
}

/** The suspect in the revised text; none where its line was edited. */
function carry(suspect: Suspect, from: Document, {document, places}: Revision): Suspect | undefined {
  const index = from.lineAt(suspect.span.start)
  const place = places[index] ?? -1
  if (place === -1) return undefined
  const shift = document.line(place).start - from.line(index).start
  const {span, cut, edit} = suspect
  return {
    ...suspect,
    span: {start: span.start + shift, end: span.end + shift},
    ...(cut && {cut: {first: place, last: place}}),
    ...(edit && {edit: {start: edit.start + shift, end: edit.end + shift, text: edit.text}})
  }
}

function judge(document: Document, suspects: readonly Suspect[], allows: Allows | undefined): readonly Finding[] {
  if (suspects.length === 0) return []
  return settle(document, suspects, allows)
    .map(finish)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function finish({active, ...found}: Suspect): Finding {
  const tier = tierOf(found, active)
  // A rule cannot know what its neighbours will make of a doubtful line, so the message is set right here.
  const message = tier === undefined ? withoutFix(found.message, 'look at its neighbours') : found.message
  return {...found, message, ruleId: active.rule.id, severity: active.severity, ...(tier && {tier})}
}

const tiers: Readonly<Record<Certainty, Tier | undefined>> = {certain: 'safe', likely: 'unsafe', possible: undefined}

function tierOf(found: RuleFinding, active: ActiveRule): Tier | undefined {
  if (found.cut === undefined && found.edit === undefined) return undefined
  const tier = tiers[found.certainty]
  if (tier === undefined || active.fix === undefined) return tier
  return active.fix === 'off' ? undefined : active.fix
}
