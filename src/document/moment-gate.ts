/**
 * The cheap question before a line is read as a moment: may it be one, alone or beside a name? A word in lower case that speaks of
 * no time and stands in no signature says no, and most lines have one among their first words. Asked once a line for all rules.
 */
import {isDate} from './dates.js'
import type {Document} from './document.js'
import {classOf, isOfWord, mayBeClassed} from './moment-words.js'
import {smallNameWords} from './name-words.js'
import {signerCue} from './names.js'
import {oncePerDocument} from './once.js'
import {maskOf, signTable, upper} from './signs.js'

/** So long is a line at most that is read as a moment or a signature. */
export const longestMoment = 120

/** What a line with a digit may be: nothing but a moment, a moment beside a name, or both. */
export const bare = 1
export const named = 2

const glue = maskOf(['case-glue'])
// Where scripts without spaces begin, whose words are told from each other later.
const firstSpaceless = 0x3040
// Forms of full width, which are signs, digits and letters again.
const firstForm = 0xff00
// Words of a script without spaces that speak of no time: in it, only outlets sign without a label.
const strange = 4
const hyphen = 0x2d
// Joints, ordinals, units, numbers in words and weak labels stand in moments, but make none.
const yearEndPattern = /(?:^|\D)(?:19|20)\d\d$/
const weakClasses = 'JOUIl'

/** The lines with a digit that may be moments, by their numbers, with what they may be. */
export const momentLines = oncePerDocument((document): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  for (const {index, start, end} of document.linesWhere((start, end) => end - start <= longestMoment, ['digit'])) {
    const kinds = kindsOf(document.text, start, end) || kindsOfRare(document, start, end, index)
    if (kinds !== 0 && (kinds !== strange || document.isCued(index, signerCue))) found.set(index, kinds === strange ? named : kinds)
  }
  return found
})

/** A date glued to a place, or with a month that the table lacks, ends with its year. */
function kindsOfRare(document: Document, start: number, end: number, index: number): number {
  const text = document.text.slice(Math.max(start, end - 6), end).trimEnd()
  if (!yearEndPattern.test(text)) return 0
  if ((document.maskAt(index) & glue) !== 0) return named
  return isDate(document.text.slice(start, end).trim()) ? bare : 0
}

/** Is it a moment without other words, or one with words that may sign? */
function kindsOf(text: string, start: number, end: number): number {
  let isTimed = false
  let isNamed = false
  for (let at = start; at < end; ) {
    const from = at
    const code = text.charCodeAt(at++)
    if (isDigit(code)) {
      while (at < end && isDigit(text.charCodeAt(at))) at++
      isTimed ||= at - from >= 4 || joinsNumber(text, at, end)
    } else if (code >= firstSpaceless) {
      if (code < firstForm && !isOfWord(text.charAt(from))) return strange
      isTimed = true
    } else if (isLetter(code)) {
      while (at < end && isLetter(text.charCodeAt(at))) at++
      const word = text.slice(from, at).toLowerCase()
      const known = mayBeClassed(text, from, at) ? classOf(word) : undefined
      if (known === 'B') return bare | named
      if (known !== undefined) isTimed ||= !weakClasses.includes(known)
      // `a.m.`
      else if (at - from === 1 && /[apm]/.test(word)) isTimed ||= text.charCodeAt(at) === 0x2e
      else {
        if (((signTable[code] ?? 0) & upper) === 0 && text.charCodeAt(from - 1) !== hyphen && !smallNameWords.has(word)) return 0
        isNamed = true
      }
    }
  }
  if (!isTimed) return 0
  return isNamed ? named : bare
}

/** Stands a sign of dates and times here, and a digit behind it? */
function joinsNumber(text: string, sign: number, end: number): boolean {
  if (!'.:/-–：'.includes(text.charAt(sign))) return false
  let at = sign + 1
  while (at < end && text.charCodeAt(at) === 0x20) at++
  return at < end && isDigit(text.charCodeAt(at))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  return code < 0x80 ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) : code >= 0xc0 && code < 0x2000
}
