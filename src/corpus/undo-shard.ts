/** A cleaned shard taken back: its lines as they were, byte for byte, from the output and its cuttings. */
import {createHash} from 'node:crypto'
import {existsSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {closeAttempt, openAttempt, removeDeadAttempts} from './attempt.js'
import {codecOfName} from './codec.js'
import type {CutsFooter} from './cut-lines.js'
import {readEnds} from './cuts-read.js'
import {LineCutter} from './lines.js'
import {readShard} from './read-shard.js'
import {moveTo, shardFiles} from './run-shard.js'
import {ShardError} from './shard-error.js'
import {noOriginal, TakeBack} from './take-back.js'
import {hashParquet, restoreParquet} from './undo-parquet.js'
import {hashTexts, restoreTexts} from './undo-texts.js'
import {ShardWriter} from './write-shard.js'

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
  removeDeadAttempts(out, header.shard, env)
  const attempt = openAttempt(out, header.shard, env)
  try {
    const kind = kindOf(files.output, header.column, attempt)
    const found = await kind.hash()
    if (found !== footer.after && found !== footer.before)
      throw new ShardError(`found \`${header.output}\` changed, expected it as the run left it, take the change back first`)
    const restores = found !== footer.before
    const target = join(attempt, 'output')
    if (restores) await kind.restore(path, target, footer)
    rmSync(files.completion, {force: true})
    if (restores) moveTo(target, files.output)
    if (!path.endsWith('.undone')) renameSync(path, `${path}.undone`)
    return {output: header.output, restored: restores}
  } finally {
    closeAttempt(attempt)
  }
}

/** How shards of one kind are taken back. */
interface Kind {
  /** The hash of what was cleaned. */
  hash(): Promise<string> | string
  restore(cuttings: string, target: string, footer: CutsFooter['end']): Promise<void>
}

function kindOf(source: string, column: string | undefined, folder: string): Kind {
  if (column !== undefined)
    return {
      hash: () => hashParquet(source, column, folder),
      restore: (cuttings, target, {before}) => restoreParquet(cuttings, source, target, {column, folder, before})
    }
  if (statSync(source).isDirectory())
    return {hash: () => hashTexts(source), restore: (cuttings, target, {before}) => restoreTexts(cuttings, source, target, before)}
  return {hash: () => hashLines(source), restore: (cuttings, target, footer) => restoreLines(cuttings, source, target, footer)}
}

async function restoreLines(cuttings: string, source: string, target: string, footer: CutsFooter['end']): Promise<void> {
  const writer = new ShardWriter(target, codecOfName(source))
  const back = new TakeBack(cuttings)
  const hash = createHash('sha256')
  try {
    let held: Buffer | undefined
    for await (const bytes of takeLinesBack(source, back)) {
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
  } finally {
    await back.close()
  }
  if (hash.digest('hex') !== footer.before) throw new ShardError(noOriginal)
}

/** The lines with the changes taken back. */
async function* takeLinesBack(source: string, back: TakeBack): AsyncIterable<Buffer> {
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
      for (const part of await back.take(line, bytes.subarray(start, end))) parts.push(part)
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
