/** How far a run over shards is, on standard error: a line that changes on a terminal, lines of a log elsewhere. */
import {statSync} from 'node:fs'
import type {Complaint} from '../../../corpus/clean-lines.js'
import type {ShardResult} from '../../../corpus/run-shard.js'
import type {Shard} from '../../../corpus/shards.js'
import {addStatistics, newStatistics} from '../../../corpus/statistics.js'
import {visible} from '../../../report/findings.js'
import {type Cli, print} from '../io.js'
import {describeTally} from '../pipe-progress.js'
import {describeSize} from './size.js'

const mostComplaints = 5
const interval = 250
const logInterval = 30_000

/** The log of a run. */
export class RunLog {
  failed = 0
  readonly #cli: Cli
  readonly #shards: readonly Shard[]
  readonly #all: number
  readonly #isQuiet: boolean
  readonly #isScreen: boolean
  readonly #begin = Date.now()
  readonly #sum = newStatistics()
  readonly #size: number
  #done = 0
  #skipped = 0
  /** Bytes of files that are behind us, and of those that are under way. */
  #passed = 0
  readonly #read = new Map<Shard, number>()
  #bytes = 0
  #shown = Date.now()
  /** Complaints of the shards that are under way. */
  readonly #complained = new Map<Shard, number>()

  /** @param all how many shards there are, of which these are ours */
  constructor(cli: Cli, shards: readonly Shard[], all: number, isQuiet: boolean) {
    this.#cli = cli
    this.#shards = shards
    this.#all = all
    this.#isQuiet = isQuiet
    this.#isScreen = !isQuiet && cli.stderr.isTTY === true
    this.#size = shards.reduce((sum, shard) => sum + sizeOf(shard), 0)
  }

  /** A record that was passed on untouched. */
  complain(shard: Shard, {line, why}: Complaint): void {
    const complained = this.#complained.get(shard) ?? 0
    if (this.#isQuiet || complained > mostComplaints) return
    const isLast = complained === mostComplaints
    this.#complained.set(shard, complained + 1)
    this.#say(
      isLast ? 'seedlint: further records that are passed on are only counted' : `${nameOf(shard)}:${line + 1}: passed on untouched, ${why}`
    )
  }

  /** A shard was finished before. */
  async skip(shard: Shard): Promise<void> {
    this.#skipped++
    this.#passed += sizeOf(shard)
    if (!this.#isScreen && !this.#isQuiet) await this.#say(`${nameOf(shard)}: finished before, skipped`)
  }

  /** A shard begins. */
  async begin(shard: Shard): Promise<void> {
    if (!this.#isScreen && !this.#isQuiet) await this.#say(`${nameOf(shard)}: begins (${shard.codec})`)
  }

  /** @param read bytes of the shard's file so far @param bytes that came unpacked */
  progress(shard: Shard, read: number, bytes: number): void {
    this.#read.set(shard, read)
    this.#bytes += bytes
    const now = Date.now()
    if (this.#isQuiet || now - this.#shown < (this.#isScreen ? interval : logInterval)) return
    this.#shown = now
    if (this.#isScreen) this.#cli.stderr.write(`\r${this.#bar(now)}\u001B[K`)
    else this.#say(`${nameOf(shard)}: ${percent(read, sizeOf(shard))}, ${this.#speed(now)}`)
  }

  /** A shard is finished. */
  async finish(shard: Shard, {statistics, bytesIn}: ShardResult): Promise<void> {
    this.#done++
    this.#pass(shard)
    addStatistics(this.#sum, statistics)
    if (!this.#isScreen && !this.#isQuiet) await this.#say(`${nameOf(shard)}: ${describeTally(statistics.tally)}; ${describeSize(bytesIn)}`)
  }

  /** A shard could not be cleaned. */
  async fail(shard: Shard, sentence: string): Promise<void> {
    this.failed++
    this.#pass(shard)
    await this.#say(`${nameOf(shard)}: ${sentence}`)
  }

  /** Sums up. */
  async close(): Promise<void> {
    if (this.#isQuiet) return
    const others = this.#all > this.#shards.length ? ` of ${this.#all}` : ''
    const parts = [`${this.#done} cleaned`, `${this.#skipped} finished before`, `${this.failed} failed`]
    const shards = `${this.#shards.length}${others} shard${this.#shards.length === 1 && others === '' ? '' : 's'}`
    await this.#say(`${shards}: ${parts.join(', ')}; ${this.#speed(Date.now())}`)
    if (this.#done > 0) await this.#say(describeTally(this.#sum.tally))
  }

  #pass(shard: Shard): void {
    this.#passed += sizeOf(shard)
    this.#read.delete(shard)
    this.#complained.delete(shard)
  }

  #bar(now: number): string {
    const read = [...this.#read.values()].reduce((sum, bytes) => sum + bytes, this.#passed)
    const share = this.#size === 0 ? 1 : read / this.#size
    const left = share > 0 ? ((now - this.#begin) * (1 - share)) / share : 0
    const width = 24
    const full = Math.min(width, Math.round(share * width))
    const shards = `${this.#done + this.#skipped + this.failed}/${this.#shards.length} shards`
    return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${shards}, ${this.#speed(now)}, ${describeTime(left)} left`
  }

  #speed(now: number): string {
    return `${describeSize(this.#bytes)}, ${(this.#bytes / 1000 / Math.max(1, now - this.#begin)).toFixed(1)} MB/s`
  }

  #say(line: string): Promise<void> {
    return print(this.#cli.stderr, `${this.#isScreen ? '\r\u001B[K' : ''}${line}\n`)
  }
}

function nameOf({name}: Shard): string {
  return visible(name)
}

function sizeOf({input, codec}: Shard): number {
  try {
    return codec === 'text' ? 0 : statSync(input).size
  } catch {
    return 0
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.floor((100 * part) / whole)} %`
}

/** `45 s`, `12 min`, `3.4 h`. */
function describeTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 90) return `${seconds} s`
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
