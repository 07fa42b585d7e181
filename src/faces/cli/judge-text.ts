/** One text of a file or of the index, judged: what the report says of it, and what it is to become. Nothing is written. */
import type {formatDiff} from '../../report/diff.js'
import type {FileReport, PlacedFinding} from '../../report/findings.js'
import type {LintArguments} from './args.js'
import {type CleanedText, cleanText, describeRefusal, lintCleaned, lintText, type Told} from './engine.js'
import type {Target} from './paths.js'
import type {Setup} from './scope.js'

/** What became of a file. */
export interface FileResult {
  readonly report: FileReport
  /** Cuts made, or that `--diff` shows. */
  readonly cuts: number
  readonly diff?: string
  /** It could not be worked on, through no fault of its content. */
  readonly failed?: true
}

/** How texts are judged. */
export interface Judging {
  readonly args: LintArguments
  /** Loaded with `--diff` only. */
  readonly formatDiff: typeof formatDiff | undefined
  /** Cleans in the engine's place: with what a person chose. */
  readonly clean?: ((target: Target, text: string) => CleanedText) | undefined
}

/** A judged text. */
export interface JudgedText {
  /** What is told when all that is to be written is written. */
  readonly result: FileResult
  /** With `--fix`, where it changes: what it is to become. Linted already, so that nothing has happened should a rule fail on it. */
  readonly cleaned?: CleanedText
}

/**
 * Judges a text as the mode of the run asks.
 * @param diffPath the path that a diff names
 * @param told what the engine has said of the text already
 * @throws {Error} when a rule fails, which is a bug of ours
 */
export function judgeText(
  target: Target,
  diffPath: string,
  text: string,
  setup: Setup,
  {args, formatDiff, clean}: Judging,
  told?: Told
): JudgedText {
  if (args.mode === 'lint') return {result: resultOf(target, lintText(text, setup, told), describeRefusal(text, setup))}
  const refusal = describeRefusal(text, setup)
  const cleaned = clean?.(target, text) ?? told?.cleaned ?? cleanText(text, setup, args.unsafe)
  const cuts = cleaned.cuttings.length
  if (formatDiff !== undefined)
    return {result: {...resultOf(target, [], refusal), cuts, diff: formatDiff(diffPath, text, cleaned.text, cleaned.cuttings)}}
  const result = {...resultOf(target, lintCleaned(cleaned, setup), refusal), cuts}
  return cleaned.text === text ? {result: {...result, cuts: 0}} : {result, cleaned}
}

/** The result for a text that stays as it is. */
export function resultOf({shown}: Target, findings: readonly PlacedFinding[], note: string | undefined): FileResult {
  return {report: {path: shown, findings, ...(note !== undefined && {note})}, cuts: 0}
}
