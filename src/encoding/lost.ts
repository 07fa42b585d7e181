/** Finds the characters of a text that an encoder replaced by `?` or U+FFFD, and tells what they were. */
import {guessLanguage} from '../document/language.js'
import {Layout} from '../document/layout.js'
import {scan} from '../document/scan.js'
import type {Damage} from './damage.js'
import type {Reading} from './lost-costs.js'
import {type Evidence, enough, type Site, weigh} from './lost-evidence.js'
import {readPlaces} from './lost-places.js'
import {readParagraph} from './lost-reading.js'
import {findSpared} from './lost-spared.js'
import {readSizes, readUnits} from './lost-units.js'
import {isApostrophed, isContraction, Vocabulary} from './lost-words.js'

/** What was lost, as the rules part it. */
export type LostClass = 'dash' | 'quote' | 'apostrophe' | 'letter' | 'replacement'

/** A damaged place with its class. */
export interface Lost extends Damage {
  readonly class: LostClass
}

/** The characters to write where the text has none of the kind left. */
export interface LostOptions {
  readonly dash?: string
  readonly quote?: 'curly' | 'straight'
}

/**
 * Finds the lost characters of a text.
 * @param text damaged or not; what is not costs one search for signs of damage
 * @returns in the order of the text, not overlapping; those without `text` can only be reported
 */
export function findLost(text: string, options: LostOptions = {}): readonly Lost[] {
  if (!mayBeDamaged(text)) return []
  const language = guessLanguage(text)
  const isEnglish = language === 'en' || (language === undefined && isEnglishEnough(text))
  if (!isEnglish) return []
  const words = new Vocabulary(text, isEnglish)
  const sizes = readSizes(text)
  const spans = paragraphsOf(text)
  const paragraphs = spans.map(([from, to], index) => {
    const spared = text.slice(from, to).includes('?') ? findSpared(text, from, to) : []
    const units = readUnits(text, from, to, sizes).filter(({start}) => !spared.some((range) => start >= range.start && start < range.end))
    if (!units.some(({kind}) => kind !== 'mark')) return []
    const places = readPlaces(text, from, to, units, words)
    const reads = readParagraph(text, units, places, {isContinued: opensQuoted(text, spans[index + 1])})
    return units.flatMap((unit, at) => {
      const place = places[at]
      const read = reads[at]
      return place === undefined || read === undefined ? [] : [{unit, place, read}]
    })
  })
  const evidence = weigh(text, paragraphs)
  const characters = charactersFor(options)
  return paragraphs.flatMap((sites) => sites.flatMap((site) => lostAt(site, evidence, characters)))
}

function lostAt({unit, place, read}: Site, evidence: Evidence, characters: Characters): readonly Lost[] {
  const {start, end, kind} = unit
  if (kind === 'mark' || read.reading === 'question') return []
  const sure = read.margin >= enough
  const isReplacement = kind === 'replacement'
  const name = classes[read.reading]
  // A lone one may have been a dash before a name as well: a hyphen does for both.
  const character = read.reading === 'bullet' && !place.isListed ? '-' : characters[read.reading]
  if (!sure || character === undefined) return isReplacement ? [{start, end, class: name ?? 'replacement', certainty: 'possible'}] : []
  if (
    name === 'apostrophe' &&
    read.reading === 'apostrophe' &&
    (isContraction(place.before, place.after) || isApostrophed(place.before, place.after))
  ) {
    const certainty = isReplacement ? 'certain' : evidence.apostrophes
    return certainty === undefined ? [] : [{start, end, text: character, class: name, certainty}]
  }
  if (!isReplacement && !evidence.marks) return []
  return [{start, end, text: character, class: name ?? 'replacement', certainty: 'likely'}]
}

type Characters = Partial<Record<Reading, string>>
const classes: Partial<Record<Reading, LostClass>> = {
  open: 'quote',
  close: 'quote',
  'open-single': 'quote',
  'close-single': 'quote',
  apostrophe: 'apostrophe',
  dash: 'dash',
  bullet: 'dash',
  ellipsis: 'dash',
  letter: 'letter'
}

function charactersFor({dash = '—', quote = 'curly'}: LostOptions): Characters {
  const apostrophe = quote === 'straight' ? "'" : '’'
  return {
    open: quote === 'straight' ? '"' : '“',
    close: quote === 'straight' ? '"' : '”',
    'open-single': quote === 'straight' ? "'" : '‘',
    'close-single': apostrophe,
    apostrophe,
    dash,
    bullet: '•',
    ellipsis: '…'
  }
}

/** Is there a sign of damage: U+FFFD, or a `?` where none belongs? */
function mayBeDamaged(text: string): boolean {
  if (text.includes('\uFFFD')) return true
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (isOdd(text, at)) return true
  }
  return false
}

/** A `?` before a letter, behind a space, or behind a comma. */
function isOdd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20
  const previous = text.charCodeAt(at - 1)
  return (next >= 0x61 && next <= 0x7a) || previous === 0x20 || previous === 0x2c
}

const englishPattern = /\b(?:the|of|and|to|in|that|is|was|are|were|for|with|it|you|i|not|this|have|he|she|they|we|don|isn|can)\b/giu
const fewestEnglish = 2
function isEnglishEnough(text: string): boolean {
  const sample = text.slice(0, 4000)
  return (sample.match(englishPattern)?.length ?? 0) >= fewestEnglish
}

/** The paragraphs, as offsets: lines, or in hard-wrapped text what stands between blank lines. */
function paragraphsOf(text: string): readonly (readonly [number, number])[] {
  const lines = scan(text)
  const layout = new Layout(text, lines)
  const found: (readonly [number, number])[] = []
  for (let index = 0; index < lines.count; index++) {
    const start = lines.starts[index] ?? 0
    const end = lines.ends[index] ?? 0
    const last = found.at(-1)
    if (last !== undefined && layout.isPart(index) && layout.isPart(index - 1) && !/\n\s*\n/u.test(text.slice(last[1], start + 1)))
      found[found.length - 1] = [last[0], end]
    else if (end > start) found.push([start, end])
  }
  return found
}

function opensQuoted(text: string, next: readonly [number, number] | undefined): boolean {
  return next !== undefined && /^[?\uFFFD“"]+[\p{L}‘']/u.test(text.slice(next[0], next[0] + 8))
}
