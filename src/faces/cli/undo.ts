/** The verb that takes a run back: all of it, or nothing. */
import {lstatSync, readFileSync, realpathSync, renameSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve, sep} from 'node:path'
import {undoCuttings} from '../../cuttings.js'
import {visible} from '../../report/findings.js'
import {findShardCuttings, undoShards} from './corpus/undo.js'
import {type CuttingsEntry, hash} from './cuttings-file.js'
import {findLastRun, readRun} from './cuttings-read.js'
import {type Cli, CliError, displayPath, type ExitCode, isMissing, print, reasonOf} from './io.js'
import {decode, encode} from './read.js'
import {refuse, replaceFile} from './write.js'

/**
 * Undoes the run that a cuttings file tells of. All files are checked before the first is written; what is already as it was is
 * skipped, so that an interrupted undo is completed by the next.
 * @param file absent: the last run of the working folder; the cuttings of a shard, or the output folder of `corpus`: those shards
 * @throws {CliError} when a file is not as the run left it, is missing or lies outside the run's folder; nothing is written then
 */
export async function undo(cli: Cli, {file, quiet}: {readonly file: string | undefined; readonly quiet: boolean}): Promise<ExitCode> {
  const path = file === undefined ? findLastRun(cli.cwd) : resolve(cli.cwd, file)
  const shards = file === undefined ? undefined : findShardCuttings(path)
  if (shards !== undefined) return undoShards(cli, shards, quiet)
  const shown = displayPath(cli.cwd, path)
  const {root, entries, staged} = readRun(path, shown)
  const problems: string[] = []
  const waiting: {readonly path: string; readonly entry: CuttingsEntry}[] = []
  for (const entry of entries) {
    const checked = check(root, entry)
    if (checked.problem !== undefined) problems.push(`\`${visible(entry.file)}\` ${checked.problem}`)
    else if (checked.path !== undefined) waiting.push({path: checked.path, entry})
  }
  if (problems.length > 0) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more such)` : ''
    throw new CliError(`cannot undo \`${shown}\`: ${problems[0]}${more}; nothing was undone`)
  }
  let failed = false
  for (const {path: target, entry} of waiting) {
    const note = restore(target, entry)
    if (note === undefined) continue
    failed = true
    await print(cli.stderr, `seedlint: ${visible(displayPath(cli.cwd, target))}: ${note}\n`)
  }
  if (failed) throw new CliError(`undid only a part of \`${shown}\`, expected all, run \`seedlint undo\` again`)
  const index = staged.length === 0 ? undefined : (await import('./staged/undo-index.js')).undoIndex(cli, root, staged)
  for (const note of index?.notes ?? []) await print(cli.stderr, `seedlint: ${note}\n`)
  if (!path.endsWith('.undone')) renameSync(path, `${path}.undone`)
  if (!quiet)
    await print(
      cli.stderr,
      summary(
        waiting.map((each) => displayPath(cli.cwd, each.path)),
        index?.restored ?? [],
        shown
      )
    )
  return 0
}

function summary(restored: readonly string[], staged: readonly string[], shown: string): string {
  if (restored.length + staged.length === 0) return `Nothing to undo in ${shown}: every file is already as it was\n`
  const lines = [...restored, ...staged.map((path) => `${path} (staged)`)].map((line) => `  ${visible(line)}\n`).join('')
  const entries = staged.length === 0 ? '' : ` and ${staged.length} staged text${staged.length === 1 ? '' : 's'}`
  return `Restored ${restored.length} file${restored.length === 1 ? '' : 's'}${entries} from ${shown}\n${lines}`
}

interface Checked {
  readonly problem?: string
  /** The file to restore; absent when it is already as it was. */
  readonly path?: string
}

function check(root: string, entry: CuttingsEntry): Checked {
  const steps = stepsBelow(entry.file)
  if (steps === undefined) {
    return {problem: `lies outside \`${root}\`, expected a file below it, mistrust this cuttings file`}
  }
  const path = join(root, ...steps)
  try {
    const folder = join(realpathSync(root), ...steps.slice(0, -1))
    if (realpathSync(dirname(path)) !== folder || lstatSync(path).isSymbolicLink()) {
      return {problem: 'is reached by a symbolic link, expected a file of the run, put the file back in its place'}
    }
    return checkBytes(path, readFileSync(path), entry)
  } catch (error) {
    if (isMissing(error)) return {problem: 'was deleted or moved since, expected it where the run left it, put it back first'}
    return {problem: `cannot be read (${reasonOf(error)}), expected a file that may be read`}
  }
}

/**
 * The steps of a recorded path; undefined where it may lead out of its root. Only where `\\` parts steps is `c:` a drive: elsewhere
 * both stand in names.
 * @param separator the system's
 */
export function stepsBelow(file: string, separator: string = sep): readonly string[] | undefined {
  const parts = separator === '\\'
  const steps = file.split(parts ? /[/\\]/u : '/')
  const leads = isAbsolute(file) || steps.some((step) => step === '..' || step === '') || (parts && /^[a-z]:/iu.test(file))
  return leads ? undefined : steps
}

function checkBytes(path: string, bytes: Uint8Array, entry: CuttingsEntry): Checked {
  const found = hash(bytes)
  if (found === entry.before) return {}
  if (found !== entry.after) return {problem: 'was changed since, expected it as the run left it, take the change back first'}
  if (restoredBytes(bytes, entry) === undefined)
    return {problem: 'does not fit its cuttings, expected cuttings that give the original back'}
  const {note} = refuse(path)
  return note === undefined ? {path} : {problem: `is ${note}`}
}

/** The original's bytes; undefined when the cuttings do not lead there. */
function restoredBytes(bytes: Uint8Array, entry: CuttingsEntry): Uint8Array | undefined {
  const decoded = decode(bytes)
  if (!('text' in decoded)) return undefined
  try {
    const restored = encode(undoCuttings(decoded.text, entry.cuttings))
    return hash(restored) === entry.before ? restored : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function restore(path: string, entry: CuttingsEntry): string | undefined {
  try {
    const before = readFileSync(path)
    const after = hash(before) === entry.after ? restoredBytes(before, entry) : undefined
    if (after === undefined) return 'left as it is, found it changed in this moment, expected it to stay'
    const replaced = replaceFile({path, before, after})
    return replaced.done ? undefined : replaced.note
  } catch (error) {
    return `left as it is, found no way to read it (${reasonOf(error)}), expected it to stay`
  }
}
