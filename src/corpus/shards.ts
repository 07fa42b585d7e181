/** The shards of a run: which inputs there are, in what order, and which of them a task of a cluster takes. */
import {readdirSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {type Codec, codecOfName, isParquetName, isShardName, isTextName, type LineCodec, nameWithCodec} from './codec.js'
import {ShardError} from './shard-error.js'

/** One input and its output. */
export interface Shard {
  /** Its place in the sorted list of all inputs. */
  readonly number: number
  /** The file, or the folder of texts. */
  readonly input: string
  /** The input's name below the folder that was named, with `/`. */
  readonly name: string
  /** The output's name below the output folder. */
  readonly outputName: string
  readonly codec: Codec
}

interface Found {
  readonly input: string
  readonly name: string
  readonly isText: boolean
}

/** The folders of an output that hold no shards. */
export const recordFolders = ['completions', 'stats', 'cuttings'] as const

/**
 * Lists the shards of some inputs: files as they are named, folders searched for shards and for folders of texts.
 * @param inputs absolute paths
 * @param codec the codec of all outputs with lines; absent: that of each name
 * @throws {ShardError} where there is none, or where two would be written to one place
 */
export function listShards(inputs: readonly string[], codec: LineCodec | undefined): readonly Shard[] {
  const found = inputs.flatMap((input) => [...search(input)]).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  if (found.length === 0)
    throw new ShardError('found no shard, expected .jsonl, .jsonl.gz, .jsonl.zst, .parquet or .txt files, name a file or their folder')
  const shards = found.map(({input, name, isText}, number): Shard => {
    if (isText || isParquetName(name)) return {number, input, name, outputName: name, codec: isText ? 'text' : 'parquet'}
    const packed = codec ?? codecOfName(name)
    return {number, input, name, outputName: nameWithCodec(name, packed), codec: packed}
  })
  checkNames(shards)
  return shards
}

function checkNames(shards: readonly Shard[]): void {
  const seen = new Map<string, Shard>()
  for (const shard of shards) {
    const other = seen.get(shard.outputName)
    if (other !== undefined) {
      const found = `found two inputs, \`${other.input}\` and \`${shard.input}\`, for one output \`${shard.outputName}\``
      throw new ShardError(`${found}, expected one for each, name the folder above them`)
    }
    seen.set(shard.outputName, shard)
  }
}

function* search(input: string): Iterable<Found> {
  if (!statSync(input).isDirectory()) {
    yield {input, name: basename(input), isText: false}
    return
  }
  yield* searchFolder(input, input)
}

function* searchFolder(root: string, folder: string): Iterable<Found> {
  const entries = readdirSync(folder, {withFileTypes: true}).filter(({name}) => !name.startsWith('.'))
  // The output of another run may be an input: its records are none.
  const isOutput = entries.some((entry) => entry.isDirectory() && entry.name === 'completions')
  if (entries.some((entry) => !entry.isDirectory() && isTextName(entry.name)))
    yield {input: folder, name: nameBelow(root, folder) || basename(root), isText: true}
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!(isOutput && recordFolders.some((name) => name === entry.name))) yield* searchFolder(root, path)
    } else if (isShardName(entry.name)) yield {input: path, name: nameBelow(root, path), isText: false}
  }
}

function nameBelow(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/**
 * Makes sure that no output is an input.
 * @param out absolute; need not exist
 * @throws {ShardError} where the output folder is, or lies in, a folder that is read, or a file would be written over
 */
export function checkOutput(inputs: readonly string[], out: string, shards: readonly Shard[]): void {
  const real = realOf(out)
  for (const input of inputs) {
    const folder = realOf(input)
    if (statSync(input).isDirectory() && (real === folder || real.startsWith(folder + sep))) {
      const found = real === folder ? 'the input folder itself' : 'a folder in the input folder'
      throw new ShardError(`found ${found} behind \`--out\`, expected a folder of its own, name another`)
    }
  }
  for (const {input, outputName} of shards) {
    if (realOf(join(out, outputName)) === realOf(input))
      throw new ShardError(`found the folder of \`${input}\` behind \`--out\`, expected a folder of its own, name another`)
  }
}

/** The path free of symbolic links, as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path))
  }
}

/** `shards[rank::world]`, as datatrove deals them out. */
export function takeShards(shards: readonly Shard[], rank: number, world: number): readonly Shard[] {
  return shards.filter(({number}) => number % world === rank)
}
