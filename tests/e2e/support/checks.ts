/** What end-to-end tests share: checks that are counted, and programs that are run. */
import {spawnSync} from 'node:child_process'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The root of the project. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

let passed = 0
let failed = 0

/** Counts and prints a check. @param aside what helps where it fails */
export function check(what: string, holds: boolean, aside = ''): void {
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}`)
  if (holds) passed++
  else {
    failed++
    if (aside !== '') console.log(aside)
  }
}

/** Checks that something is as expected. */
export function checkEqual(what: string, found: unknown, expected: unknown): void {
  check(what, JSON.stringify(found) === JSON.stringify(expected), `found    ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}`)
}

/** Prints the counts, as `.ci/run` reads them. */
export function finish(): void {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

/** What a program gave. */
export interface ProgramResult {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly output: string
}

/** Runs a program without standard input, and waits. */
export function run(cwd: string, env: NodeJS.ProcessEnv, command: string, ...args: readonly string[]): ProgramResult {
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  if (error) throw error
  return {code: status, output: stdout + stderr}
}

/** Runs a program that must work, and gives what it printed on standard output. @throws {Error} with its output when it does not */
export function must(cwd: string, env: NodeJS.ProcessEnv, command: string, ...args: readonly string[]): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  if (error) throw error
  if (status === 0) return stdout
  throw new Error(`exit ${status} of ${[command, ...args].join(' ')}\n${stdout}${stderr}`)
}
