/** How far `pipe` is, on standard error: for people, or for Hadoop Streaming. */
import type {Complaint, Tally} from '../../corpus/clean-lines.js'
import {addTally, newTally, tallyKeys} from '../../corpus/clean-lines.js'
import {type Cli, print} from './io.js'

/** The values of `--progress`. */
export const progressModes = ['auto', 'hadoop', 'none'] as const

/** Tells how far a run is. */
export interface Progress {
  /** A record that is passed on untouched. */
  complain(complaint: Complaint): void
  /** @param bytes how many more came in */
  show(tally: Tally, bytes: number): Promise<void>
  close(tally: Tally): Promise<void>
}

// Complaints beyond these are only counted: a shard without texts would fill the log.
const mostComplaints = 5
// Hadoop ends a task that is silent for ten minutes.
const hadoopInterval = 10_000
const screenInterval = 250

/** Opens the progress of a run. */
export function openProgress(cli: Cli, mode: (typeof progressModes)[number]): Progress {
  if (mode === 'none') return {complain: () => undefined, show: async () => undefined, close: async () => undefined}
  return mode === 'hadoop' ? new HadoopProgress(cli) : new PeopleProgress(cli)
}

/** What the count comes to, in a line. */
export function describeTally(tally: Tally): string {
  const untouched = [
    [tally.bad, 'without JSON or text'],
    [tally.long, 'too long'],
    [tally.failed, 'on which a rule failed']
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]))
  const passed = untouched.length === 0 ? '' : `; passed on untouched: ${untouched.join(', ')}`
  const characters = `${tally.characters} character${tally.characters === 1 ? '' : 's'}`
  const {records, changed, cuts} = tally
  return `Changed ${changed} of ${records} record${records === 1 ? '' : 's'}, ${cuts} cut${cuts === 1 ? '' : 's'}, ${characters}${passed}`
}

class PeopleProgress implements Progress {
  readonly #cli: Cli
  readonly #isScreen: boolean
  readonly #begin = Date.now()
  #bytes = 0
  #shown = 0
  #complaints: string[] = []
  #complained = 0

  constructor(cli: Cli) {
    this.#cli = cli
    this.#isScreen = cli.stderr.isTTY === true
  }

  complain({line, why}: Complaint): void {
    if (this.#complained++ < mostComplaints) this.#complaints.push(`seedlint: line ${line + 1}: passed on untouched, ${why}\n`)
    if (this.#complained === mostComplaints) this.#complaints.push('seedlint: further ones are only counted\n')
  }

  async show(tally: Tally, bytes: number): Promise<void> {
    this.#bytes += bytes
    await this.#printComplaints()
    const now = Date.now()
    if (!this.#isScreen || now - this.#shown < screenInterval) return
    this.#shown = now
    const speed = this.#bytes / 1000 / Math.max(1, now - this.#begin)
    const line = `${tally.records} records, ${tally.changed} changed, ${speed.toFixed(1)} MB/s`
    await print(this.#cli.stderr, `\r${line}\u001B[K`)
  }

  async close(tally: Tally): Promise<void> {
    await this.#printComplaints()
    await print(this.#cli.stderr, `${this.#isScreen ? '\r\u001B[K' : ''}${describeTally(tally)}\n`)
  }

  async #printComplaints(): Promise<void> {
    if (this.#complaints.length === 0) return
    await print(this.#cli.stderr, this.#complaints.splice(0).join(''))
  }
}

/** Counters as Hadoop Streaming reads them from standard error: what was added since the last time. */
class HadoopProgress implements Progress {
  readonly #cli: Cli
  #told: Tally = newTally()
  #shown = Date.now()

  constructor(cli: Cli) {
    this.#cli = cli
  }

  complain(): void {}

  async show(tally: Tally): Promise<void> {
    if (Date.now() - this.#shown < hadoopInterval) return
    await this.#tell(tally)
    await print(this.#cli.stderr, `reporter:status:${describeTally(tally)}\n`)
  }

  async close(tally: Tally): Promise<void> {
    await this.#tell(tally)
  }

  async #tell(tally: Tally): Promise<void> {
    this.#shown = Date.now()
    const lines = tallyKeys.flatMap((name) => {
      const added = tally[name] - this.#told[name]
      return added === 0 ? [] : [`reporter:counter:seedlint,${name},${added}\n`]
    })
    this.#told = newTally()
    addTally(this.#told, tally)
    await print(this.#cli.stderr, lines.join(''))
  }
}
