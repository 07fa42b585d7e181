/** A cleaned shard taken back: its lines as they were, byte for byte, from the output and its cuttings. */
import {createHash} from 'node:crypto'
import {createReadStream, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {createGunzip} from 'node:zlib'
import {isRecord} from '../config/settings.js'
import {closeAttempt, openAttempt, removeDeadAttempts} from './attempt.js'
import {codecOfName} from './codec.js'
import type {CutsFooter, CutsHeader, LineChange} from './cut-lines.js'
import {LineCutter} from './lines.js'
import {readShard} from './read-shard.js'
import {shardFiles} from './run-shard.js'
import {ShardError} from './shard-error.js'
import {applyPatches} from './token.js'
import {ShardWriter, syncFolder} from './write-shard.js'

// Longer lines are never cleaned, see `--max-record`.
const longest = 256 * 2 ** 20

/**
 * Writes a shard's lines as they were in place of the cleaned ones, and takes its completion marker away. Nothing is changed unless
 * the restored lines are those that were read.
 * @param path the shard's cuttings, in the folder `cuttings` of the output
 * @returns the output's name, and whether it had to be restored
 * @throws {ShardError} when output and cuttings do not belong together, a system error when one can not be read or written
 */
export async function undoShard(
  path: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<{readonly output: string; readonly restored: boolean}> {
  const {header, footer} = await readEnds(path)
  const out = dirname(dirname(path))
  const files = shardFiles(out, {number: header.shard, outputName: header.output})
  if (!resolve(files.output).startsWith(resolve(out) + sep))
    throw new ShardError('found an output outside of the folder, mistrust these cuttings')
  if (!existsSync(files.output)) throw new ShardError(`found no \`${header.output}\`, expected the cleaned shard, put it back first`)
  const found = await hashLines(files.output)
  if (found !== footer.after && found !== footer.before)
    throw new ShardError(`found \`${header.output}\` changed, expected it as the run left it, take the change back first`)
  const restores = found !== footer.before
  removeDeadAttempts(out, header.shard, env)
  const attempt = openAttempt(out, header.shard, env)
  try {
    const target = join(attempt, 'output')
    if (restores) await restore(path, files.output, target, footer)
    rmSync(files.completion, {force: true})
    if (restores) {
      mkdirSync(dirname(files.output), {recursive: true})
      renameSync(target, files.output)
      syncFolder(dirname(files.output))
    }
    if (!path.endsWith('.undone')) renameSync(path, `${path}.undone`)
  } finally {
    closeAttempt(attempt)
  }
  return {output: header.output, restored: restores}
}

async function restore(cuttings: string, source: string, target: string, footer: CutsFooter['end']): Promise<void> {
  const writer = new ShardWriter(target, codecOfName(source))
  const hash = createHash('sha256')
  try {
    let held: Buffer | undefined
    for await (const bytes of restoreLines(source, cuttings)) {
      if (bytes.length === 0) continue
      if (held !== undefined) {
        hash.update(held)
        await writer.write(held)
      }
      held = bytes
    }
    if (held !== undefined) {
      const last = footer.isUnended ? held.subarray(0, -1) : held
      hash.update(last)
      await writer.write(last)
    }
    await writer.close()
  } catch (error) {
    await writer.abort()
    throw error
  }
  if (hash.digest('hex') !== footer.before)
    throw new ShardError('found cuttings that do not give the original back, expected those of this shard')
}

/** The lines with the changes taken back. */
async function* restoreLines(source: string, cuttings: string): AsyncIterable<Buffer> {
  const changes = readChanges(cuttings)
  let next = await changes.next()
  let line = 0
  const cutter = new LineCutter(longest)
  const pieces = async function* () {
    for await (const {bytes} of readShard(source)) yield* cutter.push(bytes)
    yield* cutter.end()
  }
  for await (const {kind, bytes} of pieces()) {
    if (kind !== 'lines') {
      if (kind === 'start of a long line') line++
      yield bytes
      continue
    }
    const parts: Buffer[] = []
    for (let start = 0; start < bytes.length; line++) {
      const end = bytes.indexOf(0x0a, start) + 1
      const patches = []
      for (; !next.done && next.value.line === line; next = await changes.next()) {
        const {at, length, token} = next.value
        patches.push({start: at, end: at + length, bytes: Buffer.from(token)})
      }
      parts.push(...applyPatches(bytes.subarray(start, end), patches))
      start = end
    }
    yield Buffer.concat(parts)
  }
}

async function hashLines(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const {bytes} of readShard(path)) hash.update(bytes)
  return hash.digest('hex')
}

async function readEnds(path: string): Promise<{readonly header: CutsHeader; readonly footer: CutsFooter['end']}> {
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
  const {seedlint, shard, input, output} = value
  if (typeof seedlint !== 'string' || typeof shard !== 'number' || typeof input !== 'string' || typeof output !== 'string') return undefined
  return {version: 1, seedlint, shard, input, output}
}

function readFooter(value: unknown): CutsFooter['end'] | undefined {
  if (!isRecord(value)) return undefined
  const {lines, isUnended, before, after} = value
  if (typeof lines !== 'number' || typeof isUnended !== 'boolean' || typeof before !== 'string' || typeof after !== 'string')
    return undefined
  return {lines, isUnended, before, after}
}

async function* readChanges(path: string): AsyncGenerator<LineChange, undefined> {
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
  const cutter = new LineCutter(longest * 2)
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
