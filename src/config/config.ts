/** The text of a `.lintrc.json`: JSON with comments, checked. */
import type {ConfigError} from './error.js'
import {locating, parseJson} from './json.js'
import {type ConfigContent, checkContent} from './keys.js'

/** A config that was read. */
export interface Config {
  readonly content: ConfigContent
  /** The same error with file and line before its sentence. */
  locate(error: ConfigError): ConfigError
}

/**
 * Reads the text of a config. Which rules and options there are is checked by `checkRules`; give its errors to `locate`.
 * @param name the file as messages call it
 * @throws {ConfigError} with file and line, for what is no JSON, an unknown key or a value of the wrong form
 */
export function parseConfig(text: string, name: string): Config {
  const json = parseJson(text, name)
  return {content: locating(json, () => checkContent(json.value)), locate: json.locate}
}
