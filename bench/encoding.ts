/** The benches of damaged characters: what is repaired, by the scorer beside the data, and how fast. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {cleanSamples, places, root} from './data.js'
import type {Bench, Figure} from './figure.js'
import {at, numberOf, readJson, recordOf} from './json.js'
import {makeCorpus, out} from './speed.js'

const scorer = join(places.mojibake, 'score.mjs')
const tiers = {safe: '', unsafe: ' --unsafe'} as const

function score(tier: keyof typeof tiers, show: boolean): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-bench-'))
  try {
    const file = join(folder, 'score.json')
    const command = `node --import tsx ${join(root, 'bench', 'repair.ts')}${tiers[tier]}`
    const args = [scorer, '--cmd', command, '--json', file, '--show', show ? '200' : '0']
    const text = execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', show ? 'inherit' : 'ignore']})
    if (show) console.log(text)
    return toFigures(tier, readJson(file))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function toFigures(tier: string, result: unknown): readonly Figure[] {
  const cases = recordOf(at(result, 'ftfyCases', 'all'))
  const lossy = recordOf(at(result, 'lossy', 'doc: typographic'))
  const kept = recordOf(at(result, 'mustStay'))
  const reports = recordOf(at(result, 'reports'))
  const altered = Object.values(kept).reduce((sum: number, group) => sum + numberOf(at(group, 'alterations')), 0)
  return [
    {name: `encoding ${tier}: ftfy's cases exact`, value: numberOf(cases['exactPct']), unit: '%', better: 'higher'},
    {name: `encoding ${tier}: lost characters restored`, value: numberOf(lossy['acceptablePct']), unit: '%', better: 'higher'},
    {name: `encoding ${tier}: lost characters made wrong`, value: numberOf(lossy['wrongPct']), unit: '%', better: 'lower'},
    {
      name: `encoding ${tier}: altered beside the damage`,
      value: numberOf(at(result, 'harmInDamagedText', 'doc', 'alterations')),
      unit: '',
      better: 'lower'
    },
    {name: `encoding ${tier}: altered in text that must stay`, value: altered, unit: '', better: 'lower'},
    {
      name: `encoding ${tier}: of ${numberOf(reports['n'])} reports exact`,
      value: numberOf(reports['exact']),
      unit: '',
      better: 'higher'
    }
  ]
}

// ftfy takes a second for a megabyte: it gets the first two hundred texts.
const ftfy = `
import json, sys, time
sys.path.insert(0, sys.argv[1])
import ftfy
texts = [json.loads(line)['text'] for line in open(sys.argv[2], encoding='utf8')][:200]
begin = time.perf_counter()
for text in texts: ftfy.fix_text(text, uncurl_quotes=False)
print(sum(len(text.encode()) for text in texts) / 1e6 / (time.perf_counter() - begin))
`

async function measureSpeed(): Promise<readonly Figure[]> {
  const corpus = makeCorpus()
  const [clean, damaged] = [join(out, 'clean.jsonl'), join(out, 'damaged.jsonl')]
  const samples = existsSync(places.clean) ? [...cleanSamples()] : []
  writeFileSync(clean, samples.map(({text}) => `${JSON.stringify({text})}\n`).join(''))
  const outfile = join(out, 'encoding-throughput.mjs')
  const entry = join(root, 'bench', 'encoding-throughput.ts')
  await build({entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', minifySyntax: true})
  const speeds = recordOf(JSON.parse(execFileSync(process.execPath, [outfile, corpus, clean, damaged], {encoding: 'utf8'})))
  const own = Object.entries(speeds).map(([name, value]) => toSpeed(name, numberOf(value)))
  const folder = process.env['SEEDLINT_FTFY']
  if (folder === undefined) return own
  const others = [corpus, damaged].map((file) => spawnSync('python3', ['-c', ftfy, folder, file], {encoding: 'utf8'}))
  if (others.some(({status}) => status !== 0)) throw new Error(`SEEDLINT_FTFY: Python finds no ftfy in ${folder}\n${others[0]?.stderr}`)
  return [...own, ...['the corpus, ftfy', 'damaged throughout, ftfy'].map((name, index) => toSpeed(name, Number(others[index]?.stdout)))]
}

function toSpeed(name: string, value: number): Figure {
  return {name: `encoding-speed: ${name}`, value: Math.round(value * 10) / 10, unit: 'MB/s'}
}

/** What is repaired. */
export const encodingBenches: readonly Bench[] = [
  {id: 'encoding', needs: scorer, run: (show) => [...score('safe', show), ...score('unsafe', show)]}
]

/** How fast. */
export const encodingSpeedBenches: readonly Bench[] = [
  {id: 'encoding-speed', needs: join(places.speed, 'make-corpus.mjs'), run: measureSpeed}
]
