/** A cleaned Parquet file taken back: the values of the column as they were; the pages that hold them are new. */
import {createHash} from 'node:crypto'
import {openDuckDb} from './parquet/duckdb.js'
import {findTextColumn, readFooter} from './parquet/footer.js'
import {hashText, openParquet} from './parquet/open.js'
import {readRows} from './parquet/rows.js'
import {ShardError} from './shard-error.js'
import {noOriginal, TakeBack} from './take-back.js'

/** The hash of a column's values. @param folder where DuckDB may put files @throws {ShardError} for a file that can not be read */
export async function hashParquet(path: string, column: string, folder: string): Promise<string> {
  const hash = createHash('sha256')
  const {place} = findTextColumn(readFooter(path), column)
  const db = await openDuckDb(folder)
  try {
    for await (const rows of readRows(db.connection, path, place, undefined)) for (const {text} of rows) hashText(hash, text)
  } finally {
    db.close()
  }
  return hash.digest('hex')
}

/**
 * Restores a file into another, which lies in a folder of its own.
 * @param before the hash that the values must have
 * @throws {ShardError} where they have not
 */
export async function restoreParquet(
  cuttings: string,
  source: string,
  target: string,
  {column, folder, before}: {readonly column: string; readonly folder: string; readonly before: string}
): Promise<void> {
  const back = new TakeBack(cuttings)
  const hash = createHash('sha256')
  const file = await openParquet(source, target, folder, {textKey: column, idKey: undefined})
  try {
    let row = 0
    for await (const rows of file.rows) {
      for (const {text} of rows) {
        const restored = text && Buffer.concat([...(await back.take(row, text))])
        row++
        hashText(hash, restored)
        await file.rewriter.write(restored)
      }
    }
    await file.rewriter.close()
  } catch (error) {
    await file.rewriter.abort()
    throw error
  } finally {
    await file.close()
    await back.close()
  }
  if (hash.digest('hex') !== before) throw new ShardError(noOriginal)
}
