/** What stands beside a unit: all that the price of a reading depends on. */
import {inkOf, isEmphasis, type Neighbour, neighbourOf} from './lost-neighbours.js'
import {askedBy} from './lost-questions.js'
import type {Unit} from './lost-units.js'
import {countCommon, type Vocabulary} from './lost-words.js'
import {isSpace, lettersBefore, lettersFrom} from './units.js'

/** The surroundings of a unit. */
export interface Place {
  readonly left: Neighbour
  readonly right: Neighbour
  /** The letters that touch the unit on the left and on the right. */
  readonly before: string
  readonly after: string
  /** Are those words that the text, or English, has elsewhere? */
  readonly knowsBefore: boolean
  readonly knowsAfter: boolean
  /** Does the text before read as a question? */
  readonly asked: 'form' | 'short' | undefined
  /** Is the next word, behind spaces, in lower case? */
  readonly goesOn: boolean
  readonly isLineStart: boolean
  /** What stands on the left of all the units in a row that this one belongs to. */
  readonly runLeft: Neighbour
  /** Does a line before or behind begin with a lost character and a space, too? */
  readonly isListed: boolean
  /** Is the paragraph prose, and the `?` between spaces no sign that is spoken of (`press ?`)? */
  readonly isProse: boolean
  /** What is behind the space on the right. */
  readonly inkAfter: Neighbour
  /** The nearest on the left that is no space. */
  readonly ink: Neighbour
  /** More words since the unit before than a quoted name or term has, or punctuation. */
  readonly isFar: boolean
}

// The sign itself is spoken of: `the wildcard ?`, `press ?`.
const spokenPattern = /\b(?:an?|the|press|type|enter|key|use|character|mark|wildcard|operator|symbol|sign|with|and|or|is|of|to)\s+$/i
const fewestCommon = 3
const furthestAsked = 300
const longestWord = 40
const longestItem = 1000
const itemPattern = /^(?:\?+|\uFFFD+|[•*-]) /u
// A term in quotes has so many words at most.
const mostQuoted = 5

/** What all units of a paragraph have in common. */
interface Paragraph {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly words: Vocabulary
  readonly isProse: boolean
}

/** The surroundings of each of the units of a paragraph that reaches from `from` to `to`. */
export function readPlaces(text: string, from: number, to: number, units: readonly Unit[], words: Vocabulary): readonly Place[] {
  const paragraph = {text, from, to, words, isProse: countCommon(text.slice(from, to)) >= fewestCommon}
  let runLeft: Neighbour = 'edge'
  return units.map((unit, index) => {
    const {start} = unit
    const previous = units[index - 1]
    if (previous?.end !== start) runLeft = start === from ? 'edge' : neighbourOf(text.charAt(start - 1))
    return new Surroundings(paragraph, unit, previous, units[index + 1], runLeft)
  })
}

/** A place that looks only when it is asked: of a quote that is whole few readings are weighed, and little is asked. */
class Surroundings implements Place {
  readonly left: Neighbour
  readonly right: Neighbour
  readonly before: string
  readonly after: string
  readonly runLeft: Neighbour
  readonly isLineStart: boolean
  readonly isFar: boolean
  readonly #paragraph: Paragraph
  readonly #unit: Unit
  readonly #previous: Unit | undefined
  readonly #next: Unit | undefined
  // What takes long to tell, once it has been asked: each reading asks anew.
  #knowsBefore: boolean | undefined
  #knowsAfter: boolean | undefined
  #asked: {readonly by: Place['asked']} | undefined

  constructor(paragraph: Paragraph, unit: Unit, previous: Unit | undefined, next: Unit | undefined, runLeft: Neighbour) {
    const {text, from, to} = paragraph
    const {start, end} = unit
    this.#paragraph = paragraph
    this.#unit = unit
    this.#previous = previous
    this.#next = next
    this.runLeft = runLeft
    this.before = lettersBefore(text, Math.max(from, start - longestWord), start)
    this.after = lettersFrom(text, end, Math.min(to, end + longestWord))
    // The signs of emphasis hug what they stress, so quotes and dashes stand on either side of them.
    let inkBefore = start
    while (inkBefore > from && isEmphasis(text, inkBefore - 1)) inkBefore--
    let inkAfter = end
    while (inkAfter < to && isEmphasis(text, inkAfter)) inkAfter++
    this.left = previous?.end === inkBefore ? 'unit' : inkBefore === from ? 'edge' : neighbourOf(text.charAt(inkBefore - 1))
    this.right = next?.start === inkAfter ? 'unit' : inkAfter === to ? 'edge' : neighbourOf(text.charAt(inkAfter))
    this.isLineStart = start === from || text.charAt(start - 1) === '\n'
    const gap = text.slice(previous?.end ?? from, start)
    this.isFar = /[.,;:!]/u.test(gap) || gap.trim().split(/\s+/u).length > mostQuoted
  }

  get knowsBefore(): boolean {
    this.#knowsBefore ??= this.before !== '' && this.#paragraph.words.has(this.before)
    return this.#knowsBefore
  }

  get knowsAfter(): boolean {
    this.#knowsAfter ??= this.after !== '' && this.#paragraph.words.has(this.after)
    return this.#knowsAfter
  }

  get asked(): Place['asked'] {
    this.#asked ??= {by: this.#ask()}
    return this.#asked.by
  }

  #ask(): Place['asked'] {
    const {text, from} = this.#paragraph
    const {kind, start} = this.#unit
    return kind === 'question' ? askedBy(text.slice(Math.max(from, start - furthestAsked), start)) : undefined
  }

  get goesOn(): boolean {
    const {end} = this.#unit
    return /^\s+\p{Ll}/u.test(this.#paragraph.text.slice(end, end + 4))
  }

  get isListed(): boolean {
    return this.isLineStart && isListed(this.#paragraph.text, this.#unit.start, this.#unit.end)
  }

  get isProse(): boolean {
    const {text, from, isProse} = this.#paragraph
    const {start} = this.#unit
    if (!isProse || !isSpace(text.charCodeAt(start - 1))) return isProse
    return !spokenPattern.test(text.slice(Math.max(from, start - longestWord), start))
  }

  get inkAfter(): Neighbour {
    const {end} = this.#unit
    return this.#next?.start === end + 1 ? 'unit' : neighbourOf(this.#paragraph.text.charAt(end + 1))
  }

  get ink(): Neighbour {
    const {text, from} = this.#paragraph
    return inkOf(text, from, this.#unit.start, this.#previous)
  }
}

/** Does the line before, or the one behind, open with a unit and a space? Blank lines do not count. */
function isListed(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - longestItem), start)
      .split(/\n\s*/u)
      .at(-2) ?? ''
  const lineEnd = text.indexOf('\n', end)
  return itemPattern.test(before) || (lineEnd >= 0 && itemPattern.test(text.slice(lineEnd, lineEnd + 8).trimStart()))
}
