/** The documents that `learn` reads: text files, and shards with a record a line, as a stream. */
import {isUtf8} from 'node:buffer'
import {createReadStream, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {createGunzip} from 'node:zlib'

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
  bytes: number
  passed: number
}

const shardPattern = /\.(?:jsonl|ndjson|jsonlines)(?:\.gz)?$/iu
const textPattern = /\.(?:txt|text)$/iu

/** Is it a file that `learn` reads, by its name? */
export function isInputName(name: string): boolean {
  return shardPattern.test(name) || textPattern.test(name)
}

/** The files of some paths, in a fixed order; folders are searched. @throws a system error for a path that is not there */
export function listInputs(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path, {recursive: true, encoding: 'utf8'}).filter(isInputName).sort()
    return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile())
  })
}

/** The documents of a file. @throws a system error, or zlib's for a broken shard */
export async function* readInput(file: string, options: InputOptions, tally: InputTally): AsyncIterable<SourcedText> {
  if (!shardPattern.test(file)) {
    const bytes = readFileSync(file)
    tally.bytes += bytes.length
    if (!isUtf8(bytes)) tally.passed++
    else {
      tally.documents++
      yield {text: bytes.toString(), source: basename(dirname(file))}
    }
    return
  }
  for await (const line of readLines(file, tally)) {
    const read = readRecord(line, options, basename(file))
    if (read === undefined) tally.passed++
    else {
      tally.documents++
      yield read
    }
  }
}

async function* readLines(file: string, tally: InputTally): AsyncIterable<string> {
  const raw = createReadStream(file, {highWaterMark: 2 ** 20})
  const bytes = file.endsWith('.gz') ? raw.pipe(createGunzip({chunkSize: 2 ** 20})) : raw
  raw.on('error', (error) => bytes.destroy(error))
  let held: Buffer[] = []
  for await (const chunk of bytes) {
    const read = Buffer.from(chunk)
    tally.bytes += read.length
    let from = 0
    for (let end = read.indexOf(0x0a); end !== -1; end = read.indexOf(0x0a, from)) {
      const line = Buffer.concat([...held, read.subarray(from, end)]).toString()
      held = []
      from = end + 1
      if (line.trim() !== '') yield line
    }
    if (from < read.length) held.push(read.subarray(from))
  }
  const last = Buffer.concat(held).toString()
  if (last.trim() !== '') yield last
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
