/** The options of `seedlintWordings`, checked and read. */
import {makeAllows} from '../../config/allow.js'
import {ConfigError} from '../../config/error.js'
import {checkGroups, type HouseGroup} from '../../config/house.js'
import {showValue} from '../../config/nearest.js'
import {isRecord} from '../../config/settings.js'
import type {DocumentContext} from '../../document/context.js'
import {parseSentences} from '../../document/sentences.js'
import {judgePage} from '../../page/line-model.js'
import {phrasesWith} from '../../seedlint.js'
import type {Allows} from '../../settle/allowed.js'

/** Options of `seedlintWordings`. */
export interface WordingOptions {
  /** Lines and `/patterns/` that are to stand: nothing in them is found. */
  readonly allow?: readonly string[]
  /** Phrases beside those of the packs. */
  readonly phrases?: readonly HouseGroup[]
}

/** What the rules of a processor read texts with. */
export interface Wordings {
  readonly context: DocumentContext
  readonly allows: Allows | undefined
}

/** @throws {ConfigError} for options that are not valid */
export function readWordings(options: unknown): Wordings {
  const given = options ?? {}
  const plugin = 'the plugin `seedlintWordings`'
  if (!isRecord(given))
    throw new ConfigError(`unexpected value ${showValue(given)} for ${plugin}, expected an object such as \`{"allow": ["Comments"]}\``)
  const {allow, phrases, ...others} = given
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new ConfigError(`unknown option ${showValue(unknown)} for ${plugin}, expected \`allow\` or \`phrases\``)
  const groups = phrases === undefined ? [] : checkGroups(phrases, ['phrases'])
  return {context: {phrases: phrasesWith(groups), parseSentences, judgePage}, allows: makeAllows(allow)}
}
