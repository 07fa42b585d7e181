/** A temporary folder that is a git repository. */
import {execFileSync} from 'node:child_process'
import {type Folder, makeFolder} from './run-cli.js'

/** A folder and its repository. */
export interface GitFolder extends Folder {
  /** Runs git, which must work, and gives what it printed. */
  git(...args: readonly string[]): string
  /** The content of a file as it is staged. */
  staged(name: string): string
}

// Settings of whoever runs the tests must not count.
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1'
}

/** Makes a repository with these files in its working tree, none of them staged. */
export function makeGitFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): GitFolder {
  const folder = makeFolder(files)
  const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: folder.path, env, encoding: 'utf8', stdio: 'pipe'})
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Tester')
  git('config', 'user.email', 'tester@example.org')
  return {...folder, git, staged: (name) => git('cat-file', 'blob', `:./${name}`)}
}
