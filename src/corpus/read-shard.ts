/** The bytes of a shard, unpacked. */
import {closeSync, createReadStream, openSync, readSync} from 'node:fs'
import type {Transform} from 'node:stream'
import zlib, {createGunzip} from 'node:zlib'
import {codecOfMagic, type LineCodec, looksPlain, type Magic} from './codec.js'
import {ShardError} from './shard-error.js'

/** A chunk of a shard, and how much of the file was read for all that came so far. */
export interface ShardChunk {
  readonly bytes: Buffer
  readonly read: number
}

// Batches of about a megabyte cost little to hand over and keep all workers busy near the end of a shard.
const plainChunk = 2 ** 20
// Text packs to a third or a quarter.
const packedChunk = 2 ** 18
const headLength = 2 ** 16

/** What the first bytes of a file say that it is. @throws a system error when it can not be read */
export function magicOf(path: string): Magic {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(headLength)
    return codecOfMagic(head.subarray(0, readSync(file, head)))
  } finally {
    closeSync(file)
  }
}

/** How the lines of a file are packed, whatever its name says. @throws {ShardError} for what holds no lines, or a system error */
export function lineCodecOf(path: string): LineCodec {
  const magic = magicOf(path)
  if (magic === 'parquet') throw new ShardError('found a Parquet file, expected lines of JSON by its name, let its name end in `.parquet`')
  if (magic === 'binary' || magic === 'utf-16') throw new ShardError(describe(magic))
  return magic
}

/**
 * Reads a shard, whatever its name says.
 * @throws {ShardError} for what holds no lines, and for a packed file that is broken or cut off
 */
export async function* readShard(path: string): AsyncIterable<ShardChunk> {
  const magic = lineCodecOf(path)
  const source = createReadStream(path, {highWaterMark: magic === 'jsonl' ? plainChunk : packedChunk})
  const chunks =
    magic === 'jsonl' ? source : magic === 'gz' ? unpack(source, createGunzip({chunkSize: plainChunk}), 'gzip') : readZstd(source)
  let isFirst = true
  try {
    for await (const bytes of chunks) {
      if (isFirst && magic !== 'jsonl' && looksPlain(bytes) !== 'jsonl') throw new ShardError(describe('binary'))
      isFirst = false
      yield {bytes, read: source.bytesRead}
    }
  } finally {
    source.destroy()
  }
}

function describe(magic: 'binary' | 'utf-16'): string {
  if (magic === 'utf-16') return 'found text in UTF-16, expected lines of JSON in UTF-8, convert it first'
  return 'found a binary file (it has NUL bytes), expected lines of JSON, check its name'
}

type Source = ReturnType<typeof createReadStream>

async function* unpack(source: Source, unpacker: Transform, what: string): AsyncIterable<Buffer> {
  source.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacker)) yield Buffer.from(chunk)
  } catch (error) {
    throw isSystemError(error) ? error : new ShardError(describeBroken(what, error))
  }
}

function describeBroken(what: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `found a broken or truncated ${what} file (${reason}), expected a whole one, fetch it again`
}

/** Did the file system fail, and not what the file holds? */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** zstd by Node where it has it, else by fzstd, which is loaded then. */
async function* readZstd(source: Source): AsyncIterable<Buffer> {
  if (makeZstd !== undefined) {
    yield* unpack(source, makeZstd.createZstdDecompress({chunkSize: plainChunk}), 'zstd')
    return
  }
  const {Decompress} = await import('fzstd')
  let ready: Buffer[] = []
  const unpacker = new Decompress((chunk) => ready.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))
  const push = (chunk: Uint8Array, isLast: boolean) => {
    try {
      unpacker.push(chunk, isLast)
    } catch (error) {
      throw new ShardError(describeBroken('zstd', error))
    }
    const done = ready
    ready = []
    return done
  }
  for await (const chunk of source) yield* push(chunk, false)
  yield* push(new Uint8Array(), true)
}

interface Zstd {
  createZstdDecompress(options?: object): Transform
  createZstdCompress(options?: object): Transform
}

const hasZstd = (module: object): module is Zstd => 'createZstdDecompress' in module && 'createZstdCompress' in module
/** zstd as Node brings it from 22.15 on. */
export const makeZstd: Zstd | undefined = hasZstd(zlib) ? zlib : undefined
