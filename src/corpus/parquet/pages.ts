/** Texts as the pages of a column: encoded and packed by DuckDB, as a file of that column alone, out of which the pages are taken. */
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {DuckDBConnection} from '@duckdb/node-api'
import {ShardError} from '../shard-error.js'
import {quotePath, tellingOfWrites} from './duckdb.js'
import {fields, readFooter} from './footer.js'

/** Pages without a dictionary, so that they may stand one behind the other in a chunk. */
export interface Pages {
  readonly bytes: Buffer
  /** Their size before they were packed, headers included. */
  readonly unpacked: number
}

// CompressionCodec of parquet.thrift; what is missing (LZO, LZ4 of Hadoop) DuckDB does not write.
const codecNames: ReadonlyMap<number, string> = new Map([
  [0, 'uncompressed'],
  [1, 'snappy'],
  [2, 'gzip'],
  [4, 'brotli'],
  [6, 'zstd'],
  [7, 'lz4_raw']
])

/** Makes pages. */
export class PageMaker {
  readonly #connection: DuckDBConnection
  readonly #path: string

  /** @param folder where files may stand for a moment */
  constructor(connection: DuckDBConnection, folder: string) {
    this.#connection = connection
    this.#path = join(folder, 'pages')
  }

  /**
   * Encodes texts, nulls among them, as an optional column has them.
   * @param codec the number of the codec
   * @throws {ShardError} for a codec that can not be written, a system error
   */
  async make(texts: readonly (Uint8Array | null)[], codec: number): Promise<Pages> {
    const packer = codecNames.get(codec)
    if (packer === undefined) throw new ShardError(`found pages packed by codec ${codec}, expected snappy, gzip, zstd, brotli or LZ4_RAW`)
    // Deleted rows would be held on to.
    await this.#connection.run('CREATE OR REPLACE TABLE pages (text BLOB)')
    await this.#append(texts)
    // All in one group; a dictionary of a byte holds nothing.
    const options = `FORMAT parquet, COMPRESSION ${packer}, ROW_GROUP_SIZE ${Math.max(texts.length, 1)}, STRING_DICTIONARY_PAGE_SIZE_LIMIT 1`
    await tellingOfWrites(() => this.#connection.run(`COPY pages TO ${quotePath(this.#path)} (${options}, USE_TMP_FILE false)`))
    const pages = takePages(this.#path, texts.length)
    rmSync(this.#path)
    return pages
  }

  async #append(texts: readonly (Uint8Array | null)[]): Promise<void> {
    const appender = await this.#connection.createAppender('pages')
    for (const text of texts) {
      if (text === null) appender.appendNull()
      else appender.appendBlob(text)
      appender.endRow()
    }
    appender.closeSync()
  }
}

function takePages(path: string, rows: number): Pages {
  const file = readFileSync(path)
  const groups = readFooter(path).struct.structs(fields.file.groups)
  const metas = groups.map((group) => group.structs(fields.group.columns)[0]?.struct(fields.chunk.meta))
  const chunks = metas.map((meta) => {
    const number = (id: number) => meta?.int(id) ?? 0
    if (number(fields.meta.dictionary) > 0) throw new Error('found pages with a dictionary')
    const start = number(fields.meta.data)
    return {
      bytes: file.subarray(start, start + number(fields.meta.packedBytes)),
      unpacked: number(fields.meta.bytes),
      rows: number(fields.meta.values)
    }
  })
  const sum = (key: 'unpacked' | 'rows') => chunks.reduce((total, chunk) => total + chunk[key], 0)
  if (sum('rows') !== rows) throw new Error(`found ${sum('rows')} texts in the pages, expected ${rows}`)
  return {bytes: Buffer.concat(chunks.map(({bytes}) => bytes)), unpacked: sum('unpacked')}
}
