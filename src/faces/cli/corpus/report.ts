/** The verb `report`: the statistics of all shards of a run, added up. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {showValue} from '../../../config/nearest.js'
import {isRecord} from '../../../config/settings.js'
import {shardName} from '../../../corpus/attempt.js'
import {tallyKeys} from '../../../corpus/clean-lines.js'
import {addStatistics, newStatistics, type RuleCounts, type Statistics, topLines} from '../../../corpus/statistics.js'
import {visible} from '../../../report/findings.js'
import {type Cli, CliError, displayPath, type ExitCode, isMissing, print, reasonOf} from '../io.js'
import {parseFlags} from '../parse-flags.js'
import {describeTally} from '../pipe-progress.js'
import {readChoice} from '../record-flags.js'
import {describeSize} from './size.js'

const flags = {format: {type: 'string'}, help: {type: 'boolean', short: 'h'}} as const

const help = `Usage: seedlint report [--format text|json] DIR

Adds up what \`seedlint corpus … --out DIR\` counted for each shard: records, findings and cut characters by rule and language,
the lines that were cut most often.
`

/** Runs the verb. @returns 0 @throws {CliError} where there is nothing to add up */
export async function report(cli: Cli, argv: readonly string[]): Promise<ExitCode> {
  const {values, positionals} = parseFlags(argv, flags)
  if (values.help) {
    await print(cli.stdout, help)
    return 0
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0)
    throw new CliError(`found ${positionals.length} folders behind \`report\`, expected one, the \`--out\` of a run`)
  const format = readChoice('format', values.format ?? 'text', ['text', 'json'])
  const sum = addUp(resolve(cli.cwd, path), displayPath(cli.cwd, resolve(cli.cwd, path)))
  await print(cli.stdout, format === 'json' ? `${JSON.stringify(toJson(sum))}\n` : toText(sum))
  return 0
}

interface Sum {
  readonly shards: number
  /** Counted, but without their completion marker. */
  readonly unfinished: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly statistics: Statistics
}

function addUp(out: string, shown: string): Sum {
  const names = listStatistics(join(out, 'stats'), shown)
  const statistics = newStatistics()
  let [bytesIn, bytesOut, unfinished] = [0, 0, 0]
  for (const name of names) {
    const read = readStatistics(join(out, 'stats', name))
    if (read === undefined)
      throw new CliError(`found no statistics in \`${shown}/stats/${name}\`, expected a file that \`corpus\` wrote, do that shard again`)
    addStatistics(statistics, read.statistics)
    bytesIn += read.bytesIn
    bytesOut += read.bytesOut
    if (!existsSync(join(out, 'completions', shardName(read.shard)))) unfinished++
  }
  return {shards: names.length, unfinished, bytesIn, bytesOut, statistics}
}

function listStatistics(folder: string, shown: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /^\d+\.json$/u.test(name))
    if (names.length > 0) return names.sort()
  } catch (error) {
    if (!isMissing(error)) throw new CliError(`cannot read \`${shown}\` (${reasonOf(error)}), expected the \`--out\` of a run`)
  }
  throw new CliError(`found no statistics in \`${shown}\`, expected the \`--out\` of a \`seedlint corpus\` run, check the path`)
}

interface Read {
  readonly shard: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly statistics: Statistics
}

function readStatistics(path: string): Read | undefined {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
  if (!isRecord(value) || value['version'] !== 1) return undefined
  const statistics = newStatistics()
  for (const key of tallyKeys) statistics.tally[key] = numberOf(value[key])
  for (const [rule, languages] of Object.entries(isRecord(value['rules']) ? value['rules'] : {})) {
    statistics.rules[rule] = Object.fromEntries(
      Object.entries(isRecord(languages) ? languages : {}).map(([language, counts]) => [language, readCounts(counts)])
    )
  }
  for (const line of Array.isArray(value['lines']) ? value['lines'] : []) {
    if (isRecord(line) && typeof line['text'] === 'string') statistics.lines[line['text']] = numberOf(line['count'])
  }
  return {shard: numberOf(value['shard']), bytesIn: numberOf(value['bytesIn']), bytesOut: numberOf(value['bytesOut']), statistics}
}

function readCounts(value: unknown): RuleCounts {
  const counts = isRecord(value) ? value : {}
  return {cuts: numberOf(counts['cuts']), characters: numberOf(counts['characters']), left: numberOf(counts['left'])}
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

const mostLines = 20

function toJson({statistics, ...sum}: Sum): object {
  const lines = topLines(statistics, mostLines).map(([text, count]) => ({text, count}))
  return {...sum, ...statistics.tally, rules: statistics.rules, lines}
}

function toText({shards, unfinished, bytesIn, bytesOut, statistics}: Sum): string {
  const head = `${shards} shard${shards === 1 ? '' : 's'}${unfinished === 0 ? '' : ` (${unfinished} not finished)`}, ${describeSize(bytesIn)} in, ${describeSize(bytesOut)} out`
  const rows = Object.entries(statistics.rules).map(([rule, languages]) => describeRule(rule, languages))
  rows.sort((a, b) => b.characters - a.characters || b.left - a.left || (a.rule < b.rule ? -1 : 1))
  const table = rows.map(
    ({rule, cuts, characters, left, most}) => `  ${rule.padEnd(22)}${pad(cuts)}  ${pad(characters)}${pad(left)}  ${most}`
  )
  const lines = topLines(statistics, mostLines).map(([text, count]) => `${pad(count)}  ${showValue(visible(text))}`)
  const columns = `  ${'rule'.padEnd(22)}${'cuts'.padStart(10)}${'characters'.padStart(12)}${'left'.padStart(10)}  languages`
  const parts = [
    [head, describeTally(statistics.tally)],
    rows.length > 0 ? [columns, ...table] : [],
    lines.length > 0 ? ['Most often cut:', ...lines] : []
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function describeRule(rule: string, languages: Readonly<Record<string, RuleCounts>>) {
  const all = Object.entries(languages)
  const sum = (key: keyof RuleCounts) => all.reduce((total, [, counts]) => total + counts[key], 0)
  const weight = ({cuts, left}: RuleCounts) => cuts + left
  const most = [...all].sort(([a, many], [b, few]) => weight(few) - weight(many) || (a < b ? -1 : 1)).slice(0, 4)
  const named = most.map(([language, counts]) => `${language} ${weight(counts)}`).join(', ')
  return {rule, cuts: sum('cuts'), characters: sum('characters'), left: sum('left'), most: named + (all.length > 4 ? ', …' : '')}
}

function pad(number: number): string {
  return String(number).padStart(10)
}
