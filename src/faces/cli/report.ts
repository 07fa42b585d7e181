/** Reports in the format that was asked for. */
import type {Writable} from 'node:stream'
import type {FileReport} from '../../report/findings.js'
import {levelOf} from '../../report/findings.js'
import {type Cli, print} from './io.js'
import type {Format} from './options.js'

/** How a report is to look. */
export interface ReportOptions {
  readonly format: Format
  readonly quiet: boolean
  readonly statistics: boolean
}

/**
 * Prints the report; nothing when there is nothing to say. Formatters are loaded, and the stream is opened, when they are needed,
 * for a quick start.
 */
export async function printReport(cli: Pick<Cli, 'stdout' | 'env'>, files: readonly FileReport[], options: ReportOptions): Promise<void> {
  const report = await formatReport(cli, files, options)
  if (report !== '') await print(cli.stdout, report)
}

async function formatReport(cli: Pick<Cli, 'stdout' | 'env'>, files: readonly FileReport[], options: ReportOptions): Promise<string> {
  const shown = options.quiet ? files.map(onlyErrors) : files
  if (options.format === 'json') return (await import('../../report/json.js')).formatJson(shown, options)
  if (shown.every(({findings}) => findings.length === 0)) return ''
  const report = await formatFindings(shown, options.format, wantsColor(cli.stdout, cli.env))
  return options.statistics ? report + (await import('../../report/statistics.js')).formatStatistics(shown) : report
}

async function formatFindings(files: readonly FileReport[], format: 'stylish' | 'unix', color: boolean): Promise<string> {
  if (format === 'unix') return (await import('../../report/unix.js')).formatUnix(files)
  return (await import('../../report/stylish.js')).formatStylish(files, {color})
}

function onlyErrors(file: FileReport): FileReport {
  return {...file, findings: file.findings.filter(({finding}) => levelOf(finding) === 'error')}
}

/** Does the stream show colours, and are they wanted? https://no-color.org */
export function wantsColor(stream: Writable, env: Cli['env']): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return 'isTTY' in stream && stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Are findings left that count? `possible` ones do not. */
export function hasCounted(files: readonly FileReport[]): boolean {
  return files.some(({findings}) => findings.some(({finding}) => finding.certainty !== 'possible'))
}
