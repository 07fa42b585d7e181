/** What is staged: the files of the index that differ from the last commit. */
import type {Repository} from './git.js'

/** A file as it is staged. */
export interface StagedEntry {
  /** Relative to the root of the working tree, with `/`. */
  readonly path: string
  /** As git writes it: `100644`. */
  readonly mode: string
  /** The name of its content. */
  readonly oid: string
}

/** Regular files; links (`120000`) and submodules (`160000`) hold no text of ours. */
const fileModes: readonly (string | undefined)[] = ['100644', '100755']

/**
 * The regular files that were added or changed; what was renamed counts as added. Before the first commit, all of the index.
 * @throws {CliError} when git fails
 */
export function listStaged(repository: Repository): readonly StagedEntry[] {
  return listChanges(repository).flatMap(({mode, oid, status, path}) =>
    status !== 'D' && fileModes.includes(mode) ? [{path, mode, oid}] : []
  )
}

/** Does anything in the index differ from the last commit? @throws {CliError} when git fails */
export function hasStaged(repository: Repository): boolean {
  return listChanges(repository).length > 0
}

interface Change extends StagedEntry {
  readonly status: string
}

function listChanges(repository: Repository): readonly Change[] {
  // What `git add -N` only announced is not staged yet.
  const args = [
    'diff-index',
    '--cached',
    '--ita-invisible-in-index',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--ignore-submodules=all',
    '--diff-filter=AMTD'
  ]
  const fields = repository
    .git([...args, baseOf(repository), '--'])
    .toString()
    .split('\0')
  const changes: Change[] = []
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , oid = '', status = ''] = fields[index]?.split(' ') ?? []
    changes.push({mode, oid, status, path: fields[index + 1] ?? ''})
  }
  return changes
}

/** What the index is compared with: the last commit, or, before the first, nothing. */
function baseOf(repository: Repository): string {
  const head = repository.tryGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  const found = head.code === 0 ? head.stdout : repository.git(['hash-object', '-t', 'tree', '--stdin'])
  return found.toString().trim()
}
