/** Configs found, read and checked, once each. */
import {readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {showValue} from '../../config/nearest.js'
import {ConfigError, type LintOptions, type RuleSetting} from '../../config/settings.js'
import type {DocumentContext} from '../../document/context.js'
import type {ActiveRule} from '../../lint.js'
import {activate, contextFor} from '../../seedlint.js'
import {CliError, displayPath, isMissing, reasonOf} from './io.js'

/** What a text is linted with. */
export interface Setup {
  readonly active: readonly ActiveRule[]
  readonly context: DocumentContext
}

const configName = '.lintrc.json'

/** The configs of a run. */
export class Configs {
  readonly #cwd: string
  readonly #given: string | undefined
  readonly #rules: Readonly<Record<string, RuleSetting>>
  readonly #found = new Map<string, string | undefined>()
  readonly #setups = new Map<string | undefined, Promise<Setup>>()

  /**
   * @param given the file of `--config`, which then stands for all
   * @param rules the settings of `--rule`, over those of any config
   */
  constructor(cwd: string, given: string | undefined, rules: Readonly<Record<string, RuleSetting>>) {
    this.#cwd = cwd
    this.#given = given === undefined ? undefined : resolve(cwd, given)
    this.#rules = rules
  }

  /**
   * What the texts of a folder are linted with: the nearest `.lintrc.json` upwards decides.
   * @throws {CliError} when the config can not be read
   * @throws {ConfigError} when it is wrong, or a `--rule` is
   */
  setup(folder: string): Promise<Setup> {
    const file = this.#given ?? findConfig(folder, this.#found)
    const known = this.#setups.get(file)
    if (known !== undefined) return known
    const setup = this.#read(file)
    this.#setups.set(file, setup)
    return setup
  }

  async #read(file: string | undefined): Promise<Setup> {
    this.#checkRules()
    const active = file === undefined ? activate({rules: this.#rules}) : await this.#readFile(file)
    return {active, context: await contextFor(active)}
  }

  #checkRules(): void {
    try {
      activate({rules: this.#rules})
    } catch (error) {
      throw error instanceof ConfigError ? new ConfigError(`--rule: ${error.message}`) : error
    }
  }

  async #readFile(file: string): Promise<readonly ActiveRule[]> {
    const shown = displayPath(this.#cwd, file)
    const text = readConfigFile(file, shown)
    // Most runs have no config, and the JSON parser takes its time to load.
    const {parseConfig} = await import('../../config/config.js')
    const {options, locate} = parseConfig(text, shown)
    try {
      activate(options)
    } catch (error) {
      throw error instanceof ConfigError ? locate(error) : error
    }
    return activate(merge(options, this.#rules))
  }
}

function readConfigFile(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new CliError(`cannot read the config ${showValue(shown)} (${reasonOf(error)}), expected a file that may be read, check the path`)
  }
}

/** The severity is the command line's, the options stay the config's. */
function merge(options: LintOptions, rules: Readonly<Record<string, RuleSetting>>): LintOptions {
  const settings = Object.entries(rules).map(([id, setting]): [string, RuleSetting] => {
    const given = options.rules?.[id]
    const severity = typeof setting === 'string' ? setting : setting[0]
    return [id, given === undefined || typeof given === 'string' ? severity : [severity, given[1]]]
  })
  return {...options, rules: {...options.rules, ...Object.fromEntries(settings)}}
}

/**
 * The nearest `.lintrc.json` upwards from a folder.
 * @param known answers by folder, kept for the next question
 * @throws {CliError} when one is there, but can not be read
 */
export function findConfig(folder: string, known = new Map<string, string | undefined>()): string | undefined {
  const passed: string[] = []
  let found: string | undefined
  for (let at = folder; ; at = dirname(at)) {
    if (known.has(at)) {
      found = known.get(at)
      break
    }
    passed.push(at)
    found = existsAsFile(join(at, configName))
    if (found !== undefined || dirname(at) === at) break
  }
  for (const each of passed) known.set(each, found)
  return found
}

function existsAsFile(path: string): string | undefined {
  try {
    readFileSync(path)
    return path
  } catch (error) {
    // The folder of `--stdin-filename` need not exist.
    if (isMissing(error)) return undefined
    throw new CliError(`cannot read the config ${showValue(path)} (${reasonOf(error)}), expected a file that may be read`)
  }
}
