/** Shards and pipes from end to end, by the built command; beside it what the same bytes cost others. */
import {spawnSync} from 'node:child_process'
import {closeSync, openSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {folder, hasZstd, makeCorpus, maker, makeTools, packCorpus} from './corpus-files.js'
import {root} from './data.js'
import type {Bench, Figure} from './figure.js'

const command = join(root, 'dist', 'cli.cjs')
// Megabytes of text; SEEDLINT_BENCH_MB names another size.
const size = Number(process.env['SEEDLINT_BENCH_MB'] ?? 10)
// Memory is asked at twice and at twenty times as much, by one rule: so it ends in minutes, and what is held has nothing to do with rules.
const memorySizes = [2 * size, 20 * size]
// A second and a third round are begun only where the first were quick.
const [rounds, patience] = [3, 100]

/** A program that is measured. */
interface Program {
  readonly name: string
  readonly argv: readonly string[]
  /** A file for its standard input. */
  readonly input?: string
}

interface Run {
  readonly seconds: number
  readonly memory: number
}

function run({argv, input}: Program): Run {
  rmSync(join(folder, 'done'), {recursive: true, force: true})
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r')
  const begin = performance.now()
  const [file = '', ...args] = argv
  const {status, stderr} = spawnSync(file, args, {cwd: folder, stdio: [stdin, 'ignore', 'pipe'], encoding: 'utf8'})
  const seconds = (performance.now() - begin) / 1000
  if (typeof stdin === 'number') closeSync(stdin)
  if (status !== 0) throw new Error(`${argv.join(' ')}: exit ${status}\n${stderr}`)
  return {seconds, memory: Number(/^memory (\d+)$/m.exec(stderr)?.[1] ?? 0) / 1024}
}

type Rules = 'every rule' | 'one rule' | 'without rules'
const configs: Readonly<Record<Rules, readonly string[]>> = {
  'every rule': [],
  'one rule': ['--config', 'light.json'],
  'without rules': ['--config', 'none.json']
}

function seedlint(...args: readonly string[]): readonly string[] {
  return [process.execPath, '--require', join(folder, 'memory.cjs'), command, ...args]
}

function pipe(input: string, rules: Rules): Program {
  return {name: `pipe, ${rules}`, argv: seedlint('pipe', '--progress=none', ...configs[rules]), input}
}

function shard(input: string, rules: Rules, workers = 1): Program {
  const kind = input.split('.').pop() ?? ''
  const name = `shard${kind === 'jsonl' ? '' : ` of ${kind}`}, ${rules}, ${workers === 1 ? 'one worker' : 'two workers'}`
  const flags = ['--out', 'done', '--workers', String(workers), '--quiet']
  return {name, argv: seedlint('corpus', input, ...flags, ...configs[rules])}
}

function script(name: string, file: string, ...args: readonly string[]): Program {
  return {name, argv: [process.execPath, join(folder, file), ...args]}
}

const rounded = (value: number) => Math.round(value * 100) / 100

async function measure(): Promise<readonly Figure[]> {
  makeTools()
  const file = makeCorpus(size)
  const {gz, zst, parquet} = await packCorpus(file)
  const one = shard(file, 'every rule')
  const two = shard(file, 'every rule', 2)
  const packed = hasZstd ? [gz, zst] : [gz]
  const programs: readonly Program[] = [
    {name: 'wc -l', argv: ['wc', '-l', file]},
    {...script('JSON.parse and write-through', 'write-through.cjs'), input: file},
    pipe(file, 'without rules'),
    shard(file, 'without rules'),
    shard(file, 'one rule'),
    pipe(file, 'every rule'),
    one,
    two,
    ...packed.flatMap((each) => [
      script(`${each.split('.').pop()} alone, unpacked and packed`, 'codec.cjs', each, join(folder, `again.${each.split('.').pop()}`)),
      shard(each, 'without rules')
    ]),
    script('DuckDB alone, Parquet copied', 'duckdb.cjs', parquet, join(folder, 'again.parquet')),
    shard(parquet, 'one rule')
  ]
  const best = bestOf(programs)
  const megabytes = statSync(file).size / 1e6
  const speeds = programs.map(
    (program): Figure => ({name: `corpus: ${program.name}`, value: rounded(megabytes / (best.get(program) ?? 1)), unit: 'MB/s'})
  )
  const ratio = rounded((best.get(one) ?? 1) / (best.get(two) ?? 1))
  return [...speeds, {name: 'corpus: two workers by one, every rule', value: ratio, unit: 'x'}, ...measureMemory()]
}

/** The least seconds of each: in turn, so that what else the machine does meets all alike. */
function bestOf(programs: readonly Program[]): ReadonlyMap<Program, number> {
  const best = new Map<Program, number>()
  const begin = performance.now()
  for (let round = 0; round < rounds && (round === 0 || performance.now() - begin < patience * 1000); round++) {
    for (const program of programs) best.set(program, Math.min(best.get(program) ?? Number.POSITIVE_INFINITY, run(program).seconds))
  }
  return best
}

function measureMemory(): readonly Figure[] {
  const kinds = [
    (input: string) => pipe(input, 'one rule'),
    (input: string) => shard(input, 'one rule'),
    (input: string) => shard(input, 'one rule', 2)
  ]
  return memorySizes.flatMap((megabytes) => {
    const input = makeCorpus(megabytes)
    return kinds.map((kind): Figure => {
      const program = kind(input)
      return {name: `corpus memory: ${program.name}, ${megabytes} MB`, value: Math.round(run(program).memory), unit: 'MB'}
    })
  })
}

/** The benches of records. Their figures depend on the machine, so no floor holds them. */
export const corpusBenches: readonly Bench[] = [{id: 'corpus', needs: maker, run: measure}]
