/**
 * `corpus` at length: 200 kills at random moments, attempts side by side, a full disk, zst by the real program, undo of all of it.
 * Run by `.ci/run`. Usage: `npm run build && npx tsx tests/e2e/corpus.ts [kills [seed]]`.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {command} from '../helpers/command.js'
import {differences, killAtRandom, makeShards, makeTable, randomNumbers, readTree, runCommand} from '../helpers/kills.js'
import {readObjects} from '../helpers/parquet.js'

const [, , kills = '200', seed = String(Date.now() % 100_000)] = process.argv
let passed = 0
let failed = 0

function check(what: string, holds: boolean, more = ''): void {
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}${holds ? '' : ` ${more}`}`)
  if (holds) passed++
  else failed++
}

const folder = mkdtempSync(join(tmpdir(), 'seedlint-corpus-'))
const table = (place: string) => readFileSync(join(folder, place, 'table.parquet'))
const unpacked = (name: string) => {
  const bytes = readFileSync(join(folder, name))
  return name.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
}

async function killed(): Promise<void> {
  makeShards(folder, 6, 400)
  makeTable(folder, 400)
  const random = randomNumbers(Number(seed))
  for (const workers of [1, 2]) {
    const campaign = await killAtRandom(folder, Math.ceil(Number(kills) / 2), random, workers)
    const what = `${campaign.kills} kills, ${campaign.rounds} rounds, workers ${workers}, seed ${seed}`
    check(`${what}: output equal, no temporary files, no record twice or missing`, campaign.wrong.length === 0, campaign.wrong.join(', '))
  }
}

async function sideBySide(): Promise<void> {
  const expected = readTree(join(folder, 'out'))
  const random = randomNumbers(Number(seed) + 1)
  const argv = ['corpus', 'in', '--out', 'both', '--workers=1']
  const runs = await Promise.all(
    Array.from({length: 4}, (_, index) => runCommand(folder, argv, index === 0 ? {killAfter: 300 + random() * 900} : {}))
  )
  const others = runs.slice(1)
  check(
    'four attempts at once, one of them killed: the others end well',
    others.every(({end}) => end === 0),
    others.map(({stderr}) => stderr).join('')
  )
  const {end} = await runCommand(folder, argv)
  check('and the output is equal, nothing left over', end === 0 && differences(expected, readTree(join(folder, 'both'))).length === 0)
}

async function undone(): Promise<void> {
  const {end, stderr} = await runCommand(folder, ['undo', 'out'])
  const names = readdirSync(join(folder, 'in')).filter((name) => !name.endsWith('.parquet'))
  const wrong = names.filter((name) => unpacked(join('out', name)) !== unpacked(join('in', name)))
  check(`undo over ${names.length} shards gives the originals byte for byte`, end === 0 && wrong.length === 0, stderr + wrong.join(', '))
  const [values, read] = [await readObjects(table('out')), await readObjects(table('in'))]
  check('and of the Parquet file every value', JSON.stringify(values) === JSON.stringify(read))
}

/** A file system of 64 KB, where the system lets us mount one. */
async function fullDisk(): Promise<void> {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
  if (mount.status !== 0) {
    // As a user, or in a container without that right: a quota on the size of files stands in for it.
    const script = `ulimit -f 100; trap '' XFSZ; exec "${process.execPath}" "${command}" corpus in --out disk/out --workers=1`
    const {status, stderr} = spawnSync('bash', ['-c', script], {cwd: folder, encoding: 'utf8'})
    check(
      'files that may not grow: exit 2 with a sentence',
      status === 2 && stderr.includes('found no way to read it or to write its output'),
      stderr
    )
  } else {
    try {
      const {end, stderr} = await runCommand(folder, ['corpus', 'in', '--out', 'disk/out', '--workers=1'])
      check('a full disk: exit 2 with a sentence', end === 2 && stderr.includes('the disk is full'), stderr)
      check('the attempts are gone', !existsSync(join(disk, 'out', '.attempts')))
      execFileSync('mount', ['-o', 'remount,size=64m', disk])
      const again = await runCommand(folder, ['corpus', 'in', '--out', 'disk/out', '--workers=1'])
      check('with more room the next run completes it', again.end === 0, again.stderr)
      const wrong = differences(readTree(join(folder, 'both')), readTree(join(disk, 'out')))
      check('and the output is equal', wrong.length === 0, wrong.join(', '))
    } finally {
      spawnSync('umount', [disk])
    }
  }
}

async function zstd(): Promise<void> {
  const name = 'shard-001.jsonl'
  mkdirSync(join(folder, 'packed'))
  const plain = readFileSync(join(folder, 'in', name))
  const [first, second] = [plain.subarray(0, plain.length / 3), plain.subarray(plain.length / 3)]
  const pack = (input: Buffer, ...flags: readonly string[]) => execFileSync('zstd', ['-q', '-c', ...flags], {input, maxBuffer: 2 ** 26})
  writeFileSync(join(folder, 'packed', 'a.jsonl.zst'), pack(plain, '-19', '--check'))
  writeFileSync(join(folder, 'packed', 'b.jsonl.zst'), Buffer.concat([pack(first), pack(second, '--fast')]))
  writeFileSync(join(folder, 'packed', 'c.jsonl.zst'), pack(plain).subarray(0, -40))
  const {end, stderr} = await runCommand(folder, ['corpus', 'packed', '--out', 'unpacked', '--to', 'jsonl'])
  const expected = readFileSync(join(folder, 'both', name), 'utf8')
  check(
    'zst of the real program, one frame and two',
    ['a', 'b'].every((each) => unpacked(`unpacked/${each}.jsonl`) === expected)
  )
  check('a truncated one is refused', end === 2 && stderr.includes('c.jsonl.zst: found a broken or truncated zstd file'), stderr)
  check('and nothing is written for it', !existsSync(join(folder, 'unpacked', 'c.jsonl')))
}

try {
  await killed()
  await sideBySide()
  await undone()
  await fullDisk()
  await zstd()
} finally {
  rmSync(folder, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
