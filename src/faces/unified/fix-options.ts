/** The options of `seedlintFix`, checked. */
import {showValue} from '../../config/nearest.js'
import {isRecord} from '../../config/settings.js'
import {ConfigError} from '../../seedlint.js'

/** Options of `seedlintFix`. */
export interface FixOptions {
  /** Apply the fixes of likely findings, too. */
  readonly unsafe?: boolean
}

/** @throws {ConfigError} for options that are not valid */
export function checkFixOptions(options: unknown): {readonly unsafe: boolean} {
  if (options === undefined || options === null) return {unsafe: false}
  const example = 'expected an object such as `{"unsafe": true}`'
  if (!isRecord(options)) throw new ConfigError(`unexpected value ${showValue(options)} for the plugin \`seedlintFix\`, ${example}`)
  const unknown = Object.keys(options).find((key) => key !== 'unsafe')
  if (unknown !== undefined)
    throw new ConfigError(`unknown option ${showValue(unknown)} for the plugin \`seedlintFix\`, expected \`unsafe\``)
  const {unsafe = false} = options
  if (typeof unsafe === 'boolean') return {unsafe}
  throw new ConfigError(
    `unexpected value ${showValue(unsafe)} for \`unsafe\` of the plugin \`seedlintFix\`, expected \`true\` or \`false\``
  )
}
