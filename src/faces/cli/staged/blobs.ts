/** Staged texts as the working tree would have them, and back. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {StagedEntry} from './entries.js'
import type {Repository} from './git.js'

/**
 * Writes the staged files below a folder as a checkout would: line ends and filters of git applied. One run of git for all.
 * @throws {CliError} when git fails, a filter among it
 */
export function checkOut(repository: Repository, entries: readonly StagedEntry[], folder: string): void {
  if (entries.length === 0) return
  const input = entries.map(({path}) => `${path}\0`).join('')
  repository.git(['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${folder}/`], {input})
}

/** What `checkOut` wrote. @throws a system error when it can not be read */
export function readCheckedOut(folder: string, {path}: StagedEntry): Buffer {
  return readFileSync(join(folder, ...path.split('/')))
}

/**
 * Stores a new content for an entry, as `git add` would take it from the working tree.
 * @param before what was checked out, which git must be able to turn back: a filter that loses something would change lines that
 * nobody cut
 * @returns its name; undefined where git turns `before` into something else than the entry holds
 * @throws {CliError} when git fails
 */
export function storeBlob(repository: Repository, {path, oid}: StagedEntry, before: Uint8Array, after: Uint8Array): string | undefined {
  const store = (input: Uint8Array, ...args: readonly string[]) =>
    repository
      .git(['hash-object', '--stdin', ...args], {input})
      .toString()
      .trim()
  const filtered = `--path=${path}`
  if (store(before, filtered) === oid) return store(after, '-w', filtered)
  // CRLF that was committed before git was told to turn it into LF: it comes out as it is, and `git add` takes it so.
  return store(before, '--no-filters') === oid ? store(after, '-w', '--no-filters') : undefined
}
