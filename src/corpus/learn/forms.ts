/** The form of a piece of text that sites repeat: what varies from page to page is a placeholder, as packs of phrases write it. */
import {dateSource, isDate, timeSource} from '../../document/dates.js'

// A date or time glued to a word is none: `v2024-01-02b`.
const datePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${dateSource})(?![\\p{L}\\p{N}])`, 'gu')
const timePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${timeSource})(?![\\p{L}\\p{N}])`, 'gu')
// What every date and every time has: to look for that costs little.
const yearPattern = /(?:19|20)\d\d/u
const clockPattern = /\d[:h시]\d/u
const numberPattern = /\p{Nd}+(?:[.,]\p{Nd}{3})*/gu
const word = String.raw`\p{Lu}[\p{L}'’.-]+`
const namePattern = new RegExp(`(?<![\\p{L}{])${word}(?: (?:de|van|von|der|al|bin|la|di|da) ${word}| ${word}){1,3}(?![\\p{L}}])`, 'gu')
/** Longer lines with placeholders are no phrases, see `longestTemplate`. */
export const longestTemplated = 160

/** A piece with its dates, times and numbers as placeholders; the same text where it has none. */
export function templateOf(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text
  if (text.length > longestTemplated) return text.replace(numberPattern, '{n}')
  const lower = text.toLowerCase()
  // Lower case changes the length of some letters; then offsets would not fit.
  const isSame = lower.length === text.length
  const dated = isSame && yearPattern.test(lower) ? replaceAt(text, lower, datePattern, '{date}') : text
  const timed = isSame && clockPattern.test(lower) ? replaceAt(dated, dated.toLowerCase(), timePattern, '{time}') : dated
  return timed.replace(numberPattern, '{n}')
}

/** The template with names of two words or more as placeholders; nothing where it has none, or hardly a word beside them. */
export function nameTemplateOf(template: string): string | undefined {
  if (template.length > longestTemplated) return undefined
  const named = template.replace(namePattern, '{name}')
  if (named === template) return undefined
  const letters = named.replace(/\{[a-z]+\}/gu, '').match(/\p{L}/gu)?.length ?? 0
  return letters < 2 ? undefined : named
}

function replaceAt(text: string, lower: string, pattern: RegExp, placeholder: string): string {
  let result = ''
  let from = 0
  pattern.lastIndex = 0
  // `matchAll` copies the pattern each time.
  for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
    const {0: found, index} = match
    // A month is any word, so a number on either side of a word looks like a date: without four digits in a row it is none.
    if (placeholder === '{date}' && !/\d{4}/u.test(found)) continue
    const start = index + (placeholder === '{date}' ? leadOf(found) : found.length - found.trimStart().length)
    result += text.slice(from, start) + placeholder
    from = index + found.length
  }
  return result + text.slice(from)
}

let weekdays: ReadonlySet<string> | undefined

function readWeekdays(): ReadonlySet<string> {
  const languages = 'en de fr es it pt nl pl ru sv da nb fi cs uk tr id vi'.split(' ')
  const formats = languages.flatMap((language) =>
    (['long', 'short'] as const).map((weekday) => new Intl.DateTimeFormat(language, {weekday, timeZone: 'UTC'}))
  )
  const days = Array.from({length: 7}, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
  return new Set(formats.flatMap((format) => days.map((day) => format.format(day).toLowerCase().replace(/\.$/u, ''))))
}

/** How long the word before a date is that its pattern takes for a day of the week and is none: `updated 3 march 2025`. */
function leadOf(found: string): number {
  const [lead = '', word = ''] = /^\(?(\p{L}+)\.?\)?,? /u.exec(found) ?? []
  if (lead === '' || !isDate(found.slice(lead.length))) return 0
  weekdays ??= readWeekdays()
  return weekdays.has(word) ? 0 : lead.length
}

// White space that is no single space.
const spacePattern = /[^\S ]\s*| \s+/gu

/** What two pieces share that are the same phrase: case and white space aside. */
export function foldKey(template: string): string {
  return template.replace(spacePattern, ' ').trim().toLowerCase()
}
