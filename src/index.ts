/** The library: texts in, findings and cleaned texts out; and the same as plugins of unified. */
export type {Cutting} from './cuttings.js'
export {undoCuttings} from './cuttings.js'
export type {PluginSetting, PluginSeverity} from './faces/unified/setting.js'
export type {FixOptions, RulePlugin, WordingOptions} from './faces/unified.js'
export {seedlint, seedlint as default, seedlintEncoding, seedlintFix, seedlintWordings, toPlugin} from './faces/unified.js'
export type {Certainty, Edit, LineRange, Rule, RuleFinding, RuleOptions, Span} from './rule.js'
export type {Cleaned, CleanOptions, Finding, HouseGroup, LintOptions, RuleSetting, Severity, Tier} from './seedlint.js'
export {ConfigError, clean, lint, rules} from './seedlint.js'
