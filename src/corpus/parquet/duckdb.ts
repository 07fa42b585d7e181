/** DuckDB, which reads and packs the pages of Parquet: a package that only who has such shards needs to install. */
import {isAbsolute, join, resolve} from 'node:path'
import type {DuckDBConnection, DuckDBInstance} from '@duckdb/node-api'
import {ShardError} from '../shard-error.js'

const command = 'npm install @duckdb/node-api'

/** Loads the package. @throws {ShardError} where it is missing, or has no binary for this machine */
export async function loadDuckDb(): Promise<typeof DuckDBInstance> {
  try {
    const {DuckDBInstance: Instance} = await import('@duckdb/node-api')
    return Instance
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const isMissing = code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND'
    const [reason] = isMissing || !(error instanceof Error) ? [] : error.message.split('\n')
    const found = reason === undefined ? 'found no package `@duckdb/node-api`' : `found no \`@duckdb/node-api\` that works here (${reason})`
    throw new ShardError(`${found}, expected it beside seedlint, which reads Parquet by it, install it: \`${command}\``)
  }
}

/** A database of its own, which holds nothing yet. */
export interface DuckDb {
  readonly connection: DuckDBConnection
  /** Once more is no harm. */
  close(): void
}

/**
 * Opens a database in memory.
 * @param folder where it may put what does not fit into memory
 * @throws {ShardError} as `loadDuckDb`
 */
export async function openDuckDb(folder: string): Promise<DuckDb> {
  const Instance = await loadDuckDb()
  const instance = await Instance.create(':memory:', {
    // One thread reads rows in their order, and holds one chunk of each column; the cores are the engine's.
    threads: '1',
    memory_limit: '1GB',
    temp_directory: join(folder, 'spilled'),
    // Nothing is fetched, and no packages of the user's are loaded.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false'
  })
  const connection = await instance.connect()
  // By default chunks are read ahead until they take a megabyte, but texts are not counted in: 30 chunks of 2,048 rows would wait.
  await connection.run("SET streaming_buffer_size = '1KB'")
  let isOpen = true
  return {
    connection,
    close() {
      if (!isOpen) return
      isOpen = false
      connection.closeSync()
      instance.closeSync()
    }
  }
}

/** A name in SQL. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A file to be written as SQL has it. */
export function quotePath(path: string): string {
  return `'${path.replaceAll("'", "''")}'`
}

/** A file to be read as a table in SQL: one file, whatever stands in its name. */
export function tableOf(path: string): string {
  const whole = isAbsolute(path) ? path : resolve(path)
  return `read_parquet(${quotePath(whole.replaceAll(/[*?[]/gu, '[$&]'))}, hive_partitioning = false)`
}

/** The columns of a file as DuckDB calls them, in their order. @throws {ShardError} as `telling` */
export async function describe(connection: DuckDBConnection, path: string) {
  const reader = await telling(() => connection.runAndReadAll(`DESCRIBE FROM ${tableOf(path)}`))
  return reader.getRows().map(([name, type]) => ({name: String(name), type: String(type)}))
}

/** Runs what reads a file. @throws {ShardError} with DuckDB's reason */
export function telling<T>(run: () => Promise<T>): Promise<T> {
  return explain(run, (reason) => `found a Parquet file that DuckDB does not read (${reason}), expected a whole one, fetch it again`)
}

/** Runs what writes a file. @throws {ShardError} with DuckDB's reason */
export function tellingOfWrites<T>(run: () => Promise<T>): Promise<T> {
  return explain(run, (reason) => `found no way to write its pages (${reason}), expected room for them, run again when that is mended`)
}

async function explain<T>(run: () => Promise<T>, sentence: (reason: string) => string): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ShardError || !(error instanceof Error) || 'syscall' in error) throw error
    throw new ShardError(sentence((error.message.split('\n')[0] ?? '').replaceAll(/\s+/gu, ' ').slice(0, 300)))
  }
}
