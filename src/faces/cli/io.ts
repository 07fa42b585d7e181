/** What the command is given by its caller, and how it writes there. */
import {relative, sep} from 'node:path'
import type {Writable} from 'node:stream'

/** What reports and notes are written to: a stream, as far as the command asks for one. */
export interface Output {
  /** @param done is told when it is written, or why it cannot be */
  write(content: string | Uint8Array, done?: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean
}

/** The world around one run of the command. */
export interface Cli {
  /** Without node and script. */
  readonly argv: readonly string[]
  readonly cwd: string
  /** The command's own file, as worker threads run it. */
  readonly command: string
  /** A terminal can be told to give each key at once. */
  readonly stdin: AsyncIterable<Uint8Array | string> & {readonly isTTY?: boolean; setRawMode?(on: boolean): unknown}
  readonly stdout: Writable
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0: nothing left, 1: findings left, 2: could not work. */
export type ExitCode = 0 | 1 | 2

/** A user's mistake or a hindrance: its message is one sentence, printed without a stack; the exit code is 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

const guarded = new WeakSet<Output>()
const gone: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED']

/** Writes and waits until it is written. A reader that went away (`| head`) is no error. */
export function print(stream: Output, content: string | Uint8Array): Promise<void> {
  if (content.length === 0) return Promise.resolve()
  // Without a listener the stream's `error` event would end the process; others may come and go.
  if (!guarded.has(stream)) stream.on('error', () => undefined)
  guarded.add(stream)
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error && !gone.includes(codeOf(error))) reject(error)
      else resolve()
    })
  })
}

/** A path as messages and reports call it: relative to `cwd` where it lies below, else as it is. */
export function displayPath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  if (shown === '') return '.'
  return shown === '..' || shown.startsWith(`..${sep}`) ? path : shown.split(sep).join('/')
}

/** The `code` of a system error: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Does the error say that there is no such file? Asked where that is no failure. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
}

const reasons: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['ENOENT', 'no such file or folder'],
  ['EEXIST', 'it exists already'],
  ['ELOOP', 'too many symbolic links'],
  ['ENAMETOOLONG', 'the name is too long']
])

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  return reasons.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error))
}
