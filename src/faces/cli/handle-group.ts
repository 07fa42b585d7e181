/** Files that are at hand, their texts put to the engine together. */
import {askAboutAll, type Told} from './engine.js'
import {type Handled, handleRead, type Read, readTarget, type Tools} from './handle-file.js'
import type {Target} from './paths.js'
import type {Setup} from './scope.js'

/** A file, what it is handled with, and what it holds. */
export interface OpenFile {
  readonly target: Target
  readonly setup: Setup
  readonly read: Read | Handled
}

// So many texts gain what there is to gain; twice as many are as fast, and in memory.
const mostFiles = 32
const mostCharacters = 125_000

/** Reads files in their order, and gives as many at a time as are put to the engine together. @param setupOf what a file is linted with */
export async function* openInGroups(
  targets: readonly Target[],
  setupOf: (path: string) => Promise<Setup>
): AsyncIterable<readonly OpenFile[]> {
  let group: OpenFile[] = []
  let characters = 0
  for (const target of targets) {
    const read = readTarget(target)
    group.push({target, setup: await setupOf(target.path), read})
    characters += 'text' in read ? read.text.length : 0
    if (group.length < mostFiles && characters < mostCharacters) continue
    yield group
    group = []
    characters = 0
  }
  if (group.length > 0) yield group
}

/** Handles the files of a group, one when it is asked for; nothing is written. */
export function* handleGroup(group: readonly OpenFile[], tools: Tools): Iterable<{readonly file: OpenFile; readonly handled: Handled}> {
  const told = askTogether(group, tools)
  for (const file of group) yield {file, handled: handleRead(file.target, file.read, file.setup, tools, told.get(file))}
}

/** What the engine says of those files whose texts it may be asked about together. */
function askTogether(group: readonly OpenFile[], tools: Tools): ReadonlyMap<OpenFile, Told> {
  const told = new Map<OpenFile, Told>()
  const mode = tools.args.mode === 'lint' ? 'lint' : 'clean'
  for (const files of partition(group.filter((file) => isTogether(file, tools))).values()) {
    const [first] = files
    if (first === undefined || files.length === 1) continue
    const texts = files.map(({read}) => ('text' in read ? read.text : ''))
    for (const [index, each] of (askAboutAll(texts, first.setup, mode, tools.args.unsafe) ?? []).entries()) {
      const file = files[index]
      if (file !== undefined) told.set(file, each)
    }
  }
  return told
}

/** By the rules that are on: one setup has one list of them, also where a baseline stands over it. */
function partition(files: readonly OpenFile[]): ReadonlyMap<Setup['active'], readonly OpenFile[]> {
  const parts = new Map<Setup['active'], OpenFile[]>()
  for (const file of files) {
    const part = parts.get(file.setup.active)
    if (part === undefined) parts.set(file.setup.active, [file])
    else part.push(file)
  }
  return parts
}

function isTogether({target, read, setup}: OpenFile, {args, clean, cache}: Tools): boolean {
  // What a person chose needs no engine; the reader of Markdown remembers one text.
  if (!('text' in read) || clean !== undefined || setup.context.markup !== undefined) return false
  // What a baseline knows of a file is asked for in every round of fixes.
  if (args.mode !== 'lint') return setup.withhold === undefined
  return cache === undefined || cache.find(target.path, read.bytes, setup) === undefined
}
