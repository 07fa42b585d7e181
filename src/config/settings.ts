/** Settings of rules: what may stand in a config, checked, and turned into rules that are on. */
import type {ActiveRule, Severity, Tier} from '../finding.js'
import type {Rule, RuleOptions} from '../rule.js'
import {ConfigError, namePlace, type Place, unexpectedValue, unexpectedWord} from './error.js'
import type {HouseGroup} from './house.js'
import {listNames, nearestName, showValue} from './nearest.js'

/** A rule's setting as it stands in a config: a severity, or a severity with the rule's options and `fix`. */
export type RuleSetting = 'off' | Severity | readonly [severity: 'off' | Severity, options: RuleOptions]

/** Options of `lint` and `clean`. */
export interface LintOptions {
  /** Settings by rule id, over those of the preset. Checked by `activate`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** What to start from; absent: `recommended`. `none` takes only the rules named in `rules`. */
  readonly extends?: Preset
  /** Lines and `/patterns/` that are to stand: nothing in them is found. */
  readonly allow?: readonly string[]
  /** Phrases beside those of the packs. The same list, given again, is not read again. */
  readonly phrases?: readonly HouseGroup[]
  /** The text is Markdown: code, tables, comments and the like are left alone, and `seedlint-disable` comments count. */
  readonly markdown?: boolean
}

/** Where settings start from: the rules for articles at `warn`, those for whole pages as well, those that repair characters alone, or none. */
export type Preset = 'recommended' | 'page' | 'encoding' | 'none'

/** The names of the presets. */
export const presets: readonly Preset[] = ['recommended', 'page', 'encoding', 'none']

/**
 * Turns settings into rules that are on, in the order of the rule list; every option of theirs has a value.
 * @param options as typed, or as it came from JavaScript or JSON: it is checked throughout
 * @throws {ConfigError} for an unknown rule (the nearest name is offered), severity, option or value
 */
export function activateRules(
  rules: readonly Rule[],
  options: {readonly extends?: unknown; readonly rules?: unknown}
): readonly ActiveRule[] {
  const preset = checkExtends(options.extends)
  const settings = checkSettings(options.rules)
  checkRules(rules, settings)
  return rules.flatMap((rule) => {
    const base = isIn(rule, preset) ? 'warn' : 'off'
    const setting = Object.hasOwn(settings, rule.id) ? (settings[rule.id] ?? base) : base
    const [severity, given] = typeof setting === 'string' ? [setting, {}] : setting
    return severity === 'off' ? [] : [{rule, severity, ...checkOptions(rule, given, [])}]
  })
}

/** Has the preset the rule on? */
function isIn(rule: Rule, preset: Preset): boolean {
  if (preset === 'encoding') return rule.group === 'encoding'
  return preset !== 'none' && (rule.preset === undefined || rule.preset === preset)
}

/**
 * Checks which rules and options there are.
 * @param place where the settings stand
 * @throws {ConfigError} for an unknown rule (the nearest name is offered), option or value
 */
export function checkRules(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>, place: Place = ['rules']): void {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  for (const [id, setting] of Object.entries(settings)) {
    const rule = known.get(id)
    const nearest = nearestName(id, known.keys())
    if (rule === undefined)
      throw new ConfigError(`unknown rule ${showValue(id)}, expected one of the rules, nearest \`${nearest}\``, [...place, id])
    if (typeof setting !== 'string') checkOptions(rule, setting[1], [...place, id])
  }
}

/**
 * Checks the value of `extends`.
 * @throws {ConfigError} for anything but the presets and nothing
 */
export function checkExtends(value: unknown): Preset {
  const preset = value === undefined ? 'recommended' : presets.find((known) => known === value)
  if (preset === undefined) throw unexpectedWord(value, ['extends'], presets)
  return preset
}

/**
 * Checks the form of the settings under `rules`; which rules and options there are is left to `checkRules`.
 * @param place where the settings stand
 * @throws {ConfigError} for a value that is no setting
 */
export function checkSettings(value: unknown, place: Place = ['rules']): Record<string, RuleSetting> {
  if (value === undefined) return {}
  if (!isRecord(value)) throw unexpectedValue(value, place, 'an object of settings by rule id')
  return Object.fromEntries(Object.entries(value).map(([id, setting]) => [id, checkSetting(setting, [...place, id])]))
}

/** How loud a rule may be. */
export const severities: readonly ('off' | Severity)[] = ['off', 'warn', 'error']

/** Is it `off`, `warn` or `error`? */
export function isSeverity(value: unknown): value is 'off' | Severity {
  return severities.some((severity) => severity === value)
}

/** Is it an object with keys, neither null nor an array? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkSetting(value: unknown, place: Place): RuleSetting {
  if (isSeverity(value)) return value
  if (!Array.isArray(value)) throw unexpectedWord(value, place, severities)
  const [severity, options, ...more]: readonly unknown[] = value
  if (!isSeverity(severity)) throw unexpectedWord(severity, [...place, 0], severities)
  if (options === undefined) return severity
  if (!isRecord(options) || more.length > 0)
    throw unexpectedValue(value, place, 'a severity and an object of options, such as `["warn", {"fix": "off"}]`')
  const words = Object.entries(options).map(([name, word]) => {
    if (typeof word === 'string') return [name, word] as const
    throw unexpectedValue(word, [...place, 1, name], 'a word in quotes')
  })
  return [severity, Object.fromEntries(words)]
}

/** Where `fix` moves the fixes of a rule. */
export const fixChoices = ['safe', 'unsafe', 'off'] as const

/** @param place of the rule's setting */
function checkOptions(rule: Rule, given: RuleOptions, place: Place): {readonly options: RuleOptions; readonly fix?: Tier | 'off'} {
  const declared = new Map(Object.entries(rule.options ?? {}))
  const names = [...declared.keys(), 'fix']
  let fix: Tier | 'off' | undefined
  const options = Object.fromEntries([...declared].map(([name, choice]) => [name, choice.default]))
  for (const [name, word] of Object.entries(given)) {
    const here = [...place, 1, name]
    const choices = name === 'fix' ? fixChoices : declared.get(name)?.choices
    if (choices === undefined) {
      const nearest = names.length > 1 ? `, nearest \`${nearestName(name, names)}\`` : ''
      throw new ConfigError(`unknown option ${showValue(name)} for \`${namePlace(place)}\`, expected ${listNames(names)}${nearest}`, here)
    }
    if (!choices.includes(word)) throw unexpectedWord(word, here, choices)
    if (name === 'fix') fix = fixChoices.find((choice) => choice === word)
    else options[name] = word
  }
  return fix === undefined ? {options} : {options, fix}
}

export {ConfigError}
