/** Which shards a task takes: by flags, or by what the cluster tells it. */
import {showValue} from '../../../config/nearest.js'
import {CliError} from '../io.js'

/** The task takes `shards[rank::world]`. */
export interface Rank {
  readonly rank: number
  readonly world: number
}

/**
 * Reads rank and world.
 * - `--rank` with `--world`; without it, the rank names one shard
 * - `SLURM_ARRAY_TASK_ID`: tasks count from 0, and the world is that of the greatest task, so that an array smaller than the list
 *   of shards takes all of them, and one that is submitted again for some tasks takes theirs (and skips what is finished)
 * - `PARALLEL_SEQ`, which counts from 1 and names one shard
 * @param count how many shards there are
 * @throws {CliError} for what is no rank
 */
export function readRank(
  flags: {readonly rank?: string | undefined; readonly world?: string | undefined},
  env: Readonly<Record<string, string | undefined>>,
  count: number
): Rank {
  const world = flags.world === undefined ? undefined : readNumber('--world', flags.world, 1)
  const given = flags.rank === undefined ? undefined : readNumber('--rank', flags.rank, 0)
  if (given !== undefined) return check('--rank', given, world, count)
  const task = env['SLURM_ARRAY_TASK_ID']
  if (task !== undefined && task !== '') {
    const greatest = Number(env['SLURM_ARRAY_TASK_MAX'] ?? Number.NaN)
    const rank = readNumber('SLURM_ARRAY_TASK_ID', task, 0)
    return check('SLURM_ARRAY_TASK_ID', rank, world ?? Math.max(rank + 1, Number.isInteger(greatest) ? greatest + 1 : count), count)
  }
  const sequence = env['PARALLEL_SEQ']
  if (sequence !== undefined && sequence !== '') return check('PARALLEL_SEQ', readNumber('PARALLEL_SEQ', sequence, 1) - 1, world, count)
  if (world !== undefined) throw new CliError('found `--world` without `--rank`, expected both, add `--rank`')
  return {rank: 0, world: 1}
}

function check(name: string, rank: number, world: number | undefined, count: number): Rank {
  if (world !== undefined) {
    if (rank < world) return {rank, world}
    throw new CliError(`found rank ${rank} by \`${name}\` in a world of ${world}, expected less, count ranks from 0`)
  }
  if (rank < count) return {rank, world: count}
  const shards = count === 1 ? 'there is 1 shard' : `there are ${count} shards`
  throw new CliError(
    `found rank ${rank} by \`${name}\`, but ${shards}, expected a shard for it, name all inputs in each task, or set \`--rank\` and \`--world\``
  )
}

function readNumber(name: string, value: string, least: number): number {
  const number = Number(value)
  if (/^\d+$/u.test(value) && Number.isSafeInteger(number) && number >= least) return number
  throw new CliError(`unexpected value ${showValue(value)} for \`${name}\`, expected a whole number from ${least} on`)
}
