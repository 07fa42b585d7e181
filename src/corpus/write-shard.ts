/** A file of a shard, written packed, and on the disk when it is closed. */

import {once} from 'node:events'
import {closeSync, createWriteStream, fsyncSync, openSync} from 'node:fs'
import type {Writable} from 'node:stream'
import {finished, pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import type {LineCodec} from './codec.js'
import {makeZstd} from './read-shard.js'
import {ShardError} from './shard-error.js'

// What may wait for the packer, which runs beside us.
const waiting = 4 * 2 ** 20

/** Can shards be written in this codec here? @throws {ShardError} where not */
export function checkWritable(codec: LineCodec, name: string): void {
  if (codec !== 'zst' || makeZstd !== undefined) return
  const found = `found \`${name}\`, which this Node (${process.versions.node}) can read but not write`
  throw new ShardError(`${found}, expected Node 22.15 or later for .zst, write .gz instead with \`--to gz\``)
}

/** Writes a new file. */
export class ShardWriter {
  readonly #path: string
  readonly #head: Writable
  readonly #done: Promise<void>

  /** @param path must not exist yet */
  constructor(path: string, codec: LineCodec) {
    this.#path = path
    const file = createWriteStream(path, {flags: 'wx', highWaterMark: 2 ** 20})
    if (codec === 'jsonl') {
      this.#head = file
      this.#done = finished(file)
    } else {
      const options = {highWaterMark: waiting, chunkSize: 2 ** 18}
      const packer = codec === 'gz' ? createGzip(options) : makeZstd?.createZstdCompress(options)
      if (packer === undefined) throw new ShardError('found no zstd in this Node')
      this.#head = packer
      this.#done = pipeline(packer, file)
    }
    // Told to who writes or closes.
    this.#done.catch(() => undefined)
  }

  /** Writes, no faster than it can be packed and kept. @throws a system error */
  async write(bytes: Uint8Array | string): Promise<void> {
    if (bytes.length === 0) return
    if (this.#head.errored) await this.#done
    if (!this.#head.write(bytes)) await Promise.race([once(this.#head, 'drain'), this.#done])
  }

  /** Ends the file; it is on the disk then. @throws a system error */
  async close(): Promise<void> {
    this.#head.end()
    await this.#done
    syncFile(this.#path)
  }

  /** Gives up. The file is to be removed by who made its folder. */
  async abort(): Promise<void> {
    this.#head.destroy()
    await this.#done.catch(() => undefined)
  }
}

/** Makes sure that what was written is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
