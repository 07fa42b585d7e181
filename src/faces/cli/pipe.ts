/** The verb `pipe`: records in on standard input, the same records out on standard output, their texts cleaned. */

import {showValue} from '../../config/nearest.js'
import type {Complaint} from '../../corpus/clean-lines.js'
import {StreamCleaner} from '../../corpus/stream-cleaner.js'
import {type Cli, CliError, codeOf, type ExitCode, print, reasonOf} from './io.js'
import {parseFlags} from './parse-flags.js'
import {openProgress, progressModes} from './pipe-progress.js'
import {completeAnnotate, makeCleaner, readChoice, readRecordFlags, recordFlags, recordHelp} from './record-flags.js'

const flags = {...recordFlags, progress: {type: 'string'}} as const

const help = `Usage: seedlint pipe [options] < records.jsonl > cleaned.jsonl

Reads records, one JSON object a line, and writes each with its text cleaned: one line out for each line in, in order.
Of a line only the text's own characters change, and of a clean record nothing.

${recordHelp}  --progress MODE        auto (default), hadoop (counters for Hadoop Streaming) or none, on standard error
  -h, --help             print this

Exit code: 0 with findings, too; 2 could not work.
`

/**
 * Runs the verb.
 * @returns 0 when all that came in went out, or the reader went away
 * @throws {CliError} for wrong flags, a record that is none with `--on-bad fail`, input or output that fails
 */
export async function pipe(cli: Cli, argv: readonly string[]): Promise<ExitCode> {
  const {values, positionals} = parseFlags(completeAnnotate(argv, false), flags)
  if (values.help) {
    await print(cli.stdout, help)
    return 0
  }
  const [path] = positionals
  if (path !== undefined) {
    const found = `found the path ${showValue(path)} behind \`pipe\``
    throw new CliError(`${found}, expected none, redirect the file: \`seedlint pipe < FILE\``)
  }
  const args = readRecordFlags(values)
  const progress = openProgress(cli, readChoice('progress', values.progress ?? 'auto', progressModes))
  const records = new StreamCleaner(await makeCleaner(cli.cwd, args), args.longest, {
    complain(complaint) {
      if (args.onBad === 'fail' && complaint.kind !== 'failed') throw new BadRecord(complaint)
      progress.complain(complaint)
    }
  })
  const out = new Output(cli)
  try {
    for await (const chunk of readInput(cli)) {
      for (const bytes of records.push(chunk)) await out.write(bytes)
      if (out.isGone) return 0
      await progress.show(records.tally, chunk.length)
    }
    for (const bytes of records.end()) await out.write(bytes)
  } catch (error) {
    await progress.close(records.tally)
    if (!(error instanceof BadRecord)) throw error
    const {line, why} = error.complaint
    throw new CliError(`standard input, line ${line + 1}: ${why}, expected a record with a text, leave out \`--on-bad fail\` to pass it on`)
  }
  await progress.close(records.tally)
  return 0
}

/** Ends the stream of a run with `--on-bad fail`. */
class BadRecord extends Error {
  readonly complaint: Complaint

  constructor(complaint: Complaint) {
    super(complaint.why)
    this.complaint = complaint
  }
}

async function* readInput(cli: Cli): AsyncIterable<Buffer> {
  try {
    for await (const chunk of cli.stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : toBuffer(chunk)
  } catch (error) {
    throw new CliError(`cannot read standard input (${reasonOf(error)}), expected records, one a line`)
  }
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const gone: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']

/** Standard output, written no faster than it is read. */
class Output {
  /** Did the reader go away, as `head` does? That is no failure, but there is nothing left to do. */
  isGone = false
  readonly #cli: Cli

  constructor(cli: Cli) {
    this.#cli = cli
    // Without a listener the error would end the process; each write is told of it as well.
    cli.stdout.on('error', () => undefined)
  }

  /** @throws {CliError} where the output fails */
  write(bytes: Buffer): Promise<void> {
    if (this.isGone || bytes.length === 0) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.#cli.stdout.write(bytes, (error) => {
        if (error && !gone.includes(codeOf(error)))
          reject(new CliError(`cannot write standard output (${reasonOf(error)}), expected a place for all records, run again`))
        this.isGone ||= Boolean(error)
        resolve()
      })
    })
  }
}
