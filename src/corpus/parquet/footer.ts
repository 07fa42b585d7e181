/** The footer of a Parquet file (parquet.thrift of Apache Parquet), and the column of the texts in it. */
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {visible} from '../../report/findings.js'
import {ShardError} from '../shard-error.js'
import {readStruct} from './thrift.js'
import type {Struct} from './thrift-tree.js'

/** Numbers of the fields that are read or written. */
export const fields = {
  file: {schema: 2, rows: 3, groups: 4, encryption: 8},
  element: {type: 1, repetition: 3, name: 4, children: 5, converted: 6, logical: 10},
  group: {columns: 1, bytes: 2, rows: 3, sorting: 4, offset: 5, packedBytes: 6},
  chunk: {path: 1, offset: 2, meta: 3, offsets: 4, offsetsLength: 5, bounds: 6, boundsLength: 7, crypto: 8},
  meta: {encodings: 2, codec: 4, values: 5, bytes: 6, packedBytes: 7, data: 9, index: 10, dictionary: 11, statistics: 12},
  metaMore: {encodingStatistics: 13, bloom: 14, bloomLength: 15, sizes: 16}
} as const

/** A footer, and where it begins in the file: data and indexes end there. */
export interface Footer {
  readonly struct: Struct
  readonly start: number
}

/** The bytes that open and end a file. */
export const magic = Buffer.from('PAR1')

/** @throws {ShardError} for what is no whole Parquet file, a system error where it can not be read */
export function readFooter(path: string): Footer {
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    const read = (start: number, length: number) => {
      const bytes = Buffer.alloc(length)
      if (start < 0 || readSync(file, bytes, 0, length, start) < length) throw new ShardError(describeBroken('it ends too soon'))
      return bytes
    }
    if (!read(0, magic.length).equals(magic)) throw new ShardError(describeBroken('its first bytes are not `PAR1`'))
    const tail = read(size - 8, 8)
    if (tail.toString('latin1', 4) === 'PARE') throw new ShardError(encrypted)
    if (!tail.subarray(4).equals(magic)) throw new ShardError(describeBroken('its last bytes are not `PAR1`'))
    const length = tail.readUInt32LE()
    const start = size - 8 - length
    const {struct} = readStruct(read(start, length))
    if (struct.has(fields.file.encryption)) throw new ShardError(encrypted)
    return {struct, start}
  } catch (error) {
    throw error instanceof RangeError ? new ShardError(describeBroken(`its footer is broken: ${error.message}`)) : error
  } finally {
    closeSync(file)
  }
}

const encrypted = 'found an encrypted Parquet file, expected a plain one, decrypt it first'

function describeBroken(why: string): string {
  return `found no whole Parquet file (${why}), expected one by its name, fetch it again or mend its name`
}

/** The column of the texts. */
export interface TextColumn {
  /** Its element of the schema. */
  readonly element: Struct
  /** Its place among the columns of a table. */
  readonly place: number
  /** Its place among the chunks of a row group, where nested columns have several. */
  readonly leaf: number
}

// Numbers of parquet.thrift: Type.BYTE_ARRAY, ConvertedType.UTF8, LogicalType.STRING, FieldRepetitionType.REPEATED.
const [byteArray, utf8, logicalString, repeated] = [6, 0, 1, 2]

/**
 * Finds the column of the texts among those of the table.
 * @param key its name, exactly
 * @throws {ShardError} where there is none, where it is of no string, where there are two
 */
export function findTextColumn({struct}: Footer, key: string): TextColumn {
  const columns = listColumns(struct)
  const found = columns.filter(({element}) => element.text(fields.element.name) === key)
  const [column] = found
  if (column === undefined) {
    const names = columns.slice(0, 12).map((each) => `\`${visible(each.element.text(fields.element.name) ?? '')}\``)
    const others = `there ${names.length === 0 ? 'is none' : `are ${names.join(', ')}`}${columns.length > names.length ? ', …' : ''}`
    throw new ShardError(`found no column \`${key}\` (${others}), expected the texts in one, name it by \`--text-key\``)
  }
  if (found.length > 1) throw new ShardError(`found ${found.length} columns \`${key}\`, expected one with the texts, rename the others`)
  const {element} = column
  if (!isString(element))
    throw new ShardError(`found a column \`${key}\` that is no string, expected the texts in it, name another by \`--text-key\``)
  return column
}

/** Bytes that are said to be a string, or of which nothing is said. */
function isString(element: Struct): boolean {
  const logical = element.struct(fields.element.logical)
  const isSaid = (element.int(fields.element.converted) ?? utf8) === utf8 && (logical?.has(logicalString) ?? true)
  const isNested = element.has(fields.element.children) || element.int(fields.element.repetition) === repeated
  return element.int(fields.element.type) === byteArray && isSaid && !isNested
}

/** The columns of the table: the children of the schema's root, which comes first, then each with all below it. */
function listColumns(struct: Struct): readonly TextColumn[] {
  const [root, ...elements] = struct.structs(fields.file.schema)
  const columns: TextColumn[] = []
  let at = 0
  let leaf = 0
  const pass = () => {
    const children = elements[at++]?.int(fields.element.children) ?? 0
    if (children === 0) leaf++
    for (let child = 0; child < children && at < elements.length; child++) pass()
  }
  for (let place = 0; place < (root?.int(fields.element.children) ?? 0); place++) {
    const element = elements[at]
    if (element !== undefined) columns.push({element, place, leaf})
    pass()
  }
  return columns
}
