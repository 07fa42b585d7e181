/** Finds the characters of a text that an encoder replaced by `?` or U+FFFD, and tells what they were. */
import {guessLanguage} from '../document/language.js'
import type {Damage} from './damage.js'
import type {Reading} from './lost-costs.js'
import {findElisions} from './lost-elision.js'
import {type Evidence, enough, isSpaced, readSites, type Site, weigh} from './lost-evidence.js'
import {mayBeDamaged, paragraphsOf} from './lost-paragraphs.js'
import {sparing} from './lost-spared.js'
import {readSizes, readUnits, type Unit} from './lost-units.js'
import {countCommon, isApostrophed, isContraction, Vocabulary} from './lost-words.js'

/** What was lost, as the rules part it. A bullet and an ellipsis go with the dashes. */
export type LostClass = 'dash' | 'quote' | 'apostrophe' | 'letter' | 'replacement'

/** A damaged place with its class. */
export interface Lost extends Damage {
  readonly class: LostClass
}

/** The characters to write where the text has none of the kind. */
export interface LostOptions {
  /** Default: an em dash. */
  readonly dash?: string
  /** Default: curly. */
  readonly quote?: 'curly' | 'straight'
}

type Characters = Readonly<Partial<Record<Reading, string>>>

const classes: Readonly<Partial<Record<Reading, LostClass>>> = {
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
// So many of the commonest English words make a text English that is too short for `guessLanguage`.
const fewestCommon = 2

/**
 * Finds the lost characters of a text. What is fine costs one search for signs of damage.
 * @returns in the order of the text, not overlapping; those without `text` can only be reported
 */
export function findLost(text: string, options: LostOptions = {}): readonly Lost[] {
  return readLost(text).map((lost) => restyle(lost, text, options))
}

/** As `findLost`, with the characters that are written by default. */
export function readLost(text: string): readonly Lost[] {
  if (!mayBeDamaged(text)) return []
  const language = guessLanguage(text)
  const characters = charactersOf(text)
  const isEnglish = language === 'en' || (language === undefined && countCommon(text.slice(0, 4000)) >= fewestCommon)
  return isEnglish ? findEnglish(text, characters) : findForeign(text, language, characters)
}

function findEnglish(text: string, characters: Characters): readonly Lost[] {
  const words = new Vocabulary(text)
  const sizes = readSizes(text)
  const spans = paragraphsOf(text)
  const unread: Lost[] = []
  const paragraphs = spans.flatMap(([from, to], index) => {
    const isSpared = sparing(text, from, to)
    const all = readUnits(text, from, to, sizes).filter(({start}) => !isSpared(start))
    const units = isReadable(all, to - from) ? all : []
    unread.push(...findUnread(text, from, to, new Set(units.map(({start}) => start))))
    if (units.length === 0) return []
    return [readSites(text, from, to, units, words, opensQuoted(text, spans[index + 1]))]
  })
  const evidence = weigh(text, paragraphs)
  const found = paragraphs.flatMap((sites) => sites.flatMap((site) => lostAt(site, evidence, characters)))
  return unread.length === 0 ? found : [...found, ...unread].sort((one, other) => one.start - other.start)
}

// Of no prose every fifth character is a quote: these are the bytes of another encoding. A cry in quotes has two of its seven.
const fewestDense = 6
const mostDense = 5

/** Has a paragraph of this length lost characters, but not so many that it cannot be prose? */
function isReadable(units: readonly Unit[], length: number): boolean {
  const lost = units.filter(({kind}) => kind !== 'mark').length
  return lost > 0 && (lost <= fewestDense || lost * mostDense <= length)
}

/** The rows of U+FFFD that are no units: too long, or beside letters of which nothing is known. */
function findUnread(text: string, from: number, to: number, read: ReadonlySet<number>): readonly Lost[] {
  const found: Lost[] = []
  const isSpared = sparing(text, from, to)
  for (let start = text.indexOf('\uFFFD', from); start >= 0 && start < to; ) {
    let end = start + 1
    while (end < to && text.charAt(end) === '\uFFFD') end++
    if (!read.has(start) && !isSpared(start)) found.push({start, end, class: 'replacement', certainty: 'possible'})
    start = text.indexOf('\uFFFD', end)
  }
  return found
}

function lostAt(site: Site, evidence: Evidence, characters: Characters): readonly Lost[] {
  const {unit, place, read} = site
  const {start, end, kind} = unit
  if (kind === 'mark' || read.reading === 'question') return []
  const name = classes[read.reading] ?? 'replacement'
  const character = characterAt(site, characters)
  const report: readonly Lost[] =
    kind === 'replacement' || (name === 'letter' && place.left === 'letter' && place.right === 'letter')
      ? [{start, end, class: name, certainty: 'possible'}]
      : []
  if (read.margin < enough || character === undefined) return report
  const certainty = certaintyOf(site, evidence, name)
  return certainty === undefined ? report : [{start, end, text: character, class: name, certainty}]
}

function characterAt({place, read}: Site, characters: Characters): string | undefined {
  // A lone one may have been a dash before a name as well: a hyphen does for both.
  return read.reading === 'bullet' && !place.isListed ? '-' : characters[read.reading]
}

function certaintyOf(site: Site, evidence: Evidence, name: LostClass): 'certain' | 'likely' | undefined {
  const {unit, place, read} = site
  const isByForm = read.reading === 'apostrophe' && (isContraction(place.before, place.after) || isApostrophed(place.before, place.after))
  if (unit.kind === 'replacement') return isByForm ? 'certain' : 'likely'
  if (isByForm) return evidence.apostrophes
  if (name === 'dash') return evidence.dashes === 'certain' && !isSpaced(place) ? 'likely' : evidence.dashes
  return evidence.quotes
}

function findForeign(text: string, language: string | undefined, characters: Characters): readonly Lost[] {
  const elisions = new Map(findElisions(text, language).map(({start, certainty}) => [start, certainty]))
  const found: Lost[] = []
  const isSpared = sparing(text, 0, text.length)
  for (const {0: run, index: start} of text.matchAll(runPattern)) {
    const end = start + run.length
    if (isSpared(start)) continue
    const elision = elisions.get(start)
    const isInWord = /[\p{L}\p{M}]/u.test(text.charAt(start - 1)) && /\p{Ll}/u.test(text.charAt(end))
    if (elision !== undefined) found.push({start, end, text: characters.apostrophe ?? '’', class: 'apostrophe', certainty: elision})
    else if (run.startsWith('?')) continue
    else if (/[\p{L}\p{N},»”"] $/u.test(text.slice(Math.max(0, start - 2), start)) && /^ [\p{L}\p{N}«“"]/u.test(text.slice(end, end + 2)))
      found.push({start, end, text: characters.dash ?? '—', class: 'dash', certainty: 'likely'})
    else found.push({start, end, class: isInWord ? 'letter' : 'replacement', certainty: 'possible'})
  }
  return found
}

// Of one character, or of the three bytes that it had in UTF-8.
const runPattern = /\uFFFD+|(?<!\?)\?(?:\?\?)?(?!\?)/gu

/**
 * The characters to write. A straight quote is in every encoding, so what was lost was curly; whether a dash was an em or an en dash,
 * those that came through tell.
 */
function charactersOf(text: string): Characters {
  const dash = text.split('–').length > text.split('—').length ? '–' : '—'
  return {open: '“', close: '”', 'open-single': '‘', 'close-single': '’', apostrophe: '’', dash, bullet: '•', ellipsis: '…'}
}

const straight: Readonly<Record<string, string>> = {'“': '"', '”': '"', '‘': "'", '’': "'"}

/** Writes the character that was asked for: a straight quote, or another dash where the text has none of its own. */
export function restyle(lost: Lost, text: string, {dash = '—', quote = 'curly'}: LostOptions): Lost {
  if (lost.text === undefined) return lost
  if (quote === 'straight' && lost.text in straight) return {...lost, text: straight[lost.text] ?? lost.text}
  return lost.text === '—' && dash !== '—' && !text.includes('—') ? {...lost, text: dash} : lost
}

/** Does the next paragraph open with a quote, so that this one may leave its own open? */
function opensQuoted(text: string, next: readonly [number, number] | undefined): boolean {
  return next !== undefined && /^[?\uFFFD“"]+[\p{L}‘']/u.test(text.slice(next[0], next[0] + 8))
}
