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

const letterPattern = /\p{L}/u
const openPattern = /[\p{L}\s(]/u

/** The runs of a sign, as offsets. */
function* runsOf(text: string, sign: string): Iterable<readonly [start: number, end: number]> {
  for (let start = text.indexOf(sign); start >= 0; ) {
    let end = start + 1
    while (text.startsWith(sign, end)) end++
    yield [start, end]
    start = text.indexOf(sign, end)
  }
}

/** Tells, by runs that nobody types, whether one character became one sign or three. */
export function readSizes(text: string): UnitSizes {
  let single = 0
  let triple = 0
  for (const [start, end] of runsOf(text, '?')) {
    const length = end - start
    // Between letters, or between a space and a letter, no writer puts question marks.
    const isBeforeLetter = letterPattern.test(String.fromCodePoint(text.codePointAt(end) ?? 0x20))
    const isOpen = start === 0 || openPattern.test(text.charAt(start - 1))
    if (isBeforeLetter && isOpen && length === 1) single++
    else if (isBeforeLetter && isOpen && length % 3 === 0) triple++
    else if (length === 3 && text.charAt(start - 1) === ' ' && text.charAt(end) === ' ') triple++
  }
  let ones = 0
  let threes = 0
  for (const [start, end] of runsOf(text, '\uFFFD')) {
    if ((end - start) % 3 === 0) threes++
    else if (end - start === 1) ones++
  }
  return {question: triple > single ? 3 : 1, replacement: threes > ones ? 3 : 1}
}

// `?’”` at the end of a quote in a quote; more characters in a row no writer has, and no encoder lost.
const mostInRow = 3

/** The units of a paragraph, `from` to `to`, in order. Longer rows are none, nor are `??` and `???` between spaces, which people type. */
export function readUnits(text: string, from: number, to: number, sizes: UnitSizes): readonly Unit[] {
  const units: Unit[] = []
  for (const {0: run, index} of text.slice(from, to).matchAll(unitPattern)) {
    const start = from + index
    const end = start + run.length
    const kind = run.startsWith('?') ? 'question' : run.startsWith('\uFFFD') ? 'replacement' : 'mark'
    const size = kind === 'mark' ? 1 : sizes[kind]
    if (kind !== 'mark' && (run.length > mostInRow * size + 1 || isForeign(text, start, end))) continue
    if (size === 3 && kind !== 'mark') units.push(...splitRun(start, run.length, kind))
    else if (run.length === 1 || kind !== 'question' || !isTyped(text, from, start, end))
      for (let at = start; at < end; at++) units.push({start: at, end: at + 1, kind})
  }
  return units
}

/** Does the run stand by itself, between spaces or brackets? */
function isTyped(text: string, from: number, start: number, end: number): boolean {
  return (start === from || /[\s([{]/u.test(text.charAt(start - 1))) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
}

/** Does it touch a letter of another script? Then letters were lost, of which nothing is known here. */
function isForeign(text: string, start: number, end: number): boolean {
  return foreignPattern.test(text.charAt(start - 1)) || foreignPattern.test(text.charAt(end))
}

const foreignPattern = /(?!\p{Script=Latin})\p{L}/u

/** Of a run of bytes, three are one mark; one left over is a question mark that stood before, two are a letter. */
function splitRun(start: number, length: number, kind: UnitKind): readonly Unit[] {
  const units: Unit[] = []
  const rest = length % 3
  if (rest > 0) units.push({start, end: start + rest, kind, isRest: true})
  for (let at = rest; at < length; at += 3) units.push({start: start + at, end: start + at + 3, kind})
  return units
}
