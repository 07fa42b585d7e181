/** Which of the staged files are handled: those that a run over the same paths would find. */
import {existsSync, realpathSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {showValue} from '../../../config/nearest.js'
import type {Configs} from '../configs.js'
import {CliError, displayPath} from '../io.js'
import {type PassedOver, type Selection, Sieve, type Target} from '../paths.js'
import type {StagedEntry} from './entries.js'

/** A staged file to handle. */
export interface StagedTarget extends Target {
  readonly entry: StagedEntry
}

/** The files, and what was named, but is not handled. */
export interface StagedTargets {
  readonly files: readonly StagedTarget[]
  readonly passedOver: readonly PassedOver[]
}

/**
 * Finds the staged files that are asked for.
 * @param top the root of the working tree
 * @returns sorted by path
 * @throws {CliError} for a path that neither exists nor is staged
 * @throws {ConfigError} for a config that is wrong
 */
export async function selectStaged(
  cwd: string,
  top: string,
  entries: readonly StagedEntry[],
  selection: Selection,
  configs: Configs
): Promise<StagedTargets> {
  const here = realpathSync(cwd)
  const named = (selection.paths.length === 0 ? ['.'] : selection.paths).map((name) => ({name, path: resolve(here, name)}))
  const sieve = new Sieve(configs, selection, [here, top])
  const files: StagedTarget[] = []
  const passedOver: PassedOver[] = []
  const met = new Set<string>()
  for (const entry of entries) {
    const path = join(top, ...entry.path.split('/'))
    const asked = named.filter(({path: folder}) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    for (const {name} of asked) met.add(name)
    if (asked.length === 0) continue
    const shown = displayPath(here, path)
    if (entry.path.includes('\ufffd')) {
      passedOver.push({shown, note: 'passed over, found a name that is no UTF-8, expected one that is, rename the file'})
      continue
    }
    const isNamed = asked.some(({path: file}) => file === path)
    const note = isNamed ? await sieve.refuse(path, 'file') : undefined
    if (note !== undefined) passedOver.push({shown, note})
    else if (isNamed || (await isWalked(path, asked, sieve))) files.push({path, shown, entry})
  }
  for (const {name, path} of named) {
    if (!met.has(name) && !existsSync(path))
      throw new CliError(`no such file or folder ${showValue(name)}, expected paths that exist or are staged, check the path`)
  }
  return {files: files.sort((a, b) => (a.shown < b.shown ? -1 : 1)), passedOver}
}

/** Would a search of one of these folders come to the file? */
async function isWalked(path: string, folders: readonly {readonly path: string}[], sieve: Sieve): Promise<boolean> {
  const reaches = folders.some(({path: folder}) => {
    const steps = relative(folder, dirname(path)).split(sep)
    return !steps.some((step) => step === 'node_modules' || step.startsWith('.'))
  })
  return reaches && (await sieve.takes(path, 'file'))
}
