/** The retext plugins that configs name: loaded where that is allowed, told of where it is not. */
import {readFileSync} from 'node:fs'
import type {PlacedPlugin} from '../../config/stack.js'
import {lineAt} from '../../document/lines.js'
import type {Reading} from '../../document/reading.js'
import {scan} from '../../document/scan.js'
import type {Finding} from '../../finding.js'
import {type FileReport, placeFindings} from '../../report/findings.js'
import {type Cli, CliError, print} from './io.js'
import {decode} from './read.js'
import type {PluginMessage} from './retext.js'
import type {Setup} from './scope.js'

// A parse of so much takes some ten seconds.
const longest = 1_000_000

type Run = (path: string, text: string) => Promise<readonly PluginMessage[]>

/** A report; `failed`: a plugin threw. */
export interface PluginResult {
  readonly report: FileReport
  readonly failed?: true
}

/** The plugins of a run. */
export class Plugins {
  readonly #runs = new Map<string, Run>()

  private constructor() {}

  /**
   * Loads the plugins of all setups, before the first file is touched. Where they are not allowed, a note says that they are not run.
   * @throws {CliError} for a plugin that is not there, is none, or refuses its options
   */
  static async load(cli: Cli, isAllowed: boolean, setups: Iterable<Setup>): Promise<Plugins> {
    const plugins = new Plugins()
    const named = new Set<string>()
    for (const setup of setups) {
      for (const {name} of setup.plugins ?? []) named.add(name)
      if (isAllowed) await plugins.#load(setup.plugins ?? [])
    }
    if (named.size > 0 && !isAllowed) {
      const names = [...named].map((name) => `\`${name}\``).join(', ')
      await print(
        cli.stderr,
        `seedlint: the config names plugins (${names}), which are not run, use \`--allow-plugins\` to run code of others\n`
      )
    }
    return plugins
  }

  async #load(plugins: readonly PlacedPlugin[]): Promise<void> {
    const key = keyOf(plugins)
    if (plugins.length === 0 || this.#runs.has(key)) return
    const {loadPlugins} = await import('./retext.js')
    const loaded = await loadPlugins(plugins)
    if ('problem' in loaded) throw new CliError(loaded.problem)
    this.#runs.set(key, loaded.run)
  }

  /** The report of a file with what the plugins say of its text as it is now; of Markdown they read the words. */
  async addTo(report: FileReport, path: string, setup: Setup): Promise<PluginResult> {
    if (this.#runFor(setup) === undefined) return {report}
    const text = readText(path)
    return text === undefined ? {report} : this.addToText(report, text, setup)
  }

  /** As `addTo`, of a text. */
  async addToText(report: FileReport, text: string, setup: Setup): Promise<PluginResult> {
    const run = this.#runFor(setup)
    if (run === undefined) return {report}
    const note = (said: string): FileReport => ({...report, note: report.note ?? said})
    if (text.length > longest)
      return {report: note('plugins not run, found more than a million characters, expected fewer, split the file')}
    const reading = setup.context.markup?.read(text)
    try {
      const found = (await run(report.path, reading?.text ?? text)).map(toFinding)
      const told = reading === undefined ? found : inSource(reading, found)
      const left = setup.withholdMessages?.(text, told) ?? told
      const findings = [...report.findings, ...placeFindings(text, left)]
      return {report: {...report, findings: findings.sort((a, b) => a.finding.span.start - b.finding.span.start)}}
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return {report: note(`a plugin failed on it (${reason}), expected none to, leave it out of \`plugins\``), failed: true}
    }
  }

  #runFor({plugins = []}: Setup): Run | undefined {
    return this.#runs.get(keyOf(plugins))
  }
}

function keyOf(plugins: readonly PlacedPlugin[]): string {
  return JSON.stringify(plugins)
}

/** What is neither literal nor silenced by a comment. */
function inSource(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const lines = scan(reading.text)
  const isSilenced = ({ruleId, span}: Finding) => {
    const last = lineAt(lines, Math.max(span.start, span.end - 1))
    for (let line = lineAt(lines, span.start); line <= last; line++) if (reading.isSilenced(ruleId, line)) return true
    return false
  }
  return found
    .filter((finding) => !reading.isLiteral(finding.span) && !isSilenced(finding))
    .map((finding) => ({...finding, span: reading.toSource(finding.span)}))
}

function toFinding({source, reason, level, start, end}: PluginMessage): Finding {
  return {
    ruleId: source,
    severity: level === 'error' ? 'error' : 'warn',
    certainty: level === 'info' ? 'possible' : 'likely',
    message: reason,
    span: {start, end}
  }
}

function readText(path: string): string | undefined {
  try {
    const decoded = decode(readFileSync(path))
    return 'text' in decoded ? decoded.text : undefined
  } catch {
    // It was read before, and is gone by now.
    return undefined
  }
}
