/** The run over a Parquet file: each row is a record, its text a value of one column. */
import {copyFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {BatchResult} from './batch.js'
import {hashText, type OpenParquet, openParquet} from './parquet/open.js'
import {attemptNames, ShardRun, type ShardTools} from './shard-run.js'
import type {Shard} from './shards.js'
import {partsOf} from './texts.js'
import {syncFile} from './write-shard.js'

// As much as a batch of lines is; of very short texts not too many.
const batchSize = 2 ** 20
const mostTexts = 2 ** 14

/** Cleans the texts of a file. */
export class ParquetRun extends ShardRun {
  readonly #path: string
  readonly #file: OpenParquet
  /** What waits to be a batch. */
  #texts: (Buffer | null)[] = []
  #ids: (string | undefined)[] = []
  #length = 0
  #hasChanged = false

  /** @throws {ShardError} for a file that is no Parquet, or has no texts */
  static async open(shard: Shard, tools: ShardTools, attempt: string): Promise<ParquetRun> {
    const path = join(attempt, attemptNames.output)
    return new ParquetRun(shard, tools, attempt, path, await openParquet(shard.input, path, attempt, tools.record))
  }

  private constructor(shard: Shard, tools: ShardTools, attempt: string, path: string, file: OpenParquet) {
    super(shard, tools, attempt, tools.record.textKey)
    this.#path = path
    this.#file = file
  }

  protected async read(): Promise<void> {
    const all = this.#file.groups.reduce((sum, rows) => sum + rows, 0)
    const {size} = statSync(this.shard.input)
    for await (const rows of this.#file.rows) {
      for (const {text, id} of rows) {
        hashText(this.before, text)
        this.#texts.push(text)
        this.#ids.push(id)
        this.#length += text?.length ?? 0
        if (this.#length >= batchSize || this.#texts.length >= mostTexts) await this.#submit((this.line + this.#texts.length) / all, size)
      }
    }
    if (this.#texts.length > 0) await this.#submit(1, size)
  }

  /** @param share of all rows that were read */
  async #submit(share: number, size: number): Promise<void> {
    const [texts, names, length] = [this.#texts, this.#ids, this.#length]
    const firstLine = this.line
    this.#texts = []
    this.#ids = []
    this.#length = 0
    this.line += texts.length
    this.bytesIn += length
    this.tools.progress(this.shard, Math.floor(share * size), length)
    const bytes = Buffer.concat(texts.filter((text) => text !== null))
    const lengths = texts.map((text) => text?.length ?? null)
    await this.submit({kind: 'texts', bytes, texts: {names, lengths, areFiles: false}, firstLine, longest: this.tools.longest})
  }

  protected async write({bytes, lengths = [], statistics}: BatchResult): Promise<void> {
    this.#hasChanged ||= statistics.tally.changed > 0
    for (const text of partsOf(bytes, lengths)) await this.#file.rewriter.write(text)
  }

  protected override hashOutput({bytes, lengths = []}: BatchResult): void {
    for (const text of partsOf(bytes, lengths)) hashText(this.after, text)
  }

  protected async close(): Promise<number> {
    const size = await this.#file.rewriter.close()
    await this.#file.close()
    if (this.#hasChanged) return size
    // Clean texts: the very bytes.
    rmSync(this.#path)
    copyFileSync(this.shard.input, this.#path)
    syncFile(this.#path)
    return statSync(this.#path).size
  }

  protected async abort(): Promise<void> {
    await this.#file.rewriter.abort()
    await this.#file.close()
  }

  protected isUnended(): boolean {
    return false
  }
}
