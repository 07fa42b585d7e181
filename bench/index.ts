/**
 * Measures what seedlint finds, mends and costs, where the data is there; see `docs/benches.md`.
 * Usage: `npm run bench -- [--show] [--check | --raise [--allow-lower]] [BENCH…]`. One table on stdout, JSON in `out/bench.json`.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {corpusBenches} from './corpus.js'
import {root} from './data.js'
import {encodingBenches, encodingSpeedBenches} from './encoding.js'
import {type Bench, type Figure, toTable} from './figure.js'
import {findWorse, raiseFloors, readFloors} from './floors.js'
import {folderBenches} from './folders.js'
import {labelledBenches} from './labelled.js'
import {learnBenches} from './learn.js'
import {learnSpeedBenches} from './learn-speed.js'
import {pageBenches} from './page-scores.js'
import {speedBenches} from './speed.js'
import {unlistedBenches} from './unlisted.js'

const qualityBenches = [...folderBenches, ...labelledBenches, ...unlistedBenches, ...encodingBenches, ...pageBenches, ...learnBenches]
const benches = [...qualityBenches, ...speedBenches, ...encodingSpeedBenches, ...corpusBenches, ...learnSpeedBenches]

const options = {
  show: {type: 'boolean', default: false},
  check: {type: 'boolean', default: false},
  raise: {type: 'boolean', default: false},
  'allow-lower': {type: 'boolean', default: false}
} as const
const {values, positionals} = parseArgs({options, allowPositionals: true})

function selected(): readonly Bench[] {
  const ids = benches.map(({id}) => id)
  const unknown = positionals.find((name) => !ids.includes(name))
  if (unknown !== undefined) throw new Error(`no bench \`${unknown}\`, expected one of ${ids.join(', ')}`)
  if (positionals.length > 0) return benches.filter(({id}) => positionals.includes(id))
  // Floors hold quality only: no figure of time is worth a failed check.
  return values.check || values.raise ? qualityBenches : benches
}

const figures: Figure[] = []
const missing: string[] = []
for (const bench of selected()) {
  if (bench.needs !== undefined && !existsSync(bench.needs)) {
    missing.push(`${bench.id}: not measured, there is no ${bench.needs}`)
    continue
  }
  console.error(`measuring ${bench.id} …`)
  figures.push(...(await bench.run(values.show)))
}
console.log([toTable(figures), ...missing].filter((part) => part !== '').join('\n'))
mkdirSync(join(root, 'out'), {recursive: true})
writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify({node: process.version, figures, missing}, null, 2)}\n`)
if (values.raise) raiseFloors(figures, values['allow-lower'])
if (values.check) {
  const worse = findWorse(figures, readFloors())
  for (const sentence of worse) console.error(sentence)
  console.error(worse.length === 0 ? 'No figure is worse than its floor.' : `${worse.length} figures are worse than their floors.`)
  process.exitCode = worse.length === 0 ? 0 : 1
}
