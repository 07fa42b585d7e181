/** Texts that show damage on purpose: articles about encodings, and code. */
import type {Damage} from './damage.js'
import {isInCode} from './line-around.js'

// Who names an encoding writes of encodings; what is damaged in such a text may be an example. Without the flag `u`, which takes three times as
// long.
const topicPattern =
  /mojibake|\b(?:utf-?(?:8|16)|unicode|ascii|latin-?1|iso[- ]?8859|(?:windows|cp)-?125\d|shift[-_ ]jis|euc-(?:kr|jp)|gbk|big5|charset|code ?pages?|character (?:set|encoding)s?)\b|文字化け|乱码|亂碼|кодировк|кракозябр|인코딩/i

const mostExamples = 50
// A line is looked at so far on either side.
const longestLine = 300

/** The same damage, no more than likely where the writer may have meant it. */
export function spareQuoted(text: string, found: readonly Damage[]): readonly Damage[] {
  // Examples are few.
  if (found.length > mostExamples || found.every(({certainty}) => certainty !== 'certain')) return found
  if (topicPattern.test(text)) return found.map(lower)
  return text.includes('`')
    ? found.map((damage) => (isInCode(text, damage.start, damage.end, longestLine) ? lower(damage) : damage))
    : found
}

function lower(damage: Damage): Damage {
  return damage.certainty === 'certain' ? {...damage, certainty: 'likely'} : damage
}
