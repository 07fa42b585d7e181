/** What `seedlint lsp` judges texts with: the configs and ignore files of the folders that the editor has open. */
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path'
import {ConfigError} from '../../../config/error.js'
import type {Question, Verdict, Workbench} from '../../lsp/workbench.js'
import {Configs} from '../configs.js'
import {readDocComments} from '../doc-comments.js'
import {describeBug} from '../engine.js'
import {writeAllowed} from '../interactive/allow-file.js'
import {type Cli, CliError} from '../io.js'
import {Sieve} from '../paths.js'
import type {Setup} from '../scope.js'
import {readVersion} from '../version.js'
import {JudgedText} from './judged.js'

/** The configs and ignore files below one folder, each read once. */
interface Folder {
  readonly configs: Configs
  readonly sieve: Sieve
}

// Those that count wherever they turn up.
const names: ReadonlySet<string> = new Set(['.lintrc.json', '.lintrcignore', '.gitignore'])

/** See `Workbench`. */
export class Desk implements Workbench {
  readonly version = readVersion()
  readonly #cli: Cli
  #folders: readonly string[]
  #read = new Map<string, Folder>()
  #comments: ReadonlyMap<string, string> | undefined

  /** Until the editor names its folders, the working folder counts. */
  constructor(cli: Cli) {
    this.#cli = cli
    this.#folders = [cli.cwd]
  }

  open(folders: readonly string[]): void {
    this.#folders = folders.length === 0 ? [this.#cli.cwd] : folders
    this.reload()
  }

  dependsOn(paths: readonly string[]): boolean {
    const read = [...this.#read.values()].map(({configs}) => configs.read)
    return paths.some((path) => names.has(basename(path)) || read.some((files) => files.has(path)))
  }

  reload(): void {
    this.#read = new Map()
  }

  async judge({path, text, before, isStale}: Question): Promise<Verdict> {
    try {
      const setup = await this.#setup(path)
      if (setup === undefined) return undefined
      return await JudgedText.judge(text, setup, before instanceof JudgedText ? before : undefined, isStale)
    } catch (error) {
      return {problem: problemOf(error), level: 'error'}
    }
  }

  explain(ruleId: string): string | undefined {
    this.#comments ??= readDocComments()
    return this.#comments.get(ruleId)
  }

  allow(path: string, text: string): string {
    try {
      const cwd = this.#folderOf(path)
      const configs = writeAllowed({...this.#cli, cwd}, undefined, [{path, text}])
      return `Allowed for good in ${configs.join(', ')}`
    } catch (error) {
      return problemOf(error)
    }
  }

  /** What the text is linted with; undefined for one that is ignored, or that `files` of the config does not name. */
  async #setup(path: string | undefined): Promise<Setup | undefined> {
    const root = path === undefined ? (this.#folders[0] ?? this.#cli.cwd) : this.#folderOf(path)
    const {configs, sieve} = this.#open(root)
    if (path === undefined) return configs.setup(join(root, '<untitled>'))
    return (await sieve.refuse(path, 'file')) === undefined ? configs.setup(path) : undefined
  }

  #open(root: string): Folder {
    const known = this.#read.get(root)
    if (known !== undefined) return known
    const configs = new Configs(root, undefined, {})
    const folder = {configs, sieve: new Sieve(configs, {paths: [], noIgnore: false, allFiles: false}, [root])}
    this.#read.set(root, folder)
    return folder
  }

  /** The innermost open folder that a file lies in, else its own. */
  #folderOf(path: string): string {
    const inside = this.#folders.filter((folder) => isInside(folder, path))
    return inside.sort((a, b) => b.length - a.length)[0] ?? dirname(path)
  }
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside.split(sep)[0] !== '..' && !isAbsolute(inside)
}

/** In a sentence; a bug of ours, too, whose stack no editor has room for: the command prints it. */
function problemOf(error: unknown): string {
  return error instanceof ConfigError || error instanceof CliError ? error.message : (describeBug(error).split('\n')[0] ?? '')
}
