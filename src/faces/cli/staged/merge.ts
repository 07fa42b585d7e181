/** What was mended in the index, done to the working file as well, whatever else was changed there. */
import {lstatSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Cutting} from '../../../cuttings.js'
import type {CleanedText} from '../engine.js'
import {isMissing, reasonOf} from '../io.js'
import {decode, encode} from '../read.js'
import type {Repository} from './git.js'

/** A staged text and its mended form. */
export interface MendedText {
  readonly text: string
  readonly cleaned: CleanedText
}

/** What the working file is to become, or why it stays as it is; `same`: it has nothing to mend. */
export type Merged =
  | {readonly kind: 'write'; readonly before: Uint8Array; readonly text: string; readonly cuttings: readonly Cutting[]}
  | {readonly kind: 'same'}
  | {readonly kind: 'stays'; readonly why: string}

/**
 * Works the cuts of a staged text into the working file: as they are where it is as staged, else by a merge of three.
 * Writes nothing but files of its own below `folder`.
 * @throws {CliError} when git can not be run
 */
export async function mergeFile(repository: Repository, path: string, mended: MendedText, folder: string): Promise<Merged> {
  let before: Buffer
  try {
    if (!lstatSync(path).isFile()) return stays('found no regular file in its place in the working tree')
    before = readFileSync(path)
  } catch (error) {
    return stays(isMissing(error) ? 'found no such file in the working tree' : `found no way to read the working file (${reasonOf(error)})`)
  }
  const decoded = decode(before)
  if (!('text' in decoded)) return stays('found the working file to be no UTF-8 text')
  const {cleaned} = mended
  if (decoded.text === mended.text) return {kind: 'write', before, text: cleaned.text, cuttings: cleaned.cuttings}
  if (decoded.text === cleaned.text) return {kind: 'same'}
  const merged = mergeTexts(repository, decoded.text, mended, folder)
  if (merged === undefined) return stays('found changes in the working file that meet the cuts')
  if (merged === decoded.text) return {kind: 'same'}
  const {changesBetween} = await import('./changes.js')
  return {kind: 'write', before, text: merged, cuttings: changesBetween(decoded.text, merged, cleaned.cuttings)}
}

function stays(why: string): Merged {
  return {kind: 'stays', why}
}

/** The merge of three; undefined where both changed the same or neighbouring lines. */
function mergeTexts(repository: Repository, current: string, {text, cleaned}: MendedText, folder: string): string | undefined {
  const lineEnd = lineEndOf(current)
  const adapt = (other: string) => (lineEnd !== undefined && lineEndOf(other) !== undefined ? other.replace(/\r?\n/gu, lineEnd) : other)
  const names = ['merge-current', 'merge-base', 'merge-other'].map((name) => join(folder, name))
  for (const [index, content] of [current, adapt(text), adapt(cleaned.text)].entries()) writeFileSync(names[index] ?? '', encode(content))
  const {code, stdout} = repository.tryGit(['merge-file', '--stdout', '--quiet', ...names])
  if (code !== 0) return undefined
  const decoded = decode(stdout)
  return 'text' in decoded ? decoded.text : undefined
}

/** The one line end of a text, since git takes a file for unchanged whose line ends alone differ; undefined for a mixture. */
function lineEndOf(text: string): '\n' | '\r\n' | undefined {
  const found = new Set(text.match(/\r?\n/gu))
  if (found.size > 1) return undefined
  return found.has('\r\n') ? '\r\n' : '\n'
}
