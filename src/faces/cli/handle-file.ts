/** One file: read, linted or cleaned, written. */
import {readFileSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type CuttingsFile, hash} from './cuttings-file.js'
import {type CleanedText, describeBug, describeRefusal, lintText} from './engine.js'
import type {FindingsCache, Looked} from './findings-cache.js'
import {CliError, reasonOf} from './io.js'
import {type FileResult, type Judging, judgeText, resultOf} from './judge-text.js'
import type {Target} from './paths.js'
import {decode, encode} from './read.js'
import type {Setup} from './scope.js'
import {replaceFile} from './write.js'

/** What a run works with. */
export interface Tools extends Judging {
  readonly cuttings: CuttingsFile | undefined
  /** What runs before found. */
  readonly cache: FindingsCache | undefined
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

function work(target: Target, read: Read, setup: Setup, tools: Tools): FileResult {
  if (tools.args.mode === 'lint' && tools.cache !== undefined) {
    const {findings, note} = look(target, read, setup, tools.cache)
    return resultOf(target, findings, note)
  }
  const {result, cleaned} = judgeText(target, target.shown, read.text, setup, tools)
  if (cleaned === undefined) return result
  const replaced = write(target, read.bytes, cleaned, tools.cuttings)
  if (replaced.done) return result
  return {...resultOf(target, lintText(read.text, setup), replaced.note), ...(replaced.failed && {failed: true})}
}

/** A baseline is asked about what was found, not kept with it. */
function look({path}: Target, {bytes, text}: Read, setup: Setup, cache: FindingsCache): Looked {
  const {withhold, ...bare} = setup
  const known = cache.find(path, bytes, setup)
  const looked = known ?? lookAnew(text, bare)
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

function lookAnew(text: string, setup: Setup): Looked {
  const note = describeRefusal(text, setup)
  return {findings: lintText(text, setup), ...(note !== undefined && {note})}
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
