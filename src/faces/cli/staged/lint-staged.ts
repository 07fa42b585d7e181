/** The run over what is staged, for hooks without a framework. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {visible} from '../../../report/findings.js'
import type {LintArguments} from '../args.js'
import type {BaselineFile} from '../baseline-file.js'
import {Configs} from '../configs.js'
import type {FileResult} from '../handle-file.js'
import {type Cli, type ExitCode, print} from '../io.js'
import {exitCode, openBaseline, report, setupOf} from '../lint-files.js'
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
  for (const {path} of files) await configs.setup(path)
  for (const {shown, note} of passedOver) await print(cli.stderr, `seedlint: ${visible(shown)}: ${note}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-staged-'))
  try {
    const judged = await judgeAll(repository, files, {configs, baseline}, args, folder)
    const done = args.mode === 'fix' ? await mendStaged(cli, args, repository, judged, folder) : {results: judged.map(({result}) => result)}
    await tell(cli, done.results)
    await report(cli, args, done.results, {passedOver, cuttings: done.cuttings, baseline})
    if (done.stopped !== undefined) throw done.stopped
    if (done.results.some(({cuts}) => args.mode === 'fix' && cuts > 0) && !hasStaged(repository))
      await print(cli.stderr, 'seedlint: nothing is staged any more, all of it was cut: a commit would be empty\n')
    return exitCode(args, done.results)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function judgeAll(
  repository: Repository,
  files: readonly StagedTarget[],
  {configs, baseline}: {readonly configs: Configs; readonly baseline: BaselineFile | undefined},
  args: LintArguments,
  folder: string
): Promise<readonly Judged[]> {
  const texts = join(folder, 'texts')
  checkOut(
    repository,
    files.map(({entry}) => entry),
    texts
  )
  const diff = args.mode === 'diff' ? (await import('../../../report/diff.js')).formatDiff : undefined
  const judged: Judged[] = []
  for (const target of files) {
    judged.push(judge(target, readCheckedOut(texts, target.entry), await setupOf(configs, target.path, baseline), args, diff))
  }
  return judged
}

async function tell(cli: Cli, results: readonly FileResult[]): Promise<void> {
  for (const {report, diff} of results) {
    if (report.note !== undefined) await print(cli.stderr, `seedlint: ${visible(report.path)}: ${report.note}\n`)
    if (diff !== undefined) await print(cli.stdout, diff)
  }
}
