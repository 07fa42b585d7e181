/** Who cleans batches: worker threads. */
import type {Worker} from 'node:worker_threads'
import type {Batch, BatchResult} from './batch.js'

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

/** A worker, and how many batches it has. */
interface Seat {
  readonly worker: Worker
  jobs: number
}

// One batch at work and one in its queue, so that a worker never waits for us.
const mostJobs = 2
// Batches of one size take different times, and so do workers on a busy machine: one may be so far ahead of the others.
const widthOfWorker = 3

/** Takes batches, the answers to which may be awaited in any order; each worker gets the next one when it has finished one. */
export class Pool {
  /** How many batches of a shard may be under way at once. */
  readonly width: number
  /** How many shards may be. */
  readonly shards: number
  readonly #seats: readonly Seat[]
  readonly #waiting = new Map<number, Waiting>()
  /** What no worker has yet. */
  readonly #queue: Job[] = []
  #next = 0
  #failure: Error | undefined

  /** @param open starts a worker that takes `Job`s and answers with `Answer`s */
  constructor(count: number, open: () => Worker) {
    this.width = count * widthOfWorker
    // What is left of one shard does not keep all busy; nor do shards of a batch each.
    this.shards = count + 1
    this.#seats = Array.from({length: count}, () => {
      const worker = open()
      const seat: Seat = {worker, jobs: 0}
      worker.on('message', (answer: Answer) => {
        seat.jobs--
        this.#deal()
        this.#settle(answer)
      })
      worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
      worker.on('exit', (code) => this.#fail(new Error(`a worker ended with code ${code}`)))
      return seat
    })
  }

  /** @param input the shard's file, by which a config may tell shards apart */
  clean(batch: Batch, input: string): Promise<BatchResult> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const number = this.#next++
    this.#queue.push({number, batch, input})
    this.#deal()
    return new Promise((resolve, reject) => this.#waiting.set(number, {resolve, reject}))
  }

  async close(): Promise<void> {
    this.#failure ??= new Error('closed')
    await Promise.all(this.#seats.map(({worker}) => worker.terminate()))
  }

  /** Gives what is queued to who has least to do. */
  #deal(): void {
    for (;;) {
      const seat = this.#seats.reduce((least, each) => (each.jobs < least.jobs ? each : least))
      if (seat.jobs === mostJobs) return
      const job = this.#queue.shift()
      if (job === undefined) return
      // Bytes of their own, so that they can be handed over without a copy in between.
      const bytes = new Uint8Array(job.batch.bytes)
      seat.jobs++
      seat.worker.postMessage({...job, batch: {...job.batch, bytes}}, [bytes.buffer])
    }
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
