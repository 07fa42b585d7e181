/** A file copied into another with parts replaced. */
import {type FileHandle, open} from 'node:fs/promises'
import {ShardError} from '../shard-error.js'
import {Shifts} from './shifts.js'

const copySize = 2 ** 20

/** Reads one file from begin to end, and writes another. Every method throws a system error. */
export class SpliceFile {
  /** Where what was read so far stands in the new file. */
  readonly shifts = new Shifts()
  readonly #source: FileHandle
  readonly #target: FileHandle
  #read = 0
  #written = 0

  private constructor(source: FileHandle, target: FileHandle) {
    this.#source = source
    this.#target = target
  }

  /** @param target must not exist yet */
  static async open(source: string, target: string): Promise<SpliceFile> {
    const from = await open(source, 'r')
    try {
      return new SpliceFile(from, await open(target, 'wx'))
    } catch (error) {
      await from.close()
      throw error
    }
  }

  /** Bytes of the new file so far. */
  get written(): number {
    return this.#written
  }

  /** Copies up to a place of the old file. @throws {ShardError} where the file ends before */
  async copyTo(end: number): Promise<void> {
    while (this.#read < end) await this.put(await this.take(Math.min(copySize, end - this.#read)))
  }

  /** Takes bytes of the old file. They need not be written; `skipTo` says where what comes next stands then. */
  async take(length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length)
    const {bytesRead} = await this.#source.read(bytes, 0, length, this.#read)
    if (bytesRead < length) throw new ShardError('found a file that became shorter, expected it to stay, run again')
    this.#read += length
    return bytes
  }

  /** Leaves out what stands before a place of the old file. */
  skipTo(end: number): void {
    this.#read = end
    this.shifts.add(end, this.#written)
  }

  /** Writes bytes. */
  async put(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) at += (await this.#target.write(bytes, at)).bytesWritten
    this.#written += bytes.length
  }

  /** Ends the new file; it is on the disk then. */
  async close(): Promise<void> {
    await this.#target.sync()
    await this.abort()
  }

  /** Closes both files. */
  async abort(): Promise<void> {
    await Promise.all([this.#source.close(), this.#target.close()])
  }
}
