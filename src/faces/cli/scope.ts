/** What a config says of the files that it stands for. */
import {extname, relative, sep} from 'node:path'
import {makeAllows} from '../../config/allow.js'
import type {RuleSetting} from '../../config/settings.js'
import {type Layer, type PlacedPlugin, type StackedConfig, settingsOf} from '../../config/stack.js'
import type {DocumentContext} from '../../document/context.js'
import type {ActiveRule} from '../../finding.js'
import type {Withhold} from '../../fix.js'
import type {PhraseIndex} from '../../phrases/index.js'
import {activate, contextFor, isMarkdownName, phrasesWith} from '../../seedlint.js'
import type {Allows} from '../../settle/allowed.js'
import type {IgnoreRules} from './ignore-rules.js'

/** What a text is linted with. */
export interface Setup {
  readonly active: readonly ActiveRule[]
  readonly context: DocumentContext
  readonly allows: Allows | undefined
  /** All of the config that findings depend on, as text. */
  readonly key: () => string
  /** Leaves out what a baseline knows of the file. */
  readonly withhold?: Withhold | undefined
  /** The same of what plugins of others say. */
  readonly withholdMessages?: Withhold | undefined
  /** Plugins of others, which are run only where that is allowed. */
  readonly plugins?: readonly PlacedPlugin[]
}

type Matches = (path: string) => boolean

const endings = new Set(['.txt', '.text', '.md', '.markdown'])

/** A config and its folder. */
export class Scope {
  /** `ignore` of the config; absent where it has none. */
  readonly ignore: IgnoreRules | undefined
  /** Why a file is not handled, for notes. */
  readonly refusal: string
  readonly #folder: string
  readonly #config: StackedConfig
  readonly #globs: ReadonlyMap<readonly string[], Matches>
  readonly #allows: Allows | undefined
  readonly #phrases: PhraseIndex
  readonly #setups = new Map<string, Promise<Setup>>()

  private constructor(
    folder: string,
    config: StackedConfig,
    globs: ReadonlyMap<readonly string[], Matches>,
    ignore: IgnoreRules | undefined
  ) {
    this.#folder = folder
    this.#config = config
    this.#globs = globs
    this.#allows = makeAllows(config.allow)
    this.#phrases = phrasesWith(config.phrases)
    this.ignore = ignore
    this.refusal =
      config.files === undefined
        ? 'found another ending than `.txt`, `.text`, `.md` or `.markdown`'
        : 'found no glob for it in `files` of the config'
  }

  /**
   * Makes a scope; what matches globs is loaded only when the config has some.
   * @param folder that globs are relative to
   * @param rules the settings of `--rule`, over those of the config
   */
  static async make(folder: string, config: StackedConfig, rules: Readonly<Record<string, RuleSetting>>): Promise<Scope> {
    const whole = {...config, layers: [...config.layers, {rules}]}
    const lists = [config.files, ...config.layers.map(({files}) => files)].filter((list) => list !== undefined)
    const globs = new Map<readonly string[], Matches>()
    if (lists.length > 0) {
      const {compileGlobs} = await import('../../config/globs.js')
      for (const list of lists) globs.set(list, compileGlobs(list))
    }
    if (config.ignore.length === 0) return new Scope(folder, whole, globs, undefined)
    const {IgnoreRules} = await import('./ignore-rules.js')
    return new Scope(folder, whole, globs, new IgnoreRules(folder, config.ignore))
  }

  /** Is the file, by its name, one of those that are linted? */
  handles(path: string): boolean {
    const {files} = this.#config
    return files === undefined ? endings.has(extname(path).toLowerCase()) : this.#matches(files, path)
  }

  /** What the file is linted with. */
  setup(path: string): Promise<Setup> {
    const applies = (layer: Layer) => layer.files === undefined || this.#matches(layer.files, path)
    const format = isMarkdownName(path) ? 'markdown' : 'plain'
    const key = format + this.#config.layers.map((layer) => (applies(layer) ? '1' : '0')).join('')
    const known = this.#setups.get(key)
    if (known !== undefined) return known
    const setup = this.#makeSetup(applies, format)
    this.#setups.set(key, setup)
    return setup
  }

  async #makeSetup(applies: (layer: Layer) => boolean, format: 'plain' | 'markdown'): Promise<Setup> {
    const {allow, phrases, plugins} = this.#config
    const settings = settingsOf(this.#config, applies)
    const active = activate(settings)
    const hasPlugins = plugins.length > 0
    const key = () => JSON.stringify([settings, allow, phrases, hasPlugins])
    return {active, context: await contextFor(active, this.#phrases, format, hasPlugins), allows: this.#allows, key, plugins}
  }

  #matches(globs: readonly string[], path: string): boolean {
    const inside = relative(this.#folder, path).split(sep)
    return inside[0] !== '..' && (this.#globs.get(globs)?.(inside.join('/')) ?? false)
  }
}
