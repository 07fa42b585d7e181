/**
 * Shards as a Slurm array on a private cluster of two nodes, and records under GNU parallel: the real programs, with tasks and a node
 * that die on the way. Run by `.ci/run`. Usage: `npm run build && npx tsx tests/e2e/slurm.ts`.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {command} from '../helpers/command.js'
import {differences, makeShards, readTree, runCommand} from '../helpers/kills.js'

const scripts = join(dirname(fileURLToPath(import.meta.url)), 'slurm')
const folder = mkdtempSync(join(tmpdir(), 'seedlint-slurm-'))
const state = join(folder, 'state')
const shardCount = 16
// Ports of our own, so that two runs on a machine do not meet.
const port = 20_000 + (process.pid % 20_000)
let passed = 0
let failed = 0

function check(what: string, holds: boolean, more = ''): void {
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}${holds ? '' : ` ${more}`}`)
  if (holds) passed++
  else failed++
}

const env = {
  ...process.env,
  ...{BASE_PORT: String(port), START_TIMEOUT: '90', SLURM_CONF: join(state, 'etc', 'slurm.conf')},
  NODE_OPTIONS: `--require=${join(scripts, 'slow.cjs')}`,
  ...{SEEDLINT: command, IN: join(folder, 'in'), OUT: join(folder, 'out'), CONFIG: join(folder, '.lintrc.json')}
}

function run(file: string, ...args: readonly string[]): string {
  return execFileSync(file, args, {encoding: 'utf8', env, cwd: folder})
}

function submit(tasks: string): string {
  const args = ['--parsable', `--array=${tasks}`, '--export=ALL', `--output=${join(folder, 'task-%a.log')}`]
  return run('sbatch', ...args, join(scripts, 'array-job.sh')).trim()
}

/** The tasks of a job that are in a state, on a node or on any. */
function tasks(job: string, states: string, ...more: readonly string[]): readonly string[] {
  return run('squeue', '-h', '-j', job, '-t', states, '-o', '%K', ...more)
    .split('\n')
    .filter((line) => /^\d+$/.test(line))
}

const finished = () => {
  const {stdout} = spawnSync('ls', [join(folder, 'out', 'completions')], {encoding: 'utf8'})
  return stdout.split('\n').filter(Boolean)
}

async function waitFor(what: string, seconds: number, holds: () => boolean): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (holds()) return true
    await setTimeout(300)
  }
  check(what, false, `not within ${seconds} s`)
  return false
}

/** The job has left the queue. */
const isOver = (job: string) => () => spawnSync('squeue', ['-h', '-j', job], {encoding: 'utf8', env}).stdout.trim() === ''

async function array(): Promise<void> {
  const job = submit(`0-${shardCount - 1}`)
  await waitFor('four tasks run', 60, () => tasks(job, 'R').length >= 4)
  // All at once, while the first tasks of both nodes run.
  const lost = tasks(job, 'R', '-w', 'n1')
  const [killed, requeued] = tasks(job, 'R', '-w', 'n2')
  run('scancel', '--signal=KILL', `${job}_${killed}`)
  run('scontrol', 'requeue', `${job}_${requeued}`)
  const loss = run(join(scripts, 'kill-node.sh'), state, 'n1')
  console.log(`        task ${killed} killed, task ${requeued} requeued\n${loss.replace(/^/gm, '        ').trimEnd()}`)
  check(`node n1 is lost with its tasks ${lost.join(', ')}`, loss.includes('killed task process'), loss)
  if (!(await waitFor('the array comes to its end', 400, isOver(job)))) return
  const missing = Array.from({length: shardCount}, (_, shard) => shard).filter(
    (shard) => !finished().includes(String(shard).padStart(5, '0'))
  )
  check(
    'a killed task is not run again by Slurm: its shard is missing, and nothing half written stands in its place',
    missing.includes(Number(killed))
  )
  check('requeued and lost tasks are', missing.length === 1, `missing: ${missing.join(', ')}`)
  run(join(scripts, 'start-slurm.sh'), state)
  const again = submit(`0-${shardCount - 1}`)
  if (!(await waitFor('the array, submitted again, comes to its end', 400, isOver(again)))) return
  check('submitted again, all shards are finished', finished().length === shardCount, finished().join(' '))
  const wrong = differences(readTree(join(folder, 'local')), readTree(join(folder, 'out')))
  check('every file is equal to that of a local run, and no other is there', wrong.length === 0, wrong.join(', '))
  const logs = readFileSync(join(folder, `task-${requeued}.log`), 'utf8')
  check('the second run of a finished shard skips it', logs.includes('finished before, skipped'), logs)
}

/** The records of all shards, through pipes of several kinds. */
function parallel(): void {
  const names = readdirSync(join(folder, 'in')).sort()
  const read = (place: string) =>
    names.map((name) => {
      const bytes = readFileSync(join(folder, place, name))
      return name.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
    })
  const input = read('in').join('')
  const pipe = (file: string, ...args: readonly string[]) =>
    execFileSync(file, args, {input, cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28})
  const alone = pipe(process.execPath, command, 'pipe', '--progress=none')
  check('a pipe gives what the shards give', alone === read('local').join(''))
  const wrapped = `${process.execPath} ${command} pipe --progress=none`
  const block = (blocks: number) => Math.ceil(Buffer.byteLength(input) / blocks)
  for (const blocks of [1, 7]) {
    const size = block(blocks)
    const output = pipe('parallel', '--will-cite', '--pipe', '-k', '--recend', '\\n', '--block', String(size), '-j', '4', wrapped)
    check(`under GNU parallel, blocks of a ${blocks === 1 ? 'whole' : 'seventh'}: the same bytes`, output === alone)
  }
  const jobs = [
    '--will-cite',
    '-N0',
    '-j',
    '3',
    process.execPath,
    command,
    'corpus',
    'in',
    '--out',
    'sequence',
    '--workers=1',
    '--quiet',
    ':::'
  ]
  execFileSync('parallel', [...jobs, ...names], {cwd: folder})
  const wrong = differences(readTree(join(folder, 'local')), readTree(join(folder, 'sequence')))
  check('shards by PARALLEL_SEQ: every file is equal to that of a local run', wrong.length === 0, wrong.join(', '))
}

try {
  makeShards(folder, shardCount, 400, 5000)
  const local = await runCommand(folder, ['corpus', 'in', '--out', 'local'])
  check('a local run', local.end === 0, local.stderr)
  parallel()
  console.log(run(join(scripts, 'start-slurm.sh'), state).trimEnd())
  await array()
} finally {
  spawnSync(join(scripts, 'stop-slurm.sh'), [state], {env, stdio: 'inherit'})
  rmSync(folder, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
