/** The texts of a Parquet file, read row by row in bounded memory. */
import type {DuckDBConnection, DuckDBDataChunk, DuckDBValue} from '@duckdb/node-api'
import {describe, quoteName, tableOf, telling} from './duckdb.js'

/** A row. */
export interface Row {
  /** A copy of its own; null stays null. */
  readonly text: Buffer | null
  /** The id as text; undefined where there is none. */
  readonly id: string | undefined
}

/**
 * Reads texts and ids.
 * @param place the column of the texts, by its place in the table: DuckDB may call it otherwise, since to it `Text` is `text`
 * @param idKey the name of the column of the ids; there may be none
 * @returns some rows at a time, in their order
 * @throws {ShardError} for what DuckDB can not read
 */
export async function* readRows(
  connection: DuckDBConnection,
  path: string,
  place: number,
  idKey: string | undefined
): AsyncGenerator<Iterable<Row>, undefined> {
  const columns = await describe(connection, path)
  const text = columns[place]
  if (text === undefined) throw new RangeError(`no column ${place}`)
  const bytes = text.type === 'BLOB' ? quoteName(text.name) : `encode(${quoteName(text.name)})`
  const id = columns.some(({name}) => name === idKey) ? `CAST(${quoteName(idKey ?? '')} AS VARCHAR)` : 'CAST(NULL AS VARCHAR)'
  const result = await telling(() => connection.stream(`SELECT ${bytes}, ${id} FROM ${tableOf(path)}`))
  for (;;) {
    const chunk = await telling(() => result.fetchChunk())
    if (chunk === null || chunk.rowCount === 0) return undefined
    yield rowsOf(chunk)
    // Its memory is DuckDB's, of which the collector of garbage knows nothing.
    chunk.reset()
  }
}

/** Copied one by one: all texts of a chunk at once would be held twice. */
function* rowsOf(chunk: DuckDBDataChunk): Iterable<Row> {
  const [texts, ids] = [chunk.getColumnVector(0), chunk.getColumnVector(1)]
  for (let row = 0, rows = chunk.rowCount; row < rows; row++) {
    const id = ids.getItem(row)
    yield {text: bytesOf(texts.getItem(row)), id: typeof id === 'string' ? id : undefined}
  }
}

/** DuckDB gives bytes that are a copy already. */
function bytesOf(value: DuckDBValue): Buffer | null {
  if (value === null || typeof value !== 'object' || !('bytes' in value) || !(value.bytes instanceof Uint8Array)) return null
  const {buffer, byteOffset, length} = value.bytes
  return Buffer.from(buffer, byteOffset, length)
}
