/** Rules applied to a Document: every rule alone, then settled together. */
import type {Document} from './document/document.js'
import type {ActiveRule, Finding, Suspect, Tier} from './finding.js'
import type {Certainty, RuleFinding} from './rule.js'
import {type Allows, isAllowed} from './settle/allowed.js'
import {settle} from './settle/settle.js'

/**
 * Lints a Document.
 * @param rules the rules that are on; a rule that throws is a bug and throws through, with its id in the message
 * @param allows the texts that are to stand: nothing in them is found, and they are no debris for their neighbours
 * @returns findings in the order of the text
 * @throws {Error} `rule ID failed: …` with the rule's error as cause
 */
export function lintDocument(document: Document, rules: readonly ActiveRule[], allows?: Allows): Finding[] {
  const suspects: Suspect[] = []
  for (const active of rules) {
    if (!document.has(active.rule.gate)) continue
    try {
      for (const found of active.rule.find(document, active.options)) {
        if (allows === undefined || !isAllowed(document.text, found.span, allows)) suspects.push({...found, active})
      }
    } catch (error) {
      throw new Error(`rule ${active.rule.id} failed: ${error instanceof Error ? error.message : String(error)}`, {cause: error})
    }
  }
  if (suspects.length === 0) return []
  return settle(document, suspects, allows)
    .map(finish)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function finish({active, ...found}: Suspect): Finding {
  const tier = tierOf(found, active)
  // A rule cannot know what its neighbours will make of a doubtful line, so the message is set right here.
  const message = tier === undefined ? found.message.replace(fixClausePattern, ', no fix, look at its neighbours') : found.message
  return {...found, message, ruleId: active.rule.id, severity: active.severity, ...(tier && {tier})}
}

const fixClausePattern = /, fix [^`]*$/u
const tiers: Readonly<Record<Certainty, Tier | undefined>> = {certain: 'safe', likely: 'unsafe', possible: undefined}

function tierOf(found: RuleFinding, active: ActiveRule): Tier | undefined {
  if (found.cut === undefined && found.edit === undefined) return undefined
  const tier = tiers[found.certainty]
  if (tier === undefined || active.fix === undefined) return tier
  return active.fix === 'off' ? undefined : active.fix
}
