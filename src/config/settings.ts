/** Settings of rules: what may stand in a config, checked, and turned into rules that are on. */
import type {ActiveRule, Severity, Tier} from '../lint.js'
import type {Rule, RuleOptions} from '../rule.js'
import {listNames, nearestName, showValue} from './nearest.js'

/** A rule's setting as it stands in a config: a severity, or a severity with the rule's options and `fix`. */
export type RuleSetting = 'off' | Severity | readonly [severity: 'off' | Severity, options: RuleOptions]

/** Options of `lint` and `clean`. */
export interface LintOptions {
  /** Settings by rule id, over the default, which is `warn` for every rule. Checked by `activate`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Take only the rules named in `rules`. */
  readonly extends?: 'recommended' | 'none'
}

/** A user's mistake in a setting: its message is one sentence that says what was found, what was expected and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Where in the settings: keys and indexes from the top. */
  readonly path: readonly (string | number)[]

  constructor(message: string, path: readonly (string | number)[] = []) {
    super(message)
    this.path = path
  }
}

/**
 * Turns settings into rules that are on, in the order of the rule list; every option of theirs has a value.
 * @param options as typed, or as it came from JavaScript or JSON: it is checked throughout
 * @throws {ConfigError} for an unknown rule (the nearest name is offered), severity, option or value
 */
export function activateRules(
  rules: readonly Rule[],
  options: {readonly extends?: unknown; readonly rules?: unknown}
): readonly ActiveRule[] {
  const base = checkExtends(options.extends) === 'none' ? 'off' : 'warn'
  const settings = new Map(Object.entries(checkSettings(options.rules)))
  const ids = new Set(rules.map(({id}) => id))
  for (const id of settings.keys()) {
    if (ids.has(id)) continue
    throw new ConfigError(`unknown rule ${showValue(id)}, expected one of the rules, nearest \`${nearestName(id, ids)}\``, ['rules', id])
  }
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.id) ?? base
    const [severity, given] = typeof setting === 'string' ? [setting, {}] : setting
    const checked = checkOptions(rule, given)
    return severity === 'off' ? [] : [{rule, severity, ...checked}]
  })
}

/**
 * Checks the value of `extends`.
 * @throws {ConfigError} for anything but the two presets and nothing
 */
export function checkExtends(value: unknown): 'recommended' | 'none' {
  if (value === undefined || value === 'recommended') return 'recommended'
  if (value === 'none') return 'none'
  throw unexpected(value, ['extends'], ['recommended', 'none'])
}

/**
 * Checks the form of the settings under `rules`; which rules and options there are is left to `activateRules`.
 * @throws {ConfigError} for a value that is no setting
 */
export function checkSettings(value: unknown): Record<string, RuleSetting> {
  if (value === undefined) return {}
  if (!isRecord(value))
    throw new ConfigError(`unexpected value ${showValue(value)} for \`rules\`, expected an object of settings by rule id`, ['rules'])
  return Object.fromEntries(Object.entries(value).map(([id, setting]) => [id, checkSetting(id, setting)]))
}

const severities: readonly string[] = ['off', 'warn', 'error']

/** Is it `off`, `warn` or `error`? */
export function isSeverity(value: unknown): value is 'off' | Severity {
  return typeof value === 'string' && severities.includes(value)
}

/** Is it an object with keys, neither null nor an array? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkSetting(id: string, value: unknown): RuleSetting {
  if (isSeverity(value)) return value
  if (!Array.isArray(value)) throw unexpected(value, ['rules', id], severities)
  const [severity, options, ...more]: readonly unknown[] = value
  if (!isSeverity(severity)) throw unexpected(severity, ['rules', id, 0], severities)
  if (options === undefined) return severity
  if (!isRecord(options) || more.length > 0) {
    const expected = 'expected a severity and an object of options, such as `["warn", {"fix": "off"}]`'
    throw new ConfigError(`unexpected value ${showValue(value)} for \`rules.${id}\`, ${expected}`, ['rules', id])
  }
  const words = Object.entries(options).map(([name, word]) => {
    if (typeof word === 'string') return [name, word] as const
    throw new ConfigError(`unexpected value ${showValue(word)} for \`rules.${id}.${name}\`, expected a word in quotes`, [
      'rules',
      id,
      1,
      name
    ])
  })
  return [severity, Object.fromEntries(words)]
}

const fixChoices = ['safe', 'unsafe', 'off'] as const

function checkOptions(rule: Rule, given: RuleOptions): {readonly options: RuleOptions; readonly fix?: Tier | 'off'} {
  const declared = new Map(Object.entries(rule.options ?? {}))
  const names = [...declared.keys(), 'fix']
  let fix: Tier | 'off' | undefined
  const options = Object.fromEntries([...declared].map(([name, choice]) => [name, choice.default]))
  for (const [name, word] of Object.entries(given)) {
    const path = ['rules', rule.id, 1, name]
    const choices = name === 'fix' ? fixChoices : declared.get(name)?.choices
    if (choices === undefined) {
      const nearest = names.length > 1 ? `, nearest \`${nearestName(name, names)}\`` : ''
      throw new ConfigError(`unknown option ${showValue(name)} for \`rules.${rule.id}\`, expected ${listNames(names)}${nearest}`, path)
    }
    if (!choices.includes(word)) throw unexpected(word, path, choices)
    if (name === 'fix') fix = fixChoices.find((choice) => choice === word)
    else options[name] = word
  }
  return fix === undefined ? {options} : {options, fix}
}

function unexpected(value: unknown, path: readonly (string | number)[], expected: readonly string[]): ConfigError {
  const place = path.filter((step) => typeof step === 'string').join('.')
  const found = value === undefined ? 'found nothing' : `unexpected value ${showValue(value)}`
  return new ConfigError(`${found} for \`${place}\`, expected ${listNames(expected)}`, path)
}
