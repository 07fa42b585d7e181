/** Node's engine told what kind of run it is: a few small files, many files, or gigabytes. What it does by itself is meant for servers. */
import {statSync} from 'node:fs'

// Up to 400 KB of common text this is quicker; a text that costs more than others does not lose much yet.
const longestShort = 100_000
const mostFiles = 32

/** A flag of the engine and what takes it back. A Node that does not know a flag says so on standard error, so it is told which do. */
interface Flag {
  readonly set: string
  readonly undo: string
  readonly nodes: readonly number[]
}

const short: readonly Flag[] = [
  // The optimising compiler takes a fifth of a run over five small files.
  {set: '--no-opt', undo: '--opt', nodes: [20, 22, 24]},
  // A pattern is compiled to machine code at its second match, which hardly one of a short run has earned.
  {set: '--regexp-tier-up-ticks=100', undo: '--regexp-tier-up-ticks=1', nodes: [20, 22, 24]},
  {set: '--no-regexp-peephole-optimization', undo: '--regexp-peephole-optimization', nodes: [20, 22, 24]}
]
const long: readonly Flag[] = [
  // New objects live as long as a group of files: more room for them is only more memory, on Node 24 a hundred megabytes.
  {set: '--semi-space-growth-factor=1', undo: '--semi-space-growth-factor=2', nodes: [20, 22, 24]}
]
const corpus: readonly Flag[] = [
  // Node 20 optimises code so early that it does much of it several times: a tenth of the first minute's work. Later ones do not.
  {set: '--interrupt-budget=500000', undo: '--interrupt-budget=67584', nodes: [20]}
]

/**
 * Begins a run over some files. The flags are Node's own when it is over: compiled code that is kept for another process belongs to those.
 * @param paths of files that can be read
 * @returns what ends it
 */
export function beginRun(paths: readonly string[]): Promise<() => void> {
  return begin(isShort(paths) ? short : long)
}

/** Begins a run over shards, with its workers. @returns what ends it */
export function beginCorpusRun(): Promise<() => void> {
  return begin(corpus)
}

async function begin(flags: readonly Flag[]): Promise<() => void> {
  const node = Number(process.versions.node.split('.')[0])
  const known = flags.filter(({nodes}) => nodes.includes(node))
  if (known.length === 0) return () => undefined
  const {setFlagsFromString} = await import('node:v8')
  for (const {set} of known) setFlagsFromString(set)
  return () => {
    for (const {undo} of known) setFlagsFromString(undo)
  }
}

function isShort(paths: readonly string[]): boolean {
  if (paths.length > mostFiles) return false
  let size = 0
  for (const path of paths) size += statSync(path, {throwIfNoEntry: false})?.size ?? 0
  return size <= longestShort
}
