/** Parquet written and read by other hands than DuckDB's: hyparquet. */
import {type ColumnChunk, parquetMetadata, parquetReadObjects, type RowGroup, readOffsetIndex, type SchemaElement} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'

/** A column: what the schema says of it and its values, one a row. */
export interface Column {
  readonly element: SchemaElement
  readonly values: readonly unknown[]
}

/** The options of a file. */
export interface FileOptions {
  /** Rows of each row group; 0 makes an empty one. Default: all in one. */
  readonly groups?: readonly number[]
  readonly metadata?: Readonly<Record<string, string>>
}

/** A column of strings that may be null. */
export function textColumn(values: readonly unknown[], name = 'text'): Column {
  return {element: {name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'}, values}
}

/** A file of flat columns. */
export function makeParquet(columns: readonly Column[], {groups, metadata = {}}: FileOptions = {}): Buffer {
  const writer = new ByteWriter()
  const schema = [{name: 'schema', num_children: columns.length}, ...columns.map(({element}) => element)]
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({key, value}))
  const file = new ParquetWriter({writer, schema, kvMetadata})
  let at = 0
  for (const rows of groups ?? [columns[0]?.values.length ?? 0]) {
    const start = at
    at += rows
    const columnData = columns.map(({element, values}) => ({name: element.name, data: values.slice(start, at), columnIndex: true}))
    // Pages of a value or two, so that there is an index of them.
    file.write({columnData, rowGroupSize: [Math.max(rows, 1)], pageSize: 1})
    if (rows === 0) file.row_groups.push(emptyGroup(columns, BigInt(writer.offset)))
  }
  file.finish()
  return Buffer.from(writer.getBytes())
}

/** A row group as some writers leave it where a batch was empty. */
function emptyGroup(columns: readonly Column[], offset: bigint): RowGroup {
  const none = {num_values: 0n, total_uncompressed_size: 0n, total_compressed_size: 0n, data_page_offset: offset}
  const chunks = columns.map(({element: {name, type = 'BYTE_ARRAY'}}): ColumnChunk => {
    return {file_offset: 0n, meta_data: {type, encodings: ['PLAIN'], path_in_schema: [name], codec: 'SNAPPY', ...none}}
  })
  return {columns: chunks, total_byte_size: 0n, num_rows: 0n}
}

const toArrayBuffer = (bytes: Buffer) => new Uint8Array(bytes).buffer

/** The footer of a file. */
export function readMetadata(bytes: Buffer) {
  return parquetMetadata(toArrayBuffer(bytes))
}

/** All rows of a file. */
export function readObjects(bytes: Buffer): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({file: toArrayBuffer(bytes), compressors})
}

/** A page of a column, and where its index says that it is. */
export interface ColumnPages {
  /** All pages of a row group, packed as they are. */
  readonly bytes: Buffer
  /** The bytes at the first place that the index of pages names, as many as tell pages apart; undefined without an index. */
  readonly indexed: Buffer | undefined
}

/** The pages of a column in each row group that has them. */
export function readPages(bytes: Buffer, name: string): readonly ColumnPages[] {
  const chunks = readMetadata(bytes).row_groups.flatMap(({columns}) => columns)
  return chunks.flatMap((chunk): readonly ColumnPages[] => {
    const meta = chunk.meta_data
    if (meta?.path_in_schema[0] !== name) return []
    const start = Number(meta.dictionary_page_offset ?? meta.data_page_offset)
    const pages = bytes.subarray(start, start + Number(meta.total_compressed_size))
    if (chunk.offset_index_offset === undefined) return [{bytes: pages, indexed: undefined}]
    const place = Number(chunk.offset_index_offset)
    const index = toArrayBuffer(bytes.subarray(place, place + Number(chunk.offset_index_length)))
    const at = Number(readOffsetIndex({view: new DataView(index), offset: 0}).page_locations[0]?.offset)
    return [{bytes: pages, indexed: bytes.subarray(at, at + 16)}]
  })
}
