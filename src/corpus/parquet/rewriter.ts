/** A Parquet file written again with other texts: of their column the pages are new, all else is copied byte for byte. */
import {ShardError} from '../shard-error.js'
import {type Footer, fields, magic, type TextColumn} from './footer.js'
import {allowNulls, renewChunk, renewGroup, shiftChunk, shiftGroup, shiftPageIndex} from './new-footer.js'
import type {PageMaker} from './pages.js'
import {type Part, planParts} from './plan.js'
import {SpliceFile} from './splice-file.js'
import {readStruct, writeStruct} from './thrift.js'
import {codes, type Struct} from './thrift-tree.js'

/** A row group that is being written. */
interface OpenGroup {
  readonly part: Part & {readonly kind: 'texts'}
  /** Where its texts begin in the new file. */
  readonly start: number
  rows: number
  nulls: number
  unpacked: number
}

// Pages of a megabyte: so much of a row group is held, however large that is.
const pageSize = 2 ** 20
const mostTexts = 2 ** 16

/** Writes a file. Rows are given in their order, all of them. */
export class ParquetRewriter {
  readonly #file: SpliceFile
  readonly #footer: Footer
  readonly #column: TextColumn
  readonly #pages: PageMaker
  readonly #parts: Part[]
  #group: OpenGroup | undefined
  /** What is not in pages yet. */
  #texts: (Uint8Array | null)[] = []
  #size = 0

  private constructor(file: SpliceFile, footer: Footer, column: TextColumn, pages: PageMaker, parts: readonly Part[]) {
    this.#file = file
    this.#footer = footer
    this.#column = column
    this.#pages = pages
    this.#parts = [...parts]
  }

  /**
   * Begins a file.
   * @param footer of the source; it is changed on the way
   * @param target must not exist yet
   * @throws {ShardError} for a file that can not be rewritten, a system error
   */
  static async open(source: string, target: string, footer: Footer, column: TextColumn, pages: PageMaker): Promise<ParquetRewriter> {
    const parts = planParts(footer, column)
    return new ParquetRewriter(await SpliceFile.open(source, target), footer, column, pages, parts)
  }

  /** Writes the text of the next row. @throws {ShardError} for more rows than there were, a system error */
  async write(text: Uint8Array | null): Promise<void> {
    this.#group ??= await this.#begin()
    const group = this.#group
    this.#texts.push(text)
    this.#size += text?.length ?? 0
    group.rows++
    if (text === null) group.nulls++
    if (group.rows === group.part.rows) await this.#end(group)
    else if (this.#size >= pageSize || this.#texts.length >= mostTexts) await this.#flush(group)
  }

  /** Ends the file; it is on the disk then. @returns its bytes @throws {ShardError} for fewer rows than there were, a system error */
  async close(): Promise<number> {
    if (this.#group !== undefined || (await this.#next()) !== undefined) throw new ShardError(otherRows)
    await this.#file.copyTo(this.#footer.start)
    await this.#file.put(this.#newFooter())
    await this.#file.close()
    return this.#file.written
  }

  /** Gives up. */
  abort(): Promise<void> {
    return this.#file.abort()
  }

  async #begin(): Promise<OpenGroup> {
    const part = await this.#next()
    if (part === undefined) throw new ShardError(otherRows)
    return {part, start: this.#file.written, rows: 0, nulls: 0, unpacked: 0}
  }

  /** Copies up to the next part of texts, and takes it. */
  async #next(): Promise<OpenGroup['part'] | undefined> {
    for (let part = this.#parts.shift(); part !== undefined; part = this.#parts.shift()) {
      await this.#file.copyTo(part.start)
      if (part.kind === 'texts') return part
      if (part.kind === 'pages') await this.#putPageIndex(part.chunk, part.end - part.start)
      this.#file.skipTo(part.end)
    }
    return undefined
  }

  /** The pages of which an index tells stand before it. */
  async #putPageIndex(chunk: Struct, length: number): Promise<void> {
    const {struct} = readStruct(await this.#file.take(length))
    shiftPageIndex(struct, this.#file.shifts)
    const bytes = writeStruct(struct)
    chunk.setLong(fields.chunk.offsets, this.#file.written)
    chunk.set(fields.chunk.offsetsLength, codes.i32, BigInt(bytes.length))
    await this.#file.put(bytes)
  }

  async #flush(group: OpenGroup): Promise<void> {
    const {bytes, unpacked} = await this.#pages.make(this.#texts, group.part.codec)
    this.#texts = []
    this.#size = 0
    group.unpacked += unpacked
    await this.#file.put(bytes)
  }

  async #end(group: OpenGroup): Promise<void> {
    if (this.#texts.length > 0) await this.#flush(group)
    const {part, start, unpacked, nulls} = group
    const bytes = this.#file.written - start
    const unpackedBefore = part.chunk.struct(fields.chunk.meta)?.int(fields.meta.bytes) ?? 0
    renewGroup(part.group, {bytes: bytes - (part.end - part.start), unpacked: unpacked - unpackedBefore}, this.#column.leaf)
    renewChunk(part.chunk, {start, bytes, unpacked, nulls})
    this.#file.skipTo(part.end)
    this.#group = undefined
  }

  #newFooter(): Buffer {
    const {struct} = this.#footer
    const {shifts} = this.#file
    for (const group of struct.structs(fields.file.groups)) {
      const rows = group.int(fields.group.rows) ?? 0
      shiftGroup(group, shifts)
      for (const [place, chunk] of group.structs(fields.group.columns).entries()) {
        if (rows === 0 || place !== this.#column.leaf) shiftChunk(chunk, shifts)
      }
    }
    if ((struct.int(fields.file.rows) ?? 0) > 0) allowNulls(this.#column.element)
    const bytes = writeStruct(struct)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    return Buffer.concat([bytes, length, magic])
  }
}

const otherRows = 'found other rows than its footer tells of, expected a whole Parquet file, fetch it again'
