/** What may stand in a config, key by key, checked. `schema.ts` says the same to editors, from the same lists. */
import {checkAllow} from './allow.js'
import {ConfigError, type Place, unexpectedValue, unknownKey} from './error.js'
import {listNames, nearestName, showValue} from './nearest.js'
import {checkSettings, isRecord, presets, type RuleSetting} from './settings.js'

/** The keys of a config. */
export const configKeys = ['$schema', 'extends', 'rules', 'overrides', 'files', 'ignore', 'allow', 'phrases', 'plugins'] as const

/** The keys of one of its `overrides`. */
export const overrideKeys = ['files', 'rules'] as const

/** Settings of rules for some files. */
export interface Override {
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** One config as it stands in its file. */
export interface ConfigContent {
  /** Presets, and paths to other configs. */
  readonly extends: readonly string[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly overrides: readonly Override[]
  /** Absent: as the config that it extends, or `.txt`, `.text`, `.md` and `.markdown`. */
  readonly files?: readonly string[]
  readonly ignore: readonly string[]
  readonly allow: readonly string[]
  /** Paths to packs of phrases, relative to the config that names them. */
  readonly phrases: readonly string[]
  readonly plugins: readonly PluginEntry[]
}

/** Another retext plugin, by the name of its package, and its options as they are. */
export interface PluginEntry {
  readonly name: string
  readonly options?: unknown
}

/**
 * Checks the form of a config; which rules and options there are is left to `checkRules`.
 * @throws {ConfigError} for an unknown key or a value of the wrong form, with its place
 */
export function checkContent(value: unknown): ConfigContent {
  if (!isRecord(value)) throw new ConfigError(`found ${showValue(value)}, expected an object such as \`{"rules": {}}\``)
  checkKeys(value, [], configKeys)
  const schema = value['$schema']
  if (schema !== undefined && typeof schema !== 'string') throw unexpectedValue(schema, ['$schema'], 'an address in quotes')
  const {files} = value
  return {
    extends: checkExtended(value['extends']),
    rules: checkSettings(value['rules']),
    overrides: checkOverrides(value['overrides']),
    ...(files !== undefined && {files: checkGlobs(files, ['files'], 'such as `["**/*.txt", "**/*.md"]`')}),
    ignore: checkIgnore(value['ignore']),
    allow: checkAllow(value['allow'], ['allow']),
    phrases: checkPaths(value['phrases']),
    plugins: checkPlugins(value['plugins'])
  }
}

/** @throws {ConfigError} for a key that is none of these */
export function checkKeys(value: Readonly<Record<string, unknown>>, place: Place, keys: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key))
  if (unknown !== undefined) throw unknownKey(unknown, place, keys)
}

function checkExtended(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [checkBase(value, ['extends'])]
  return value.map((entry: unknown, index) => checkBase(entry, ['extends', index]))
}

function checkBase(value: unknown, place: Place): string {
  if (typeof value === 'string' && (presets.some((preset) => preset === value) || isPath(value))) return value
  const path = 'or the path of another config such as `./base.json`'
  const nearest = typeof value === 'string' && value !== '' ? `, nearest \`${nearestName(value, presets)}\`` : ''
  throw unexpectedValue(value, place, `${listNames(presets).replace(' or ', ', ')} ${path}${nearest}`)
}

/** Presets and packages have neither; a config beside this one at least its ending. */
function isPath(value: string): boolean {
  return /[\\/]|\.jsonc?$/u.test(value)
}

function checkOverrides(value: unknown): readonly Override[] {
  if (value === undefined) return []
  const example = 'such as `{"files": "interviews/**", "rules": {}}`'
  if (!Array.isArray(value)) throw unexpectedValue(value, ['overrides'], `a list of objects ${example}`)
  return value.map((entry: unknown, index) => {
    const place = ['overrides', index]
    if (!isRecord(entry)) throw unexpectedValue(entry, place, `an object ${example}`)
    checkKeys(entry, place, overrideKeys)
    const {files, rules} = entry
    return {
      files: checkGlobs(typeof files === 'string' ? [files] : files, [...place, 'files'], 'or one, such as `"interviews/**"`'),
      rules: checkSettings(rules, [...place, 'rules'])
    }
  })
}

function checkGlobs(value: unknown, place: Place, example: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) throw unexpectedValue(value, place, `a list of globs ${example}`)
  return value.map((glob: unknown, index) => {
    const here = [...place, index]
    if (typeof glob !== 'string' || glob.trim() === '') throw unexpectedValue(glob, here, 'a glob such as `**/*.txt`')
    if (glob.startsWith('!')) throw unexpectedValue(glob, here, 'a glob without `!`, name what to leave out under `ignore`')
    if (/^(?:\/|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(glob))
      throw unexpectedValue(glob, here, 'a glob below the folder of the config, without `..` and without `/` in front')
    return glob
  })
}

function checkIgnore(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw unexpectedValue(value, ['ignore'], 'a list of patterns as in `.gitignore`, such as `["drafts/"]`')
  return value.map((pattern: unknown, index) => {
    if (typeof pattern === 'string' && pattern.trim() !== '') return pattern
    throw unexpectedValue(pattern, ['ignore', index], 'a pattern as in `.gitignore`, such as `drafts/`')
  })
}

function checkPaths(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw unexpectedValue(value, ['phrases'], 'a list of paths to packs of phrases, such as `["./house.json"]`')
  return value.map((path: unknown, index) => {
    if (typeof path === 'string' && path.trim() !== '') return path
    throw unexpectedValue(path, ['phrases', index], 'the path of a pack of phrases, such as `./house.json`')
  })
}

/** The name of a package, with its scope if it has one; no path and no address. */
export const packageNamePattern = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

function checkPlugins(value: unknown): readonly PluginEntry[] {
  if (value === undefined) return []
  const example = '`["retext-passive", ["retext-readability", {"age": 18}]]`'
  if (!Array.isArray(value)) throw unexpectedValue(value, ['plugins'], `a list of packages, such as ${example}`)
  return value.map((entry: unknown, index) => {
    const [name, options, ...more]: readonly unknown[] = Array.isArray(entry) ? entry : [entry]
    if (typeof name !== 'string' || !packageNamePattern.test(name) || more.length > 0)
      throw unexpectedValue(entry, ['plugins', index], `the name of a package, alone or with its options, as in ${example}`)
    return options === undefined ? {name} : {name, options}
  })
}
