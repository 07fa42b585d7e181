/** The run over files: all paths and configs are checked before the first file is touched. */
import {realpathSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {type FileReport, visible} from '../../report/findings.js'
import {summarise} from '../../report/summary.js'
import type {LintArguments} from './args.js'
import type {BaselineFile} from './baseline-file.js'
import {Configs} from './configs.js'
import {CuttingsFile, checkNew} from './cuttings-file.js'
import type {FindingsCache} from './findings-cache.js'
import type {Tools} from './handle-file.js'
import {handleFiles} from './handle-files.js'
import type {Decisions} from './interactive/ask.js'
import {type Cli, CliError, type ExitCode, print} from './io.js'
import type {FileResult} from './judge-text.js'
import {removeLeftovers} from './leftovers.js'
import {findTargets, type PassedOver, type Target} from './paths.js'
import {Plugins} from './plugins.js'
import {hasCounted, printReport} from './report.js'
import {beginRun} from './run-flags.js'
import type {Setup} from './scope.js'
import {readVersion} from './version.js'
import type {Found} from './watchers.js'

/**
 * Lints, fixes or diffs files, and reports.
 * @param watching what `--watch` asks of a run: to be told what is to be linted, before the first file is read, and to keep in mind
 * what was found
 * @throws {CliError} or {ConfigError} for what is wrong before the first file; nothing is written then
 */
export async function lintFiles(cli: Cli, args: LintArguments, watching?: Watching): Promise<ExitCode> {
  const configs = new Configs(cli.cwd, args.config, args.rules)
  const baseline = await openBaseline(cli, args)
  const targets = await findTargets(cli.cwd, args, configs)
  const {files, passedOver, temporary} = targets
  if (files.length === 0) await configs.scope(cli.cwd)
  // A diff writes nothing, so it takes nothing away either.
  if (args.mode !== 'diff') removeLeftovers(temporary)
  const setups = new Set<Setup>()
  for (const {path} of files) setups.add(await configs.setup(path))
  watching?.onFound({targets, configs})
  const plugins = await Plugins.load(cli, args.allowPlugins, setups)
  const cache = watching?.cache ?? (args.cache ? await openCache(cli) : undefined)
  const decisions = args.interactive ? await (await import('./interactive/ask.js')).askAll(cli, args, files, configs) : undefined
  const cuttings = args.mode === 'fix' && files.length > 0 ? openCuttings(cli, args, files) : undefined
  const formatDiff = args.mode === 'diff' ? (await import('../../report/diff.js')).formatDiff : undefined
  for (const {shown, note} of passedOver) await print(cli.stderr, `seedlint: ${visible(shown)}: ${note}\n`)
  const results: FileResult[] = []
  let stopped: CliError | undefined
  const endRun = watching === undefined ? await beginRun(files.map(({path}) => path)) : undefined
  try {
    const tools: AllTools = {args, cuttings, formatDiff, baseline, plugins, cache, clean: decisions?.clean}
    for await (const result of handleAll(cli, files, configs, tools)) results.push(result)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    // What was done so far is told all the same.
    stopped = error
  } finally {
    endRun?.()
    cuttings?.close()
  }
  if (args.cache && cache !== undefined) await closeCache(cli, cache)
  await report(cli, args, results, {passedOver, cuttings: cuttings?.shown, baseline})
  if (decisions !== undefined && decisions.allowed.length > 0) await allow(cli, args, decisions.allowed)
  if (stopped !== undefined) throw stopped
  return exitCode(args, results)
}

/** What `--watch` asks of a run. */
export interface Watching {
  onFound(found: Found): void
  readonly cache: FindingsCache
}

async function openCache(cli: Cli): Promise<FindingsCache> {
  const {cachePath, FindingsCache} = await import('./findings-cache.js')
  return FindingsCache.read(cachePath(cli.cwd))
}

async function closeCache(cli: Cli, cache: FindingsCache): Promise<void> {
  const {cachePath} = await import('./findings-cache.js')
  const note = cache.write(cachePath(cli.cwd))
  if (note !== undefined) await print(cli.stderr, `seedlint: ${note}\n`)
}

type AllTools = Tools & {
  readonly cuttings: CuttingsFile | undefined
  readonly baseline: BaselineFile | undefined
  readonly plugins: Plugins
}

async function* handleAll(cli: Cli, files: readonly Target[], configs: Configs, tools: AllTools): AsyncIterable<FileResult> {
  const setupFor = (path: string) => setupOf(configs, path, tools.baseline)
  for await (const {target, setup, result: handled} of handleFiles(files, setupFor, tools, tools.cuttings)) {
    const result = tools.args.mode === 'diff' ? handled : {...handled, ...(await tools.plugins.addTo(handled.report, target.path, setup))}
    yield result
    if (result.report.note !== undefined) await print(cli.stderr, `seedlint: ${visible(target.shown)}: ${result.report.note}\n`)
    if (result.diff !== undefined) await print(cli.stdout, result.diff)
  }
}

/** The exit code of a run. */
export function exitCode(args: LintArguments, results: readonly FileResult[]): ExitCode {
  if (results.some(({failed}) => failed)) return 2
  if (args.mode === 'diff') return results.some(({diff}) => diff) ? 1 : 0
  return hasCounted(results.map(({report}) => report)) ? 1 : 0
}

/** What is told beside the results. */
export interface Aside {
  readonly passedOver: readonly PassedOver[]
  readonly cuttings: string | undefined
  readonly baseline: BaselineFile | undefined
}

/** Reports what a run found and did. */
export async function report(
  cli: Cli,
  args: LintArguments,
  results: readonly FileResult[],
  {passedOver, cuttings, baseline}: Aside
): Promise<void> {
  const files: readonly FileReport[] = results.map(({report, failed}) => ({...report, ...(failed && {failed})}))
  if (args.mode !== 'diff') {
    const others = passedOver.map(({shown, note}) => ({path: shown, findings: [], note}))
    await printReport(cli, [...files, ...others], args)
  }
  // A run that failed has not seen everything, so it must not tell what is known.
  const known = args.baseline?.update && exitCode(args, results) === 2 ? '' : (baseline?.finish() ?? '')
  if (args.quiet) return
  const changed = results.flatMap(({report: {path}, cuts}) => (cuts > 0 ? [{path, cuts}] : []))
  const verb = args.cuttings === 'default' ? 'seedlint undo' : `seedlint undo ${cuttings}`
  const undo = cuttings === undefined ? {} : {undo: `\`${verb}\` takes it back`}
  await print(cli.stderr, summarise({mode: args.mode, unsafe: args.unsafe, files, changed, ...undo}) + known)
}

/** The baseline, loaded only where one is named. @throws {CliError} or {ConfigError} when it can not be read */
export async function openBaseline(cli: Cli, {baseline}: LintArguments): Promise<BaselineFile | undefined> {
  return baseline && new (await import('./baseline-file.js')).BaselineFile(cli.cwd, baseline)
}

/** What a file is linted with, its known findings left out. */
export async function setupOf(configs: Configs, path: string, baseline: BaselineFile | undefined): Promise<Setup> {
  const setup = await configs.setup(path)
  return baseline?.over(setup, path) ?? setup
}

async function allow(cli: Cli, args: LintArguments, allowed: Decisions['allowed']): Promise<void> {
  const {writeAllowed} = await import('./interactive/allow-file.js')
  const configs = writeAllowed(cli, args.config, allowed)
  const count = allowed.length === 1 ? '1 text' : `${allowed.length} texts`
  await print(cli.stderr, `Allowed ${count} for good in ${configs.map(visible).join(', ')}\n`)
}

/** The record of a run that writes these files; none where none is to be kept. @throws {CliError} for a file that exists */
export function openCuttings(cli: Cli, args: LintArguments, files: readonly Target[]): CuttingsFile | undefined {
  if (args.cuttings === 'none') return undefined
  const path = args.cuttings === 'default' ? undefined : resolve(cli.cwd, args.cuttings.file)
  if (path !== undefined) checkNew(cli.cwd, path)
  const root = commonFolder(realpathSync(cli.cwd), files)
  return new CuttingsFile(cli.cwd, path, {version: 1, root, time: new Date().toISOString(), seedlint: readVersion()})
}

/** The working folder, or the nearest one above it that all files lie below. */
function commonFolder(cwd: string, files: readonly Target[]): string {
  let root = cwd
  for (const folder of new Set(files.map(({path}) => dirname(path)))) {
    const real = realpathSync(folder)
    while (relative(root, real).split(sep)[0] === '..' && dirname(root) !== root) root = dirname(root)
  }
  return root
}
