/** `undo` of shards that `corpus` cleaned. */
import {closeSync, existsSync, openSync, readdirSync, readSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {ShardError} from '../../../corpus/shard-error.js'
import {undoShard} from '../../../corpus/undo-shard.js'
import {visible} from '../../../report/findings.js'
import {type Cli, CliError, displayPath, type ExitCode, print, reasonOf} from '../io.js'

/** The cuttings of shards that a path names: the output folder of a run, or one file; nothing where it names neither. */
export function findShardCuttings(path: string): readonly string[] | undefined {
  if (!existsSync(path)) return undefined
  if (!statSync(path).isDirectory()) return isPacked(path) ? [path] : undefined
  const folder = join(path, 'cuttings')
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'))
  return names.sort().map((name) => join(folder, name))
}

function isPacked(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(2)
    return readSync(file, head) === 2 && head[0] === 0x1f && head[1] === 0x8b
  } finally {
    closeSync(file)
  }
}

/**
 * Takes shards back, each by itself.
 * @returns 0 when all are as they were, 2 when one could not be restored
 */
export async function undoShards(cli: Cli, paths: readonly string[], quiet: boolean): Promise<ExitCode> {
  if (paths.length === 0) throw new CliError('found no cuttings of shards, expected some that were not undone yet')
  let failed = false
  for (const path of paths) {
    const shown = visible(displayPath(cli.cwd, path))
    try {
      const {output, restored} = await undoShard(path, cli.env)
      if (!quiet) await print(cli.stderr, `${visible(output)}: ${restored ? 'restored' : 'already as it was'}\n`)
    } catch (error) {
      failed = true
      const why = error instanceof ShardError ? error.message : `cannot be undone (${reasonOf(error)})`
      await print(cli.stderr, `seedlint: ${shown}: ${why}\n`)
    }
  }
  return failed ? 2 : 0
}
