/** Some columns of a Parquet file as records, for who reads no table. */
import {tmpdir} from 'node:os'
import {describe, openDuckDb, quoteName, tableOf, telling} from './duckdb.js'
import {findTextColumn, readFooter} from './footer.js'

/**
 * Reads records in their order.
 * @param textKey the column of the texts
 * @param keys names of columns; what is none is left out
 * @returns each record as JSON
 * @throws {ShardError} as `openParquet`
 */
export async function* readParquetRecords(path: string, textKey: string, keys: readonly string[]): AsyncGenerator<string, undefined> {
  findTextColumn(readFooter(path), textKey)
  const db = await openDuckDb(tmpdir())
  try {
    const {connection} = db
    const columns = (await describe(connection, path)).filter(({name}) => keys.includes(name))
    const pairs = columns.map(({name, type}) => `'${name.replaceAll("'", "''")}', ${type === 'BLOB' ? 'decode' : ''}(${quoteName(name)})`)
    const query = `SELECT CAST(json_object(${pairs.join(', ')}) AS VARCHAR) FROM ${tableOf(path)}`
    const result = await telling(() => connection.stream(query))
    for (let chunk = await telling(() => result.fetchChunk()); chunk !== null && chunk.rowCount > 0; ) {
      for (const record of chunk.getColumnValues(0)) yield String(record)
      chunk = await telling(() => result.fetchChunk())
    }
    return undefined
  } finally {
    db.close()
  }
}
