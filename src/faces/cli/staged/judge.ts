/** One staged text: read and linted or cleaned; nothing is written. */
import {describeBug, lintText} from '../engine.js'
import {type FileResult, type Judging, judgeText, resultOf} from '../judge-text.js'
import {decode} from '../read.js'
import type {Setup} from '../scope.js'
import type {MendedText} from './merge.js'
import type {StagedTarget} from './select.js'

/** What became of a staged text. */
export interface Judged {
  readonly target: StagedTarget
  readonly result: FileResult
  /** The text that the report is of; absent where there is none. */
  readonly text?: string
  /** With `--fix`: what it is to become, and the result should it not come to that. */
  readonly mended?: MendedText & {readonly bytes: Uint8Array; readonly unmended: FileResult}
}

/** Judges a staged text. */
export function judge(target: StagedTarget, bytes: Uint8Array, setup: Setup, judging: Judging): Judged {
  const decoded = decode(bytes)
  if ('note' in decoded) return {target, result: resultOf(target, [], decoded.note)}
  const {text} = decoded
  try {
    const {result, cleaned} = judgeText(target, target.entry.path, text, setup, judging)
    if (result.diff !== undefined) return {target, result}
    if (cleaned === undefined) return {target, text, result}
    const unmended = resultOf(target, lintText(text, setup), result.report.note)
    return {target, text: cleaned.text, result, mended: {text, cleaned, bytes, unmended}}
  } catch (error) {
    return {target, result: {...resultOf(target, [], describeBug(error)), failed: true}}
  }
}
