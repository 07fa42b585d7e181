/** Paths of the command line turned into files. */
import {readdirSync, statSync} from 'node:fs'
import {extname, join, resolve} from 'node:path'
import {showValue} from '../../config/nearest.js'
import {nearestVerb} from './args.js'
import {CliError, codeOf, displayPath, reasonOf} from './io.js'

/** A file to handle. */
export interface Target {
  readonly path: string
  /** As reports call it. */
  readonly shown: string
}

/** The files, and what could not be searched. */
export interface Targets {
  readonly files: readonly Target[]
  readonly notes: readonly string[]
}

/**
 * Finds the files: named ones whatever their ending, in folders `.txt` and `.text`.
 * `node_modules` and folders that begin with a dot are not searched, symbolic links in folders not followed.
 * @param paths none: the current folder
 * @returns sorted by path, each file once
 * @throws {CliError} for a path that does not exist, can not be read or is neither file nor folder
 */
export function findTargets(cwd: string, paths: readonly string[]): Targets {
  const files = new Map<string, Target>()
  const notes: string[] = []
  for (const named of paths.length === 0 ? ['.'] : paths) {
    const path = resolve(cwd, named)
    const kind = kindOf(named, path)
    if (kind === 'file') files.set(path, {path, shown: displayPath(cwd, path)})
    else {
      for (const found of walk(path, cwd, notes)) {
        if (!files.has(found)) files.set(found, {path: found, shown: displayPath(cwd, found)})
      }
    }
  }
  return {files: [...files.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1)), notes}
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

const endings = new Set(['.txt', '.text'])

function* walk(folder: string, cwd: string, notes: string[]): Iterable<string> {
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      for (const entry of readdirSync(next, {withFileTypes: true})) {
        const path = join(next, entry.name)
        if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) open.push(path)
        else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase())) yield path
      }
    } catch (error) {
      notes.push(`${displayPath(cwd, next)}: passed over, the folder cannot be read (${reasonOf(error)}), expected one that may be read`)
    }
  }
}
