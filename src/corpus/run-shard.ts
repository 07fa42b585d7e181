/** One shard from its input to its output: whole and right, or not there. */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isRecord} from '../config/settings.js'
import {closeAttempt, openAttempt, removeDeadAttempts, shardName} from './attempt.js'
import {LinesRun} from './lines-run.js'
import {ParquetRun} from './parquet-run.js'
import {ShardError} from './shard-error.js'
import {attemptNames, type ShardResult, type ShardRun, type ShardTools} from './shard-run.js'
import type {Shard} from './shards.js'
import {syncFolder} from './sync-folder.js'
import {TextsRun} from './texts-run.js'

/** Where the files of a shard go. */
export function shardFiles(out: string, {number, outputName}: Pick<Shard, 'number' | 'outputName'>) {
  const name = shardName(number)
  return {
    output: join(out, outputName),
    cuttings: join(out, 'cuttings', `${name}.jsonl.gz`),
    stats: join(out, 'stats', `${name}.json`),
    completion: join(out, 'completions', name)
  }
}

/**
 * Is a shard finished, its output in its place?
 * @throws {ShardError} when its number was another input's: the list of inputs has changed
 */
export function isFinished(out: string, shard: Shard): boolean {
  const files = shardFiles(out, shard)
  if (!existsSync(files.completion)) return false
  const marker = readMarker(files.completion)
  if (marker === undefined) return false
  if (marker['input'] !== shard.name) {
    const found = `found \`${String(marker['input'])}\` finished as shard ${shard.number}, expected \`${shard.name}\``
    throw new ShardError(`${found}, name the same inputs as before, or another \`--out\``)
  }
  return existsSync(files.output) && (shard.codec === 'text' || statSync(files.output).size === marker['size'])
}

function readMarker(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const marker: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRecord(marker) ? marker : undefined
  } catch {
    return undefined
  }
}

/**
 * Cleans a shard. All is written in the folder of the attempt, then moved: cuttings and statistics, the output, the completion marker.
 * @throws {ShardError} for an input that can not be cleaned, a system error for an output that can not be written; nothing is left then
 */
export async function runShard(shard: Shard, tools: ShardTools): Promise<ShardResult> {
  removeDeadAttempts(tools.out, shard.number, tools.env)
  const attempt = openAttempt(tools.out, shard.number, tools.env)
  try {
    const result = await (await openRun(shard, tools, attempt)).run()
    moveAll(attempt, shard, tools)
    return result
  } finally {
    closeAttempt(attempt)
  }
}

async function openRun(shard: Shard, tools: ShardTools, attempt: string): Promise<ShardRun> {
  if (shard.codec === 'text') return new TextsRun(shard, tools, attempt)
  return shard.codec === 'parquet' ? await ParquetRun.open(shard, tools, attempt) : new LinesRun(shard, tools, attempt, shard.codec)
}

function moveAll(attempt: string, shard: Shard, {out}: ShardTools): void {
  const files = shardFiles(out, shard)
  // What was finished before and is done again is not finished from here on; unless it comes out the same, as from another attempt.
  const marker = join(attempt, attemptNames.completion)
  if (existsSync(files.completion) && !readFileSync(files.completion).equals(readFileSync(marker))) rmSync(files.completion, {force: true})
  for (const part of ['cuttings', 'stats', 'output', 'completion'] as const) {
    try {
      moveTo(join(attempt, attemptNames[part]), files[part])
    } catch (error) {
      // Another attempt took this one for dead.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && !existsSync(attempt))
        throw new ShardError('found the files of this attempt removed by another one, expected them to stay, run again')
      throw error
    }
  }
}

/** Moves a file in one step; of a folder file by file, since other shards may stand below it. */
export function moveTo(from: string, to: string): void {
  const isFolder = statSync(from).isDirectory()
  mkdirSync(isFolder ? to : dirname(to), {recursive: true})
  if (isFolder) for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name))
  else renameSync(from, to)
  syncFolder(isFolder ? to : dirname(to))
}

export type {ShardResult, ShardTools}
