/** The texts of a Parquet file, read row by row in bounded memory. */
import type {DuckDBConnection, DuckDBDataChunk} from '@duckdb/node-api'
import {describe, quoteName, tableOf, telling} from './duckdb.js'

/** Some rows, in their order. */
export interface Rows {
  /** Each a copy of its own; null stays null. */
  readonly texts: readonly (Buffer | null)[]
  /** The ids as text; null where there is none. */
  readonly ids: readonly (string | null)[]
}

/**
 * Reads texts and ids.
 * @param place the column of the texts, by its place in the table: DuckDB may call it otherwise, since to it `Text` is `text`
 * @param idKey the name of the column of the ids; there may be none
 * @throws {ShardError} for what DuckDB can not read
 */
export async function* readRows(
  connection: DuckDBConnection,
  path: string,
  place: number,
  idKey: string | undefined
): AsyncGenerator<Rows, undefined> {
  const columns = await describe(connection, path)
  const text = columns[place]
  if (text === undefined) throw new RangeError(`no column ${place}`)
  const bytes = text.type === 'BLOB' ? quoteName(text.name) : `encode(${quoteName(text.name)})`
  const id = columns.some(({name}) => name === idKey) ? `CAST(${quoteName(idKey ?? '')} AS VARCHAR)` : 'NULL'
  const result = await telling(() => connection.stream(`SELECT ${bytes}, ${id} FROM ${tableOf(path)}`))
  for (;;) {
    const chunk = await telling(() => result.fetchChunk())
    if (chunk === null || chunk.rowCount === 0) return undefined
    yield {texts: readBytes(chunk, 0), ids: chunk.getColumnValues(1).map((value) => (typeof value === 'string' ? value : null))}
  }
}

function readBytes(chunk: DuckDBDataChunk, column: number): readonly (Buffer | null)[] {
  return chunk.getColumnValues(column).map((value) => {
    if (value === null || typeof value !== 'object' || !('bytes' in value)) return null
    return value.bytes instanceof Uint8Array ? Buffer.from(value.bytes) : null
  })
}
