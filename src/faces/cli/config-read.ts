/** Configs read from disk, with all that they extend. Loaded only when there is one: the JSON parser takes its time to start. */
import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {parseConfig} from '../../config/config.js'
import {ConfigError, namePlace, type Place} from '../../config/error.js'
import {locating} from '../../config/json.js'
import {showValue} from '../../config/nearest.js'
import {checkRules, presets} from '../../config/settings.js'
import {emptyConfig, type StackedConfig, stackConfigs, stackContent} from '../../config/stack.js'
import {rules} from '../../seedlint.js'
import {CliError, displayPath, reasonOf} from './io.js'

/**
 * Reads a config and what it extends.
 * @param read filled with the files that were read, before they are
 * @throws {CliError} when it can not be read
 * @throws {ConfigError} with file and line, when it or one that it extends is wrong
 */
export function readConfig(cwd: string, file: string, read = new Set<string>()): Promise<StackedConfig> {
  return readChain(cwd, file, [], read)
}

/** @param above the configs that led here, the first one first */
async function readChain(cwd: string, file: string, above: readonly string[], read: Set<string>): Promise<StackedConfig> {
  read.add(file)
  const shown = displayPath(cwd, file)
  const config = parseConfig(readConfigFile(file, shown), shown)
  locating(config, () => {
    checkRules(rules, config.content.rules)
    for (const [index, override] of config.content.overrides.entries()) checkRules(rules, override.rules, ['overrides', index, 'rules'])
  })
  const chain = [...above, file]
  let base = emptyConfig
  for (const [index, entry] of config.content.extends.entries()) {
    const preset = presets.find((known) => known === entry)
    const next = resolve(dirname(file), entry)
    if (preset === undefined) locating(config, () => checkExtended(cwd, next, ['extends', index], chain))
    base = stackConfigs(base, preset === undefined ? await readChain(cwd, next, chain, read) : {...emptyConfig, preset})
  }
  if (config.content.phrases.length === 0) return stackContent(base, config.content, dirname(file), [])
  for (const path of config.content.phrases) read.add(resolve(dirname(file), path))
  const {readPacks} = await import('./packs-read.js')
  return stackContent(base, config.content, dirname(file), readPacks(cwd, dirname(file), config))
}

function checkExtended(cwd: string, file: string, place: Place, chain: readonly string[]): void {
  if (chain.includes(file)) {
    const circle = [...chain.slice(chain.indexOf(file)), file].map((path) => `\`${displayPath(cwd, path)}\``).join(' → ')
    throw new ConfigError(`found a circle in \`extends\` (${circle}), expected configs that end somewhere, leave one out`, place)
  }
  try {
    readFileSync(file)
  } catch (error) {
    const found = `cannot read the config ${showValue(displayPath(cwd, file))} (${reasonOf(error)}) for \`${namePlace(place)}\``
    throw new ConfigError(`${found}, expected a path relative to this file, check it`, place)
  }
}

function readConfigFile(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new CliError(`cannot read the config ${showValue(shown)} (${reasonOf(error)}), expected a file that may be read, check the path`)
  }
}
