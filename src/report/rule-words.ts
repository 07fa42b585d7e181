/** What is said of every rule in the same words, on its page and on the terminal. */
import type {Certainty, Rule} from '../rule.js'
import type {RuleDoc} from './rule-docs.js'

const tiers: Readonly<Record<Certainty, string>> = {
  certain: 'certain (safe)',
  likely: 'likely (unsafe)',
  possible: 'possible (no fix)'
}

const explanations: Readonly<Record<Certainty, string>> = {
  certain: 'A certain finding has a safe fix, which `--fix` applies: the form alone proves debris, or certain neighbours do.',
  likely:
    'A likely finding has an unsafe fix: such text is debris in most places where it stands, but not in all, so only `--fix` with `--unsafe-fixes` applies it. `--diff` in place of `--fix` shows it first.',
  possible: 'A possible finding has no fix and does not count for the exit code: only neighbours can tell that it is debris.'
}

/** The certainties of a rule with the tiers of their fixes: `certain (safe), likely (unsafe)`. */
export function tierWords({certainties}: RuleDoc): string {
  return certainties.map((certainty) => tiers[certainty]).join(', ')
}

/** Why the rule's fixes are as safe as they are, one paragraph each. */
export function explainTiers({certainties}: RuleDoc, rule: Rule): readonly string[] {
  const ceiling = rule.ceiling === undefined ? [] : [`No neighbour makes a finding of this rule more than ${rule.ceiling}.`]
  return [...certainties.map((certainty) => explanations[certainty]), ...ceiling]
}

/** An option as documentation shows it. */
export interface OptionRow {
  readonly name: string
  readonly default: string
  readonly choices: readonly string[]
}

/** The rule's own options, then `fix`, which every rule has. */
export function optionRows({options = {}}: Rule): readonly OptionRow[] {
  const own = Object.entries(options).map(([name, option]) => ({name, default: option.default, choices: option.choices}))
  return [...own, {name: 'fix', default: 'by certainty', choices: ['safe', 'unsafe', 'off']}]
}

/** The setting in `.lintrc.json` that switches a rule off. */
export function switchOff(id: string): string {
  return `{"rules": {"${id}": "off"}}`
}

/** The setting in `.lintrc.json` that takes the rules of a preset. */
export function switchOn(preset: string): string {
  return `{"extends": "${preset}"}`
}

/** A setting that gives every option of the rule a value. */
export function exampleSetting(rule: Rule): string {
  const values = optionRows(rule).map(({name, choices}) => `"${name}": "${choices.at(-1)}"`)
  return `{"rules": {"${rule.id}": ["warn", {${values.join(', ')}}]}}`
}
