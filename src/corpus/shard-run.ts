/** What runs over shards of all codecs have in common: batches under way in their order, the count, the cuttings. */
import {createHash, type Hash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Batch, BatchResult} from './batch.js'
import type {Complaint} from './clean-lines.js'
import type {CutsFooter, CutsHeader} from './cut-lines.js'
import type {Pool} from './pool.js'
import type {RecordOptions} from './record.js'
import {ShardError} from './shard-error.js'
import type {Shard} from './shards.js'
import {addStatistics, newStatistics, type Statistics, topLines} from './statistics.js'
import {ShardWriter, syncFile} from './write-shard.js'

/** What a run works with. */
export interface ShardTools {
  /** The output folder, absolute. */
  readonly out: string
  readonly pool: Pool
  readonly longest: number
  /** Where a record keeps what. */
  readonly record: RecordOptions
  readonly onBad: 'pass' | 'fail'
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  complain(shard: Shard, complaint: Complaint): void
  /** @param read bytes of the file that were read so far */
  progress(shard: Shard, read: number, bytes: number): void
  /** All of a shard is read and handed out: who cleans it may soon have nothing to do. */
  wasRead(shard: Shard): void
}

/** What a shard came to. */
export interface ShardResult {
  readonly statistics: Statistics
  readonly bytesIn: number
  readonly bytesOut: number
}

/** How the files of an attempt are called. */
export const attemptNames = {output: 'output', cuttings: 'cuttings', stats: 'stats', completion: 'completion'} as const

/** The run over one shard, in the folder of an attempt. */
export abstract class ShardRun {
  protected readonly shard: Shard
  protected readonly tools: ShardTools
  protected readonly attempt: string
  /** Of the bytes before and after. */
  protected readonly before: Hash = createHash('sha256')
  protected readonly after: Hash = createHash('sha256')
  protected bytesIn = 0
  /** The number of lines, or of texts. */
  protected line = 0
  readonly #column: string | undefined
  readonly #statistics = newStatistics()
  readonly #pending: Promise<BatchResult>[] = []
  readonly #cuttings: ShardWriter
  #bytesOut = 0

  /** @param column of a table the one that is cleaned */
  constructor(shard: Shard, tools: ShardTools, attempt: string, column?: string) {
    this.shard = shard
    this.tools = tools
    this.attempt = attempt
    this.#column = column
    this.#cuttings = new ShardWriter(join(attempt, attemptNames.cuttings), 'gz')
  }

  /** Reads all and submits it. */
  protected abstract read(): Promise<void>
  /** Writes what became of a batch; called in the order of the batches. */
  protected abstract write(result: BatchResult): Promise<void>
  /** Ends the output, which is on the disk then; or gives it up. @returns its bytes on the disk */
  protected abstract close(): Promise<number>
  protected abstract abort(): Promise<void>
  protected abstract isUnended(): boolean

  /** Runs. @throws as `runShard` */
  async run(): Promise<ShardResult> {
    try {
      await this.#cuttings.write(toLine(this.#header()))
      await this.read()
      this.tools.wasRead(this.shard)
      while (this.#pending.length > 0) await this.#writeNext()
      await this.#cuttings.write(toLine(this.#footer()))
      const [size] = await Promise.all([this.close(), this.#cuttings.close()])
      return this.#finish(size)
    } catch (error) {
      await Promise.all([this.abort(), this.#cuttings.abort(), ...this.#pending.map((each) => each.catch(() => undefined))])
      throw error
    }
  }

  /** Adds what became of a batch to the hash of the output. */
  protected hashOutput({bytes}: BatchResult): void {
    this.after.update(bytes)
  }

  /** Has a batch cleaned, and waits while too many are under way. */
  protected async submit(batch: Batch): Promise<void> {
    const result = this.tools.pool.clean(batch, this.shard.input)
    // It is awaited in its turn; until then nobody may miss a handler.
    result.catch(() => undefined)
    this.#pending.push(result)
    while (this.#pending.length >= this.tools.pool.width) await this.#writeNext()
  }

  async #writeNext(): Promise<void> {
    const result = await this.#pending.shift()
    if (result === undefined) return
    for (const complaint of result.complaints) this.#complain(complaint)
    addStatistics(this.#statistics, result.statistics)
    this.hashOutput(result)
    this.#bytesOut += result.bytes.length
    await this.write(result)
    await this.#cuttings.write(result.cuts)
  }

  #complain(complaint: Complaint): void {
    if (this.tools.onBad === 'fail' && complaint.kind !== 'failed') {
      const found = `line ${complaint.line + 1}: ${complaint.why}`
      throw new ShardError(`${found}, expected a record with a text, leave out \`--on-bad fail\` to pass it on`)
    }
    this.tools.complain(this.shard, complaint)
  }

  #header(): CutsHeader {
    const {number, name, outputName} = this.shard
    const column = this.#column === undefined ? {} : {column: this.#column}
    return {version: 1, seedlint: this.tools.version, shard: number, input: name, output: outputName, ...column}
  }

  #footer(): CutsFooter {
    return {end: {lines: this.line, isUnended: this.isUnended(), before: this.before.digest('hex'), after: this.after.digest('hex')}}
  }

  #finish(size: number): ShardResult {
    const {number, name, outputName} = this.shard
    const statistics = this.#statistics
    const [bytesIn, bytesOut] = [this.bytesIn, this.#bytesOut]
    const lines = topLines(statistics, 20).map(([text, count]) => ({text, count}))
    const named = {shard: number, input: name, output: outputName}
    this.#put(attemptNames.stats, {version: 1, ...named, bytesIn, bytesOut, ...statistics.tally, rules: statistics.rules, lines})
    this.#put(attemptNames.completion, {...named, size, records: statistics.tally.records})
    return {statistics, bytesIn, bytesOut}
  }

  #put(name: string, value: object): void {
    const path = join(this.attempt, name)
    writeFileSync(path, toLine(value), {flag: 'wx'})
    syncFile(path)
  }
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}
