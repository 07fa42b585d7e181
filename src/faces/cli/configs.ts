/** Configs found, read and checked, once each. */
import {readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {ConfigError} from '../../config/error.js'
import {showValue} from '../../config/nearest.js'
import type {RuleSetting} from '../../config/settings.js'
import {emptyConfig} from '../../config/stack.js'
import {activate} from '../../seedlint.js'
import {CliError, isMissing, reasonOf} from './io.js'
import {Scope, type Setup} from './scope.js'

const configName = '.lintrc.json'

/** The configs of a run. */
export class Configs {
  /** The files that were read: configs, those that they extend, packs of phrases. */
  readonly read = new Set<string>()
  readonly #cwd: string
  readonly #given: string | undefined
  readonly #rules: Readonly<Record<string, RuleSetting>>
  readonly #found = new Map<string, string | undefined>()
  readonly #scopes = new Map<string | undefined, Promise<Scope>>()

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
   * The scope of a folder: the nearest `.lintrc.json` upwards decides.
   * @throws {CliError} when the config can not be read
   * @throws {ConfigError} when it is wrong, or a `--rule` is
   */
  scope(folder: string): Promise<Scope> {
    const file = this.#given ?? findConfig(folder, this.#found)
    const known = this.#scopes.get(file)
    if (known !== undefined) return known
    const scope = this.#read(file)
    this.#scopes.set(file, scope)
    return scope
  }

  /** What a file is linted with. @throws as `scope` */
  async setup(file: string): Promise<Setup> {
    return (await this.scope(dirname(file))).setup(file)
  }

  async #read(file: string | undefined): Promise<Scope> {
    this.#checkRules()
    if (file === undefined) return Scope.make(this.#cwd, emptyConfig, this.#rules)
    const {readConfig} = await import('./config-read.js')
    // A config that is named may lie anywhere, and stands for the files here.
    const folder = file === this.#given ? this.#cwd : dirname(file)
    return Scope.make(folder, await readConfig(this.#cwd, file, this.read), this.#rules)
  }

  #checkRules(): void {
    try {
      activate({rules: this.#rules})
    } catch (error) {
      throw error instanceof ConfigError ? new ConfigError(`--rule: ${error.message}`) : error
    }
  }
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
