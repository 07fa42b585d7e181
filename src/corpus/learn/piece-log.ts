/**
 * What the first pass saw of each document, for the second one: the hashes of its pieces, so that only lines that count are read again.
 * A file without a name of 4 bytes a piece and 1 a line, some 4 % of the corpus; none where that fits into a megabyte.
 */
import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Noted} from './noted.js'

const chunk = 2 ** 20
const wordSize = 4
// How many hashes, how many lines, the source.
const headWords = 3
const headSize = headWords * wordSize
/** Bytes of the longest log, of a corpus of some 100 GB; what comes behind is read again as it was read first. */
const longest = 2 ** 32

/** See the file comment. Documents are added; then they are told in the same order. */
export class PieceLog {
  readonly #most: number
  #words = new Int32Array(chunk / wordSize)
  /** The bytes of the words. */
  #bytes = Buffer.from(this.#words.buffer)
  /** Where the next document begins in the buffer, in bytes; and when they are told, where the buffer ends. */
  #at = 0
  #end = 0
  #folder: string | undefined
  #file: number | undefined
  /** In the file, in bytes; and how much of it was read. */
  #written = 0
  #read = 0
  /** Documents in the file and in the buffer, and those that were told; none are added any more where one was refused. */
  #kept = 0
  #held = 0
  #told = 0
  #isFull = false

  /** @param most bytes that may be written */
  constructor(most = longest) {
    this.#most = most
  }

  /** Adds a document. */
  add({hashes, size, ofLine, lines, source}: Noted): void {
    const length = headSize + size * wordSize + padded(lines)
    if (this.#at + length > this.#bytes.length) this.#flush(length)
    if (this.#isFull) return
    const first = this.#at / wordSize
    this.#words[first] = size
    this.#words[first + 1] = lines
    this.#words[first + 2] = source
    this.#words.set(hashes.subarray(0, size), first + headWords)
    this.#bytes.set(ofLine.subarray(0, lines), this.#at + headSize + size * wordSize)
    this.#at += length
    this.#held++
  }

  /** Was every document kept? */
  get isWhole(): boolean {
    return !this.#isFull
  }

  /** Ends adding, or goes back to the first document. */
  rewind(): void {
    // A log without a file stays in the buffer as it is.
    if (this.#written > 0) {
      this.#flush(0)
      this.#at = this.#end = this.#read = 0
    } else {
      if (this.#held > 0) this.#end = this.#at
      this.#kept += this.#held
      this.#at = this.#held = 0
    }
    this.#told = 0
  }

  /** Tells of the next document. @returns was it kept? */
  next(noted: Noted): boolean {
    if (this.#told === this.#kept) return false
    this.#told++
    this.#fill(headSize)
    const head = this.#at / wordSize
    const [size, lines, source] = [this.#words[head] ?? 0, this.#words[head + 1] ?? 0, this.#words[head + 2] ?? 0]
    const length = headSize + size * wordSize + padded(lines)
    this.#fill(length)
    const first = this.#at / wordSize + headWords
    noted.clear(source)
    noted.reserve(size, lines)
    noted.size = size
    noted.lines = lines
    noted.hashes.set(this.#words.subarray(first, first + size))
    const lineStart = (first + size) * wordSize
    noted.ofLine.set(this.#bytes.subarray(lineStart, lineStart + lines))
    this.#at += length
    return true
  }

  /** Takes the file away. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    if (this.#folder !== undefined) rmSync(this.#folder, {recursive: true, force: true})
    this.#file = this.#folder = undefined
    this.#kept = 0
  }

  /** Writes what was added to the buffer and makes room. What can not be written, on a disk that is full, is not kept, and nothing behind it. */
  #flush(length: number): void {
    if (this.#held === 0) {
      this.#reserve(length)
      return
    }
    try {
      if (this.#written + this.#at > this.#most) throw new RangeError('more than may be written')
      this.#file ??= this.#open()
      for (let from = 0; from < this.#at; ) from += writeSync(this.#file, this.#bytes, from, this.#at - from, this.#written + from)
      this.#written += this.#at
      this.#kept += this.#held
    } catch {
      this.#isFull = true
    }
    this.#at = this.#held = 0
    this.#reserve(length)
  }

  #open(): number {
    const folder = mkdtempSync(join(tmpdir(), 'seedlint-learn-'))
    const file = openSync(join(folder, 'pieces'), 'wx+')
    try {
      // Open files need no name, and a run that is killed leaves none behind.
      rmSync(folder, {recursive: true})
    } catch {
      // On Windows they do.
      this.#folder = folder
    }
    return file
  }

  /** Sees to it that so many bytes of the document that is next are in the buffer. */
  #fill(length: number): void {
    if (this.#end - this.#at >= length) return
    this.#bytes.copy(this.#bytes, 0, this.#at, this.#end)
    this.#end -= this.#at
    this.#at = 0
    this.#reserve(length)
    while (this.#end < length) {
      const read = this.#file === undefined ? 0 : readSync(this.#file, this.#bytes, this.#end, this.#bytes.length - this.#end, this.#read)
      if (read === 0) throw new Error('the log of pieces has an end too early')
      this.#read += read
      this.#end += read
    }
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return
    const before = this.#bytes
    this.#words = new Int32Array((2 * length) / wordSize)
    this.#bytes = Buffer.from(this.#words.buffer)
    before.copy(this.#bytes)
  }
}

/** So many bytes as whole words. */
function padded(length: number): number {
  return Math.ceil(length / wordSize) * wordSize
}
