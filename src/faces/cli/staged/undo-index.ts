/** What a run staged, taken back. */
import {showValue} from '../../../config/nearest.js'
import type {StagedChange} from '../cuttings-file.js'
import {type Cli, CliError} from '../io.js'
import {firstLine, Repository} from './git.js'
import {refreshIndex} from './mend-index.js'

/** What became of the index. */
export interface UndoneIndex {
  /** The paths of the entries that have their old content again. */
  readonly restored: readonly string[]
  /** Why others stay as they are, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Gives entries of the index the content back that they had before a run, where they still have the one that it staged.
 * @param root the folder of the run; the working tree is the one that it lies in
 * @throws {CliError} when git can not write the index
 */
export function undoIndex(cli: Cli, root: string, changes: readonly StagedChange[]): UndoneIndex {
  const repository = openRepository(cli, root)
  if (typeof repository === 'string') return {restored: [], notes: [`the index stays as it is: ${repository}`]}
  const now = readIndex(repository)
  const lines: string[] = []
  const restored: string[] = []
  const notes: string[] = []
  for (const {path, before, after} of changes) {
    const entry = now.get(path)
    if (entry?.oid === before) continue
    if (entry?.oid !== after) notes.push(stays(path, 'staged anew, or no more in it, since the run, expected what that staged'))
    else if (!hasBlob(repository, before))
      notes.push(stays(path, `without its old content, which git has thrown away, expected ${before.slice(0, 12)} in the repository`))
    else {
      lines.push(`${entry.mode} ${before}\t${path}\0`)
      restored.push(path)
    }
  }
  const {code, stderr} = repository.tryGit(['update-index', '-z', '--index-info'], {input: lines.join('')})
  if (code !== 0)
    throw new CliError(`restored the files and not the index (${firstLine(stderr)}), expected both, run \`seedlint undo\` again`)
  refreshIndex(repository)
  return {restored, notes}
}

function stays(path: string, why: string): string {
  return `the index stays as it is for ${showValue(path)}, found it ${why}; \`git add\` stages the file`
}

/** The repository, or why there is none. */
function openRepository({env}: Cli, cwd: string): Repository | string {
  try {
    return Repository.open({cwd, env})
  } catch (error) {
    if (error instanceof CliError) return error.message
    throw error
  }
}

interface IndexEntry {
  readonly mode: string
  readonly oid: string
}

/** The entries of the index that no merge is open on, by path. */
function readIndex(repository: Repository): ReadonlyMap<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>()
  for (const line of repository.git(['ls-files', '--stage', '-z']).toString().split('\0')) {
    const [, mode, oid, path] = /^(\d+) ([0-9a-f]+) 0\t(.*)$/su.exec(line) ?? []
    if (mode !== undefined && oid !== undefined && path !== undefined) entries.set(path, {mode, oid})
  }
  return entries
}

function hasBlob(repository: Repository, oid: string): boolean {
  return repository.tryGit(['cat-file', '-e', `${oid}^{blob}`]).code === 0
}
