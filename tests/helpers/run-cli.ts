/** The command run in a temporary folder. */
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Writable} from 'node:stream'
import {afterEach} from 'vitest'
import {runCli} from '../../src/faces/cli/run.js'
import {command} from './command.js'

/** Prose, then a line of debris that `--fix` removes. */
export const dirty = 'The talks resume on Monday.\n\n© Example Daily. All rights reserved.\n'
export const cleaned = 'The talks resume on Monday.\n'

/** What a run gave. */
export interface RunResult {
  readonly code: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/** A temporary folder with files in it. */
export interface Folder {
  readonly path: string
  run(...argv: readonly string[]): Promise<RunResult>
  runWith(input: string | Uint8Array, ...argv: readonly string[]): Promise<RunResult & {readonly bytes: Buffer}>
  /** Runs as on a terminal that gives these keys. */
  type(keys: string, ...argv: readonly string[]): Promise<RunResult>
  /** Runs with more in the environment, and in a folder below. */
  runIn(around: {readonly env?: Readonly<Record<string, string>>; readonly folder?: string}, ...argv: readonly string[]): Promise<RunResult>
  write(name: string, content: string | Uint8Array): void
  read(name: string): string
}

const made: string[] = []

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, {recursive: true, force: true})
})

/** Makes a folder; it goes after the test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'seedlint-')))
  made.push(path)
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  const runAround = async (
    input: string | Uint8Array,
    cwd: string,
    env: Readonly<Record<string, string>>,
    argv: readonly string[],
    isTTY = false
  ) => {
    const stdout = collect()
    const stderr = collect()
    const code = await runCli({
      argv,
      cwd,
      command,
      stdin: Object.assign(streamOf(input), isTTY ? {isTTY, setRawMode: () => undefined} : {}),
      stdout: stdout.stream,
      stderr: stderr.stream,
      env: {NO_COLOR: '1', ...env}
    })
    return {code, bytes: stdout.bytes(), stdout: stdout.bytes().toString(), stderr: stderr.bytes().toString()}
  }
  const runWith = (input: string | Uint8Array, ...argv: readonly string[]) => runAround(input, path, {}, argv)
  const withoutBytes = ({code, stdout, stderr}: RunResult) => ({code, stdout, stderr})
  for (const [name, content] of Object.entries(files)) write(name, content)
  return {
    path,
    write,
    runWith,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    type: async (keys, ...argv) => withoutBytes(await runAround(keys, path, {}, argv, true)),
    run: async (...argv) => withoutBytes(await runWith('', ...argv)),
    runIn: async ({env = {}, folder = '.'}, ...argv) => withoutBytes(await runAround('', join(path, folder), env, argv))
  }
}

async function* streamOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(input)
  // Split in the middle of whatever stands there.
  yield bytes.subarray(0, 3)
  yield bytes.subarray(3)
}

function collect() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    }
  })
  return {stream, bytes: () => Buffer.concat(chunks)}
}
