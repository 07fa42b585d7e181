/** `allow`: lines and patterns that somebody vouches for. */
import {normalise} from '../phrases/normal.js'
import type {Allows} from '../settle/allowed.js'
import {ConfigError, namePlace, type Place, unexpectedValue} from './error.js'
import {showValue} from './nearest.js'

const regexPattern = /^\/(.+)\/([a-z]*)$/su
// `g` and `y` remember where they were; nothing here asks twice of one text.
const flagsPattern = /^[imsuv]*$/u

/**
 * Checks a list of allowed phrases and patterns.
 * @throws {ConfigError} for what is no list of texts, an empty text, a pattern that is none
 */
export function checkAllow(value: unknown, place: Place): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw unexpectedValue(value, place, 'a list of lines and `/patterns/`, such as `["Comments"]`')
  return value.map((entry: unknown, index) => {
    const here = [...place, index]
    if (typeof entry !== 'string' || entry.trim() === '')
      throw unexpectedValue(entry, here, 'a line, or a pattern such as `/^Part \\d+$/i`')
    readPattern(entry, here)
    return entry
  })
}

/**
 * Makes the question of a list of allowed texts. A phrase stands for every line with the same normal form
 * (case, width, numbers and decoration do not matter), `/…/flags` for every text that the pattern matches.
 * @param value as it came from a config or JavaScript: it is checked
 * @returns undefined when nothing is allowed
 * @throws {ConfigError} as `checkAllow`
 */
export function makeAllows(value: unknown, place: Place = ['allow']): Allows | undefined {
  const entries = checkAllow(value, place)
  if (entries.length === 0) return undefined
  const patterns: RegExp[] = []
  const forms = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const pattern = readPattern(entry, [...place, index])
    if (pattern === undefined) forms.add(formOf(entry))
    else patterns.push(pattern)
  }
  return (text) => (forms.size > 0 && forms.has(formOf(text))) || patterns.some((pattern) => pattern.test(text))
}

/** The normal form, or the text itself where it is all decoration (`***`), since every such line has the same form: none. */
function formOf(text: string): string {
  return normalise(text) || text.trim() || '\n'
}

function readPattern(entry: string, place: Place): RegExp | undefined {
  const [, source, flags] = regexPattern.exec(entry) ?? []
  if (source === undefined || flags === undefined) return undefined
  if (!flagsPattern.test(flags)) throw unexpectedValue(flags, place, 'flags of the pattern out of `i`, `m`, `s`, `u` and `v`')
  try {
    return new RegExp(source, flags)
  } catch (error) {
    // `Invalid regular expression: /(/: Unterminated group`
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : 'invalid'
    const expected = 'expected a pattern that JavaScript reads'
    throw new ConfigError(`cannot read the pattern ${showValue(entry)} for \`${namePlace(place)}\` (${reason}), ${expected}`, place)
  }
}
