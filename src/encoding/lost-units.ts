/** The places of a text where a character may have been lost, and the quotes beside them that were not. */

/** What stands in the text: `?`, U+FFFD, or a quote that is still whole. */
export type UnitKind = 'question' | 'replacement' | 'mark'

/** One place, in UTF-16 offsets, end exclusive: of `???` that was one character, one place. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly kind: UnitKind
  /** In a text of three signs a character, a run that is not: a question mark that stood before, or a letter of two bytes. */
  readonly isRest?: true
}

/** How many signs an encoder wrote for one lost character, per kind: 1, or 3, one for each byte of UTF-8. */
export interface UnitSizes {
  readonly question: 1 | 3
  readonly replacement: 1 | 3
}

const unitPattern = /\?+|\uFFFD+|[“”„‟‘’‚"']/gu

/** Tells, by runs that nobody types, whether one character became one sign or three. */
export function readSizes(text: string): UnitSizes {
  // Between letters, or between a space and a letter, no writer puts question marks.
  const single = countOf(text, /(?:\p{L}|[\s(]|^)\?(?=\p{L})/gmu)
  const triple = countOf(text, /(?:\p{L}|[\s(]|^)(?:\?{3})+(?=\p{L})|(?<= )\?{3}(?= )/gmu)
  let ones = 0
  let threes = 0
  for (const [{length}] of text.matchAll(/\uFFFD+/gu)) {
    if (length % 3 === 0) threes++
    else if (length === 1) ones++
  }
  return {question: triple > single ? 3 : 1, replacement: threes > ones ? 3 : 1}
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The units of a paragraph, `from` to `to`, in order. */
export function readUnits(text: string, from: number, to: number, sizes: UnitSizes): readonly Unit[] {
  const units: Unit[] = []
  for (const {0: run, index} of text.slice(from, to).matchAll(unitPattern)) {
    const start = from + index
    const kind = run.startsWith('?') ? 'question' : run.startsWith('\uFFFD') ? 'replacement' : 'mark'
    if (kind === 'mark' || sizes[kind] === 1)
      for (let at = 0; at < run.length; at++) units.push({start: start + at, end: start + at + 1, kind})
    else units.push(...splitRun(start, run.length, kind))
  }
  return units
}

/** Of a run of bytes, three are one mark; one left over is a question mark that stood before, two are a letter. */
function splitRun(start: number, length: number, kind: UnitKind): readonly Unit[] {
  const units: Unit[] = []
  const rest = length % 3
  if (rest > 0) units.push({start, end: start + rest, kind, isRest: true})
  for (let at = rest; at < length; at += 3) units.push({start: start + at, end: start + at + 3, kind})
  return units
}
