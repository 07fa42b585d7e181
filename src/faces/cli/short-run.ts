/** Node's engine told that a run is over in a moment, so that it compiles less of it than a long run is worth. */
import {statSync} from 'node:fs'

// Up to 400 KB of common text this is quicker; a text that costs more than others does not lose much yet.
const longestShort = 100_000
const mostFiles = 32
// A Node that does not know a flag says so on standard error.
const knownNodes = /^v(?:20|22|24)\./
const flags = [
  // The optimising compiler takes a fifth of a run over five small files.
  ['--no-opt', '--opt'],
  // A pattern is compiled to machine code at its second match, which hardly one of a short run has earned.
  ['--regexp-tier-up-ticks=100', '--regexp-tier-up-ticks=1'],
  ['--no-regexp-peephole-optimization', '--regexp-peephole-optimization']
] as const

/**
 * Begins a run over some files. The flags are Node's own when it is over: compiled code that is kept for another process belongs to those.
 * @param paths of files that can be read
 * @returns what ends it
 */
export async function beginRun(paths: readonly string[]): Promise<() => void> {
  if (!knownNodes.test(process.version) || !isShort(paths)) return () => undefined
  const {setFlagsFromString} = await import('node:v8')
  for (const [short] of flags) setFlagsFromString(short)
  return () => {
    for (const [, long] of flags) setFlagsFromString(long)
  }
}

function isShort(paths: readonly string[]): boolean {
  if (paths.length > mostFiles) return false
  let size = 0
  for (const path of paths) size += statSync(path, {throwIfNoEntry: false})?.size ?? 0
  return size <= longestShort
}
