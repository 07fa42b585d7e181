/** Mended texts put into the index, all at once. */
import {existsSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {CuttingsFile, StagedChange} from '../cuttings-file.js'
import {storeBlob} from './blobs.js'
import {listStaged, type StagedEntry} from './entries.js'
import type {Repository} from './git.js'

/** A staged text and what it is to become, as the working tree would have both. */
export interface Mending {
  readonly entry: StagedEntry
  readonly before: Uint8Array
  readonly after: Uint8Array
}

const lossyNote =
  'left as it is, found that git’s filters do not give the staged text back, expected them to, fix the file and stage it again'
const movedNote = 'left as it is, found it staged anew since it was read, expected it to stay, run again'

/**
 * Puts mended texts into the index, once that is on record. Modes are kept.
 * @returns why an entry was left as it is; nothing for those that were mended
 * @throws {CliError} when git can not write the index, or the cuttings can not be kept; the index is as it was then
 */
export function mendIndex(
  repository: Repository,
  mendings: readonly Mending[],
  cuttings: CuttingsFile | undefined
): ReadonlyMap<StagedEntry, string> {
  const notes = new Map<StagedEntry, string>()
  const lines: string[] = []
  const changes: StagedChange[] = []
  const now = new Map(listStaged(repository).map(({path, oid}) => [path, oid]))
  for (const {entry, before, after} of mendings) {
    const oid = now.get(entry.path) === entry.oid ? storeBlob(repository, entry, before, after) : undefined
    if (oid !== undefined) {
      lines.push(`${entry.mode} ${oid}\t${entry.path}\0`)
      changes.push({path: entry.path, before: entry.oid, after: oid})
    } else notes.set(entry, now.get(entry.path) === entry.oid ? lossyNote : movedNote)
  }
  if (changes.length > 0) cuttings?.recordStaged(changes)
  try {
    write(repository, lines)
  } catch (error) {
    cuttings?.retract()
    throw error
  }
  return notes
}

/** Gives entries the content back that they had when they were listed. @throws {CliError} when git can not write the index */
export function putBack(repository: Repository, entries: readonly StagedEntry[]): void {
  write(
    repository,
    entries.map(({mode, oid, path}) => `${mode} ${oid}\t${path}\0`)
  )
}

function write(repository: Repository, lines: readonly string[]): void {
  if (lines.length === 0) return
  const input = lines.join('')
  repository.git(['update-index', '-z', '--index-info'], {input})
  const later = laterIndex(repository)
  if (later !== undefined) repository.git(['update-index', '-z', '--index-info'], {input, env: {GIT_INDEX_FILE: later}})
}

/** Lets git note which files are as they are staged, so that the next `git status` is quick and right. */
export function refreshIndex(repository: Repository): void {
  repository.tryGit(['update-index', '-q', '--refresh'])
}

/**
 * `git commit FILE…` gives its hooks an index that is for this commit only, and has what the index is to become ready in a lock
 * file. What is mended must be mended there as well, or the next commit would bring the debris back.
 */
function laterIndex({top, env}: Repository): string | undefined {
  const used = env['GIT_INDEX_FILE']
  if (used === undefined || !/^next-index-\d+\.lock$/u.test(basename(used))) return undefined
  const later = join(dirname(resolve(top, used)), 'index.lock')
  return existsSync(later) ? later : undefined
}
