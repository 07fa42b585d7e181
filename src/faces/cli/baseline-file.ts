/** The baseline of a run: read, asked and written. */
import {existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {type Baseline, formatBaseline, type KnownFinding, KnownFindings, parseBaseline} from '../../config/baseline.js'
import {ConfigError} from '../../config/error.js'
import {commentId} from '../../markup.js'
import {visible} from '../../report/findings.js'
import {rules} from '../../seedlint.js'
import {CliError, displayPath, isMissing, reasonOf} from './io.js'
import {temporaryIn} from './leftovers.js'
import type {Setup} from './scope.js'

/** What a run is asked to do with a baseline. */
export interface BaselineArguments {
  readonly file: string
  readonly update: boolean
}

/** What is known of a file. Plugins of others are asked later than our rules, or not at all. */
interface Asked {
  readonly own: KnownFindings
  readonly messages: KnownFindings
  /** The entries of rules that are not ours, which stand where plugins are named and were not run. */
  readonly unasked: readonly KnownFinding[]
}

/** The baseline of a run. */
export class BaselineFile {
  readonly #path: string
  readonly #folder: string
  readonly #shown: string
  readonly #update: boolean
  readonly #baseline: Baseline
  readonly #asked = new Map<string, Asked>()

  /**
   * Reads the baseline; one that is to be updated need not exist.
   * @throws {CliError} when it can not be read
   * @throws {ConfigError} when it is none
   */
  constructor(cwd: string, {file, update}: BaselineArguments) {
    this.#path = resolve(cwd, file)
    this.#shown = displayPath(cwd, this.#path)
    this.#update = update
    this.#folder = realFolder(dirname(this.#path))
    this.#baseline = this.#read()
  }

  /** The setup with which a file's known findings are left alone. */
  over(setup: Setup, path: string): Setup {
    const file = this.#nameOf(path)
    const asked = this.#asked.get(file) ?? this.#ask(file, (setup.plugins ?? []).length > 0)
    this.#asked.set(file, asked)
    return {...setup, withhold: asked.own.withhold, withholdMessages: asked.messages.withhold}
  }

  /**
   * Writes what was found, if that is asked for, and says what became of the baseline.
   * @returns lines, each with its line end; empty when there is nothing to say
   * @throws {CliError} when it can not be written; it is as it was then
   */
  finish(): string {
    if (this.#update) return this.#write()
    const known = [...this.#asked.values()].reduce((sum, {own, messages}) => sum + own.matched + messages.matched, 0)
    const stale = this.#stale()
    const lines = stale.slice(0, mostShown).map(([file, {rule, text}]) => `  ${visible(file)}: ${rule}: ${visible(shorten(text))}\n`)
    const more = stale.length > mostShown ? `  and ${stale.length - mostShown} more\n` : ''
    const left = known === 0 ? '' : `${count(known, 'known finding')} left alone by ${this.#shown}\n`
    if (stale.length === 0) return left
    return `${left}${count(stale.length, 'entry', 'entries')} of ${this.#shown} found nothing any more, \`--update-baseline\` drops what is stale\n${lines.join('')}${more}`
  }

  #ask(file: string, hasPlugins: boolean): Asked {
    const list = this.#baseline.get(file) ?? []
    const foreign = list.filter(({rule}) => !ours.has(rule))
    // Where no plugin is named, what is not ours will not be found again.
    const [own, others] = hasPlugins ? [list.filter(({rule}) => ours.has(rule)), foreign] : [list, []]
    const make = (known: readonly KnownFinding[]) => new KnownFindings(this.#update ? 'all' : known)
    return {own: make(own), messages: make(others), unasked: others}
  }

  #read(): Baseline {
    try {
      return parseBaseline(readFileSync(this.#path, 'utf8'))
    } catch (error) {
      if (error instanceof ConfigError) throw new ConfigError(`${this.#shown}: ${error.message}`)
      if (!isMissing(error))
        throw new CliError(`cannot read the baseline \`${this.#shown}\` (${reasonOf(error)}), expected a file that may be read`)
      if (this.#update) return new Map()
      throw new CliError(`no such baseline \`${this.#shown}\`, expected a file that exists, \`--update-baseline\` writes it`)
    }
  }

  #nameOf(path: string): string {
    return relative(this.#folder, join(realFolder(dirname(path)), basename(path)))
      .split(sep)
      .join('/')
  }

  #stale(): readonly (readonly [file: string, known: KnownFinding])[] {
    return [...this.#baseline].flatMap(([file, list]) => {
      const {own, messages} = this.#asked.get(file) ?? {}
      const stale = this.#isGone(file) ? list : [...(own?.stale ?? []), ...(messages?.stale ?? [])]
      return stale.map((known) => [file, known] as const)
    })
  }

  /** A file that was not a part of this run may be one of the next; one that was deleted or renamed will not. */
  #isGone(file: string): boolean {
    return !this.#asked.has(file) && !existsSync(join(this.#folder, file))
  }

  #write(): string {
    const kept = [...this.#baseline].filter(([file]) => !this.#isGone(file))
    const found = [...this.#asked].flatMap(([file, {own, messages, unasked}]) =>
      own.found === undefined ? [] : [[file, [...own.found, ...(messages.found ?? unasked)]] as const]
    )
    const baseline: Baseline = new Map([...kept, ...found])
    const temporary = temporaryIn(dirname(this.#path))
    try {
      writeFileSync(temporary, formatBaseline(baseline))
      renameSync(temporary, this.#path)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw new CliError(`cannot write the baseline \`${this.#shown}\` (${reasonOf(error)}), expected a folder that may be written`)
    }
    const lists = [...baseline.values()].filter((list) => list.length > 0)
    const findings = lists.flat().reduce((sum, known) => sum + known.count, 0)
    return `Wrote ${count(findings, 'finding')} in ${count(lists.length, 'file')} to ${this.#shown}\n`
  }
}

const mostShown = 10
const ours: ReadonlySet<string> = new Set([...rules.map(({id}) => id), commentId])

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
