/** Cuttings files read and checked: what stands in them decides what `undo` writes. */
import {readdirSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {isRecord} from '../../config/settings.js'
import type {Cutting} from '../../cuttings.js'
import type {CuttingsEntry, StagedChange} from './cuttings-file.js'
import {cuttingsFolder} from './cuttings-folder.js'
import {CliError, displayPath, isMissing, reasonOf} from './io.js'

/** A run as its cuttings tell it. */
export interface RecordedRun {
  readonly root: string
  readonly entries: readonly CuttingsEntry[]
  /** What became of git's index. */
  readonly staged: readonly StagedChange[]
}

/**
 * The last run of the working folder that was not undone yet.
 * @throws {CliError} when there is none
 */
export function findLastRun(cwd: string): string {
  const folder = cuttingsFolder(cwd)
  for (const name of listRuns(folder)) {
    const path = join(folder, name)
    // A run that was killed before its first record was whole has changed nothing.
    if (readFileSync(path).includes(0x0a)) return path
  }
  const shown = displayPath(cwd, folder)
  throw new CliError(
    `found no run in \`${shown}\`, expected the cuttings of a \`--fix\` that was not undone yet, name the file with \`seedlint undo FILE\``
  )
}

function listRuns(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .reverse()
  } catch (error) {
    if (isMissing(error)) return []
    throw new CliError(`cannot read the cuttings in \`${folder}\` (${reasonOf(error)}), expected a folder that may be read`)
  }
}

/**
 * Reads a cuttings file. A last line without its end was never acted on, and is left out.
 * @throws {CliError} when it can not be read or is no cuttings file
 */
export function readRun(path: string, shown: string): RecordedRun {
  const lines = readLines(path, shown)
  lines.pop()
  const [first, ...rest] = lines.map((line, index) => parseLine(line, index + 1, shown))
  if (!isRecord(first) || first['version'] !== 1) throw corrupt(shown, 1, 'a header with `"version": 1`')
  const root = first['root']
  if (typeof root !== 'string' || !isAbsolute(root)) throw corrupt(shown, 1, 'a header with a `root` folder')
  let entries: CuttingsEntry[] = []
  const staged: StagedChange[] = []
  for (const [index, value] of rest.entries()) {
    const entry = readEntry(value)
    const withdrawn = readWithdrawn(value)
    const changes = entry === undefined && withdrawn === undefined ? readStaged(value) : []
    if (changes === undefined) throw corrupt(shown, index + 2, 'a file with its hashes and cuttings')
    staged.push(...changes)
    if (entry !== undefined) entries.push(entry)
    // These changes were recorded and then not made.
    if (withdrawn !== undefined) entries = entries.filter(({file}) => !withdrawn.has(file))
  }
  if (new Set(entries.map(({file}) => file)).size < entries.length) throw corrupt(shown, 1, 'every file once')
  return {root, entries, staged}
}

function readLines(path: string, shown: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    const expected = 'expected one that `--fix` wrote, or the `--out` of a `corpus` run, check the path'
    throw new CliError(`cannot read the cuttings file \`${shown}\` (${reasonOf(error)}), ${expected}`)
  }
}

function parseLine(line: string, number: number, shown: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw corrupt(shown, number, 'a line of JSON')
  }
}

function corrupt(shown: string, line: number, expected: string): CliError {
  return new CliError(`${shown}:${line}: found no cuttings, expected ${expected}, nothing was undone: name a file that \`--fix\` wrote`)
}

function readEntry(value: unknown): CuttingsEntry | undefined {
  if (!isRecord(value)) return undefined
  const {file, before, after, cuttings} = value
  if (typeof file !== 'string' || typeof before !== 'string' || typeof after !== 'string' || !Array.isArray(cuttings)) return undefined
  const read = cuttings.map(readCutting)
  const whole = read.filter((cutting) => cutting !== undefined)
  return whole.length === read.length ? {file, before, after, cuttings: whole} : undefined
}

function readWithdrawn(value: unknown): ReadonlySet<unknown> | undefined {
  return isRecord(value) && Array.isArray(value['withdrawn']) ? new Set<unknown>(value['withdrawn']) : undefined
}

// Names of contents go to git as they are.
const oidPattern = /^[0-9a-f]{40,64}$/u

function readStaged(value: unknown): readonly StagedChange[] | undefined {
  const changes: readonly unknown[] | undefined = isRecord(value) && Array.isArray(value['staged']) ? value['staged'] : undefined
  const read = changes?.flatMap((change) => {
    if (!isRecord(change)) return []
    const {path, before, after} = change
    if (typeof path !== 'string' || typeof before !== 'string' || typeof after !== 'string') return []
    return oidPattern.test(before) && oidPattern.test(after) ? [{path, before, after}] : []
  })
  return read?.length === changes?.length ? read : undefined
}

function readCutting(value: unknown): Cutting | undefined {
  if (!isRecord(value)) return undefined
  const {start, end, resultStart, resultEnd, removed, written} = value
  if (typeof start !== 'number' || typeof end !== 'number' || typeof resultStart !== 'number' || typeof resultEnd !== 'number')
    return undefined
  if (typeof removed !== 'string' || typeof written !== 'string') return undefined
  const rules: readonly unknown[] = Array.isArray(value['rules']) ? value['rules'] : []
  return {start, end, resultStart, resultEnd, removed, written, rules: rules.filter((rule) => typeof rule === 'string')}
}
