/** Which paths are ignored: by the `ignore` of configs, `.lintrcignore` and `.gitignore`. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {showValue} from '../../config/nearest.js'
import type {IgnoreRules} from './ignore-rules.js'
import {CliError, codeOf, isMissing, reasonOf} from './io.js'
import type {Scope} from './scope.js'

/** What ignores a path, apart for git: a repository below another is not ignored by the other's `.gitignore`. */
interface Verdict {
  readonly own?: string
  readonly git?: string
}

const fileNames = ['.lintrcignore', '.gitignore'] as const
type FileName = (typeof fileNames)[number]

/** The answers of a run. */
export class Ignores {
  readonly #tops: ReadonlySet<string>
  readonly #folders = new Map<Scope, Map<string, Promise<Verdict>>>()
  readonly #files = new Map<string, Promise<IgnoreRules | undefined>>()
  readonly #roots = new Map<string, string | undefined>()

  /** @param tops folders that `.gitignore` is not looked for above, where there is no repository */
  constructor(tops: readonly string[]) {
    this.#tops = new Set(tops)
  }

  /**
   * What ignores the path or a folder that it lies in, as a note names it; undefined for one that is not ignored.
   * @param scope of the config whose `ignore` counts; those of configs above do not
   * @throws {CliError} when a file with patterns can not be read
   */
  async find(path: string, isFolder: boolean, scope: Scope): Promise<string | undefined> {
    const {own, git} = isFolder ? await this.#judgeFolder(path, scope) : await this.#judge(path, false, scope)
    return own ?? git
  }

  #judgeFolder(path: string, scope: Scope): Promise<Verdict> {
    const judged = this.#folders.get(scope) ?? new Map<string, Promise<Verdict>>()
    this.#folders.set(scope, judged)
    const known = judged.get(path)
    if (known !== undefined) return known
    const verdict = this.#judge(path, true, scope)
    judged.set(path, verdict)
    return verdict
  }

  async #judge(path: string, isFolder: boolean, scope: Scope): Promise<Verdict> {
    const folder = dirname(path)
    if (folder === path) return {}
    const above = await this.#judgeFolder(folder, scope)
    if (above.own !== undefined) return above
    const byConfig = scope.ignore?.decide(path, isFolder)
    const said = byConfig ?? (await this.#ask('.lintrcignore', path, isFolder))
    if (said === true) return {own: byConfig ? '`ignore` of the config' : '`.lintrcignore`'}
    if (said === false || (isFolder && existsSync(join(path, '.git')))) return {}
    if (above.git !== undefined) return above
    return (await this.#ask('.gitignore', path, isFolder)) ? {git: '`.gitignore`'} : {}
  }

  /** The files of this name decide, the nearest one to the path first. */
  async #ask(name: FileName, path: string, isFolder: boolean): Promise<boolean | undefined> {
    const root = this.#repository(dirname(path))
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const decided = (await this.#read(folder, name))?.decide(path, isFolder)
      if (decided !== undefined) return decided
      const top = name === '.gitignore' && (root === undefined ? this.#tops.has(folder) : folder === root)
      if (top || dirname(folder) === folder) return undefined
    }
  }

  /** The root of the repository that a folder is in. */
  #repository(folder: string): string | undefined {
    if (this.#roots.has(folder)) return this.#roots.get(folder)
    const above = dirname(folder)
    const root = existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : this.#repository(above)
    this.#roots.set(folder, root)
    return root
  }

  #read(folder: string, name: FileName): Promise<IgnoreRules | undefined> {
    const path = join(folder, name)
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const rules = readRules(folder, path)
    this.#files.set(path, rules)
    return rules
  }
}

async function readRules(folder: string, path: string): Promise<IgnoreRules | undefined> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error) || codeOf(error) === 'EISDIR') return undefined
    throw new CliError(`cannot read ${showValue(path)} (${reasonOf(error)}), expected a file that may be read, or use \`--no-ignore\``)
  }
  const {IgnoreRules} = await import('./ignore-rules.js')
  return new IgnoreRules(folder, [text.replace(/^\ufeff/u, '')])
}
