/** Was the text damaged at all? A `?` alone says nothing; forms that nobody writes add up over the document. */
import {matchesQuestion} from './lost-paragraphs.js'
import {type Place, readPlaces} from './lost-places.js'
import {type Read, readParagraph} from './lost-reading.js'
import type {Unit} from './lost-units.js'
import {isContraction, type Vocabulary} from './lost-words.js'

/** A unit with its surroundings and reading. */
export interface Site {
  readonly unit: Unit
  readonly place: Place
  readonly read: Read
}

type Proof = 'certain' | 'likely' | undefined

/** What the document proves of `?` in place of each kind of character. */
export interface Evidence {
  readonly apostrophes: Proof
  /** `certain` for those between spaces alone. */
  readonly dashes: Proof
  readonly quotes: Proof
}

/** A reading counts when every other one is dearer by so much. */
export const enough = 1.5

// More units than a paragraph of any book has; a longer one is read in pieces, so that memory is bounded.
const mostTogether = 1000

/** Reads the units of a paragraph. */
export function readSites(
  text: string,
  from: number,
  to: number,
  units: readonly Unit[],
  words: Vocabulary,
  isContinued: boolean
): readonly Site[] {
  const places = readPlaces(text, from, to, units, words)
  const sites: Site[] = []
  for (let first = 0; first < units.length; first += mostTogether) {
    const piece = units.slice(first, first + mostTogether)
    const reads = readParagraph(text, piece, places.slice(first, first + mostTogether), {isContinued})
    for (const [at, unit] of piece.entries()) {
      const place = places[first + at]
      const read = reads[at]
      if (place !== undefined && read !== undefined) sites.push({unit, place, read})
    }
  }
  return sites
}

// A quote that opens before a letter and closes behind a comma or stop proves as much as two signs of any other kind.
const hardPair = 2
const fewestSigns = 2
const mostInParagraph = 3
const loosePattern = /(?<=\s)\?["'”’)]?[^\S\n]*$/muy

// A search for one of these characters stops at every space of a text that has any beyond Latin-1; a pattern does not.
const dashPattern = /[–—]/
const quotePattern = /[“”]/
const curlyPattern = /[“”‘’]/
// What typewriters and those who write as they do have for a dash.
const otherDashes = [' - ', '--', '―']

/** Is the unit a lone one between spaces? */
export function isSpaced({left, right}: Place): boolean {
  return left === 'space' && right === 'space'
}

/**
 * Weighs the sites of a document, paragraph by paragraph.
 * Dashes and quotes are proved without the contractions: the safe tier mends those first, and what the unsafe one finds must not change by that.
 */
export function weigh(text: string, paragraphs: readonly (readonly Site[])[]): Evidence {
  const {contractions, possessives, quotes, dashes, spaced, others, mostSpaced, isLoose} = count(paragraphs)
  // Writers who put a space before question marks.
  const isTyped = spaced > 0 && (isLoose || matchesQuestion(text, loosePattern))
  const signs = quotes + dashes + (isTyped && quotes + dashes < fewestSigns ? 0 : spaced)
  const forms = contractions + possessives
  // What came through is no candidate: the encoder had it.
  const hasDash = dashPattern.test(text)
  const hasQuotes = quotePattern.test(text)
  // A writer who has curly quotes and not one dash: the encoder had the quotes and no dash.
  const isProved = signs >= fewestSigns || (signs > 0 && !hasDash && curlyPattern.test(text))
  const isAlone =
    spaced > 0 && others === 0 && !isTyped && mostSpaced <= mostInParagraph && !otherDashes.some((dash) => text.includes(dash))
  return {
    apostrophes: forms + signs >= fewestSigns && forms > 0 ? 'certain' : contractions > 0 ? 'likely' : undefined,
    dashes: hasDash ? undefined : isAlone ? 'certain' : isProved ? 'likely' : undefined,
    quotes: isProved && !hasQuotes ? 'likely' : undefined
  }
}

/** Does a quote that closes here stand behind a comma or stop, or behind another mark that follows a word? */
function isHard({left, runLeft}: Place): boolean {
  return left === 'comma' || left === 'stop' || (left === 'unit' && runLeft !== 'space' && runLeft !== 'edge')
}

/** Counts what the `?` of the document were read as, where nothing else is nearly as cheap. */
function count(paragraphs: readonly (readonly Site[])[]) {
  const tally = {contractions: 0, possessives: 0, quotes: 0, dashes: 0, spaced: 0, others: 0, mostSpaced: 0, isLoose: false}
  for (const sites of paragraphs) {
    let isOpen = false
    let spaced = 0
    for (const {unit, place, read} of sites) {
      if (unit.kind !== 'question') continue
      const {reading} = read
      if (reading === 'question' && place.left === 'space') tally.isLoose = true
      // People type `???` between spaces as well.
      const isLone = reading === 'dash' && isSpaced(place) && unit.end - unit.start === 1
      if (reading !== 'question' && reading !== 'apostrophe' && !isLone) tally.others++
      if (read.margin < enough) continue
      if (reading === 'apostrophe') {
        if (isContraction(place.before, place.after)) tally.contractions++
        else if (place.after === 's' && place.before.length > 1) tally.possessives++
      } else if (isLone) spaced++
      else if ((reading === 'dash' && !isSpaced(place)) || reading === 'bullet') tally.dashes++
      else if (reading === 'open') isOpen = place.right === 'letter' || place.right === 'digit'
      else if (reading === 'close' && isOpen) {
        tally.quotes += isHard(place) ? hardPair : 1
        isOpen = false
      }
    }
    tally.spaced += spaced
    tally.mostSpaced = Math.max(tally.mostSpaced, spaced)
  }
  return tally
}
