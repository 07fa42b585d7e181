/** The documents that `learn` reads: text files, and shards with a record a line, as a stream. */
import {isUtf8} from 'node:buffer'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isParquetName, isShardName, isTextName} from '../codec.js'
import {LineCutter, type Piece} from '../lines.js'
import {readParquetRecords} from '../parquet/records.js'
import {readShard} from '../read-shard.js'

/** A document and what it came from. */
export interface SourcedText {
  readonly text: string
  readonly source: string
}

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

/** The documents of a file. @throws {ShardError} for a broken shard, or a system error */
export async function* readInput(file: string, options: InputOptions, tally: InputTally): AsyncIterable<SourcedText> {
  if (!isTextName(file)) {
    yield* isParquetName(file) ? readRows(file, options, tally) : readRecords(file, options, tally)
    return
  }
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) tally.passed++
  else {
    tally.documents++
    yield {text: bytes.toString(), source: basename(dirname(file))}
  }
}

// As the other verbs have it; a longer record is passed over.
const longestLine = 2 ** 26

async function* readRecords(file: string, options: InputOptions, tally: InputTally): AsyncIterable<SourcedText> {
  const cutter = new LineCutter(longestLine)
  const read = function* (pieces: Iterable<Piece>): Iterable<SourcedText> {
    for (const {kind, bytes} of pieces) {
      if (kind === 'start of a long line') tally.passed++
      if (kind !== 'lines') continue
      for (let from = 0; from < bytes.length; ) {
        const end = bytes.indexOf(0x0a, from)
        const line = bytes.toString('utf8', from, end)
        from = end + 1
        if (line.trim() === '') continue
        const record = readRecord(line, options, basename(file))
        if (record === undefined) tally.passed++
        else {
          tally.documents++
          yield record
        }
      }
    }
  }
  for await (const {bytes} of readShard(file)) yield* read(cutter.push(bytes))
  yield* read(cutter.end())
}

async function* readRows(file: string, options: InputOptions, tally: InputTally): AsyncIterable<SourcedText> {
  const keys = [options.textKey, options.sourceKey ?? 'url', 'metadata']
  for await (const line of readParquetRecords(file, options.textKey, keys)) {
    const record = readRecord(line, options, basename(file))
    if (record === undefined) tally.passed++
    else {
      tally.documents++
      yield record
    }
  }
}

function readRecord(line: string, {textKey, sourceKey}: InputOptions, file: string): SourcedText | undefined {
  const record = parse(line)
  const text = record[textKey]
  if (typeof text !== 'string') return undefined
  return {text, source: sourceOf(record, sourceKey) ?? file}
}

type Json = Readonly<Record<string, unknown>>

function parse(line: string): Json {
  try {
    const value: unknown = JSON.parse(line)
    return isJson(value) ? value : {}
  } catch {
    return {}
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sourceOf(record: Json, key: string | undefined): string | undefined {
  const metadata = isJson(record['metadata']) ? record['metadata'] : {}
  const named = (name: string) => record[name] ?? metadata[name]
  if (key !== undefined) {
    const value = named(key)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const url = named('url')
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : undefined
}
