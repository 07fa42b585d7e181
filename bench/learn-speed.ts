/** What `learn` costs, by the built command: seconds of one core, since that is what a busy machine leaves as it is, and memory. */
import {spawnSync} from 'node:child_process'
import {rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {folder, makeCorpus, maker, makeTools} from './corpus-files.js'
import {root} from './data.js'
import type {Bench, Figure} from './figure.js'

const command = join(root, 'dist', 'cli.cjs')
// Megabytes of text; SEEDLINT_BENCH_MB names another size.
const size = Number(process.env['SEEDLINT_BENCH_MB'] ?? 10)
const sizes = [2 * size, 20 * size]

function measure(): readonly Figure[] {
  makeTools()
  return sizes.flatMap((megabytes): readonly Figure[] => {
    const input = makeCorpus(megabytes)
    const pack = join(folder, 'learnt.json')
    const argv = ['--require', join(folder, 'usage.cjs'), command, 'learn', input, '--out', pack, '--quiet']
    const {status, stderr} = spawnSync(process.execPath, argv, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8'})
    rmSync(pack, {force: true})
    if (status !== 0) throw new Error(`learn ${input}: exit ${status}\n${stderr}`)
    const [, memory = 0, seconds = 1] = (/^usage (\d+) ([\d.]+)$/m.exec(stderr) ?? []).map(Number)
    return [
      {
        name: `learn speed: ${megabytes} MB, by seconds of processors`,
        value: Math.round(statSync(input).size / 1e5 / seconds) / 10,
        unit: 'MB/s'
      },
      {name: `learn memory: ${megabytes} MB`, value: Math.round(memory / 1024), unit: 'MB'}
    ]
  })
}

/** The bench of what `learn` costs. Its figures depend on the machine, so no floor holds them. */
export const learnSpeedBenches: readonly Bench[] = [{id: 'learn-speed', needs: maker, run: measure}]
