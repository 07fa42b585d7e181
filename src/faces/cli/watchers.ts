/** What a run was over, watched: a watcher a folder, since files are replaced when editors save them. */
import {type FSWatcher, statSync, watch} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {showValue} from '../../config/nearest.js'
import type {Configs} from './configs.js'
import {CliError, codeOf, displayPath, reasonOf} from './io.js'
import type {Targets} from './paths.js'

/** What a run found to lint. */
export interface Found {
  readonly targets: Targets
  readonly configs: Configs
}

const settingNames: ReadonlySet<string> = new Set(['.lintrc.json', '.lintrcignore', '.gitignore'])

/** See above. */
export class Watchers {
  /** Changes so far that may matter. */
  count = 0
  readonly #cwd: string
  readonly #watchers = new Map<string, FSWatcher>()
  #configs: Configs | undefined
  #folders: ReadonlySet<string> = new Set()
  #files: ReadonlySet<string> = new Set()
  #isChanged = false
  #wake: (() => void) | undefined

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** Forgets the changes so far: a run begins, which sees them. */
  clear(): void {
    this.#isChanged = false
  }

  /**
   * Watches what a run is over. Called before it reads the first file, so that no change falls between.
   * @throws {CliError} where the system has no more watchers
   */
  follow({targets, configs}: Found): void {
    this.#configs = configs
    this.#folders = new Set(targets.folders)
    this.#files = new Set(targets.files.map(({path}) => path))
    const folders = new Set([...this.#folders, ...[...this.#files, ...configs.read].map((path) => dirname(path))])
    // A config may turn up in any folder above.
    for (const folder of [...folders]) for (let at = folder; !folders.has(dirname(at)); at = dirname(at)) folders.add(dirname(at))
    for (const [folder, watcher] of this.#watchers) if (!folders.has(folder)) this.#drop(folder, watcher)
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder)
  }

  /** Resolves at once when something has changed since `clear`, else when it does. */
  async change(signal: AbortSignal | undefined): Promise<void> {
    if (this.#isChanged || signal?.aborted) return
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      signal?.addEventListener('abort', () => resolve(), {once: true})
    })
  }

  /** Watches nothing any more. */
  close(): void {
    for (const [folder, watcher] of this.#watchers) this.#drop(folder, watcher)
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => void this.#notice(event, name === null ? folder : join(folder, name)))
      watcher.on('error', () => this.#drop(folder, watcher))
      this.#watchers.set(folder, watcher)
    } catch (error) {
      // Gone since it was found: the folder above tells of it.
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EACCES') return
      const more = codeOf(error) === 'ENOSPC' ? 'the system has no more watchers, raise `fs.inotify.max_user_watches`' : reasonOf(error)
      throw new CliError(`cannot watch ${showValue(displayPath(this.#cwd, folder))} (${more}), expected a folder that can be watched`)
    }
  }

  async #notice(event: 'rename' | 'change', path: string): Promise<void> {
    const watcher = this.#watchers.get(path)
    // Come, gone or replaced: a folder of that name must be watched anew.
    if (watcher !== undefined && event === 'rename') this.#drop(path, watcher)
    else if (!(await this.#matters(path))) return
    this.count++
    this.#isChanged = true
    this.#wake?.()
  }

  /** What editors write beside a text while they save it does not matter, nor what else happens in the folders above. */
  async #matters(path: string): Promise<boolean> {
    if (settingNames.has(basename(path)) || this.#files.has(path) || this.#configs?.read.has(path)) return true
    if (!this.#folders.has(dirname(path))) return false
    if (isFolder(path)) return !basename(path).startsWith('.') && basename(path) !== 'node_modules' && !this.#folders.has(path)
    try {
      return (await this.#configs?.scope(dirname(path)))?.handles(path) ?? true
    } catch {
      // A config that is broken: the run says so.
      return true
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    watcher.close()
    this.#watchers.delete(folder)
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}
