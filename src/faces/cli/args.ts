/** Arguments, checked. */
import {listNames, nearestName, showValue} from '../../config/nearest.js'
import {isSeverity, type RuleSetting} from '../../config/settings.js'
import {checkExplain, checkRules, type ExplainArguments, type RulesArguments} from './args-rules.js'
import {checkCombination} from './combinations.js'
import {CliError} from './io.js'
import {type Format, flags, formats, verbs} from './options.js'
import {parseFlags} from './parse-flags.js'
import {ownVerbs} from './verbs.js'

/** What a run is asked to do. */
export type Command =
  | {readonly verb: 'help' | 'version'}
  | {readonly verb: 'undo'; readonly file: string | undefined; readonly quiet: boolean}
  | ({readonly verb: 'rules'} & RulesArguments)
  | ({readonly verb: 'explain'} & ExplainArguments)
  | ({readonly verb: 'lint'} & LintArguments)

/** What linting is asked to do. */
export interface LintArguments {
  readonly paths: readonly string[]
  readonly mode: 'lint' | 'fix' | 'diff'
  readonly unsafe: boolean
  /** Ask about each cut; the mode is `fix` then. */
  readonly interactive: boolean
  readonly stdin: {readonly filename: string | undefined} | undefined
  /** Judge what is staged in git, not the files. */
  readonly staged: boolean
  readonly format: Format
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly config: string | undefined
  readonly cuttings: {readonly file: string} | 'default' | 'none'
  readonly baseline: {readonly file: string; readonly update: boolean} | undefined
  readonly quiet: boolean
  readonly statistics: boolean
  readonly noIgnore: boolean
  readonly allFiles: boolean
  /** Lint again on every change. */
  readonly watch: boolean
  /** Run the plugins that configs name. */
  readonly allowPlugins: boolean
}

/**
 * Reads the arguments.
 * @throws {CliError} for what is no flag (the nearest is offered), a value that is missing or wrong, flags that exclude each other
 */
export function readArguments(argv: readonly string[]): Command {
  const {values, positionals, tokens} = parseFlags(argv, flags)
  if (values.help) return {verb: 'help'}
  if (values.version) return {verb: 'version'}
  const end = tokens.find(({kind}) => kind === 'option-terminator')?.index ?? argv.length
  const first = tokens.find((token) => token.kind === 'positional')
  const verb = first?.index !== undefined && first.index < end ? first.value : undefined
  if (verb === 'undo') return readUndo(tokens, positionals.slice(1))
  const given = tokens.filter((token) => token.kind === 'option')
  if (verb === 'explain') return {verb, ...checkExplain(given, positionals.slice(1))}
  if (verb === 'rules') {
    const rules = Object.fromEntries((values.rule ?? []).map(readRule))
    return {verb, ...checkRules(given, positionals.slice(1), {format: readFormat(values.format), config: values.config, rules})}
  }
  checkCombination(values, positionals)
  return {
    verb: 'lint',
    paths: positionals,
    mode: values.diff ? 'diff' : values.fix || values.interactive ? 'fix' : 'lint',
    interactive: values.interactive ?? false,
    unsafe: values['unsafe-fixes'] ?? false,
    stdin: values.stdin ? {filename: values['stdin-filename']} : undefined,
    staged: values.staged ?? false,
    format: readFormat(values.format),
    rules: Object.fromEntries((values.rule ?? []).map(readRule)),
    config: values.config,
    cuttings: values['no-cuttings'] ? 'none' : values.cuttings === undefined ? 'default' : {file: values.cuttings},
    baseline: values.baseline === undefined ? undefined : {file: values.baseline, update: values['update-baseline'] ?? false},
    quiet: values.quiet ?? false,
    statistics: values.statistics ?? false,
    noIgnore: values['no-ignore'] ?? false,
    allFiles: values['all-files'] ?? false,
    watch: values.watch ?? false,
    allowPlugins: values['allow-plugins'] ?? false
  }
}

type Token = ReturnType<typeof parseFlags<typeof flags>>['tokens'][number]

function readUndo(tokens: readonly Token[], files: readonly string[]): Command {
  for (const token of tokens) {
    if (token.kind === 'option' && token.name !== 'quiet') {
      throw new CliError(`found \`${token.rawName}\` with \`undo\`, expected no flag but \`--quiet\`, leave it out`)
    }
  }
  if (files.length > 1)
    throw new CliError(`found ${files.length} files behind \`undo\`, expected one cuttings file or none, undo them one by one`)
  return {verb: 'undo', file: files[0], quiet: tokens.some((token) => token.kind === 'option')}
}

function readFormat(value: string | undefined): Format {
  if (value === undefined) return 'stylish'
  const format = formats.find((known) => known === value)
  if (format !== undefined) return format
  throw new CliError(
    `unexpected value ${showValue(value)} for \`--format\`, expected ${listNames(formats)}, nearest \`${nearestName(value, formats)}\``
  )
}

const ruleForm = 'expected ID:SEVERITY with `off`, `warn` or `error`, such as `copyright-line:off`'

/** A value of `--rule`: `ID:SEVERITY`. @throws {CliError} */
export function readRule(value: string): readonly [string, RuleSetting] {
  const colon = value.lastIndexOf(':')
  const severity = value.slice(colon + 1)
  if (colon > 0 && isSeverity(severity)) return [value.slice(0, colon), severity]
  throw new CliError(`unexpected value ${showValue(value)} for \`--rule\`, ${ruleForm}`)
}

/** The verb that somebody may have meant by a path that does not exist. */
export function nearestVerb(path: string): string | undefined {
  return [...verbs, ...ownVerbs].find((verb) => path.length > 2 && (verb.startsWith(path) || path.startsWith(verb)))
}
