/** One file: read, linted or cleaned, written. */
import {readFileSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {formatDiff} from '../../report/diff.js'
import type {FileReport, PlacedFinding} from '../../report/findings.js'
import type {LintArguments} from './args.js'
import {type CuttingsFile, hash} from './cuttings-file.js'
import {type CleanedText, cleanText, describeBug, describeRefusal, lintCleaned, lintText} from './engine.js'
import {CliError, reasonOf} from './io.js'
import type {Target} from './paths.js'
import {decode, encode} from './read.js'
import type {Setup} from './scope.js'
import {replaceFile} from './write.js'

/** What became of a file. */
export interface FileResult {
  readonly report: FileReport
  /** Cuts made, or that `--diff` shows. */
  readonly cuts: number
  readonly diff?: string
  /** It could not be worked on, through no fault of its content. */
  readonly failed?: true
}

/** What a run works with. */
export interface Tools {
  readonly args: LintArguments
  readonly cuttings: CuttingsFile | undefined
  /** Loaded with `--diff` only. */
  readonly formatDiff: typeof formatDiff | undefined
  /** Cleans in the engine's place: with what a person chose. */
  readonly clean: ((target: Target, text: string) => CleanedText) | undefined
}

/**
 * Handles one file. A file that can not be handled gets a note and stays as it is; the run goes on.
 * @throws {CliError} when the cuttings can not be kept: the run must stop
 */
export function handleFile(target: Target, setup: Setup, tools: Tools): FileResult {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(target.path)
  } catch (error) {
    const note = `passed over, found no way to read it (${reasonOf(error)}), expected a file that may be read`
    return {report: {path: target.shown, findings: [], note}, cuts: 0, failed: true}
  }
  const decoded = decode(bytes)
  if ('note' in decoded) return {report: {path: target.shown, findings: [], note: decoded.note}, cuts: 0}
  try {
    return work(target, {bytes, text: decoded.text}, setup, tools)
  } catch (error) {
    if (error instanceof CliError) throw error
    return {report: {path: target.shown, findings: [], note: describeBug(error)}, cuts: 0, failed: true}
  }
}

interface Read {
  readonly bytes: Uint8Array
  readonly text: string
}

function work(target: Target, read: Read, setup: Setup, {args, cuttings, formatDiff, clean}: Tools): FileResult {
  const refusal = describeRefusal(read.text, setup)
  const done = (findings: readonly PlacedFinding[]) => ({
    report: {path: target.shown, findings, ...(refusal !== undefined && {note: refusal})},
    cuts: 0
  })
  if (args.mode === 'lint') return done(lintText(read.text, setup))
  const cleaned = clean?.(target, read.text) ?? cleanText(read.text, setup, args.unsafe)
  if (formatDiff !== undefined) {
    const diff = formatDiff(target.shown, read.text, cleaned.text, cleaned.cuttings)
    return {...done([]), cuts: cleaned.cuttings.length, diff}
  }
  if (cleaned.text === read.text) return done(lintCleaned(cleaned, setup))
  // Linted before it is written: should a rule fail on it, nothing has happened.
  const left = lintCleaned(cleaned, setup)
  const replaced = write(target, read.bytes, cleaned, cuttings)
  if (replaced.done) return {...done(left), cuts: cleaned.cuttings.length}
  const report = {path: target.shown, findings: lintText(read.text, setup), note: replaced.note}
  return {report, cuts: 0, ...(replaced.failed && {failed: true})}
}

function write(target: Target, before: Uint8Array, cleaned: CleanedText, cuttings: CuttingsFile | undefined) {
  const after = encode(cleaned.text)
  const real = join(realpathSync(dirname(target.path)), basename(target.path))
  const entry = {before: hash(before), after: hash(after), cuttings: cleaned.cuttings}
  return replaceFile({
    path: target.path,
    before,
    after,
    record: () => cuttings?.record(real, entry),
    retract: () => cuttings?.retract()
  })
}
