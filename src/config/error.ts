/** A user's mistake in a setting, and how its sentence is put. */
import {listNames, nearestName, showValue} from './nearest.js'

/** Where something stands in the settings: keys and indexes from the top. */
export type Place = readonly (string | number)[]

/** A user's mistake in a setting: its message is one sentence that says what was found, what was expected and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Where in the settings: keys and indexes from the top. */
  readonly path: Place

  constructor(message: string, path: Place = []) {
    super(message)
    this.path = path
  }
}

/** A place as a sentence names it: `rules.lost-dash.fix`, `overrides[1].files`. */
export function namePlace(place: Place): string {
  return place.reduce<string>((name, step, index) => {
    // In `[severity, options]` of a rule, the name of the option says enough.
    if (typeof step === 'number') return place[index - 2] === 'rules' ? name : `${name}[${step}]`
    return name === '' ? step : `${name}.${step}`
  }, '')
}

/** The error for a value that is not what stands there. @param expected behind the word `expected` */
export function unexpectedValue(value: unknown, place: Place, expected: string): ConfigError {
  const found = value === undefined ? 'found nothing' : `unexpected value ${showValue(value)}`
  return new ConfigError(`${found} for \`${namePlace(place)}\`, expected ${expected}`, place)
}

/** The error for a value that is none of the words that may stand there. */
export function unexpectedWord(value: unknown, place: Place, words: readonly string[]): ConfigError {
  return unexpectedValue(value, place, listNames(words))
}

/** The error for a key that there is not, with the nearest that there is. @param place of the object that it stands in */
export function unknownKey(key: string, place: Place, keys: readonly string[]): ConfigError {
  const where = place.length === 0 ? '' : ` in \`${namePlace(place)}\``
  const expected = `expected one of ${keys.map((known) => `\`${known}\``).join(', ')}`
  return new ConfigError(`unknown key ${showValue(key)}${where}, ${expected}, nearest \`${nearestName(key, keys)}\``, [...place, key])
}
