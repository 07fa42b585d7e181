/** Who cleans batches: this thread, or worker threads. */
import type {Worker} from 'node:worker_threads'
import {type Batch, type BatchResult, cleanBatch} from './batch.js'
import type {RecordCleaner} from './record.js'

/** Takes batches; the answers may be awaited in any order. */
export interface Pool {
  /** How many batches may be under way at once. */
  readonly width: number
  /** @param input the shard's file, by which a config may tell shards apart */
  clean(batch: Batch, input: string): Promise<BatchResult>
  close(): Promise<void>
}

/** Makes the cleaner of a shard. */
export type MakeCleaner = (input: string) => Promise<RecordCleaner>

/** Cleans in this thread. */
export class OwnThread implements Pool {
  readonly width = 1
  readonly #make: (input: string) => Promise<RecordCleaner>

  constructor(make: MakeCleaner) {
    this.#make = lastOf(make)
  }

  async clean(batch: Batch, input: string): Promise<BatchResult> {
    return cleanBatch(batch, await this.#make(input))
  }

  async close(): Promise<void> {}
}

/** Remembers the last cleaner: batches of a shard come one behind the other. */
export function lastOf(make: MakeCleaner): MakeCleaner {
  let last: {readonly input: string; readonly cleaner: Promise<RecordCleaner>} | undefined
  return (input) => {
    if (last?.input !== input) last = {input, cleaner: make(input)}
    return last.cleaner
  }
}

/** A batch as it is sent to a worker. */
export interface Job {
  readonly number: number
  readonly batch: Batch
  readonly input: string
}

/** What comes back: the result, or why there is none. */
export type Answer = {readonly number: number} & ({readonly result: BatchResult} | {readonly error: string})

interface Waiting {
  resolve(result: BatchResult): void
  reject(error: Error): void
}

/** Cleans in worker threads, each of which gets the next batch when it has finished one. */
export class Threads implements Pool {
  readonly width: number
  readonly #workers: readonly Worker[]
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  #failure: Error | undefined

  /** @param open starts a worker that takes `Job`s and answers with `Answer`s */
  constructor(count: number, open: () => Worker) {
    // One batch at work and one in the queue of each, so that none waits for us.
    this.width = count * 2
    this.#workers = Array.from({length: count}, () => {
      const worker = open()
      worker.on('message', (answer: Answer) => this.#settle(answer))
      worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
      worker.on('exit', (code) => this.#fail(new Error(`a worker ended with code ${code}`)))
      return worker
    })
  }

  clean(batch: Batch, input: string): Promise<BatchResult> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const number = this.#next++
    // Bytes of their own, so that they can be handed over without a copy in between.
    const bytes = new Uint8Array(batch.bytes)
    const job: Job = {number, batch: {...batch, bytes}, input}
    // In turn: batches are of one size, so turns come out even, and the order of the answers is near that of the batches.
    this.#workers[number % this.#workers.length]?.postMessage(job, [bytes.buffer])
    return new Promise((resolve, reject) => this.#waiting.set(number, {resolve, reject}))
  }

  async close(): Promise<void> {
    this.#failure ??= new Error('closed')
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('result' in answer) waiting?.resolve(answer.result)
    else waiting?.reject(new Error(answer.error))
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const {reject} of this.#waiting.values()) reject(this.#failure)
    this.#waiting.clear()
  }
}
