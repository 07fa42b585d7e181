/** The documents that `learn` reads: text files, and shards with a record a line, as a stream. */
import {isUtf8} from 'node:buffer'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isParquetName, isShardName, isTextName} from '../codec.js'
import type {Place} from '../json-scan.js'
import {skipSpace} from '../json-skip.js'
import {readParquetRecords} from '../parquet/records.js'
import type {LearnedText, Pass} from './learn.js'
import {readLines} from './read-lines.js'
import {RecordReader} from './records.js'
import type {Refused} from './refused.js'

/** What documents are read by. */
export interface InputOptions {
  readonly textKey: string
  /** The key of the source in the record or its `metadata`; absent: the host of its `url`, else the file. */
  readonly sourceKey: string | undefined
}

/** What was passed over: records that are no JSON or have no text, files that are no UTF-8. */
export interface InputTally {
  documents: number
  passed: number
  /** Rewound before each reading. */
  readonly refused: Refused
}

/** Is it a file that `learn` reads, by its name? */
export function isInputName(name: string): boolean {
  return isShardName(name) || isTextName(name)
}

/** The files of some paths, in a fixed order; folders are searched. @throws a system error for a path that is not there */
export function listInputs(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path, {recursive: true, encoding: 'utf8'}).filter(isInputName).sort()
    return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile())
  })
}

// Text packs to a third or a quarter, and of Parquet other columns are not read.
const packedRatio = 4

/** About how many bytes of text some files hold. @throws a system error for one that is not there */
export function sizeOfInputs(files: readonly string[]): number {
  const sizeOf = (file: string) => statSync(file).size * (/\.(?:jsonl|ndjson|jsonlines|txt|text)$/iu.test(file) ? 1 : packedRatio)
  return files.reduce((sum, file) => sum + sizeOf(file), 0)
}

/** The documents of a file, in batches. @throws {ShardError} for a broken shard, or a system error */
export async function* readInput(file: string, options: InputOptions, tally: InputTally, pass: Pass): AsyncIterable<Iterable<LearnedText>> {
  if (!isTextName(file)) {
    yield* isParquetName(file) ? readRows(file, options, tally, pass) : readRecords(file, options, tally, pass)
    return
  }
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) tally.passed++
  else {
    tally.documents++
    yield [{text: bytes.toString(), source: basename(dirname(file))}]
  }
}

async function* readRecords(file: string, options: InputOptions, tally: InputTally, pass: Pass): AsyncIterable<Iterable<LearnedText>> {
  const reader = new RecordReader(options, basename(file), pass)
  const read = function* (lines: Buffer): Iterable<LearnedText> {
    for (let from = 0; from < lines.length; ) {
      const end = lines.indexOf(0x0a, from)
      const start = skipSpace(lines, from, end)
      from = end + 1
      if (start === end) continue
      const record = readOnce(reader, lines, {start, end}, tally, pass)
      if (record !== undefined) yield record
    }
  }
  for await (const lines of readLines(file)) {
    if (lines === undefined) tally.passed++
    else yield read(lines)
  }
}

async function* readRows(file: string, options: InputOptions, tally: InputTally, pass: Pass): AsyncIterable<Iterable<LearnedText>> {
  const reader = new RecordReader(options, basename(file), pass)
  const keys = [options.textKey, options.sourceKey ?? 'url', 'metadata']
  for await (const line of readParquetRecords(file, options.textKey, keys)) {
    const bytes = Buffer.from(line)
    const record = readOnce(reader, bytes, {start: 0, end: bytes.length}, tally, pass)
    if (record !== undefined) yield [record]
  }
}

/** Reads a record, at the second reading one that the first one did not pass over. */
function readOnce(reader: RecordReader, bytes: Buffer, place: Place, tally: InputTally, pass: Pass): LearnedText | undefined {
  const {refused} = tally
  const record = pass === 'second' && refused.take() ? undefined : reader.read(bytes, place)
  if (pass === 'first') refused.note(record === undefined)
  if (record === undefined) tally.passed++
  else tally.documents++
  return record
}
