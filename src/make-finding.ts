/**
 * Suspects made of what rules yield, and findings made of suspects. A damaged text has thousands. An object that is written down whole
 * costs little; a copy, and one to which properties are added, made linting such a text take half as long again. So what nearly
 * all of those findings are made of is written down, and the others are put together.
 */
import {type ActiveRule, type Finding, type Suspect, type Tier, withoutFix} from './finding.js'
import type {Certainty, RuleFinding} from './rule.js'

/** What a rule yielded, with the rule. */
export function suspectOf(found: RuleFinding, active: ActiveRule): Suspect {
  const {span, certainty, message, edit} = found
  return edit !== undefined && isPlain(found) ? {span, certainty, message, edit, active} : {...found, active}
}

/** The finding that a settled suspect is. */
export function findingOf(suspect: Suspect): Finding {
  const {active, span, certainty, cut, edit, marker, reason, ceiling} = suspect
  const tier = tierOf(suspect, active)
  // A rule cannot know what its neighbours will make of a doubtful line, so the message is set right here.
  const message = tier === undefined ? withoutFix(suspect.message, 'look at its neighbours') : suspect.message
  const {severity} = active
  const ruleId = active.rule.id
  if (tier !== undefined && edit !== undefined && isPlain(suspect)) return {span, certainty, message, ruleId, severity, tier, edit}
  const finding: Draft<Finding> = {span, certainty, message, ruleId, severity}
  if (tier !== undefined) finding.tier = tier
  if (cut !== undefined) finding.cut = cut
  if (edit !== undefined) finding.edit = edit
  if (marker !== undefined) finding.marker = marker
  if (reason !== undefined) finding.reason = reason
  if (ceiling !== undefined) finding.ceiling = ceiling
  return finding
}

/** Is it an edit inside a line at most, with nothing beside its message that neighbours or readers are told? */
function isPlain({cut, marker, reason, ceiling}: RuleFinding): boolean {
  return cut === undefined && marker === undefined && reason === undefined && ceiling === undefined
}

type Draft<Made> = {-readonly [Key in keyof Made]: Made[Key]}

const tiers: Readonly<Record<Certainty, Tier | undefined>> = {certain: 'safe', likely: 'unsafe', possible: undefined}

function tierOf(found: RuleFinding, active: ActiveRule): Tier | undefined {
  if (found.cut === undefined && found.edit === undefined) return undefined
  const tier = tiers[found.certainty]
  if (tier === undefined || active.fix === undefined) return tier
  return active.fix === 'off' ? undefined : active.fix
}
