/** The engine joined with the rules and packs: what every face calls. */
import {rules} from '../rules/index.js'
import {packPhrases} from '../rules/packs/index.js'
import {makeAllows} from './config/allow.js'
import {activateRules, ConfigError, type LintOptions, type RuleSetting} from './config/settings.js'
import type {Cutting} from './cuttings.js'
import type {DocumentContext} from './document/context.js'
import {readDocument} from './document/document.js'
import type {ActiveRule, Finding, Severity, Tier} from './finding.js'
import {type Fixed, fixText} from './fix.js'
import {lintDocument} from './lint.js'
import {indexPhrases} from './phrases/index.js'

/** Options of `clean`. */
export interface CleanOptions extends LintOptions {
  /** Apply the fixes of likely findings, too. */
  readonly unsafe?: boolean
}

/** What `clean` gives. */
export type Cleaned = Fixed

/** The index of the phrases of all packs. */
export const defaultPhrases = indexPhrases(packPhrases)

/**
 * Turns settings into rules that are on, in the order of the rule list.
 * @throws {ConfigError} for an unknown rule (the nearest name is offered), severity, option or value
 */
export function activate(options: LintOptions = {}): readonly ActiveRule[] {
  return activateRules(rules, options)
}

/**
 * The context that Documents are read in: the phrase index, and the sentence parser where one of the rules asks for it.
 */
export async function contextFor(active: readonly ActiveRule[]): Promise<DocumentContext> {
  if (!active.some(({rule}) => rule.sentences)) return {phrases: defaultPhrases}
  const {parseSentences} = await import('./document/sentences.js')
  return {phrases: defaultPhrases, parseSentences}
}

/**
 * Lints a text.
 * @returns findings in the order of the text, offsets in UTF-16
 * @throws {ConfigError} for settings that are not valid
 */
export async function lint(text: string, options: LintOptions = {}): Promise<readonly Finding[]> {
  const active = activate(options)
  const allows = makeAllows(options.allow)
  return lintDocument(readDocument(text, await contextFor(active)), active, allows).findings
}

/**
 * Cleans a text: applies the safe fixes, or all.
 * @throws {ConfigError} for settings that are not valid
 */
export async function clean(text: string, options: CleanOptions = {}): Promise<Cleaned> {
  const active = activate(options)
  const allows = makeAllows(options.allow)
  return fixText(text, active, await contextFor(active), {unsafe: options.unsafe ?? false, allows})
}

export type {Cutting, Finding, LintOptions, RuleSetting, Severity, Tier}
export {ConfigError, rules}
