/** Many files replaced, each whole or not at all. The disk is waited for once for all: each wait for itself takes most of a run. */
import {closeSync, fsync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {promisify} from 'node:util'
import {syncFolder} from '../../corpus/sync-folder.js'
import {changedNote, explain, isUnchanged, openTemporary, type Replaced, type Replacement, type Temporary} from './write.js'

/** Keeps the changes on record. */
export interface Journal<Item extends Replacement> {
  /** Called when all is ready, before the first file is replaced; the changes must be on record from then on. */
  record(items: readonly Item[]): void
  /** Called with what was recorded, but then not done. */
  retract(items: readonly Item[]): void
}

interface Prepared<Item> {
  readonly item: Item
  temporary?: Temporary
  replaced?: Replaced
}

const flush = promisify(fsync)

/**
 * Replaces files: new ones beside them, all flushed together; then, without a turn of the event loop in which a signal could be heard,
 * what is unchanged is recorded and renamed. A process that ends meanwhile takes its new files along.
 * @returns what became of each, in order
 * @throws whatever `record` or `retract` throws; what was not renamed is as it was then
 */
export async function replaceFiles<Item extends Replacement>(items: readonly Item[], journal: Journal<Item>): Promise<readonly Replaced[]> {
  const all: Prepared<Item>[] = items.map((item) => ({item}))
  const remove = () => {
    for (const {temporary} of all) if (temporary !== undefined) rmSync(temporary.path, {force: true})
  }
  process.once('exit', remove)
  try {
    for (const each of all) settle(each, () => prepare(each))
    await Promise.all(all.map(finish))
    commit(all, journal)
  } finally {
    process.off('exit', remove)
    remove()
  }
  for (const folder of new Set(all.flatMap(({item, replaced}) => (replaced?.done ? [dirname(item.path)] : [])))) syncFolder(folder)
  return all.map(({replaced}) => replaced ?? {done: false, note: changedNote})
}

/** Does a step for a file that is still to be replaced; what the system refuses is the end of it. */
function settle<Item>(each: Prepared<Item>, step: () => void): void {
  if (each.replaced !== undefined) return
  try {
    step()
  } catch (error) {
    each.replaced = explain(error)
  }
}

function prepare<Item extends Replacement>(each: Prepared<Item>): void {
  const opened = openTemporary(each.item)
  if ('note' in opened) each.replaced = {done: false, note: opened.note}
  else each.temporary = opened
}

/** Waits until a new file is on the disk. */
async function finish<Item>(each: Prepared<Item>): Promise<void> {
  if (each.temporary === undefined) return
  try {
    await flush(each.temporary.file)
  } catch (error) {
    each.replaced = explain(error)
  } finally {
    closeSync(each.temporary.file)
  }
}

function commit<Item extends Replacement>(all: readonly Prepared<Item>[], journal: Journal<Item>): void {
  const check = (each: Prepared<Item>) => {
    if (!isUnchanged(each.item.path, each.item.before)) each.replaced = {done: false, note: changedNote}
  }
  for (const each of all) settle(each, () => check(each))
  const waiting = all.filter(({replaced}) => replaced === undefined)
  if (waiting.length === 0) return
  journal.record(waiting.map(({item}) => item))
  for (const each of waiting) {
    settle(each, () => check(each))
    settle(each, () => {
      if (each.temporary !== undefined) renameSync(each.temporary.path, each.item.path)
      each.replaced = {done: true}
    })
  }
  const failed = waiting.filter(({replaced}) => !replaced?.done)
  if (failed.length > 0) journal.retract(failed.map(({item}) => item))
}
