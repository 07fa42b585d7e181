/** The verb `corpus`: shards in, cleaned shards out, so that a run can be killed at any moment and submitted again. */
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {Worker} from 'node:worker_threads'
import {ConfigError} from '../../../config/error.js'
import {showValue} from '../../../config/nearest.js'
import {removeDeadAttempts} from '../../../corpus/attempt.js'
import {lineCodecs} from '../../../corpus/codec.js'
import {Pool} from '../../../corpus/pool.js'
import {isFinished, runShard, type ShardTools} from '../../../corpus/run-shard.js'
import {ShardError} from '../../../corpus/shard-error.js'
import {type Shard, takeShards} from '../../../corpus/shards.js'
import {defaultLongest} from '../../../corpus/stream-cleaner.js'
import {type Cli, CliError, type ExitCode, print, reasonOf} from '../io.js'
import {parseFlags} from '../parse-flags.js'
import {completeAnnotate, makeCleaner, type RecordArguments, readChoice, readRecordFlags, recordFlags, recordHelp} from '../record-flags.js'
import {beginCorpusRun} from '../run-flags.js'
import {readVersion} from '../version.js'
import {checkShards, listInputs} from './inputs.js'
import {RunLog} from './log.js'
import {readRank} from './rank.js'
import type {WorkerData} from './worker.js'

const flags = {
  ...recordFlags,
  out: {type: 'string'},
  rank: {type: 'string'},
  world: {type: 'string'},
  workers: {type: 'string'},
  to: {type: 'string'},
  force: {type: 'boolean'},
  quiet: {type: 'boolean'}
} as const

const help = `Usage: seedlint corpus [options] IN… --out DIR

Cleans shards: .jsonl, .jsonl.gz, .jsonl.zst and .parquet files, and folders of .txt files. Folders are searched. A shard's number is its
place in the sorted list of all inputs. Its output appears in DIR when it is whole, then completions/NNNNN; stats/NNNNN.json says
what was found, cuttings/NNNNN.jsonl.gz what was cut (\`seedlint undo\` takes it back). Finished shards are skipped, so running
the same command again completes what was interrupted.

  --out DIR              where to write; not a folder that is read
  --rank R --world W     take the shards R, R+W, R+2W, … (default: SLURM_ARRAY_TASK_ID, PARALLEL_SEQ, else all)
  --workers N            worker threads (default: one a core, or SLURM_CPUS_PER_TASK; 1: none besides the command itself)
  --to CODEC             write lines as jsonl, gz or zst (default: as each input is named)
  --force                do finished shards again
  --quiet                say nothing but what goes wrong
${recordHelp}  -h, --help             print this

Exit code: 0 with findings, too; 2 a shard could not be cleaned, the others were.
`

/**
 * Runs the verb.
 * @returns 0 when all shards are finished, 2 when one could not be
 * @throws {CliError} for wrong flags and inputs
 */
export async function corpus(cli: Cli, argv: readonly string[]): Promise<ExitCode> {
  const {values, positionals} = parseFlags(completeAnnotate(argv, true), flags)
  if (values.help) {
    await print(cli.stdout, help)
    return 0
  }
  if (values.out === undefined) throw new CliError('found no `--out`, expected the folder to write to, add `--out DIR`')
  const args = readRecordFlags(values)
  const out = resolve(cli.cwd, values.out)
  const to = values.to === undefined ? undefined : readChoice('to', values.to, lineCodecs)
  const shards = listInputs(cli, positionals, out, to)
  const {rank, world} = readRank(values, cli.env, shards.length)
  const mine = takeShards(shards, rank, world)
  await checkShards(mine, args.record)
  // A wrong config is told before anything is made.
  await makeCleaner(cli.cwd, args)
  const log = new RunLog(cli, mine, shards.length, values.quiet ?? false)
  const pool = openPool(cli, args, readWorkers(values.workers, cli.env))
  const tools: ShardTools = {
    out,
    pool,
    longest: args.longest,
    record: args.record,
    onBad: args.onBad,
    env: cli.env,
    version: readVersion(),
    complain: (shard, complaint) => log.complain(shard, complaint),
    progress: (shard, read, bytes) => log.progress(shard, read, bytes),
    wasRead: () => undefined
  }
  const endRun = await beginCorpusRun()
  try {
    await handleAll(mine, tools, values.force ?? false, log)
  } finally {
    await pool.close()
    endRun()
  }
  await log.close()
  return log.failed > 0 ? 2 : 0
}

/** The next shard begins when the one before is read, so that nobody waits for what is left of that. */
async function handleAll(shards: readonly Shard[], tools: ShardTools, force: boolean, log: RunLog): Promise<void> {
  const open = new Set<Promise<void>>()
  const errors: unknown[] = []
  for (const shard of shards) {
    while (open.size >= tools.pool.shards) await Promise.race(open)
    if (errors.length > 0) break
    await new Promise<void>((next) => {
      const run: Promise<void> = handle(shard, {...tools, wasRead: () => next()}, force, log)
        .catch((error: unknown) => void errors.push(error))
        .finally(() => {
          open.delete(run)
          next()
        })
      open.add(run)
    })
  }
  await Promise.all(open)
  if (errors.length > 0) throw errors[0]
}

/** One failure does not stop the others. */
async function handle(shard: Shard, tools: ShardTools, force: boolean, log: RunLog): Promise<void> {
  try {
    if (!force && isFinished(tools.out, shard)) {
      removeDeadAttempts(tools.out, shard.number, tools.env)
      await log.skip(shard)
      return
    }
    await log.begin(shard)
    await log.finish(shard, await runShard(shard, tools))
  } catch (error) {
    const sentence = error instanceof ShardError || error instanceof ConfigError ? error.message : describe(error)
    await log.fail(shard, sentence)
  }
}

function describe(error: unknown): string {
  const isSystem = error instanceof Error && 'syscall' in error
  if (isSystem) return `found no way to read it or to write its output (${reasonOf(error)}), expected both, run again when that is mended`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function readWorkers(value: string | undefined, env: Cli['env']): number {
  if (value !== undefined) {
    const count = Number(value)
    if (/^\d+$/u.test(value) && count >= 1 && count <= 256) return count
    throw new CliError(`unexpected value ${showValue(value)} for \`--workers\`, expected a whole number from 1 to 256`)
  }
  // Slurm gives a task so many cores, whatever the machine has.
  const given = Number(env['SLURM_CPUS_PER_TASK'])
  return Number.isInteger(given) && given > 0 ? given : availableParallelism()
}

/**
 * The heap of a worker, in megabytes. Under a limit of 2048 the engine of Node lets garbage grow to twice what lives, and above it
 * to four times; the longest record that is cleaned by default, damaged throughout, needs three quarters of it. New objects get what is
 * usual on Node 20: 24 gives three times as much by itself.
 */
function limitHeap(longest: number) {
  return {maxOldGenerationSizeMb: Math.ceil(2000 * Math.max(1, longest / defaultLongest)), maxYoungGenerationSizeMb: 48}
}

function openPool(cli: Cli, args: RecordArguments, workers: number): Pool {
  const data: WorkerData = {cwd: cli.cwd, args}
  return new Pool(
    workers,
    () => new Worker(cli.command, {argv: ['corpus-worker'], workerData: data, resourceLimits: limitHeap(args.longest)})
  )
}
