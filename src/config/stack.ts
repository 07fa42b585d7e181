/** Configs laid over each other. */
import type {PhraseGroup} from '../phrases/pack.js'
import type {ConfigContent, PluginEntry} from './keys.js'
import type {LintOptions, Preset, RuleSetting} from './settings.js'

type Settings = Readonly<Record<string, RuleSetting>>

/** Settings of rules, for the files that the globs match, or for all. */
export interface Layer {
  readonly files?: readonly string[]
  readonly rules: Settings
}

/** A config with all that it extends. Globs and patterns are relative to the folder of the config that was found. */
export interface StackedConfig {
  /** Absent: `recommended`. */
  readonly preset?: Preset
  /** Later ones win. */
  readonly layers: readonly Layer[]
  /** Absent: `.txt`, `.text`, `.md` and `.markdown`. */
  readonly files?: readonly string[]
  readonly ignore: readonly string[]
  readonly allow: readonly string[]
  /** Of the packs that it names, then of those that what it extends does: the first one counts. */
  readonly phrases: readonly PhraseGroup[]
  /** Those of what it extends first. */
  readonly plugins: readonly PlacedPlugin[]
}

/** A plugin, and the folder of the config that names it: from there its package is looked for. */
export interface PlacedPlugin extends PluginEntry {
  readonly from: string
}

/** The config of those who have none. */
export const emptyConfig: StackedConfig = {layers: [], ignore: [], allow: [], phrases: [], plugins: []}

/** Lays a whole config over another. */
export function stackConfigs(below: StackedConfig, above: StackedConfig): StackedConfig {
  return {
    ...below,
    ...above,
    layers: [...below.layers, ...above.layers],
    ignore: [...below.ignore, ...above.ignore],
    allow: [...below.allow, ...above.allow],
    phrases: [...above.phrases, ...below.phrases],
    plugins: [...below.plugins, ...above.plugins]
  }
}

/**
 * Lays the content of a config over what it extends. A preset among that was taken into account before.
 * @param folder of the config
 * @param phrases what the packs hold that it names
 */
export function stackContent(
  below: StackedConfig,
  {files, rules, overrides, ignore, allow, plugins: named}: ConfigContent,
  folder: string,
  phrases: readonly PhraseGroup[]
): StackedConfig {
  const layers = [{rules}, ...overrides]
  const plugins = named.map((plugin) => ({...plugin, from: folder}))
  return stackConfigs(below, {layers, ignore, allow, phrases, plugins, ...(files !== undefined && {files})})
}

/**
 * The settings for one file.
 * @param applies says which layers the file is in
 */
export function settingsOf({preset = 'recommended', layers}: StackedConfig, applies: (layer: Layer) => boolean): LintOptions {
  const rules = layers.filter(applies).reduce<Settings>((below, {rules: above}) => mergeSettings(below, above), {})
  return {extends: preset, rules}
}

/** Later settings over earlier ones: a severity alone keeps the options that were given. */
export function mergeSettings(below: Settings, above: Settings): Settings {
  const merged = new Map(Object.entries(below))
  for (const [id, setting] of Object.entries(above)) {
    const given = merged.get(id)
    merged.set(id, typeof setting !== 'string' || given === undefined || typeof given === 'string' ? setting : [setting, given[1]])
  }
  return Object.fromEntries(merged)
}
