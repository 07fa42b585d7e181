/** The run over a file of lines. */
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {type BatchResult, countLines} from './batch.js'
import type {LineCodec} from './codec.js'
import {LineCutter, type Piece} from './lines.js'
import {readShard} from './read-shard.js'
import {attemptNames, ShardRun, type ShardTools} from './shard-run.js'
import type {Shard} from './shards.js'
import {ShardWriter} from './write-shard.js'

/** Cleans the records of a file, one a line. */
export class LinesRun extends ShardRun {
  readonly #output: ShardWriter
  readonly #path: string
  readonly #cutter: LineCutter

  constructor(shard: Shard, tools: ShardTools, attempt: string, codec: LineCodec) {
    super(shard, tools, attempt)
    this.#path = join(attempt, attemptNames.output)
    this.#output = new ShardWriter(this.#path, codec)
    this.#cutter = new LineCutter(tools.longest)
  }

  protected async read(): Promise<void> {
    for await (const {bytes, read} of readShard(this.shard.input)) {
      this.bytesIn += bytes.length
      this.before.update(bytes)
      for (const piece of this.#cutter.push(bytes)) await this.#submit(piece)
      this.tools.progress(this.shard, read, bytes.length)
    }
    for (const piece of this.#cutter.end()) await this.#submit(piece)
  }

  async #submit(piece: Piece): Promise<void> {
    const batch = {...piece, firstLine: this.line, longest: this.tools.longest}
    this.line += countLines(batch)
    await this.submit(batch)
  }

  protected write({bytes}: BatchResult): Promise<void> {
    return this.#output.write(bytes)
  }

  protected async close(): Promise<number> {
    await this.#output.close()
    return statSync(this.#path).size
  }

  protected abort(): Promise<void> {
    return this.#output.abort()
  }

  protected isUnended(): boolean {
    return this.#cutter.isUnended
  }
}
