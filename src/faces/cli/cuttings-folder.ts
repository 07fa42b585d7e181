/** The folder in which runs keep their cuttings when no other place is named. */
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {findConfig} from './configs.js'

/** Where runs of a working folder keep their cuttings: beside the nearest config, else in the folder itself. */
export function cuttingsFolder(cwd: string): string {
  const config = findConfig(cwd)
  return join(config === undefined ? cwd : dirname(config), '.seedlint', 'cuttings')
}

/**
 * Makes the folder, out of the sight of git, with room for one more run.
 * @throws a system error when it can not be made
 */
export function prepareFolder(cwd: string): string {
  const folder = cuttingsFolder(cwd)
  mkdirSync(folder, {recursive: true})
  const ignore = join(dirname(folder), '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  prune(folder)
  return folder
}

const kept = 20

/** A name that no run of the folder has; names sort by time. */
export function freeName(folder: string, time: Date): string {
  for (let milliseconds = time.getTime(); ; milliseconds++) {
    const path = join(folder, `${new Date(milliseconds).toISOString().replaceAll(':', '-')}-${process.pid}.jsonl`)
    if (!existsSync(path) && !existsSync(`${path}.undone`)) return path
  }
}

/** Removes the oldest, so that the new one is the twentieth. */
function prune(folder: string): void {
  const names = readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.undone)?$/u.test(name))
    .sort()
  for (const name of names.slice(0, Math.max(0, names.length - (kept - 1)))) rmSync(join(folder, name), {force: true})
}
