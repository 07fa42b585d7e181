/** Reads the lost characters of English text, where contractions, quotes and dashes are known. */
import type {Characters, Lost, LostClass} from './lost.js'
import {type Evidence, enough, isSpaced, readSites, type Site, weigh} from './lost-evidence.js'
import type {Reading} from './lost-pairs.js'
import {mayBeDamaged, paragraphsOf} from './lost-paragraphs.js'
import {sparing} from './lost-spared.js'
import {readSizes, readUnits, type Unit} from './lost-units.js'
import {isApostrophed, isContraction, Vocabulary} from './lost-words.js'

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

/**
 * The lost characters of an English text. Paragraphs with a `?` where none belongs are read first; the others only where those prove
 * that the text was damaged.
 */
export function findEnglish(text: string, characters: Characters): readonly Lost[] {
  const words = new Vocabulary(text)
  const sizes = readSizes(text)
  const spans = paragraphsOf(text)
  const unread: Lost[] = []
  const hasSign = signsOf(text)
  const read = ([from, to]: readonly [number, number], index: number): readonly Site[] => {
    if (!hasSign(from, to)) return []
    const isSpared = sparing(text, from, to)
    const all = readUnits(text, from, to, sizes).filter(({start}) => !isSpared(start))
    const units = isReadable(all, to - from) ? all : []
    for (const lost of findUnread(text, from, to, new Set(units.map(({start}) => start)))) unread.push(lost)
    return units.length === 0 ? [] : readSites(text, from, to, units, words, opensQuoted(text, spans[index + 1]))
  }
  const odd = spans.map((span, index) => (hasSign(...span) && mayBeDamaged(text.slice(...span)) ? read(span, index) : undefined))
  const first = weigh(
    text,
    odd.flatMap((sites) => (sites === undefined ? [] : [sites]))
  )
  const isProved = first.apostrophes !== undefined || first.dashes !== undefined || first.quotes !== undefined
  const paragraphs = odd.map((sites, index) => sites ?? (isProved ? read(spans[index] ?? [0, 0], index) : []))
  const evidence = isProved ? weigh(text, paragraphs) : first
  const found = paragraphs.flatMap((sites) => sites.flatMap((site) => lostAt(site, evidence, characters)))
  return unread.length === 0 ? found : [...found, ...unread].sort((one, other) => one.start - other.start)
}

/** Gives a function that tells whether the text has a sign of damage from one offset to another: without one, quotes tell nothing. */
function signsOf(text: string): (from: number, to: number) => boolean {
  const searches = ['?', '\uFFFD'].map((sign) => {
    let [asked, next] = [0, text.indexOf(sign)]
    return (from: number) => {
      // Most paragraphs have none, and the next one is that of many.
      if (from < asked || (next >= 0 && next < from)) next = text.indexOf(sign, from)
      asked = from
      return next < 0 ? text.length : next
    }
  })
  return (from, to) => searches.some((nextFrom) => nextFrom(from) < to)
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
  const paragraph = text.slice(from, to)
  if (!paragraph.includes('\uFFFD')) return []
  const isSpared = sparing(text, from, to)
  return [...paragraph.matchAll(/\uFFFD+/gu)].flatMap(({0: row, index}) => {
    const start = from + index
    return read.has(start) || isSpared(start) ? [] : [{start, end: start + row.length, class: 'replacement', certainty: 'possible'}]
  })
}

function lostAt(site: Site, evidence: Evidence, characters: Characters): readonly Lost[] {
  const {unit, place, read} = site
  const {start, end, kind} = unit
  if (kind === 'mark' || read.reading === 'question') return []
  const name = classes[read.reading] ?? 'replacement'
  const character = characterAt(site, characters)
  const report: readonly Lost[] =
    kind === 'replacement' || (name === 'letter' && place.left === 'letter' && place.right === 'letter')
      ? [{start, end, class: name === 'letter' ? name : 'replacement', certainty: 'possible'}]
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

/** Does the next paragraph open with a quote, so that this one may leave its own open? */
function opensQuoted(text: string, next: readonly [number, number] | undefined): boolean {
  return next !== undefined && /^[?\uFFFD“"]+[\p{L}‘']/u.test(text.slice(next[0], next[0] + 8))
}
