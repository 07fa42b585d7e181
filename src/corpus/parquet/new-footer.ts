/** The footer of a rewritten file: what it says of the texts' column is said anew, what it says of other places is shifted. */
import {fields} from './footer.js'
import type {Shifts} from './shifts.js'
import {codes, List, Struct, type Value} from './thrift-tree.js'

/** What a column's chunk in a row group has become. */
export interface NewChunk {
  /** Where its first page stands. */
  readonly start: number
  readonly bytes: number
  /** Before they were packed. */
  readonly unpacked: number
  readonly nulls: number
}

// Numbers of parquet.thrift: Encoding.PLAIN and RLE; Statistics.null_count; SortingColumn.column_idx.
const [plain, rle, nullCount, sortedColumn] = [0n, 3n, 3, 1]
const {chunk: inChunk, group: inGroup, meta: inMeta, metaMore} = fields

/** Shifts the place of a row group. */
export function shiftGroup(group: Struct, shifts: Shifts): void {
  shiftPlaces(group, [inGroup.offset], shifts)
}

/** Shifts the places of a chunk that was copied as it was. Its index of pages is shifted by who writes that. */
export function shiftChunk(chunk: Struct, shifts: Shifts): void {
  shiftPlaces(chunk, [inChunk.offset, inChunk.bounds], shifts)
  const meta = chunk.struct(inChunk.meta)
  if (meta !== undefined) shiftPlaces(meta, [inMeta.data, inMeta.index, inMeta.dictionary, metaMore.bloom], shifts)
}

/** Some writers say 0 for a place that is none. */
function shiftPlaces(struct: Struct, ids: readonly number[], shifts: Shifts): void {
  for (const id of ids) {
    const offset = struct.int(id) ?? 0
    if (offset > 0) struct.setLong(id, shifts.of(offset))
  }
}

/** Describes the chunk of new pages. What was known of the old texts (bounds, sizes, a filter) is no more. */
export function renewChunk(chunk: Struct, {start, bytes, unpacked, nulls}: NewChunk): void {
  chunk.delete(inChunk.offsets, inChunk.offsetsLength, inChunk.bounds, inChunk.boundsLength)
  if ((chunk.int(inChunk.offset) ?? 0) > 0) chunk.setLong(inChunk.offset, start)
  const meta = chunk.struct(inChunk.meta)
  if (meta === undefined) return
  meta.delete(inMeta.index, inMeta.dictionary, metaMore.encodingStatistics, metaMore.bloom, metaMore.bloomLength, metaMore.sizes)
  const encodings: Value[] = [plain, rle]
  meta.set(inMeta.encodings, codes.list, new List(codes.i32, encodings))
  meta.setLong(inMeta.bytes, unpacked)
  meta.setLong(inMeta.packedBytes, bytes)
  meta.setLong(inMeta.data, start)
  const statistics = new Struct()
  statistics.setLong(nullCount, nulls)
  meta.set(inMeta.statistics, codes.struct, statistics)
}

/** Adds to the sizes of a row group what the chunk of texts has more than it had. @param leaf the chunk's place */
export function renewGroup(group: Struct, more: {readonly bytes: number; readonly unpacked: number}, leaf: number): void {
  const add = (id: number, difference: number) => {
    const size = group.int(id)
    if (size !== undefined) group.setLong(id, size + difference)
  }
  add(inGroup.bytes, more.unpacked)
  add(inGroup.packedBytes, more.bytes)
  // Mended texts need not be in the order in which the old ones were.
  if (group.structs(inGroup.sorting).some((sorting) => sorting.int(sortedColumn) === leaf)) group.delete(inGroup.sorting)
}

// FieldRepetitionType of parquet.thrift: OPTIONAL.
const optional = 1n

/** New pages are those of a column that may have nulls. */
export function allowNulls(element: Struct): void {
  element.set(fields.element.repetition, codes.i32, optional)
}

// OffsetIndex.page_locations and PageLocation.offset of parquet.thrift.
const [locations, location] = [1, 1]

/** Shifts the places in an index of pages. */
export function shiftPageIndex(index: Struct, shifts: Shifts): void {
  for (const page of index.structs(locations)) shiftPlaces(page, [location], shifts)
}
