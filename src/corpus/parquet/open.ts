/** A Parquet file opened to be read row by row and written again. */
import type {Hash} from 'node:crypto'
import {type DuckDb, openDuckDb} from './duckdb.js'
import {fields, findTextColumn, readFooter} from './footer.js'
import {PageMaker} from './pages.js'
import {ParquetRewriter} from './rewriter.js'
import {type Row, readRows} from './rows.js'

/** An open file. */
export interface OpenParquet {
  /** All rows, in their order. */
  readonly rows: AsyncGenerator<Iterable<Row>, undefined>
  /** How many rows each row group has. */
  readonly groups: readonly number[]
  readonly rewriter: ParquetRewriter
  /** Closes all but the rewriter. */
  close(): Promise<void>
}

/**
 * Opens a file.
 * @param target the file to be written, which must not exist yet
 * @param folder where files may stand for a moment
 * @throws {ShardError} for what is no Parquet file with a column of texts, or where DuckDB is missing; a system error
 */
export async function openParquet(
  source: string,
  target: string,
  folder: string,
  {textKey, idKey}: {readonly textKey: string; readonly idKey: string | undefined}
): Promise<OpenParquet> {
  const footer = readFooter(source)
  const column = findTextColumn(footer, textKey)
  const groups = footer.struct.structs(fields.file.groups).map((group) => group.int(fields.group.rows) ?? 0)
  const databases: DuckDb[] = []
  const openOne = async () => {
    const db = await openDuckDb(folder)
    databases.push(db)
    return db.connection
  }
  const closeAll = () => {
    for (const db of databases) db.close()
  }
  try {
    const rows = readRows(await openOne(), source, column.place, idKey)
    // What is read is one transaction from begin to end: in one database with it, all pages that were ever made would be kept.
    const pages = new PageMaker(await openOne(), folder)
    const rewriter = await ParquetRewriter.open(source, target, footer, column, pages)
    const close = async () => {
      await rows.return(undefined)
      closeAll()
    }
    return {rows, groups, rewriter, close}
  } catch (error) {
    closeAll()
    throw error
  }
}

// Bytes that stand in no UTF-8: so texts can not run into one another.
const [endOfText, noText] = [Buffer.from([0xff]), Buffer.from([0xfe])]

/** Adds a value of the column to the hash of all. */
export function hashText(hash: Hash, text: Uint8Array | null): void {
  if (text !== null) hash.update(text)
  hash.update(text === null ? noText : endOfText)
}
