/** The files of `learn`: what it compares with is read, what it learnt is written. */
import {accessSync, constants, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {checkPack} from '../../../config/house.js'
import {locating, parseJson} from '../../../config/json.js'
import {showValue} from '../../../config/nearest.js'
import {CliError, reasonOf} from '../io.js'
import {replaceFile} from '../write.js'

/** The phrases of a pack in normal form. @throws {CliError} or {ConfigError} for a file that is none */
export function readKnownPhrases(cwd: string, file: string): ReadonlySet<string> {
  const json = parseJson(readText(cwd, file), file)
  return new Set(locating(json, () => checkPack(json.value)).flatMap(({phrases}) => phrases))
}

/** @throws {CliError} for a file that can not be read */
export function readText(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new CliError(`cannot read ${showValue(file)} (${reasonOf(error)}), expected a file that may be read, check the path`)
  }
}

/** @throws {CliError} for a file that can not be written */
export function writeText(cwd: string, file: string, text: string): void {
  try {
    writeFileSync(resolve(cwd, file), text)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** Changes a text that may be there, whole or not at all. @param missing the text of a file that is not there @throws {CliError} for a file that can not be read or written */
export function changeText(cwd: string, file: string, missing: string, change: (text: string) => string): void {
  const path = resolve(cwd, file)
  if (!existsSync(path)) {
    writeText(cwd, file, change(missing))
    return
  }
  const before = readText(cwd, file)
  const after = change(before)
  const replaced = replaceFile({path, before: Buffer.from(before), after: Buffer.from(after)})
  if (!replaced.done) throw new CliError(`${file}: ${replaced.note}`)
}

/** Says that a file can not be written before somebody answers questions for it. @throws {CliError} */
export function checkWritable(cwd: string, file: string): void {
  const path = resolve(cwd, file)
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

function cannotWrite(file: string, error: unknown): CliError {
  return new CliError(`cannot write ${showValue(file)} (${reasonOf(error)}), expected a file that may be written, choose another`)
}
