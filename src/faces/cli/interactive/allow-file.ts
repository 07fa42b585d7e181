/** Entries under `allow`, written into the config that decides for a file, comments and layout kept. */
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {applyEdits, modify, parse} from 'jsonc-parser'
import {isRecord} from '../../../config/settings.js'
import {findConfig} from '../configs.js'
import {type Cli, CliError, displayPath, reasonOf} from '../io.js'
import {replaceFile} from '../write.js'

/**
 * Adds the texts to the config of `--config`, else the nearest upwards from each file, else a new one in the working folder.
 * @returns the configs that were changed, as messages call them
 * @throws {CliError} when one can not be written
 */
export function writeAllowed(
  cli: Cli,
  given: string | undefined,
  allowed: readonly {readonly path: string; readonly text: string}[]
): readonly string[] {
  const byConfig = new Map<string, Set<string>>()
  for (const {path, text} of allowed) {
    const config = given === undefined ? (findConfig(dirname(path)) ?? join(cli.cwd, '.lintrc.json')) : resolve(cli.cwd, given)
    byConfig.set(config, (byConfig.get(config) ?? new Set()).add(text))
  }
  for (const [config, texts] of byConfig) addEntries(cli.cwd, config, [...texts])
  return [...byConfig.keys()].map((config) => displayPath(cli.cwd, config))
}

function addEntries(cwd: string, config: string, texts: readonly string[]): void {
  const before = readConfig(config)
  try {
    if (before === undefined) {
      writeFileSync(config, `${JSON.stringify({allow: texts}, null, 2)}\n`, {flag: 'wx'})
      return
    }
    const after = Buffer.from(withEntries(before.toString('utf8'), texts), 'utf8')
    const replaced = replaceFile({path: config, before, after, record: () => undefined, retract: () => undefined})
    if (!replaced.done) throw new CliError(`${displayPath(cwd, config)}: ${replaced.note}`)
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`${displayPath(cwd, config)}: the allowed texts cannot be written (${reasonOf(error)}), expected a file to write`)
  }
}

function readConfig(config: string): Buffer | undefined {
  try {
    return readFileSync(config)
  } catch {
    return undefined
  }
}

/** The config's text with the entries that it has not yet at the end of its list. */
function withEntries(text: string, texts: readonly string[]): string {
  const parsed: unknown = parse(text)
  const listed = isRecord(parsed) && Array.isArray(parsed['allow']) ? parsed['allow'] : []
  const entries = [...listed, ...texts.filter((entry) => !listed.includes(entry))]
  return applyEdits(text, modify(text, ['allow'], entries, {formattingOptions: {insertSpaces: true, tabSize: 2}}))
}
