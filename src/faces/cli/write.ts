/** Files replaced whole or not at all. */
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync
} from 'node:fs'
import {dirname} from 'node:path'
import {syncFolder} from '../../corpus/sync-folder.js'
import {codeOf, reasonOf} from './io.js'
import {temporaryIn} from './leftovers.js'

/**
 * A replacement, or the sentence that says why there was none; the file is then as it was.
 * `failed`: the system is to blame, not the file.
 */
export type Replaced = {readonly done: true} | {readonly done: false; readonly note: string; readonly failed?: true}

/** What is to be written, and over what. */
export interface Replacement {
  readonly path: string
  /** The bytes that were read: whoever changed them since wins. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** Keeps one change on record. */
export interface Recording {
  /** Called when all is ready, before the file is replaced; the change must be on record from then on. */
  readonly record?: () => void
  /** Called when it was recorded, but then not done. */
  readonly retract?: () => void
}

/**
 * Replaces a file: a new one beside it, flushed, then renamed over it. Synchronous throughout, so that no signal handler runs halfway.
 * Mode and, where allowed, owner are kept.
 * @throws whatever `record` throws; the file is then as it was
 */
export function replaceFile(replacement: Replacement & Recording): Replaced {
  const {path, before, record, retract} = replacement
  let temporary: Temporary | undefined
  let recorded = false
  let done = false
  try {
    const opened = openTemporary(replacement)
    if ('note' in opened) return {done: false, note: opened.note}
    temporary = opened
    try {
      fsyncSync(temporary.file)
    } finally {
      closeSync(temporary.file)
    }
    if (!isUnchanged(path, before)) return {done: false, note: changedNote}
    recording(() => record?.())
    recorded = true
    if (!isUnchanged(path, before)) return {done: false, note: changedNote}
    renameSync(temporary.path, path)
    done = true
  } catch (error) {
    if (error instanceof RecordError) throw error.cause
    return explain(error)
  } finally {
    if (!done) {
      if (temporary !== undefined) rmSync(temporary.path, {force: true})
      if (recorded) retract?.()
    }
  }
  syncFolder(dirname(path))
  return {done: true}
}

/** Why a file stays that somebody else has written to. */
export const changedNote = 'left as it is, found it changed since it was read, expected it to stay, run again'

/** Marks errors of `record`, which are the run's and not the file's. */
class RecordError extends Error {}

function recording(record: () => void): void {
  try {
    record()
  } catch (cause) {
    throw new RecordError('not recorded', {cause})
  }
}

/** Says why a file must not be replaced, or gives what is to be kept of it. */
export function refuse(path: string): {readonly note: string} | {readonly note?: undefined; readonly stats: Stats} {
  try {
    const stats = lstatSync(path)
    if (stats.isSymbolicLink()) return {note: 'left as it is, found a symbolic link, expected a file, name the file it leads to'}
    if (!stats.isFile()) return {note: 'left as it is, found a folder or device, expected a file'}
    // Root may write it all the same, but whoever took the bit away meant it.
    if ((stats.mode & 0o200) === 0)
      return {note: 'left as it is, found it read-only, expected a file that may be written, change its mode first'}
    return {stats}
  } catch (error) {
    return {note: `left as it is, found no way to it (${reasonOf(error)}), expected a file that may be written`}
  }
}

/** A new file beside the one that it is to replace: written, open, and not yet flushed. */
export interface Temporary {
  readonly path: string
  readonly file: number
}

/** Writes the new file; or says why the old one must stay. @throws a system error, with nothing left behind */
export function openTemporary({path, after}: Replacement): Temporary | {readonly note: string} {
  const refusal = refuse(path)
  if (refusal.note !== undefined) return {note: refusal.note}
  const temporary = temporaryIn(dirname(path))
  const file = openSync(temporary, 'wx', 0o600)
  try {
    writeNew(file, after, refusal.stats)
  } catch (error) {
    closeSync(file)
    rmSync(temporary, {force: true})
    throw error
  }
  return {path: temporary, file}
}

function writeNew(file: number, bytes: Uint8Array, stats: Stats): void {
  writeAll(file, bytes)
  try {
    if (stats.uid !== process.getuid?.() || stats.gid !== process.getgid?.()) fchownSync(file, stats.uid, stats.gid)
  } catch {
    // Only root may give files away; the content matters more than the owner.
  }
  fchmodSync(file, stats.mode & 0o7777)
}
/** Writes all bytes to an open file: one call may write only some. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let position = 0; position < bytes.length; ) position += writeSync(file, bytes, position)
}

/** Does the file still hold these bytes? @throws a system error when it can not be read */
export function isUnchanged(path: string, before: Uint8Array): boolean {
  return lstatSync(path).isFile() && readFileSync(path).equals(before)
}

const readOnly: readonly (string | undefined)[] = ['EACCES', 'EPERM', 'EROFS']

/** What a system error means for the file. */
export function explain(error: unknown): Replaced {
  const code = codeOf(error)
  if (code === 'ENOENT') return {done: false, note: 'left as it is, found it deleted since it was read, expected it to stay'}
  const note = `left as it is, found no way to write in its folder (${reasonOf(error)}), expected a folder that may be written`
  return readOnly.includes(code) ? {done: false, note} : {done: false, note, failed: true}
}
