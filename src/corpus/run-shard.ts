/** One shard from its input to its output: whole and right, or not there. */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isRecord} from '../config/settings.js'
import {closeAttempt, openAttempt, removeDeadAttempts, shardName} from './attempt.js'
import {type BatchResult, countLines} from './batch.js'
import type {Complaint} from './clean-lines.js'
import type {CutsFooter, CutsHeader} from './cut-lines.js'
import {LineCutter, type Piece} from './lines.js'
import type {Pool} from './pool.js'
import {readShard} from './read-shard.js'
import {ShardError} from './shard-error.js'
import type {Shard} from './shards.js'
import {addStatistics, newStatistics, type Statistics, topLines} from './statistics.js'
import {ShardWriter, syncFile, syncFolder} from './write-shard.js'

/** What a run works with. */
export interface ShardTools {
  /** The output folder, absolute. */
  readonly out: string
  readonly pool: Pool
  readonly longest: number
  readonly onBad: 'pass' | 'fail'
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  complain(shard: Shard, complaint: Complaint): void
  /** @param read bytes of the file that were read so far */
  progress(shard: Shard, read: number, bytes: number): void
}

/** What a shard came to. */
export interface ShardResult {
  readonly statistics: Statistics
  readonly bytesIn: number
  readonly bytesOut: number
}

/** Where the files of a shard go. */
export function shardFiles(out: string, {number, outputName}: Pick<Shard, 'number' | 'outputName'>) {
  const name = shardName(number)
  return {
    output: join(out, outputName),
    cuttings: join(out, 'cuttings', `${name}.jsonl.gz`),
    stats: join(out, 'stats', `${name}.json`),
    completion: join(out, 'completions', name)
  }
}

/**
 * Is a shard finished, its output in its place?
 * @throws {ShardError} when its number was another input's: the list of inputs has changed
 */
export function isFinished(out: string, shard: Shard): boolean {
  const files = shardFiles(out, shard)
  if (!existsSync(files.completion)) return false
  const marker = readMarker(files.completion)
  if (marker === undefined) return false
  if (marker['input'] !== shard.name) {
    const found = `found \`${String(marker['input'])}\` finished as shard ${shard.number}, expected \`${shard.name}\``
    throw new ShardError(`${found}, name the same inputs as before, or another \`--out\``)
  }
  return existsSync(files.output) && (shard.codec === 'text' || statSync(files.output).size === marker['size'])
}

function readMarker(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const marker: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRecord(marker) ? marker : undefined
  } catch {
    return undefined
  }
}

/**
 * Cleans a shard. All is written in the folder of the attempt, then moved: cuttings and statistics, the output, the completion marker.
 * @throws {ShardError} for an input that can not be cleaned, a system error for an output that can not be written; nothing is left then
 */
export async function runShard(shard: Shard, tools: ShardTools): Promise<ShardResult> {
  removeDeadAttempts(tools.out, shard.number, tools.env)
  const attempt = openAttempt(tools.out, shard.number, tools.env)
  try {
    const result = await new ShardRun(shard, tools, attempt).run()
    moveAll(attempt, shard, tools)
    return result
  } finally {
    closeAttempt(attempt)
  }
}

const attemptNames = {output: 'output', cuttings: 'cuttings', stats: 'stats', completion: 'completion'} as const

function moveAll(attempt: string, shard: Shard, {out}: ShardTools): void {
  const files = shardFiles(out, shard)
  // What was finished before and is done again is not finished from here on; unless it comes out the same, as from another attempt.
  const marker = join(attempt, attemptNames.completion)
  if (existsSync(files.completion) && !readFileSync(files.completion).equals(readFileSync(marker))) rmSync(files.completion, {force: true})
  for (const part of ['cuttings', 'stats', 'output', 'completion'] as const) {
    mkdirSync(dirname(files[part]), {recursive: true})
    try {
      renameSync(join(attempt, attemptNames[part]), files[part])
    } catch (error) {
      // Another attempt took this one for dead.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && !existsSync(attempt))
        throw new ShardError('found the files of this attempt removed by another one, expected them to stay, run again')
      throw error
    }
    syncFolder(dirname(files[part]))
  }
}

/** The run over one shard. */
class ShardRun {
  readonly #shard: Shard
  readonly #tools: ShardTools
  readonly #attempt: string
  readonly #statistics = newStatistics()
  readonly #before = createHash('sha256')
  readonly #after = createHash('sha256')
  readonly #cutter: LineCutter
  readonly #pending: Promise<BatchResult>[] = []
  #line = 0
  #bytesIn = 0
  #bytesOut = 0

  constructor(shard: Shard, tools: ShardTools, attempt: string) {
    this.#shard = shard
    this.#tools = tools
    this.#attempt = attempt
    this.#cutter = new LineCutter(tools.longest)
  }

  async run(): Promise<ShardResult> {
    const {codec, input} = this.#shard
    if (codec === 'text') throw new ShardError('found a folder of texts')
    const output = new ShardWriter(join(this.#attempt, attemptNames.output), codec)
    const cuttings = new ShardWriter(join(this.#attempt, attemptNames.cuttings), 'gz')
    try {
      await cuttings.write(toLine(this.#header()))
      for await (const {bytes, read} of readShard(input)) {
        this.#bytesIn += bytes.length
        this.#before.update(bytes)
        for (const piece of this.#cutter.push(bytes)) await this.#submit(piece, output, cuttings)
        this.#tools.progress(this.#shard, read, bytes.length)
      }
      for (const piece of this.#cutter.end()) await this.#submit(piece, output, cuttings)
      while (this.#pending.length > 0) await this.#writeNext(output, cuttings)
      await cuttings.write(toLine(this.#footer()))
      await Promise.all([output.close(), cuttings.close()])
    } catch (error) {
      await Promise.all([output.abort(), cuttings.abort(), ...this.#pending.map((each) => each.catch(() => undefined))])
      throw error
    }
    return this.#finish()
  }

  async #submit({kind, bytes}: Piece, output: ShardWriter, cuttings: ShardWriter): Promise<void> {
    const {pool, longest} = this.#tools
    const batch = {kind, bytes, firstLine: this.#line, longest}
    this.#line += countLines(batch)
    const result = pool.clean(batch, this.#shard.input)
    // It is awaited in its turn; until then nobody may miss a handler.
    result.catch(() => undefined)
    this.#pending.push(result)
    while (this.#pending.length >= pool.width) await this.#writeNext(output, cuttings)
  }

  async #writeNext(output: ShardWriter, cuttings: ShardWriter): Promise<void> {
    const result = await this.#pending.shift()
    if (result === undefined) return
    for (const complaint of result.complaints) {
      if (this.#tools.onBad === 'fail' && complaint.kind !== 'failed') {
        const found = `line ${complaint.line + 1}: ${complaint.why}`
        throw new ShardError(`${found}, expected a record with a text, leave out \`--on-bad fail\` to pass it on`)
      }
      this.#tools.complain(this.#shard, complaint)
    }
    addStatistics(this.#statistics, result.statistics)
    this.#after.update(result.bytes)
    this.#bytesOut += result.bytes.length
    await output.write(result.bytes)
    await cuttings.write(result.cuts)
  }

  #header(): CutsHeader {
    const {number, name, outputName} = this.#shard
    return {version: 1, seedlint: this.#tools.version, shard: number, input: name, output: outputName}
  }

  #footer(): CutsFooter {
    const {isUnended} = this.#cutter
    return {end: {lines: this.#line, isUnended, before: this.#before.digest('hex'), after: this.#after.digest('hex')}}
  }

  #finish(): ShardResult {
    const {number, name, outputName} = this.#shard
    const statistics = this.#statistics
    const [bytesIn, bytesOut] = [this.#bytesIn, this.#bytesOut]
    const lines = topLines(statistics, 20).map(([text, count]) => ({text, count}))
    const named = {shard: number, input: name, output: outputName}
    this.#write(attemptNames.stats, {version: 1, ...named, bytesIn, bytesOut, ...statistics.tally, rules: statistics.rules, lines})
    const {size} = statSync(join(this.#attempt, attemptNames.output))
    this.#write(attemptNames.completion, {...named, size, records: statistics.tally.records})
    return {statistics, bytesIn, bytesOut}
  }

  #write(name: string, value: object): void {
    const path = join(this.#attempt, name)
    writeFileSync(path, `${JSON.stringify(value)}\n`, {flag: 'wx'})
    syncFile(path)
  }
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}
