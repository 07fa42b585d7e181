/** Git repositories for end-to-end tests: of the project as it stands here, and of somebody's texts. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {must, type ProgramResult, root, run} from './checks.js'

/** Debris that `--fix` cuts, behind prose. */
export const dirty = 'The talks resume on Monday.\n\n© Example Daily. All rights reserved.\n'
/** What is left of it. */
export const cleaned = 'The talks resume on Monday.\n'
/** What only `--unsafe-fixes` cuts. */
export const doubtful = `Comments\n\n${cleaned}`

/** The environment without git's and npm's settings of whoever runs the tests, and with a committer. */
export function cleanEnv(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|npm_lifecycle|npm_package|npm_config_(?:prefix|global|local))/iu.test(name)
  )
  const config = join(folder, 'gitconfig')
  writeFileSync(config, '[user]\nname = Tester\nemail = tester@example.org\n[init]\ndefaultBranch = main\n')
  return {...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1'}
}

/** Commits the project, as it stands here, to a repository of its own. @returns the name of the commit */
export function commitProject(folder: string, env: NodeJS.ProcessEnv): string {
  const listed = must(root, env, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  mkdirSync(folder, {recursive: true})
  for (const name of new Set(listed.split('\0').filter(Boolean))) cpSync(join(root, name), join(folder, name))
  must(folder, env, 'git', 'init', '--quiet')
  must(folder, env, 'git', 'add', '.')
  must(folder, env, 'git', 'commit', '--quiet', '-m', 'The project')
  return must(folder, env, 'git', 'rev-parse', 'HEAD').trim()
}

/** A repository of texts, with one commit. */
export class Texts {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv

  /** @param files of the first commit */
  constructor(folder: string, env: NodeJS.ProcessEnv, files: Readonly<Record<string, string>> = {}) {
    this.folder = folder
    this.env = env
    mkdirSync(folder, {recursive: true})
    must(folder, env, 'git', 'init', '--quiet')
    for (const [name, content] of Object.entries({'first.txt': cleaned, ...files})) this.write(name, content)
    this.git('add', '.')
    this.git('commit', '--quiet', '-m', 'First')
  }

  /** Runs git, which must work. */
  git(...args: readonly string[]): string {
    return must(this.folder, this.env, 'git', ...args)
  }

  /** Runs a program, which may fail. */
  run(command: string, ...args: readonly string[]): ProgramResult {
    return run(this.folder, this.env, command, ...args)
  }

  write(name: string, content: string): void {
    mkdirSync(dirname(join(this.folder, name)), {recursive: true})
    writeFileSync(join(this.folder, name), content)
  }

  /** Writes the script that git runs before each commit. */
  writeHook(...lines: readonly string[]): void {
    const hook = join(this.folder, '.git', 'hooks', 'pre-commit')
    mkdirSync(dirname(hook), {recursive: true})
    writeFileSync(hook, `#!/bin/sh\n${lines.join('\n')}\n`, {mode: 0o755})
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /** The content of a file in the last commit. */
  committed(name: string): string {
    return this.git('cat-file', 'blob', `HEAD:${name}`)
  }

  /** The number of commits. */
  commits(): number {
    return Number(this.git('rev-list', '--count', 'HEAD'))
  }

  /** What differs between commit, index and files, in the short form of `git status`. */
  status(): string {
    return this.git('status', '--porcelain')
  }
}
