/** A user's own packs of phrases, read from disk. Loaded only when a config names some. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Config} from '../../config/config.js'
import {ConfigError, namePlace} from '../../config/error.js'
import {checkPack} from '../../config/house.js'
import {locating, parseJson} from '../../config/json.js'
import {showValue} from '../../config/nearest.js'
import type {PhraseGroup} from '../../phrases/pack.js'
import {displayPath, reasonOf} from './io.js'

/**
 * Reads the packs that a config names.
 * @param folder of the config
 * @throws {ConfigError} with file and line: of the config for a pack that can not be read, of the pack for what is wrong in it
 */
export function readPacks(cwd: string, folder: string, config: Config): readonly PhraseGroup[] {
  return config.content.phrases.flatMap((path, index) => {
    const file = resolve(folder, path)
    const shown = displayPath(cwd, file)
    const json = parseJson(
      locating(config, () => readText(file, shown, index)),
      shown
    )
    return locating(json, () => checkPack(json.value))
  })
}

function readText(file: string, shown: string, index: number): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const place = ['phrases', index]
    const found = `cannot read the phrases ${showValue(shown)} (${reasonOf(error)}) for \`${namePlace(place)}\``
    throw new ConfigError(`${found}, expected a path relative to this file, check it`, place)
  }
}
