/** What linting works with and gives: rules as configured, suspects while they settle, findings. */
import type {Rule, RuleFinding, RuleOptions} from './rule.js'

/** How loud a finding is. It never changes what is found or mended. */
export type Severity = 'warn' | 'error'

/** The fixes that a tier applies: `safe` those of certain findings, `unsafe` those of likely ones as well. */
export type Tier = 'safe' | 'unsafe'

/** A rule as configured. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
  /** Moves the rule's fixes to another tier; `off` reports only. */
  readonly fix?: Tier | 'off'
}

/** A settled finding. */
export interface Finding extends RuleFinding {
  readonly ruleId: string
  readonly severity: Severity
  /** The tier in which it is mended; absent where it is only reported. */
  readonly tier?: Tier
}

/** A finding as `settle` passes it around: certainty and reason may still change. */
export interface Suspect extends RuleFinding {
  readonly active: ActiveRule
}

/** A finding's message where nothing is mended, with what is to be done about it. */
export function withoutFix(message: string, advice: string): string {
  return message.replace(/, fix [^`]*$/u, `, no fix, ${advice}`)
}
