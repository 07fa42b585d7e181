/** The run over what is staged, for hooks without a framework. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {visible} from '../../../report/findings.js'
import type {LintArguments} from '../args.js'
import type {BaselineFile} from '../baseline-file.js'
import {Configs} from '../configs.js'
import {type Cli, type ExitCode, print} from '../io.js'
import type {FileResult} from '../judge-text.js'
import {exitCode, openBaseline, report, setupOf} from '../lint-files.js'
import {Plugins} from '../plugins.js'
import type {Setup} from '../scope.js'
import {checkOut, readCheckedOut} from './blobs.js'
import {hasStaged, listStaged} from './entries.js'
import {Repository} from './git.js'
import {type Judged, judge} from './judge.js'
import {mendStaged} from './mend.js'
import {type StagedTarget, selectStaged} from './select.js'

/**
 * Lints, fixes or diffs the texts in the index. With `--fix` the mended text goes to the index, and the same cuts are made in the
 * working file.
 * @throws {CliError} or {ConfigError} for what is wrong before the first file, and when git fails; nothing is changed then
 */
export async function lintStaged(cli: Cli, args: LintArguments): Promise<ExitCode> {
  const repository = Repository.open(cli)
  const configs = new Configs(cli.cwd, args.config, args.rules)
  const baseline = await openBaseline(cli, args)
  const {files, passedOver} = await selectStaged(cli.cwd, repository.top, listStaged(repository), args, configs)
  if (files.length === 0) await configs.scope(cli.cwd)
  const setups = new Set<Setup>()
  for (const {path} of files) setups.add(await configs.setup(path))
  const plugins = await Plugins.load(cli, args.allowPlugins, setups)
  for (const {shown, note} of passedOver) await print(cli.stderr, `seedlint: ${visible(shown)}: ${note}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-staged-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  // A signal ends the process without `finally`.
  process.once('exit', remove)
  try {
    const judged = await judgeAll(repository, files, {args, configs, baseline, plugins}, folder)
    const done = args.mode === 'fix' ? await mendStaged(cli, args, repository, judged, folder) : {results: judged.map(({result}) => result)}
    await tell(cli, done.results)
    await report(cli, args, done.results, {passedOver, cuttings: done.cuttings, baseline})
    if (done.stopped !== undefined) throw done.stopped
    if (done.results.some(({cuts}) => args.mode === 'fix' && cuts > 0) && !hasStaged(repository))
      await print(cli.stderr, 'seedlint: nothing is staged any more, all of it was cut: a commit would be empty\n')
    return exitCode(args, done.results)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

interface Tools {
  readonly args: LintArguments
  readonly configs: Configs
  readonly baseline: BaselineFile | undefined
  readonly plugins: Plugins
}

async function judgeAll(
  repository: Repository,
  files: readonly StagedTarget[],
  {args, configs, baseline, plugins}: Tools,
  folder: string
): Promise<readonly Judged[]> {
  const texts = join(folder, 'texts')
  const entries = files.map(({entry}) => entry)
  checkOut(repository, entries, texts)
  const formatDiff = args.mode === 'diff' ? (await import('../../../report/diff.js')).formatDiff : undefined
  const all: Judged[] = []
  for (const target of files) {
    const setup = await setupOf(configs, target.path, baseline)
    const judged = judge(target, readCheckedOut(texts, target.entry), setup, {args, formatDiff})
    const {result, text} = judged
    const told = text === undefined ? {} : await plugins.addToText(result.report, text, setup)
    all.push({...judged, result: {...result, ...told}})
  }
  return all
}

async function tell(cli: Cli, results: readonly FileResult[]): Promise<void> {
  for (const {report, diff} of results) {
    if (report.note !== undefined) await print(cli.stderr, `seedlint: ${visible(report.path)}: ${report.note}\n`)
    if (diff !== undefined) await print(cli.stdout, diff)
  }
}
