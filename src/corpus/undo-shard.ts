/** A cleaned shard taken back: its lines as they were, byte for byte, from the output and its cuttings. */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {closeAttempt, openAttempt, removeDeadAttempts} from './attempt.js'
import {codecOfName} from './codec.js'
import type {CutsFooter, LineChange} from './cut-lines.js'
import {readChanges, readEnds} from './cuts-read.js'
import {LineCutter} from './lines.js'
import {readShard} from './read-shard.js'
import {moveTo, shardFiles} from './run-shard.js'
import {ShardError} from './shard-error.js'
import {listTexts} from './texts-run.js'
import {applyPatches} from './token.js'
import {ShardWriter, syncFile} from './write-shard.js'

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
    if (restores)
      await (isFolder(files.output) ? restoreTexts(path, files.output, target, footer) : restore(path, files.output, target, footer))
    rmSync(files.completion, {force: true})
    if (restores) moveTo(target, files.output)
    if (!path.endsWith('.undone')) renameSync(path, `${path}.undone`)
  } finally {
    closeAttempt(attempt)
  }
  return {output: header.output, restored: restores}
}

const isFolder = (path: string) => statSync(path).isDirectory()

/** Restores the texts of a folder into another. */
async function restoreTexts(cuttings: string, source: string, target: string, footer: CutsFooter['end']): Promise<void> {
  const names = listTexts(source)
  const hash = createHash('sha256')
  const changes = new Map<number, LineChange[]>()
  for await (const change of readChanges(cuttings)) {
    const known = changes.get(change.line)
    if (known === undefined) changes.set(change.line, [change])
    else known.push(change)
  }
  mkdirSync(target)
  for (const [index, name] of names.entries()) {
    const text = readFileSync(join(source, name))
    const restored = Buffer.concat([...applyPatches(text, (changes.get(index) ?? []).map(takeBack))])
    hash.update(restored)
    writeFileSync(join(target, name), restored, {flag: 'wx'})
    syncFile(join(target, name))
  }
  if (hash.digest('hex') !== footer.before) throw new ShardError(noOriginal)
}

const noOriginal = 'found cuttings that do not give the original back, expected those of this shard'

function takeBack({at, length, token}: LineChange) {
  return {start: at, end: at + length, bytes: Buffer.from(token)}
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
  if (hash.digest('hex') !== footer.before) throw new ShardError(noOriginal)
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
      for (; !next.done && next.value.line === line; next = await changes.next()) patches.push(takeBack(next.value))
      parts.push(...applyPatches(bytes.subarray(start, end), patches))
      start = end
    }
    yield Buffer.concat(parts)
  }
}

async function hashLines(path: string): Promise<string> {
  const hash = createHash('sha256')
  if (isFolder(path)) for (const name of listTexts(path)) hash.update(readFileSync(join(path, name)))
  else for await (const {bytes} of readShard(path)) hash.update(bytes)
  return hash.digest('hex')
}
