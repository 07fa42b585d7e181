/** Shards and pipes from end to end, by the built command; beside it what the same bytes cost others. */
import {execFileSync, spawnSync} from 'node:child_process'
import {closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {places, root} from './data.js'
import type {Bench, Figure} from './figure.js'

const out = join(root, 'out', 'bench', 'corpus')
const maker = join(places.speed, 'make-corpus.mjs')
const command = join(root, 'dist', 'cli.cjs')
// Megabytes of text; SEEDLINT_BENCH_MB names another size. Memory is asked at this size and at five times as much.
const size = Number(process.env['SEEDLINT_BENCH_MB'] ?? 10)
const rounds = 3

// Told at the end of a process, and not by its worker threads.
const memoryHook = `const {isMainThread} = require('node:worker_threads')
if (isMainThread) process.on('exit', () => require('node:fs').writeSync(2, 'memory ' + process.resourceUsage().maxRSS + '\\n'))
`
const writeThrough = `let rest = ''
process.stdin.setEncoding('utf8').on('data', (chunk) => {
  const lines = (rest + chunk).split('\\n')
  rest = lines.pop()
  process.stdout.write(lines.map((line) => JSON.stringify(JSON.parse(line)) + '\\n').join(''))
})
`

function makeCorpus(megabytes: number): string {
  const file = join(out, `corpus-${megabytes}.jsonl`)
  if (!existsSync(file)) execFileSync(process.execPath, [maker, '--mb', String(megabytes), '--jsonl', file], {stdio: 'ignore'})
  return file
}

interface Run {
  readonly seconds: number
  readonly memory: number
}

/** @param input for standard input */
function run(argv: readonly string[], input?: string): Run {
  rmSync(join(out, 'done'), {recursive: true, force: true})
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r')
  const begin = performance.now()
  const [file = '', ...args] = argv
  const {status, stderr} = spawnSync(file, args, {cwd: out, stdio: [stdin, 'ignore', 'pipe'], encoding: 'utf8'})
  const seconds = (performance.now() - begin) / 1000
  if (typeof stdin === 'number') closeSync(stdin)
  if (status !== 0) throw new Error(`${argv.join(' ')}: exit ${status}\n${stderr}`)
  return {seconds, memory: Number(/^memory (\d+)$/m.exec(stderr)?.[1] ?? 0) / 1024}
}

function seedlint(...args: readonly string[]): readonly string[] {
  return [process.execPath, '--require', join(out, 'memory.cjs'), command, ...args]
}

const rounded = (value: number) => Math.round(value * 10) / 10

function measure(): readonly Figure[] {
  mkdirSync(out, {recursive: true})
  writeFileSync(join(out, 'memory.cjs'), memoryHook)
  writeFileSync(join(out, 'write-through.cjs'), writeThrough)
  writeFileSync(join(out, 'none.json'), '{"extends": "none"}\n')
  const file = makeCorpus(size)
  const bytes = statSync(file).size
  const packed = `${file}.gz`
  execFileSync('sh', ['-c', `gzip -kf "${file}"`])
  const corpus = (input: string, workers: number) => seedlint('corpus', input, '--out', 'done', '--workers', String(workers), '--quiet')
  const runs: readonly (readonly [string, readonly string[], string?])[] = [
    ['wc -l', ['wc', '-l', file]],
    ['gzip -6', ['gzip', '-c', file]],
    ['JSON.parse and write-through', [process.execPath, join(out, 'write-through.cjs')], file],
    ['pipe without rules', seedlint('pipe', '--config', 'none.json', '--progress=none'), file],
    ['pipe, every rule', seedlint('pipe', '--progress=none'), file],
    ['shard without rules, one worker', [...corpus(file, 1), '--config', 'none.json']],
    ['shard, every rule, one worker', corpus(file, 1)],
    ['shard, every rule, two workers', corpus(file, 2)],
    ['shard of gz, every rule, two workers', corpus(packed, 2)]
  ]
  // In turn, so that what else the machine does meets all alike.
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, argv, input]] of runs.entries()) best[index] = Math.min(best[index] ?? 0, run(argv, input).seconds)
  }
  const speeds = runs.map(
    ([name], index): Figure => ({name: `corpus: ${name}`, value: rounded(bytes / 1e6 / (best[index] ?? 1)), unit: 'MB/s'})
  )
  return [...speeds, ...measureMemory(file)]
}

function measureMemory(small: string): readonly Figure[] {
  const large = makeCorpus(size * 5)
  const kinds: readonly (readonly [string, (input: string) => Run])[] = [
    ['pipe without rules', (input) => run(seedlint('pipe', '--config', 'none.json', '--progress=none'), input)],
    ['pipe, every rule', (input) => run(seedlint('pipe', '--progress=none'), input)],
    ['shard, every rule, one worker', (input) => run(seedlint('corpus', input, '--out', 'done', '--workers=1', '--quiet'))],
    ['shard, every rule, two workers', (input) => run(seedlint('corpus', input, '--out', 'done', '--workers=2', '--quiet'))]
  ]
  return kinds.flatMap(([name, measureOne]) =>
    [small, large].map((input): Figure => {
      const megabytes = Math.round(statSync(input).size / 1e6)
      return {name: `corpus memory: ${name}, ${megabytes} MB`, value: rounded(measureOne(input).memory), unit: 'MB'}
    })
  )
}

/** The benches of records. Their figures depend on the machine, so no floor holds them. */
export const corpusBenches: readonly Bench[] = [{id: 'corpus', needs: maker, run: measure}]
