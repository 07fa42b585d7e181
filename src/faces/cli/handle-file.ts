/** One file: read, then linted or cleaned. */
import {readFileSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type CuttingsEntry, hash} from './cuttings-file.js'
import {type CleanedText, describeBug, describeRefusal, lintText, type Told} from './engine.js'
import type {FindingsCache, Looked} from './findings-cache.js'
import {reasonOf} from './io.js'
import {type FileResult, type Judging, judgeText, resultOf} from './judge-text.js'
import type {Target} from './paths.js'
import {decode, encode} from './read.js'
import type {Setup} from './scope.js'
import type {Replacement} from './write.js'

/** What a run works with. */
export interface Tools extends Judging {
  /** What runs before found. */
  readonly cache: FindingsCache | undefined
}

/** A file that is to be replaced, and what is kept of the change. */
export interface FileChange extends Replacement {
  /** Free of symbolic links. */
  readonly real: string
  readonly entry: Omit<CuttingsEntry, 'file'>
}

/** A file that was looked at. */
export interface Handled {
  /** What is told when the change was made, or where there is none. */
  readonly result: FileResult
  readonly change?: FileChange
  /** What is told when it was not made. */
  readonly unmade?: (note: string, failed: boolean) => FileResult
}

/** A file that was read. */
export interface Read {
  readonly bytes: Uint8Array
  readonly text: string
}

/** Reads a file. One that can not be handled gets a note and stays as it is; the run goes on. */
export function readTarget(target: Target): Read | Handled {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(target.path)
  } catch (error) {
    const note = `passed over, found no way to read it (${reasonOf(error)}), expected a file that may be read`
    return {result: {...resultOf(target, [], note), failed: true}}
  }
  const decoded = decode(bytes)
  return 'note' in decoded ? {result: resultOf(target, [], decoded.note)} : {bytes, text: decoded.text}
}

/**
 * Handles a file, and writes nothing yet. A rule that fails is a note.
 * @param told what the engine has said of its text already
 */
export function handleRead(target: Target, read: Read | Handled, setup: Setup, tools: Tools, told?: Told): Handled {
  if ('result' in read) return read
  try {
    return work(target, read, setup, tools, told)
  } catch (error) {
    return {result: {...resultOf(target, [], describeBug(error)), failed: true}}
  }
}

function work(target: Target, read: Read, setup: Setup, tools: Tools, told: Told | undefined): Handled {
  if (tools.args.mode === 'lint' && tools.cache !== undefined) {
    const {findings, note} = look(target, read, setup, tools.cache, told)
    return {result: resultOf(target, findings, note)}
  }
  const {result, cleaned} = judgeText(target, target.shown, read.text, setup, tools, told)
  if (cleaned === undefined) return {result}
  return {
    result,
    change: changeOf(target, read.bytes, cleaned),
    unmade: (note, failed) => ({...resultOf(target, lintText(read.text, setup), note), ...(failed && {failed: true})})
  }
}

/** A baseline is asked about what was found, not kept with it. */
function look({path}: Target, {bytes, text}: Read, setup: Setup, cache: FindingsCache, told: Told | undefined): Looked {
  const {withhold, ...bare} = setup
  const known = cache.find(path, bytes, setup)
  const looked = known ?? lookAnew(text, bare, told)
  if (known === undefined) cache.keep(path, bytes, setup, looked)
  if (withhold === undefined) return looked
  const left = new Set(
    withhold(
      text,
      looked.findings.map(({finding}) => finding)
    )
  )
  return {...looked, findings: looked.findings.filter(({finding}) => left.has(finding))}
}

function lookAnew(text: string, setup: Setup, told: Told | undefined): Looked {
  const note = describeRefusal(text, setup)
  return {findings: lintText(text, setup, told), ...(note !== undefined && {note})}
}

function changeOf({path}: Target, before: Uint8Array, {text, cuttings}: CleanedText): FileChange {
  const after = encode(text)
  const real = join(realpathSync(dirname(path)), basename(path))
  return {path, before, after, real, entry: {before: hash(before), after: hash(after), cuttings}}
}
