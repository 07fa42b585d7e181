/** Reports in the format that was asked for. */
import {relative, sep} from 'node:path'
import type {FileReport} from '../../report/findings.js'
import {levelOf} from '../../report/findings.js'
import {rules} from '../../seedlint.js'
import {type Cli, type Output, print} from './io.js'
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
export async function printReport(cli: Around, files: readonly FileReport[], options: ReportOptions): Promise<void> {
  const report = await formatReport(cli, files, options)
  if (report !== '') await print(cli.stdout, report)
}

type Around = Pick<Cli, 'env' | 'cwd'> & {readonly stdout: Output}

async function formatReport(cli: Around, files: readonly FileReport[], options: ReportOptions): Promise<string> {
  const shown = options.quiet ? files.map(onlyErrors) : files
  switch (options.format) {
    case 'json':
      return (await import('../../report/json.js')).formatJson(shown, options)
    case 'sarif':
      return formatSarif(shown, options.statistics)
    case 'html':
      return (await import('../../report/html.js')).formatHtml(shown, new Set(rules.map(({id}) => id)))
    case 'github':
      return (
        (await import('../../report/github.js')).formatGithub(shown, {prefix: workspacePrefix(cli)}) + (await statistics(shown, options))
      )
    default:
      return formatLines(cli, shown, options.format, options)
  }
}

async function formatLines(cli: Around, shown: readonly FileReport[], format: 'stylish' | 'unix', options: ReportOptions): Promise<string> {
  if (shown.every(({findings}) => findings.length === 0)) return ''
  return (await formatFindings(shown, format, wantsColor(cli.stdout, cli.env))) + (await statistics(shown, options))
}

async function statistics(shown: readonly FileReport[], options: ReportOptions): Promise<string> {
  if (!options.statistics || shown.every(({findings}) => findings.length === 0)) return ''
  return (await import('../../report/statistics.js')).formatStatistics(shown)
}

async function formatSarif(shown: readonly FileReport[], statistics: boolean): Promise<string> {
  const [{formatSarif}, {readRuleDoc}, {readDocComments}, {readVersion}] = await Promise.all([
    import('../../report/sarif.js'),
    import('../../report/rule-docs.js'),
    import('./doc-comments.js'),
    import('./version.js')
  ])
  const comments = readDocComments()
  const summaryOf = (id: string) => {
    const comment = comments.get(id)
    return comment === undefined ? undefined : readRuleDoc(comment).summary
  }
  return formatSarif(shown, {version: readVersion(), statistics, summaryOf})
}

/** The working folder as GitHub sees it from the root of the repository, where it runs us below that. */
function workspacePrefix({env, cwd}: Around): string {
  const root = env['GITHUB_WORKSPACE']
  const steps = root === undefined ? [] : relative(root, cwd).split(sep)
  return steps[0] === undefined || steps[0] === '' || steps[0] === '..' ? '' : `${steps.join('/')}/`
}

async function formatFindings(files: readonly FileReport[], format: 'stylish' | 'unix', color: boolean): Promise<string> {
  if (format === 'unix') return (await import('../../report/unix.js')).formatUnix(files)
  return (await import('../../report/stylish.js')).formatStylish(files, {color})
}

/** Is a report of the format a document that is printed when there is nothing to say, too? */
export function isWhole(format: Format): boolean {
  return format === 'json' || format === 'sarif' || format === 'html'
}

function onlyErrors(file: FileReport): FileReport {
  return {...file, findings: file.findings.filter(({finding}) => levelOf(finding) === 'error')}
}

/** Does the stream show colours, and are they wanted? https://no-color.org */
export function wantsColor(stream: Output, env: Cli['env']): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Are findings left that count? `possible` ones do not. */
export function hasCounted(files: readonly FileReport[]): boolean {
  return files.some(({findings}) => findings.some(({finding}) => finding.certainty !== 'possible'))
}
