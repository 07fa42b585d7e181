/** Paths of the command line turned into files. */
import {type Dirent, readdirSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {showValue} from '../../config/nearest.js'
import {nearestVerb} from './args.js'
import type {Configs} from './configs.js'
import {Ignores} from './ignores.js'
import {CliError, codeOf, displayPath, reasonOf} from './io.js'
import {isTemporary} from './leftovers.js'

/** A file to handle. */
export interface Target {
  readonly path: string
  /** As reports call it. */
  readonly shown: string
}

/** A file or folder that is not handled, and why. */
export interface PassedOver {
  readonly shown: string
  readonly note: string
}

/** The files, and what was named, but is not handled. */
export interface Targets {
  readonly files: readonly Target[]
  readonly passedOver: readonly PassedOver[]
  /** That were searched. */
  readonly folders: readonly string[]
  /** Files in them that runs write beside those that they replace. */
  readonly temporary: readonly string[]
}

/** Which files are asked for. */
export interface Selection {
  /** None: the current folder. */
  readonly paths: readonly string[]
  /** Take what `.gitignore`, `.lintrcignore` and configs ignore. */
  readonly noIgnore: boolean
  /** Take named files whatever their ending. */
  readonly allFiles: boolean
}

/**
 * Finds the files: in folders those that `files` of the config names (text and Markdown without), and of the named ones the same.
 * `node_modules` and folders that begin with a dot are not searched, symbolic links in folders not followed.
 * @returns sorted by path, each file once
 * @throws {CliError} for a path that does not exist, can not be read or is neither file nor folder
 * @throws {ConfigError} for a config that is wrong
 */
export async function findTargets(cwd: string, selection: Selection, configs: Configs): Promise<Targets> {
  const named = (selection.paths.length === 0 ? ['.'] : selection.paths).map((name) => {
    const path = resolve(cwd, name)
    return {path, kind: kindOf(name, path)}
  })
  const tops = named.map(({path, kind}) => (kind === 'file' ? dirname(path) : path))
  const sieve = new Sieve(configs, selection, [cwd, ...tops])
  const files = new Map<string, Target>()
  const passedOver = new Map<string, PassedOver>()
  const searched: Searched = {folders: [], temporary: []}
  const passOver = (path: string, note: string) => passedOver.set(path, {shown: displayPath(cwd, path), note})
  for (const {path, kind} of named) {
    const note = await sieve.refuse(path, kind)
    if (note !== undefined) passOver(path, note)
    else if (kind === 'file') files.set(path, {path, shown: displayPath(cwd, path)})
    else for await (const found of walk(path, sieve, passOver, searched)) files.set(found, {path: found, shown: displayPath(cwd, found)})
  }
  return {files: sortByPath(files.values()), passedOver: sortByPath(passedOver.values()), ...searched}
}

/** Says of paths whether they are to be handled. */
export class Sieve {
  readonly #configs: Configs
  readonly #selection: Selection
  readonly #ignores: Ignores

  /** @param tops see `Ignores` */
  constructor(configs: Configs, selection: Selection, tops: readonly string[]) {
    this.#configs = configs
    this.#selection = selection
    this.#ignores = new Ignores(tops)
  }

  /** Does the walk take it? */
  async takes(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    const scope = await this.#configs.scope(dirname(path))
    if (kind === 'file' && (isTemporary(path) || !scope.handles(path))) return false
    return this.#selection.noIgnore || (await this.#ignores.find(path, kind === 'folder', scope)) === undefined
  }

  /** The note for a named path that is not handled; undefined for one that is. */
  async refuse(path: string, kind: 'file' | 'folder'): Promise<string | undefined> {
    if (kind === 'file' && isTemporary(path)) return 'passed over, found what a run writes beside a file that it replaces, expected a text'
    const scope = await this.#configs.scope(kind === 'folder' ? path : dirname(path))
    const ignored = this.#selection.noIgnore ? undefined : await this.#ignores.find(path, kind === 'folder', scope)
    if (ignored !== undefined) return `passed over, found it ignored by ${ignored}, use \`--no-ignore\` to handle it`
    if (kind === 'folder' || this.#selection.allFiles) return undefined
    return scope.handles(path) ? undefined : `passed over, ${scope.refusal}, use \`--all-files\` to handle it`
  }
}

function sortByPath<T extends {readonly shown: string}>(items: Iterable<T>): readonly T[] {
  return [...items].sort((a, b) => (a.shown < b.shown ? -1 : 1))
}

function kindOf(named: string, path: string): 'file' | 'folder' {
  try {
    if (named === '') throw new CliError('found an empty path, expected a file or folder, write `.` for the current folder')
    const found = statSync(path)
    if (found.isDirectory()) return 'folder'
    if (found.isFile()) return 'file'
  } catch (error) {
    if (error instanceof CliError) throw error
    if (codeOf(error) !== 'ENOENT')
      throw new CliError(`cannot read ${showValue(named)} (${reasonOf(error)}), expected a file or folder that may be read`)
    const verb = nearestVerb(named)
    const advice = named === '-' ? 'use `--stdin` for standard input' : verb ? `the nearest verb is \`${verb}\`` : 'check the path'
    throw new CliError(`no such file or folder ${showValue(named)}, expected paths that exist, ${advice}`)
  }
  throw new CliError(`found a pipe or device at ${showValue(named)}, expected a file or folder, use \`--stdin\` for a stream`)
}

interface Searched {
  readonly folders: string[]
  readonly temporary: string[]
}

/** @param searched filled with the folders that it searches, and what stands in them that is nobody's text */
async function* walk(
  folder: string,
  sieve: Sieve,
  passOver: (path: string, note: string) => void,
  searched: Searched
): AsyncIterable<string> {
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    searched.folders.push(next)
    let entries: readonly Dirent[]
    try {
      entries = readdirSync(next, {withFileTypes: true})
    } catch (error) {
      passOver(next, `passed over, the folder cannot be read (${reasonOf(error)}), expected one that may be read`)
      continue
    }
    for (const entry of entries) {
      const path = join(next, entry.name)
      const isSearched = entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')
      if (entry.isFile() && isTemporary(path)) searched.temporary.push(path)
      else if (isSearched && (await sieve.takes(path, 'folder'))) open.push(path)
      else if (entry.isFile() && (await sieve.takes(path, 'file'))) yield path
    }
  }
}
