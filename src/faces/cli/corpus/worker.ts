/** The side of a worker thread: the command itself, started as `corpus-worker` by `corpus`. */
import {once} from 'node:events'
import {parentPort, workerData} from 'node:worker_threads'
import {cleanBatch} from '../../../corpus/batch.js'
import {lastOf} from '../../../corpus/last-cleaners.js'
import type {Answer, Job} from '../../../corpus/pool.js'
import {type Cli, CliError, type ExitCode} from '../io.js'
import {makeCleaner, type RecordArguments} from '../record-flags.js'

/** What a worker is told at its start. */
export interface WorkerData {
  readonly cwd: string
  readonly args: RecordArguments
}

/** Cleans the batches that come in. Ends with the thread. @throws {CliError} when called by hand */
export async function corpusWorker(_cli: Cli): Promise<ExitCode> {
  if (parentPort === null) throw new CliError('found `corpus-worker`, which is no verb but a part of `corpus`, write `seedlint corpus`')
  const port = parentPort
  const {cwd, args}: WorkerData = workerData
  const make = lastOf((input) => makeCleaner(cwd, args, input))
  port.on('message', ({number, batch, input}: Job) => {
    make(input)
      .then((cleaner) => {
        const result = cleanBatch(batch, cleaner)
        const bytes = ownBytes(result.bytes)
        const answer: Answer = {number, result: {...result, bytes}}
        port.postMessage(answer, [bytes.buffer])
      })
      .catch((error: unknown) => {
        const answer: Answer = {number, error: error instanceof Error ? (error.stack ?? error.message) : String(error)}
        port.postMessage(answer)
      })
  })
  await once(port, 'close')
  return 0
}

/** The bytes as all of a buffer, which then can be handed over: small ones share theirs. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const {buffer} = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length ? new Uint8Array(buffer) : new Uint8Array(bytes)
}
