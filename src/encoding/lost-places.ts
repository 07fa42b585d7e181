/** What stands beside a unit: all that the price of a reading depends on. */
import type {Unit} from './lost-units.js'
import {askedBy, countCommon, type Vocabulary} from './lost-words.js'
import {isSpace, lettersBefore, lettersFrom} from './units.js'

/** What the character beside a unit is. `unit`: another one, so its reading says what stands there. */
export type Neighbour = 'edge' | 'space' | 'letter' | 'digit' | 'comma' | 'stop' | 'dash' | 'open' | 'close' | 'unit' | 'other'

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

const kinds: readonly (readonly [RegExp, Neighbour])[] = [
  [/\s/u, 'space'],
  [/[\p{L}\p{M}]/u, 'letter'],
  [/\p{N}/u, 'digit'],
  [/[,;:]/u, 'comma'],
  [/[.!…]/u, 'stop'],
  [/[-–—―]/u, 'dash'],
  [/[([{«]/u, 'open'],
  [/[)\]}»]/u, 'close']
]
// The sign itself is spoken of: `the wildcard ?`, `press ?`.
const spokenPattern = /\b(?:an?|the|press|type|enter|key|use|character|mark|wildcard|operator|symbol|sign|with|and|or|is|of|to)\s+$/i
const fewestCommon = 3
const furthestAsked = 300
const longestWord = 40
const longestItem = 1000
const itemPattern = /^(?:\?+|\uFFFD+|[•*-]) /u
// A term in quotes has so many words at most.
const mostQuoted = 5

/** The surroundings of each of the units of a paragraph that reaches from `from` to `to`. */
export function readPlaces(text: string, from: number, to: number, units: readonly Unit[], words: Vocabulary): readonly Place[] {
  const isProse = countCommon(text.slice(from, to)) >= fewestCommon
  let runLeft: Neighbour = 'edge'
  return units.map((unit, index) => {
    const {start, end} = unit
    const previous = units[index - 1]
    const before = lettersBefore(text, Math.max(from, start - longestWord), start)
    const after = lettersFrom(text, end, Math.min(to, end + longestWord))
    // The signs of emphasis hug what they stress, so quotes and dashes stand on either side of them.
    let inkBefore = start
    while (inkBefore > from && isEmphasis(text, inkBefore - 1)) inkBefore--
    let inkAfter = end
    while (inkAfter < to && isEmphasis(text, inkAfter)) inkAfter++
    if (previous?.end !== start) runLeft = start === from ? 'edge' : neighbourOf(text.charAt(start - 1))
    const isLineStart = start === from || text.charAt(start - 1) === '\n'
    const isSpaceBefore = isSpace(text.charCodeAt(start - 1))
    const gap = text.slice(previous?.end ?? from, start)
    return {
      left: previous?.end === inkBefore ? 'unit' : inkBefore === from ? 'edge' : neighbourOf(text.charAt(inkBefore - 1)),
      right: units[index + 1]?.start === inkAfter ? 'unit' : inkAfter === to ? 'edge' : neighbourOf(text.charAt(inkAfter)),
      before,
      after,
      knowsBefore: before !== '' && words.has(before),
      knowsAfter: after !== '' && words.has(after),
      asked: unit.kind === 'question' ? askedBy(text.slice(Math.max(from, start - furthestAsked), start)) : undefined,
      goesOn: /^\s+\p{Ll}/u.test(text.slice(end, end + 4)),
      isLineStart,
      runLeft,
      isListed: isLineStart && isListed(text, start, end),
      isProse: isProse && !(isSpaceBefore && spokenPattern.test(text.slice(Math.max(from, start - longestWord), start))),
      inkAfter: units[index + 1]?.start === end + 1 ? 'unit' : neighbourOf(text.charAt(end + 1)),
      ink: inkOf(text, from, start, previous),
      isFar: /[.,;:!]/u.test(gap) || gap.trim().split(/\s+/u).length > mostQuoted
    }
  })
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

function inkOf(text: string, from: number, start: number, previous: Unit | undefined): Neighbour {
  let at = start
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  if (at === from) return 'edge'
  // Of another unit only one that has spaces on both sides counts; one that touches a word closes something.
  if (previous?.end === at) return /\s/u.test(text.charAt(previous.start - 1)) ? 'unit' : 'close'
  return neighbourOf(text.charAt(at - 1))
}

const isEmphasis = (text: string, at: number) => text.charAt(at) === '_' || text.charAt(at) === '*'

// What was asked about once.
const known = new Map<string, Neighbour>()

function neighbourOf(character: string): Neighbour {
  let neighbour = known.get(character)
  if (neighbour === undefined) {
    neighbour = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'other'
    known.set(character, neighbour)
  }
  return neighbour
}
