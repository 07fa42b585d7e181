/** Files one behind the other, those that change written together. */
import {setImmediate} from 'node:timers/promises'
import type {CuttingsFile} from './cuttings-file.js'
import {describeBug} from './engine.js'
import {type FileChange, type Handled, handleFile, type Tools} from './handle-file.js'
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
 * Handles files in their order. What is to be written is written in batches, so that a result may come some files later.
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
  let batch: Waiting[] = []
  let bytes = 0
  const met = new Set<string>()
  const clear = () => {
    batch = []
    bytes = 0
    met.clear()
  }
  for (const [index, target] of files.entries()) {
    // Signals are heard only between turns of the event loop.
    if (Date.now() - turn > longestTurn) {
      await setImmediate()
      turn = Date.now()
    }
    const setup = await setupOf(target.path)
    let handled = handleFile(target, setup, tools)
    // A file that two paths lead to is looked at again when it is written.
    if (handled.change !== undefined && met.has(handled.change.real)) {
      yield* await write(batch, cuttings)
      clear()
      handled = handleFile(target, setup, tools)
    }
    batch.push({target, setup, handled})
    if (handled.change !== undefined) {
      met.add(handled.change.real)
      bytes += handled.change.before.length
    }
    if (met.size > 0 && met.size < mostChanges && bytes < mostBytes && index < files.length - 1) continue
    yield* await write(batch, cuttings)
    clear()
  }
}

interface Waiting {
  readonly target: Target
  readonly setup: Setup
  readonly handled: Handled
}

async function write(batch: readonly Waiting[], cuttings: CuttingsFile | undefined): Promise<readonly Done[]> {
  const changes = batch.flatMap(({handled: {change}}) => (change === undefined ? [] : [change]))
  if (changes.length === 0) return batch.map(({target, setup, handled: {result}}) => ({target, setup, result}))
  const {replaceFiles} = await import('./write-many.js')
  const replaced = new Map((await replaceFiles(changes, journalOf(cuttings))).map((each, index) => [changes[index], each]))
  return batch.map(({target, setup, handled: {result, change, unmade}}) => {
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
