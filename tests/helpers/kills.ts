/** Runs of the built command over shards, killed at any moment and started again. */
import {spawn} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {gzipSync} from 'node:zlib'
import {command} from './command.js'
import {makeParquet, textColumn} from './parquet.js'

/** How a process ended: its code, or the signal that ended it. */
export type End = number | NodeJS.Signals | null

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Makes a folder `in` of shards, every other one packed, and a config with one rule, so that the engine takes little time.
 * @param filler characters that each record has beside its text
 */
export function makeShards(folder: string, count: number, records: number, filler = 0): void {
  mkdirSync(join(folder, 'in'), {recursive: true})
  writeFileSync(join(folder, '.lintrc.json'), '{"extends": "none", "rules": {"copyright-line": "warn"}}\n')
  for (let shard = 0; shard < count; shard++) {
    const lines = Array.from({length: records}, (_, index) => {
      const notice = index % 3 === 0 ? `\n\n© 2024 Example Daily ${shard}/${index}. All rights reserved.` : ''
      return `${JSON.stringify({id: `${shard}/${index}`, text: `The talks of day ${index} ended. Nobody left early.${notice}`, é: index / 7, filler: 'x'.repeat(filler)})}\n`
    })
    const name = join(folder, 'in', `shard-${String(shard).padStart(3, '0')}.jsonl`)
    if (shard % 2 === 0) writeFileSync(`${name}.gz`, gzipSync(lines.join('')))
    else writeFileSync(name, lines.join(''))
  }
}

/** Adds a shard of Parquet to those of `makeShards`, in several row groups. */
export function makeTable(folder: string, records: number): void {
  const texts = Array.from({length: records}, (_, index) => {
    return `The talks of day ${index} ended.${index % 3 === 0 ? `\n\n© 2024 Example Daily ${index}. All rights reserved.` : ''}`
  })
  const table = [textColumn(texts), textColumn([...texts].reverse(), 'other')]
  writeFileSync(join(folder, 'in', 'table.parquet'), makeParquet(table, {groups: [1, records >> 1, records - 1 - (records >> 1)]}))
}

/** Starts the command. @param killAfter milliseconds after which it gets SIGKILL */
export function runCommand(
  folder: string,
  argv: readonly string[],
  options: {
    readonly killAfter?: number
    readonly signal?: NodeJS.Signals
    readonly env?: Readonly<Record<string, string>>
    readonly command?: string
  } = {}
): Promise<{readonly end: End; readonly stderr: string; readonly milliseconds: number}> {
  const begin = performance.now()
  const {killAfter, signal = 'SIGKILL', env = {}} = options
  const child = spawn(process.execPath, [options.command ?? command, ...argv], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, NO_COLOR: '1', ...env}
  })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill(signal), killAfter)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, ended) => {
      clearTimeout(timer)
      done({end: ended ?? code, stderr: Buffer.concat(said).toString(), milliseconds: performance.now() - begin})
    })
  })
}

/** All files below a folder by name, with what they hold. */
export function readTree(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => resolve(entry.parentPath, entry.name))
  return new Map(files.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]))
}

/** Where two trees differ: names of files. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name))
}

/** What a campaign of kills came to. */
export interface Campaign {
  readonly kills: number
  /** Runs over the shards that were begun with nothing and brought to their end. */
  readonly rounds: number
  /** Files that differ from those of an uninterrupted run, or should not be there. */
  readonly wrong: readonly string[]
}

/**
 * Kills runs at random moments, each time running again until all shards are finished, then begins anew, until there were so many kills.
 * @param folder made by `makeShards`
 */
export async function killAtRandom(folder: string, kills: number, random: () => number, workers = 1): Promise<Campaign> {
  const argv = ['corpus', 'in', '--out', 'out', '--workers', String(workers), '--quiet']
  rmSync(join(folder, 'out'), {recursive: true, force: true})
  const whole = await runCommand(folder, argv)
  const expected = readTree(join(folder, 'out'))
  const wrong: string[] = whole.end === 0 ? [] : [`the uninterrupted run ended with ${whole.end}: ${whole.stderr}`]
  let killed = 0
  let rounds = 0
  while (killed < kills && wrong.length === 0) {
    rmSync(join(folder, 'out'), {recursive: true, force: true})
    for (let isDone = false; !isDone; ) {
      const killAfter = killed < kills ? random() * whole.milliseconds : undefined
      const {end, stderr} = await runCommand(folder, argv, killAfter === undefined ? {} : {killAfter})
      isDone = end === 0
      if (end === 'SIGKILL') killed++
      else if (end !== 0) wrong.push(`a run ended with ${end}: ${stderr}`)
      if (wrong.length > 0) isDone = true
    }
    rounds++
    wrong.push(...differences(expected, readTree(join(folder, 'out'))))
  }
  return {kills: killed, rounds, wrong}
}
