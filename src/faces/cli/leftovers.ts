/** Files that are written beside those that they are to replace, and what a run that was killed left of them. */
import {readdirSync, rmSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {ownOwner, stateOf} from '../../corpus/owner.js'

const parts = /^\.seedlint-(?<host>[\w-]+)\.(?<pid>\d+)\.(?<begin>\d+)\.[a-z\d]+\.tmp$/u
// Such a file stands for seconds. Whether a run on another machine that shares the folder still goes on, only the clock tells.
const longestSilence = 60 * 60 * 1000

const swept = new Set<string>()

/** The path of a new file in a folder. What killed runs left there goes, once in the life of this process. */
export function temporaryIn(folder: string): string {
  if (!swept.has(folder)) removeLeftovers(listFolder(folder).map((name) => join(folder, name)))
  swept.add(folder)
  const {host, pid, begin} = ownOwner()
  return join(folder, `.seedlint-${[host, pid, begin, Math.random().toString(36).slice(2, 10)].join('.')}.tmp`)
}

/** Is the file one of those, whole or not? Nobody's text is. */
export function isTemporary(path: string): boolean {
  return parts.test(basename(path))
}

/** Removes those of the files that are a dead run's. What cannot be removed stays: it harms nobody. */
export function removeLeftovers(paths: Iterable<string>): void {
  for (const path of paths) {
    try {
      if (isLeftover(path)) rmSync(path, {force: true})
    } catch {
      // The folder may not be written, or another run was sooner.
    }
  }
}

function isLeftover(path: string): boolean {
  const {host, pid, begin} = parts.exec(basename(path))?.groups ?? {}
  if (host === undefined || pid === undefined || begin === undefined) return false
  const state = stateOf({host, pid, begin})
  return state === 'gone' || (state === 'elsewhere' && Date.now() - statSync(path).mtimeMs > longestSilence)
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
