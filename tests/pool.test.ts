/** Who gets which batch: nobody waits for another worker that takes its time. */
import type {EventEmitter} from 'node:events'
import {Worker} from 'node:worker_threads'
import {describe, expect, test, vi} from 'vitest'
import type {Batch, BatchResult} from '../src/corpus/batch.js'
import {lastOf, type MakeCleaner} from '../src/corpus/last-cleaners.js'
import {type Job, Pool} from '../src/corpus/pool.js'
import {newStatistics} from '../src/corpus/statistics.js'

const result: BatchResult = {bytes: new Uint8Array(), statistics: newStatistics(), complaints: [], cuts: ''}
const batch = (byte: number): Batch => ({kind: 'lines', bytes: Uint8Array.of(byte), firstLine: 0, longest: 100})

/** Workers that answer when they are told to. */
function openPool(count: number) {
  const given: Job[][] = []
  const workers: EventEmitter[] = []
  const pool = new Pool(count, () => {
    const jobs: Job[] = []
    given.push(jobs)
    const worker = new Worker('', {eval: true})
    vi.spyOn(worker, 'postMessage').mockImplementation((job: Job) => void jobs.push(job))
    workers.push(worker)
    return worker
  })
  const answer = (seat: number) => {
    const job = given[seat]?.shift()
    workers[seat]?.emit('message', {number: job?.number, result: {...result, bytes: job?.batch.bytes ?? result.bytes}})
  }
  const numbers = () => given.map((jobs) => jobs.map(({number}) => number))
  return {pool, answer, numbers}
}

describe('worker threads', () => {
  test('have one batch at work and one that waits; the next goes to who has finished', async () => {
    const {pool, answer, numbers} = openPool(2)
    const results = Array.from({length: pool.width}, (_, byte) => pool.clean(batch(byte), 'a'))
    expect(numbers()).toEqual([
      [0, 2],
      [1, 3]
    ])
    // The first one takes its time: all that comes goes to the other.
    answer(1)
    answer(1)
    expect(numbers()).toEqual([
      [0, 2],
      [4, 5]
    ])
    answer(1)
    answer(1)
    answer(0)
    answer(0)
    expect((await Promise.all(results)).map(({bytes}) => bytes[0])).toEqual([0, 1, 2, 3, 4, 5])
    await pool.close()
  })

  test('that end take with them what they have, and what waits', async () => {
    const {pool} = openPool(2)
    const results = Array.from({length: 5}, (_, byte) => pool.clean(batch(byte), 'a'))
    const settled = Promise.allSettled(results)
    await pool.close()
    expect((await settled).map(({status}) => status)).toEqual(Array.from({length: 5}, () => 'rejected'))
    await expect(pool.clean(batch(0), 'a')).rejects.toThrow('closed')
  })
})

test('cleaners of a few shards are remembered', async () => {
  const make = vi.fn<MakeCleaner>(() => Promise.reject(new Error('none')))
  const last = lastOf(make)
  for (const input of ['a', 'b', 'a', 'c', 'd', 'a', 'e', 'a', 'b']) await last(input).catch(() => undefined)
  expect(make.mock.calls.map(([input]) => input)).toEqual(['a', 'b', 'c', 'd', 'e', 'b'])
})
