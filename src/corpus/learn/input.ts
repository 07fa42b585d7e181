/** The documents that `learn` reads: text files, and shards with a record a line, as a stream. */
import {isUtf8} from 'node:buffer'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isParquetName, isShardName, isTextName} from '../codec.js'
import {skipSpace} from '../json-skip.js'
import {LineCutter, type Piece} from '../lines.js'
import {readParquetRecords} from '../parquet/records.js'
import {readShard} from '../read-shard.js'
import type {LearnedText} from './learn.js'
import {RecordReader} from './records.js'

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

/** The documents of a file, in batches. @throws {ShardError} for a broken shard, or a system error */
export async function* readInput(file: string, options: InputOptions, tally: InputTally): AsyncIterable<Iterable<LearnedText>> {
  if (!isTextName(file)) {
    yield* isParquetName(file) ? readRows(file, options, tally) : readRecords(file, options, tally)
    return
  }
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) tally.passed++
  else {
    tally.documents++
    yield [{text: bytes.toString(), source: basename(dirname(file))}]
  }
}

// As the other verbs have it; a longer record is passed over.
const longestLine = 2 ** 26

async function* readRecords(file: string, options: InputOptions, tally: InputTally): AsyncIterable<Iterable<LearnedText>> {
  const cutter = new LineCutter(longestLine)
  const reader = new RecordReader(options, basename(file))
  const read = function* (pieces: Iterable<Piece>): Iterable<LearnedText> {
    for (const {kind, bytes} of pieces) {
      if (kind === 'start of a long line') tally.passed++
      if (kind !== 'lines') continue
      for (let from = 0; from < bytes.length; ) {
        const end = bytes.indexOf(0x0a, from)
        const start = skipSpace(bytes, from, end)
        from = end + 1
        if (start === end) continue
        const record = reader.read(bytes, {start, end})
        if (record === undefined) tally.passed++
        else {
          tally.documents++
          yield record
        }
      }
    }
  }
  for await (const {bytes} of readShard(file)) yield read(cutter.push(bytes))
  yield read(cutter.end())
}

async function* readRows(file: string, options: InputOptions, tally: InputTally): AsyncIterable<Iterable<LearnedText>> {
  const reader = new RecordReader(options, basename(file))
  const keys = [options.textKey, options.sourceKey ?? 'url', 'metadata']
  for await (const line of readParquetRecords(file, options.textKey, keys)) {
    const bytes = Buffer.from(line)
    const record = reader.read(bytes, {start: 0, end: bytes.length})
    if (record === undefined) tally.passed++
    else {
      tally.documents++
      yield [record]
    }
  }
}
