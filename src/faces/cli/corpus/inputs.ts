/** What the verb `corpus` is given to clean. */
import {resolve} from 'node:path'
import {showValue} from '../../../config/nearest.js'
import type {LineCodec} from '../../../corpus/codec.js'
import {loadDuckDb} from '../../../corpus/parquet/duckdb.js'
import type {RecordOptions} from '../../../corpus/record.js'
import {ShardError} from '../../../corpus/shard-error.js'
import {checkOutput, listShards, type Shard} from '../../../corpus/shards.js'
import {checkWritable} from '../../../corpus/write-shard.js'
import {type Cli, CliError, reasonOf} from '../io.js'

/**
 * Lists the shards of the inputs.
 * @param out the output folder, absolute
 * @throws {CliError} where there is none, where two would be one, or one would be written over
 */
export function listInputs(cli: Cli, paths: readonly string[], out: string, to: LineCodec | undefined): readonly Shard[] {
  if (paths.length === 0) throw new CliError('found no input, expected shards or their folders, name them: `seedlint corpus IN… --out DIR`')
  const inputs = paths.map((path) => resolve(cli.cwd, path))
  try {
    const shards = listShards(inputs, to)
    checkOutput(inputs, out, shards)
    for (const {codec, outputName} of shards) if (codec !== 'text' && codec !== 'parquet') checkWritable(codec, outputName)
    return shards
  } catch (error) {
    if (error instanceof ShardError) throw new CliError(error.message)
    if (error instanceof Error && 'path' in error)
      throw new CliError(`cannot read ${showValue(error.path)} (${reasonOf(error)}), expected shards or their folders, check the path`)
    throw error
  }
}

/** Tells what keeps all shards of a kind from being cleaned before anything is made. @throws {CliError} */
export async function checkShards(shards: readonly Shard[], record: RecordOptions): Promise<void> {
  const other = shards.find(({codec}) => codec === 'text' || codec === 'parquet')
  if (record.annotate !== undefined && other !== undefined) {
    const found = other.codec === 'text' ? 'a folder of texts' : 'a Parquet file'
    throw new CliError(`found \`--annotate\` with ${found}, expected lines of JSON, which can hold the findings, leave it out`)
  }
  try {
    if (shards.some(({codec}) => codec === 'parquet')) await loadDuckDb()
  } catch (error) {
    throw error instanceof ShardError ? new CliError(error.message) : error
  }
}
