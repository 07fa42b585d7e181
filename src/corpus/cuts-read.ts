/** Cuttings of shards read and checked: what stands in them decides what `undo` writes. */
import {createReadStream} from 'node:fs'
import {basename} from 'node:path'
import {createGunzip} from 'node:zlib'
import {isRecord} from '../config/settings.js'
import type {CutsFooter, CutsHeader, LineChange} from './cut-lines.js'
import {LineCutter} from './lines.js'
import {ShardError} from './shard-error.js'

// A cut may be as long as the longest record, and its line holds it twice, escaped.
const longest = 2 ** 30

/** The first and the last line. @throws {ShardError} where it is no whole cuttings file */
export async function readEnds(path: string): Promise<{readonly header: CutsHeader; readonly footer: CutsFooter['end']}> {
  let header: CutsHeader | undefined
  let last: unknown
  for await (const value of readValues(path)) {
    header ??= readHeader(value)
    if (header === undefined) break
    last = value
  }
  const end = isRecord(last) ? last['end'] : undefined
  const footer = readFooter(end)
  if (header !== undefined && footer !== undefined) return {header, footer}
  throw new ShardError(`found no cuttings of a shard in \`${basename(path)}\`, expected a file that \`corpus\` wrote, whole`)
}

function readHeader(value: unknown): CutsHeader | undefined {
  if (!isRecord(value) || value['version'] !== 1) return undefined
  const {seedlint, shard, input, output, column} = value
  if (typeof seedlint !== 'string' || typeof shard !== 'number' || typeof input !== 'string' || typeof output !== 'string') return undefined
  const header = {version: 1, seedlint, shard, input, output} as const
  if (column === undefined) return header
  return typeof column === 'string' ? {...header, column} : undefined
}

function readFooter(value: unknown): CutsFooter['end'] | undefined {
  if (!isRecord(value)) return undefined
  const {lines, isUnended, before, after} = value
  if (typeof lines !== 'number' || typeof isUnended !== 'boolean' || typeof before !== 'string' || typeof after !== 'string')
    return undefined
  return {lines, isUnended, before, after}
}

/** The changes in the order of the lines. @throws {ShardError} as `readEnds` */
export async function* readChanges(path: string): AsyncGenerator<LineChange, undefined> {
  for await (const value of readValues(path)) {
    if (!isRecord(value)) continue
    const {line, at, length, token} = value
    // A cut without a place of its own stands within another change of its line.
    if (typeof line === 'number' && typeof at === 'number' && typeof length === 'number' && typeof token === 'string')
      yield {line, at, length, token}
  }
  return undefined
}

async function* readValues(path: string): AsyncIterable<unknown> {
  const cutter = new LineCutter(longest)
  const source = createReadStream(path)
  const unpacker = createGunzip()
  source.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacker)) {
      for (const {bytes} of cutter.push(Buffer.from(chunk))) yield* parseLines(bytes)
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ShardError(`found no whole cuttings file (${reason}), expected one that \`corpus\` wrote`)
  }
}

function* parseLines(bytes: Buffer): Iterable<unknown> {
  for (const line of bytes.toString().split('\n')) {
    const value: unknown = line === '' ? undefined : JSON.parse(line)
    if (value !== undefined) yield value
  }
}
