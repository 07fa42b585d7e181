/** Mended texts put into the index and into the working tree. */
import {realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {LintArguments} from '../args.js'
import {type CuttingsFile, hash} from '../cuttings-file.js'
import {type Cli, CliError} from '../io.js'
import type {FileResult} from '../judge-text.js'
import {openCuttings} from '../lint-files.js'
import {encode} from '../read.js'
import {replaceFile} from '../write.js'
import type {StagedEntry} from './entries.js'
import type {Repository} from './git.js'
import type {Judged} from './judge.js'
import {mendIndex, putBack, refreshIndex} from './mend-index.js'
import {type Merged, mergeFile} from './merge.js'

/** What a run did. */
export interface MendedRun {
  readonly results: readonly FileResult[]
  /** The cuttings file as messages call it. */
  readonly cuttings?: string | undefined
  /** Why the run broke off. */
  readonly stopped?: CliError
}

interface Step {
  readonly judged: Judged
  readonly mended: NonNullable<Judged['mended']>
  readonly merged: Merged
}

/**
 * Mends the index first, at one stroke, then the working files, each with its cuts on record before it is written. Where the cuts
 * can not be kept, what was not yet done to the working tree is put back in the index.
 * @param folder for files of its own
 * @throws {CliError} when git fails; nothing is changed then
 */
export async function mendStaged(
  cli: Cli,
  args: LintArguments,
  repository: Repository,
  judged: readonly Judged[],
  folder: string
): Promise<MendedRun> {
  const steps: Step[] = []
  for (const each of judged) {
    const {mended, target} = each
    if (mended !== undefined) steps.push({judged: each, mended, merged: await mergeFile(repository, target.path, mended, folder)})
  }
  const written = steps.filter(({merged}) => merged.kind === 'write').map(({judged: {target}}) => target)
  const cuttings = steps.length > 0 ? openCuttings(cli, args, written) : undefined
  const {results, stopped} = mendAll(repository, steps, cuttings)
  refreshIndex(repository)
  return {
    results: judged.map((each) => results.get(each) ?? each.result),
    cuttings: cuttings?.shown,
    ...(stopped !== undefined && {stopped})
  }
}

function mendAll(repository: Repository, steps: readonly Step[], cuttings: CuttingsFile | undefined) {
  try {
    const refused = mendIndex(
      repository,
      steps.map(({judged: {target}, mended: {bytes, cleaned}}) => ({entry: target.entry, before: bytes, after: encode(cleaned.text)})),
      cuttings
    )
    return writeAll(repository, steps, refused, cuttings)
  } finally {
    cuttings?.close()
  }
}

function writeAll(
  repository: Repository,
  steps: readonly Step[],
  refused: ReadonlyMap<StagedEntry, string>,
  cuttings: CuttingsFile | undefined
): {readonly results: ReadonlyMap<Judged, FileResult>; readonly stopped?: CliError} {
  const results = new Map<Judged, FileResult>()
  const open = new Set(steps.filter(({judged}) => !refused.has(judged.target.entry)))
  for (const {judged, mended} of steps) results.set(judged, withNote(mended.unmended, refused.get(judged.target.entry)))
  for (const step of open) {
    const {judged} = step
    try {
      const note = writeOne(step, cuttings)
      results.set(judged, withNote(judged.result, note))
      open.delete(step)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      putBack(
        repository,
        [...open].map(({judged: {target}}) => target.entry)
      )
      return {results, stopped: error}
    }
  }
  return {results}
}

function withNote(result: FileResult, note: string | undefined): FileResult {
  return note === undefined ? result : {...result, report: {...result.report, note}}
}

/** @returns why the working file stays as it is; undefined where it was mended or had nothing to mend */
function writeOne({judged: {target}, merged}: Step, cuttings: CuttingsFile | undefined): string | undefined {
  if (merged.kind === 'same') return undefined
  if (merged.kind === 'stays')
    return `mended in the index alone, ${merged.why}, expected the staged text; \`git cat-file blob ${target.entry.oid.slice(0, 12)}\` shows it uncut`
  const after = encode(merged.text)
  const real = join(realpathSync(dirname(target.path)), basename(target.path))
  const replaced = replaceFile({
    path: target.path,
    before: merged.before,
    after,
    record: () => cuttings?.record(real, {before: hash(merged.before), after: hash(after), cuttings: merged.cuttings}),
    retract: () => cuttings?.retract()
  })
  return replaced.done ? undefined : `mended in the index alone, the working file was ${replaced.note}`
}
