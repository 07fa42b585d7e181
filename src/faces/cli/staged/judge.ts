/** One staged text: read and linted or cleaned; nothing is written. */
import type {formatDiff} from '../../../report/diff.js'
import type {PlacedFinding} from '../../../report/findings.js'
import type {LintArguments} from '../args.js'
import {cleanText, describeBug, lintCleaned, lintText} from '../engine.js'
import type {FileResult} from '../handle-file.js'
import {decode} from '../read.js'
import type {Setup} from '../scope.js'
import type {MendedText} from './merge.js'
import type {StagedTarget} from './select.js'

/** What became of a staged text. */
export interface Judged {
  readonly target: StagedTarget
  readonly result: FileResult
  /** With `--fix`: what it is to become, and the result should it not come to that. */
  readonly mended?: MendedText & {readonly bytes: Uint8Array; readonly unmended: FileResult}
}

/** Judges a staged text. @param diff loaded with `--diff` only */
export function judge(
  target: StagedTarget,
  bytes: Uint8Array,
  setup: Setup,
  args: LintArguments,
  diff: typeof formatDiff | undefined
): Judged {
  const decoded = decode(bytes)
  if ('note' in decoded) return {target, result: {report: {path: target.shown, findings: [], note: decoded.note}, cuts: 0}}
  try {
    return work(target, bytes, decoded.text, setup, args, diff)
  } catch (error) {
    return {target, result: {report: {path: target.shown, findings: [], note: describeBug(error)}, cuts: 0, failed: true}}
  }
}

function work(
  target: StagedTarget,
  bytes: Uint8Array,
  text: string,
  setup: Setup,
  args: LintArguments,
  diff: typeof formatDiff | undefined
): Judged {
  const done = (findings: readonly PlacedFinding[]): FileResult => ({report: {path: target.shown, findings}, cuts: 0})
  if (args.mode === 'lint') return {target, result: done(lintText(text, setup))}
  const cleaned = cleanText(text, setup, args.unsafe)
  const cuts = cleaned.cuttings.length
  if (diff !== undefined) return {target, result: {...done([]), cuts, diff: diff(target.entry.path, text, cleaned.text, cleaned.cuttings)}}
  const result = {...done(lintCleaned(cleaned, setup)), cuts}
  if (cleaned.text === text) return {target, result}
  return {target, result, mended: {text, cleaned, bytes, unmended: done(lintText(text, setup))}}
}
