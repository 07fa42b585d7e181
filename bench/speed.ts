/** The benches of time and memory. Their figures depend on the machine, so no floor holds them. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {places, root} from './data.js'
import type {Bench, Figure} from './figure.js'
import {numberOf, recordOf} from './json.js'

/** Where benches keep what they make. */
export const out = join(root, 'out', 'bench')
const maker = join(places.speed, 'make-corpus.mjs')
const megabytes = 30
const rounded = (value: number) => Math.round(value * 10) / 10

// ftfy takes a second for a megabyte: it gets the first two hundred texts.
const ftfy = `
import json, sys, time, ftfy
texts = [json.loads(line)['text'] for line in open(sys.argv[1], encoding='utf8')][:200]
begin = time.perf_counter()
for text in texts: ftfy.fix_text(text)
print(sum(len(text.encode()) for text in texts) / 1e6 / (time.perf_counter() - begin))
`

/** The corpus of the benches of speed, made once. */
export function makeCorpus(): string {
  const file = join(out, `corpus-${megabytes}.jsonl`)
  mkdirSync(out, {recursive: true})
  if (!existsSync(file)) execFileSync(process.execPath, [maker, '--mb', String(megabytes), '--jsonl', file], {stdio: 'ignore'})
  return file
}

async function measureThroughput(): Promise<readonly Figure[]> {
  const corpus = makeCorpus()
  const outfile = join(out, 'throughput.mjs')
  const entry = join(root, 'bench', 'throughput.ts')
  // As the build does it: what is imported at need lies in a file of its own.
  await build({entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', minifySyntax: true})
  const run = (what: string) => recordOf(JSON.parse(execFileSync(process.execPath, [outfile, what, corpus], {encoding: 'utf8'})))
  const engine = run('engine')
  const figures: Figure[] = [
    {name: 'speed: engine, all rules, safe fixes', value: rounded(numberOf(engine['speed'])), unit: 'MB/s'},
    {name: 'speed: JSON.parse alone', value: rounded(numberOf(run('parse')['speed'])), unit: 'MB/s'},
    {name: 'speed: retext-english alone', value: rounded(numberOf(run('retext')['speed'])), unit: 'MB/s'},
    {name: `memory: peak, ${megabytes} MB of texts held`, value: rounded(numberOf(engine['memory'])), unit: 'MB'}
  ]
  const python = spawnSync('python3', ['-c', ftfy, corpus], {encoding: 'utf8'})
  if (python.status === 0) figures.push({name: 'speed: ftfy', value: rounded(Number(python.stdout)), unit: 'MB/s'})
  else console.error('speed: no ftfy here, left out')
  return figures
}

/** Runs a script of this folder and reads the figure that closes each of its lines. */
function readLines(script: string, pattern: RegExp): readonly {readonly name: string; readonly value: number}[] {
  const args = ['--import', 'tsx', join(root, 'bench', script)]
  const text = execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26})
  return text.split('\n').flatMap((line) => {
    const [, name = '', value] = pattern.exec(line) ?? []
    return value === undefined ? [] : [{name: name.trim(), value: Number(value)}]
  })
}

function measureStartUp(): readonly Figure[] {
  return readLines('start-up.ts', /^(.{32})\s+(\d+) ms/u).map(({name, value}) => ({name: `start-up: ${name}`, value, unit: 'ms'}))
}

function measureCost(show: boolean): readonly Figure[] {
  const ratios = [...readLines('cost.ts', /^(.{36}).*x([\d.]+)$/u)].sort((a, b) => b.value - a.value)
  if (show) for (const {name, value} of ratios) console.log(`${name}: x${value}`)
  const worst = ratios[0]
  return worst === undefined ? [] : [{name: `cost: twice the text, worst (${worst.name})`, value: worst.value, unit: 'x'}]
}

/** Throughput and memory, start-up, and what the worst inputs cost. */
export const speedBenches: readonly Bench[] = [
  {id: 'speed', needs: maker, run: measureThroughput},
  {id: 'start-up', run: measureStartUp},
  {id: 'cost', run: measureCost}
]
