/** The flags that verbs over records share. */
import {join} from 'node:path'
import {listNames, nearestName, showValue} from '../../config/nearest.js'
import type {RuleSetting} from '../../config/settings.js'
import {defaultRecordOptions, RecordCleaner, type RecordOptions} from '../../corpus/record.js'
import {defaultLongest} from '../../corpus/stream-cleaner.js'
import {makeTextEngine} from '../../corpus/text-engine.js'
import {readRule} from './args.js'
import {Configs} from './configs.js'
import {CliError} from './io.js'

/** These flags, as `parseFlags` takes them. */
export const recordFlags = {
  'text-key': {type: 'string'},
  'id-key': {type: 'string'},
  annotate: {type: 'string'},
  'unsafe-fixes': {type: 'boolean'},
  'on-bad': {type: 'string'},
  'max-record': {type: 'string'},
  config: {type: 'string'},
  rule: {type: 'string', multiple: true},
  help: {type: 'boolean', short: 'h'}
} as const

/** What `--help` of these verbs says of them. */
export const recordHelp = `  --text-key KEY         the key of the text (default: text)
  --id-key KEY           the key of the record's id, for messages and cuttings (default: id)
  --unsafe-fixes         remove what is likely debris, too
  --annotate[=KEY]       cut nothing, write the findings under this key of \`metadata\` (default: seedlint)
  --on-bad pass|fail     a record without JSON or text: pass it on untouched (default), or stop
  --max-record SIZE      longer records are passed on untouched (default: 64MB)
  --config FILE          use this config, not the nearest .lintrc.json
  --rule ID:SEVERITY     set a rule to off, warn or error; may be repeated
`

interface Values {
  readonly 'text-key'?: string | undefined
  readonly 'id-key'?: string | undefined
  readonly annotate?: string | undefined
  readonly 'unsafe-fixes'?: boolean | undefined
  readonly 'on-bad'?: string | undefined
  readonly 'max-record'?: string | undefined
  readonly config?: string | undefined
  readonly rule?: readonly string[] | undefined
}

/** What the flags ask for; plain data, so that a worker can be told. */
export interface RecordArguments {
  readonly record: RecordOptions
  readonly unsafe: boolean
  readonly onBad: 'pass' | 'fail'
  readonly longest: number
  readonly config: string | undefined
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/**
 * Lets `--annotate` stand without a value: then its key is `seedlint`.
 * @param hasPaths may a path stand behind it? Then its value must follow a `=`
 */
export function completeAnnotate(argv: readonly string[], hasPaths: boolean): readonly string[] {
  const isValue = (next: string | undefined) => !hasPaths && next !== undefined && !next.startsWith('-')
  return argv.map((argument, index) => (argument === '--annotate' && !isValue(argv[index + 1]) ? '--annotate=seedlint' : argument))
}

/** Checks the flags. @throws {CliError} for a value that is wrong */
export function readRecordFlags(values: Values): RecordArguments {
  return {
    record: {
      textKey: values['text-key'] ?? defaultRecordOptions.textKey,
      idKey: values['id-key'] ?? defaultRecordOptions.idKey,
      annotate: values.annotate
    },
    unsafe: values['unsafe-fixes'] ?? false,
    onBad: readChoice('on-bad', values['on-bad'] ?? 'pass', ['pass', 'fail']),
    longest: values['max-record'] === undefined ? defaultLongest : readSize(values['max-record']),
    config: values.config,
    rules: Object.fromEntries((values.rule ?? []).map(readRule))
  }
}

/** The cleaner that the flags, and the config of the working folder, ask for. @throws {CliError} or {ConfigError} */
export async function makeCleaner(cwd: string, {record, unsafe, config, rules}: RecordArguments, name = '<stdin>'): Promise<RecordCleaner> {
  const configs = new Configs(cwd, config, rules)
  const setup = await (await configs.scope(cwd)).setup(join(cwd, name))
  return new RecordCleaner(makeTextEngine(setup, unsafe), record)
}

/** A value that must be one of some words. @throws {CliError} */
export function readChoice<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value)
  if (choice !== undefined) return choice
  const nearest = nearestName(value, choices)
  throw new CliError(`unexpected value ${showValue(value)} for \`--${flag}\`, expected ${listNames(choices)}, nearest \`${nearest}\``)
}

// A text must fit into one string, which holds 512 MB on Node.
const largest = 256
const sizePattern = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/i
const factors: Readonly<Record<string, number>> = {'': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30}

/** A number of bytes: `65536`, `512K`, `64MB`. */
function readSize(value: string): number {
  const [, number, unit = ''] = sizePattern.exec(value) ?? []
  const bytes = Math.floor(Number(number) * (factors[unit.toUpperCase()] ?? 1))
  if (bytes >= 1 && bytes <= largest * 2 ** 20) return bytes
  throw new CliError(
    `unexpected value ${showValue(value)} for \`--max-record\`, expected a size from 1 byte to ${largest}MB, such as \`64MB\` or \`512K\``
  )
}
