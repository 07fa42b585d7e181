/** The run over standard input. */
import {dirname, resolve} from 'node:path'
import type {FileReport} from '../../report/findings.js'
import {summarise} from '../../report/summary.js'
import type {LintArguments} from './args.js'
import {Configs} from './configs.js'
import {type CleanedText, cleanText, describeBug, describeRefusal, lintCleaned} from './engine.js'
import {type Cli, displayPath, type ExitCode, print} from './io.js'
import {Sieve} from './paths.js'
import {type PluginResult, Plugins} from './plugins.js'
import {decode, encode, readAll} from './read.js'
import {hasCounted, isWhole, printReport} from './report.js'
import type {Setup} from './scope.js'

/**
 * Lints, fixes or diffs standard input. With `--fix` the cleaned text goes to stdout, or the bytes as they came where
 * they are no text or a rule fails; the report goes to stderr then.
 * @throws {CliError} or {ConfigError} before anything is read
 */
export async function lintStdin(cli: Cli, args: LintArguments): Promise<ExitCode> {
  const filename = args.stdin?.filename
  const file = resolve(cli.cwd, filename ?? '<stdin>')
  const path = filename === undefined ? '<stdin>' : displayPath(cli.cwd, file)
  const configs = new Configs(cli.cwd, args.config, args.rules)
  const setup = await configs.setup(file)
  const plugins = await Plugins.load(cli, args.allowPlugins, [setup])
  const refusal = filename === undefined ? undefined : await new Sieve(configs, args, [cli.cwd, dirname(file)]).refuse(file, 'file')
  const bytes = await readAll(cli.stdin)
  const decoded = refusal === undefined ? decode(bytes) : {note: refusal}
  if ('note' in decoded) {
    const note = decoded.note.replace('passed over', args.mode === 'fix' ? 'passed on unchanged' : 'passed over')
    await passOn(cli, args, bytes, {path, findings: [], note})
    return 0
  }
  try {
    return await work(cli, args, path, decoded.text, setup, plugins)
  } catch (error) {
    await passOn(cli, args, bytes, {path, findings: [], note: describeBug(error)})
    return 2
  }
}

async function passOn(cli: Cli, args: LintArguments, bytes: Uint8Array, file: FileReport): Promise<void> {
  if (args.mode === 'fix') await print(cli.stdout, bytes)
  await print(cli.stderr, `seedlint: ${file.path}: ${file.note}\n`)
  if (args.mode === 'lint' && isWhole(args.format)) await printReport(cli, [file], args)
}

async function work(cli: Cli, args: LintArguments, path: string, text: string, setup: Setup, plugins: Plugins): Promise<ExitCode> {
  const cleaned: CleanedText = args.mode === 'lint' ? {text, cuttings: []} : cleanText(text, setup, args.unsafe)
  const cuts = cleaned.cuttings.length
  // All is worked out before the first byte is printed.
  const note = describeRefusal(text, setup)
  const findings = args.mode === 'diff' ? [] : lintCleaned(cleaned, setup)
  const ours: FileReport = {path, findings, ...(note !== undefined && {note})}
  const {report: file, failed}: PluginResult = args.mode === 'diff' ? {report: ours} : await plugins.addToText(ours, cleaned.text, setup)
  if (file.note !== undefined) await print(cli.stderr, `seedlint: ${path}: ${file.note}\n`)
  const out = args.mode === 'fix' ? cli.stderr : cli.stdout
  if (args.mode === 'diff') await print(cli.stdout, await diff(path, text, cleaned))
  else {
    if (args.mode === 'fix') await print(cli.stdout, encode(cleaned.text))
    await printReport({stdout: out, env: cli.env, cwd: cli.cwd}, [file], args)
  }
  if (!args.quiet) {
    const changed = cuts > 0 ? [{path, cuts}] : []
    await print(cli.stderr, summarise({mode: args.mode, unsafe: args.unsafe, files: [file], changed}))
  }
  if (failed) return 2
  if (args.mode === 'diff') return cuts > 0 ? 1 : 0
  return hasCounted([file]) ? 1 : 0
}

async function diff(path: string, text: string, {text: cleaned, cuttings}: CleanedText): Promise<string> {
  const {formatDiff} = await import('../../report/diff.js')
  return formatDiff(path, text, cleaned, cuttings)
}
