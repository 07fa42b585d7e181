/**
 * What starting costs: `node dist/cli.cjs` on five files of 5 KB against a bare `node -e 0`, in turns, medians.
 * Usage: `npm run bench:start-up`.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const command = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'cli.cjs')
const folder = mkdtempSync(join(tmpdir(), 'seedlint-start-up-'))
const sentence = 'The council voted on Tuesday to keep the old ferry running for one more winter. Nobody spoke against it.\n\n'
const clean = sentence.repeat(Math.ceil(5000 / sentence.length))
const debris = `${clean}Comments\n© 2024 Example Daily. All rights reserved.\n`

function write(name: string, text: string): readonly string[] {
  return Array.from({length: 5}, (_, index) => {
    const file = join(folder, `${name}-${index}.txt`)
    writeFileSync(file, text)
    return file
  })
}

const runs: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'seedlint --version': [command, '--version'],
  'five clean files': [command, ...write('clean', clean)],
  'five files with debris, unix': [command, '--format', 'unix', ...write('debris', debris)],
  'five files with debris, stylish': [command, ...write('debris', debris)]
}

function milliseconds(args: readonly string[]): number {
  const begin = performance.now()
  const {status} = spawnSync(process.execPath, args, {cwd: folder, stdio: 'ignore'})
  if (status !== 0 && status !== 1) throw new Error(`exit ${status} of node ${args.join(' ')}`)
  return performance.now() - begin
}

const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
try {
  for (let round = 0; round < 20; round++) {
    for (const [name, args] of Object.entries(runs)) times.get(name)?.push(milliseconds(args))
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
const medians = [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? 0] as const)
const bare = medians[0]?.[1] ?? 0
for (const [name, median] of medians) console.log(`${name.padEnd(32)} ${median.toFixed(0).padStart(5)} ms  +${(median - bare).toFixed(0)}`)
