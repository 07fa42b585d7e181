/** The settings of a rule as unified passes them, checked. */
import {showValue} from '../../config/nearest.js'
import {activateRules, isRecord} from '../../config/settings.js'
import type {ActiveRule, Severity} from '../../finding.js'
import type {Rule, RuleOptions} from '../../rule.js'
import {ConfigError} from '../../seedlint.js'

/** A severity as `unified-lint-rule` reads it. */
export type PluginSeverity = boolean | 'off' | 'on' | Severity | 0 | 1 | 2

/** What `.use(rule, setting)` takes: a severity, or a severity and the rule's options (and `fix`, to move its tier). */
export type PluginSetting = PluginSeverity | readonly [severity: PluginSeverity, options?: RuleOptions]

const severities: ReadonlyMap<unknown, 'off' | Severity> = new Map<unknown, 'off' | Severity>([
  [false, 'off'],
  ['off', 'off'],
  [0, 'off'],
  [true, 'warn'],
  ['on', 'warn'],
  ['warn', 'warn'],
  [1, 'warn'],
  ['error', 'error'],
  [2, 'error']
])

/**
 * Turns a setting into a rule that is on.
 * @param setting as typed, or whatever came from JavaScript: it is checked throughout; nothing stands for `warn`
 * @returns undefined when the setting switches the rule off
 * @throws {ConfigError} for what is no setting, an unknown option or a value that it does not take
 */
export function activateSetting(rule: Rule, setting: unknown): ActiveRule | undefined {
  const [given, options, ...more]: readonly unknown[] = Array.isArray(setting) ? setting : [setting ?? true]
  const severity = severities.get(given)
  if (severity === undefined || more.length > 0) throw wrong(rule, setting)
  if (options !== undefined && !isRecord(options)) throw wrong(rule, setting)
  return activateRules([rule], {extends: 'none', rules: {[rule.id]: [severity, options ?? {}]}})[0]
}

function wrong(rule: Rule, setting: unknown): ConfigError {
  const expected = 'expected `false`, `true`, `0`, `1`, `2`, `off`, `on`, `warn`, `error` or a list such as `["warn", {"fix": "off"}]`'
  return new ConfigError(`unexpected value ${showValue(setting)} for the plugin \`${rule.id}\`, ${expected}`)
}
