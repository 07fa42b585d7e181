/** Git, run as a program. */
import {spawnSync} from 'node:child_process'
import {type Cli, CliError, codeOf, reasonOf} from '../io.js'

/** What a run of git may be given beside its arguments. */
export interface GitOptions {
  readonly input?: string | Uint8Array
  /** Over the environment of the command. */
  readonly env?: Readonly<Record<string, string>>
}

/** What a run of git gave. */
export interface GitResult {
  /** Null when it was killed. */
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** A repository with a working tree. */
export class Repository {
  /** The root of the working tree. */
  readonly top: string
  readonly env: Cli['env']

  private constructor(top: string, env: Cli['env']) {
    this.top = top
    this.env = env
  }

  /**
   * The repository that the working folder lies in.
   * @throws {CliError} when there is none, or no git
   */
  static open({cwd, env}: Pick<Cli, 'cwd' | 'env'>): Repository {
    const {code, stdout, stderr} = runGit(cwd, env, ['rev-parse', '--show-toplevel'])
    if (code === 0) return new Repository(stdout.toString().replace(/\r?\n$/u, ''), env)
    throw new CliError(`found no working tree of git for \`--staged\` (${firstLine(stderr)}), expected one, run it inside a repository`)
  }

  /**
   * Runs git at the root of the working tree, on the index that `GIT_INDEX_FILE` names.
   * @throws {CliError} when it can not be run or fails
   */
  git(args: readonly string[], options: GitOptions = {}): Buffer {
    const {code, stdout, stderr} = this.tryGit(args, options)
    if (code === 0) return stdout
    throw new CliError(`\`git ${args[0]}\` failed (${firstLine(stderr)}), expected it to work, nothing was changed: see what it says`)
  }

  /** As `git`, for what may fail. @throws {CliError} when git can not be run */
  tryGit(args: readonly string[], {input, env = {}}: GitOptions = {}): GitResult {
    return runGit(this.top, {...this.env, ...env}, args, input)
  }
}

function runGit(cwd: string, env: Cli['env'], args: readonly string[], input: string | Uint8Array = ''): GitResult {
  const {error, status, stdout, stderr} = spawnSync('git', args, {cwd, env, input, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true})
  // Git may end before it has read all of its input, which is told as an error; then its own words say more.
  if (error !== undefined && status === null) {
    const found = codeOf(error) === 'ENOENT' ? 'found no program `git`' : `cannot run \`git\` (${reasonOf(error)})`
    throw new CliError(`${found}, expected it for \`--staged\`, install it or name files instead`)
  }
  return {code: status, stdout, stderr: stderr.toString()}
}

/** What git complains of, in one line. */
export function firstLine(text: string): string {
  return /^(?:fatal|error|warning): (.*)$/mu.exec(text)?.[1] ?? text.trim().split('\n')[0] ?? ''
}
