/**
 * The cheap question before a text is judged as a credit. Every end of a sentence in the last part of a line could begin one,
 * and judging takes a dozen patterns; so tables tell by the first characters, the last one and the signs what can be none.
 */
import {isSourceInBrackets} from './bracket-sources.js'
import {characterTable} from './character-table.js'
import {hasOpening} from './credit-openings.js'
import {isAgency} from './press.js'

const closers = new Set([...')）]】>〉'].map((sign) => sign.charCodeAt(0)))
// Opens a bracket: 1. Stands for itself before any name: 2. Is stripped before the label is looked for: 3.
const firsts = characterTable([
  ['(（[【<〈', 1],
  ['©ⓒⒸ图圖', 2],
  ['/／▲|☞', 3]
])

/** Longer than any credit seen; a line of a megabyte is read only so far from its end. */
export const longestCredit = 140

// An agency signs at the very end, or before a slash near the front; its name has 21 characters at most.
const longestAgency = 40
const longestFront = 48

// What a character is to a credit, as bits: a bracket or sign glues it on, it begins behind the end of a sentence, or behind space.
const glue = 1
const sentenceEnd = 2
const space = 4
const joint = 8
const strange = 16
const classes = characterTable([
  ['(（[【<〈/／ⓒ©', glue],
  ['.!?…。！？।؟۔"\'”’»」』)）]다요', sentenceEnd],
  [' \u3000\u00a0\t', space],
  // `via` joins, too.
  ['/／=v', joint],
  // White space that is trimmed, but that nobody sets before a credit; and surrogates.
  ['\v\f\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\ufeff', strange]
])

/** The bits of the character at an offset; none outside the text. */
export function classAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? 0
}

function isJoint(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0x76 || (text.charCodeAt(at + 3) === 0x20 && text.startsWith('via', at))
}

/** Can a credit begin at a character of this class, behind two of these? Behind white space, glued to a stop, or with a sign. */
export function begins(own: number, before: number, earlier: number): boolean {
  if ((own & glue) !== 0) return true
  const behind = (before & space) !== 0 ? earlier : before
  return (behind & sentenceEnd) !== 0 && (own & space) === 0
}

/** Has the text from `start` to `end` the opening or the end of a credit? Any text does that has a sign before it. */
export function opens(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const kind = firsts[first] ?? 0
  if (kind === 1) return closers.has(text.charCodeAt(end - 1)) && opensInside(text, start + 1, end - 1)
  if (kind === 2 || end - start < 3) return true
  if (kind === 3) return opens(text, skipSpace(text, start + 1, end), end)
  if (hasOpening(text, start)) return true
  return '摄攝'.includes(text.charAt(end - 1))
}

function skipSpace(text: string, start: number, end: number): number {
  let first = start
  while (first < end && (classAt(text, first) & (space | strange)) !== 0) first++
  return first
}

/** Has the inside of a bracket the opening of a credit, is it an agency, or has it Hangul, as Korean desks sign? */
function opensInside(text: string, start: number, end: number): boolean {
  if (end - start > longestCredit) return false
  const first = skipSpace(text, start, end)
  const stop = first + text.slice(first, end).trimEnd().length
  if (stop - first < longestFront && isSourceInBrackets(text.slice(first, stop))) return true
  if ((classAt(text, first) & glue) !== 0 || opens(text, first, stop) || joinsAgency(text, first, stop)) return true
  if (stop - first < longestAgency && isAgency(text.slice(first, stop))) return true
  for (let at = first; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xac00 && code <= 0xd7a3) return true
  }
  return false
}

// The last joint before an end, kept, since every place of a line where a credit may begin is asked about the same end.
let lastText = ''
let lastEnd = -1
let lastJoint = -1
let lastIsAgency = false

function findLastJoint(text: string, end: number): void {
  lastText = text
  lastEnd = end
  lastJoint = -1
  lastIsAgency = false
  for (let at = end - 1; at >= 0 && at >= end - longestAgency; at--) {
    if ((classAt(text, at) & joint) === 0 || !isJoint(text, at)) continue
    lastJoint = at
    lastIsAgency = isAgency(text.slice(text.charCodeAt(at) === 0x76 ? at + 3 : at + 1, end).trim())
    return
  }
}

/** Stands an agency behind the last joint of the text from `start` to `end`, or before a slash at its front? */
export function joinsAgency(text: string, start: number, end: number): boolean {
  if (lastText !== text || lastEnd !== end) findLastJoint(text, end)
  if (lastIsAgency && lastJoint >= start) return true
  const slash = text.slice(start, Math.min(end, start + longestFront)).indexOf('/')
  if (slash <= 0 || isSmallLatin(text.charCodeAt(start))) return false
  return isAgency(text.slice(start, start + slash).replace(/(?: ?(?:photo|foto))?\s*$/i, ''))
}

/** No agency but `epa`, `dpa` and `imago images` begins so. */
function isSmallLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a && code !== 0x65 && code !== 0x64 && code !== 0x69 && code !== 0x70
}

/** Can the end of a text, from `start` to `end`, be a credit? */
export function mayBeCredit(text: string, start: number, end: number): boolean {
  if (opens(text, start, end)) return true
  return joinsAgency(text, (firsts[text.charCodeAt(start)] ?? 0) === 3 ? skipSpace(text, start + 1, end) : start, end)
}
