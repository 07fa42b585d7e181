/** Which parts of a Parquet file are replaced when its texts change, in the order in which they stand; all else is copied as it is. */
import {ShardError} from '../shard-error.js'
import {type Footer, fields, magic, type TextColumn} from './footer.js'
import type {Struct} from './thrift-tree.js'

/** A part that is replaced, by offsets of the old file. */
export type Part = {readonly start: number; readonly end: number} & (
  | /** Pages of texts. */ {
      readonly kind: 'texts'
      readonly group: Struct
      readonly chunk: Struct
      readonly rows: number
      readonly codec: number
    }
  | /** Places of another column's pages. */ {readonly kind: 'pages'; readonly chunk: Struct}
  | /** What is true of the old texts only. */ {readonly kind: 'dropped'}
)

/** Plans. @throws {ShardError} for a file whose parts are not where they should be */
export function planParts({struct, start: end}: Footer, {leaf}: TextColumn): readonly Part[] {
  const parts: Part[] = []
  for (const group of struct.structs(fields.file.groups)) {
    const rows = group.int(fields.group.rows) ?? 0
    for (const [place, chunk] of group.structs(fields.group.columns).entries()) {
      if (chunk.has(fields.chunk.path)) throw new ShardError('found columns in other files, expected all in one, write it as one file')
      if (chunk.has(fields.chunk.crypto)) throw new ShardError('found an encrypted column, expected a plain one, decrypt it first')
      // A group of no rows has no pages to replace.
      const isOfTexts = place === leaf && rows > 0
      const own = isOfTexts
        ? planTexts(group, chunk, rows)
        : planPart(chunk, fields.chunk.offsets, fields.chunk.offsetsLength, {kind: 'pages', chunk})
      for (const part of own) parts.push(part)
    }
  }
  parts.sort((a, b) => a.start - b.start)
  checkOrder(parts, end)
  return parts
}

function planTexts(group: Struct, chunk: Struct, rows: number): readonly Part[] {
  const meta = chunk.struct(fields.chunk.meta)
  const number = (id: number) => meta?.int(id) ?? 0
  const places = [fields.meta.data, fields.meta.dictionary, fields.meta.index].map(number).filter((place) => place > 0)
  const start = Math.min(...places)
  const dropped = {kind: 'dropped'} as const
  return [
    {start, end: start + number(fields.meta.packedBytes), kind: 'texts', group, chunk, rows, codec: number(fields.meta.codec)},
    ...planPart(chunk, fields.chunk.offsets, fields.chunk.offsetsLength, dropped),
    ...planPart(chunk, fields.chunk.bounds, fields.chunk.boundsLength, dropped),
    ...(meta === undefined ? [] : planPart(meta, fields.metaMore.bloom, fields.metaMore.bloomLength, dropped))
  ]
}

type What = {readonly kind: 'pages'; readonly chunk: Struct} | {readonly kind: 'dropped'}

function planPart(struct: Struct, offset: number, length: number, what: What): readonly Part[] {
  const [start, bytes] = [struct.int(offset) ?? 0, struct.int(length) ?? 0]
  return start > 0 && bytes > 0 ? [{...what, start, end: start + bytes}] : []
}

function checkOrder(parts: readonly Part[], end: number): void {
  let at = magic.length
  for (const part of parts) {
    if (!(part.start >= at && part.end <= end)) throw new ShardError('found a Parquet file with parts that overlap, expected a whole one')
    at = part.end
  }
}
