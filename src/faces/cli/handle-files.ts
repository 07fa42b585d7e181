/** Files one behind the other, those that change written together. */
import {setImmediate} from 'node:timers/promises'
import type {CuttingsFile} from './cuttings-file.js'
import {describeBug} from './engine.js'
import {type FileChange, type Handled, handleRead, readTarget, type Tools} from './handle-file.js'
import {handleGroup, openInGroups} from './handle-group.js'
import {type FileResult, resultOf} from './judge-text.js'
import type {Target} from './paths.js'
import type {Setup} from './scope.js'
import type {Journal} from './write-many.js'

/** What became of a file, and what it was handled with. */
export interface Done {
  readonly target: Target
  readonly setup: Setup
  readonly result: FileResult
}

const longestTurn = 50
// So many changes wait for each other: more gain nothing, and are in memory twice.
const mostChanges = 32
const mostBytes = 4_000_000

/**
 * Handles files in their order. They are read in groups, and what is to be written is written in batches, so that a result may come some
 * files later.
 * @param setupOf what a file is linted with
 * @throws {CliError} when the cuttings can not be kept: the run must stop
 */
export async function* handleFiles(
  files: readonly Target[],
  setupOf: (path: string) => Promise<Setup>,
  tools: Tools,
  cuttings: CuttingsFile | undefined
): AsyncIterable<Done> {
  let turn = Date.now()
  let batch = new Batch()
  for await (const group of openInGroups(files, setupOf)) {
    // What is to change, or has changed, since the group was read.
    const met = new Set(batch.changes.map(({real}) => real))
    for (const {file, handled: first} of handleGroup(group, tools)) {
      const {target, setup} = file
      let handled = first
      // Signals are heard only between turns of the event loop.
      if (Date.now() - turn > longestTurn) {
        await setImmediate()
        turn = Date.now()
      }
      // A file that two paths lead to is looked at again when it is written.
      if (handled.change !== undefined && met.has(handled.change.real)) {
        yield* await write(batch, cuttings)
        batch = new Batch()
        handled = handleRead(target, readTarget(target), setup, tools)
      }
      if (handled.change !== undefined) met.add(handled.change.real)
      batch.add({target, setup, handled})
      if (!batch.isDue) continue
      yield* await write(batch, cuttings)
      batch = new Batch()
    }
  }
  yield* await write(batch, cuttings)
}

interface Waiting {
  readonly target: Target
  readonly setup: Setup
  readonly handled: Handled
}

/** Files that were handled, and wait until what is to change is written. */
class Batch {
  readonly waiting: Waiting[] = []
  readonly changes: FileChange[] = []
  #bytes = 0

  add(one: Waiting): void {
    const {change} = one.handled
    this.waiting.push(one)
    if (change === undefined) return
    this.changes.push(change)
    this.#bytes += change.before.length
  }

  /** Is nothing to be written, or much? */
  get isDue(): boolean {
    return this.changes.length === 0 || this.changes.length >= mostChanges || this.#bytes >= mostBytes
  }
}

async function write({waiting, changes}: Batch, cuttings: CuttingsFile | undefined): Promise<readonly Done[]> {
  if (changes.length === 0) return waiting.map(({target, setup, handled: {result}}) => ({target, setup, result}))
  const {replaceFiles} = await import('./write-many.js')
  const replaced = new Map((await replaceFiles(changes, journalOf(cuttings))).map((each, index) => [changes[index], each]))
  return waiting.map(({target, setup, handled: {result, change, unmade}}) => {
    const outcome = replaced.get(change)
    if (change === undefined || outcome === undefined || outcome.done) return {target, setup, result}
    return {target, setup, result: unmade === undefined ? result : tellUnmade(target, () => unmade(outcome.note, outcome.failed ?? false))}
  })
}

/** Linting what stays may fail, which is a bug of ours. */
function tellUnmade(target: Target, tell: () => FileResult): FileResult {
  try {
    return tell()
  } catch (error) {
    return {...resultOf(target, [], describeBug(error)), failed: true}
  }
}

function journalOf(cuttings: CuttingsFile | undefined): Journal<FileChange> {
  return {
    record: (changes) => cuttings?.recordAll(changes.map(({real, entry}) => ({path: real, entry}))),
    retract: (changes) => cuttings?.withdraw(changes.map(({real}) => real))
  }
}
