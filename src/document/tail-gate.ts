/**
 * The cheap question before a line's end is read as a tail. Nearly every line is clean, so this is what the rules of tails cost:
 * characters are looked up in a table, and only what one of them opens is looked at again.
 */

import {Cue} from '../words/cue.js'
import {characterTable} from './character-table.js'
import {joinsAgency, longestCredit, opens} from './credit-gate.js'
import {creditCueSources} from './credits.js'
import type {Document} from './document.js'
import {endsNotice} from './notice-gate.js'
import {callLabelCue, isCallLabel} from './pointers.js'
import {agencySources, isAgency} from './press.js'
import {reprintSources} from './reprint.js'
import {maskOf} from './signs.js'

// The last character ends a sentence; white space.
const stop = 1
const space = 2
// What may stand in front of a tail: the tail opens with the character, or behind it; a joint beside an agency, a label's colon.
const opener = 4
const ending = 8
const joint = 16
const colon = 32
const mark = 64
const classes = characterTable([
  ['.!?…。！？”’»"', stop],
  [' \t\u00a0\u3000', space],
  ['(（[【<〈/／ⓒ©', opener],
  ['.!?…。！？।؟۔"”»」』)）]다요', ending],
  ['/／=|', joint],
  [':：>»', colon],
  ['▶▷►▸☞☛※◆◇■●▲△→⇒◎', mark]
])

const named = maskOf(['at-sign', 'copyright-sign'])
const signed = maskOf(['bracket', 'heading-mark', 'joint', 'equals', 'bar'])
const bracketed = maskOf(['bracket'])
const joined = maskOf(['joint', 'equals', 'bar'])

/** What credits and notices have. Only Korean lines have other tails in words. */
const tailCue = new Cue('tail', {of: () => [...agencySources(), ...creditCueSources, ...reprintSources], atEdges: true})
const telling = maskOf(['at-sign', 'copyright-sign', 'hangul'])
const labelEnds = maskOf(['joint', 'angle', 'bar', 'ellipsis'])
const closers = ')）]】>〉'

// Addresses and owners' signs, near enough to the end.
const namedPattern = /[©ⓒⒸ]|[\w.+-]@[\w-]+\.[\w-]/
const longestNamed = 170

// A credit that ends with a stop is rare and short.
const longestEnded = 70
// `AFP`; nothing is shorter.
const shortestPart = 3

/** Can the line end in debris behind its text, from `start` to `end`? */
export function mayEndInTail(document: Document, start: number, end: number, index: number): boolean {
  const mask = document.maskAt(index)
  const isCued =
    (mask & telling) !== 0 ||
    document.isCued(index, tailCue) ||
    ((mask & labelEnds) !== 0 && document.isCued(index, callLabelCue)) ||
    ((mask & bracketed) !== 0 && endsBracket(document.text, start, end))
  return isCued && endsAsTail(document.text, start, end, mask)
}

// No source in brackets is longer.
const longestSource = 48

/** Ends the line with a bracket that may name a source: in letters of East Asia, behind a label, or two owners with a slash? */
function endsBracket(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && (classOf(text, last) & (space | stop)) !== 0) last--
  if (!closers.includes(text.charAt(last))) return false
  for (let at = last - 1; at > start && last - at <= longestSource; at--) {
    const own = classOf(text, at)
    if (text.charCodeAt(at) > 0x2fff && own === 0) return true
    if ((own & (joint | colon)) !== 0) return true
    if ((own & opener) !== 0) return false
  }
  return false
}

/** As `mayEndInTail`, by the characters; `mask` has the signs of the line. */
function endsAsTail(text: string, start: number, end: number, mask: number): boolean {
  let last = end - 1
  while (last > start && (classOf(text, last) & space) !== 0) last--
  if ((mask & named) !== 0 && namedPattern.test(text.slice(Math.max(start, last - longestNamed), last + 1))) return true
  const ended = (classOf(text, last) & stop) !== 0
  if (endsNotice(text, ended ? last - 1 : last)) return true
  // A tail that ends as prose does has a sign in front; one that ends in a small word has a label.
  if ((mask & signed) === 0 && (ended || endsSmall(text, start, last))) return false
  const from = Math.max(start, last - (ended ? longestEnded : longestCredit))
  return findOpening(text, start, from, text.charCodeAt(last) === 0x2e ? last : last + 1, !ended, (mask & joined) !== 0)
}

function classOf(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? 0
}

// Words in lower case that credits end in.
const lastWords = new Set(
  'video vídeo still screengrab referencial ilustrativa illustrative referencia repertorio photo photos image images picture pictures file files handout stock pool courtesy illustration archive archives archiv archivo arquivo archivio archief arkiv foto fotos fotografie archívum ilustracyjne illustratie ilustrasi hình họa hoạ görsel fotoğraf фото изображение архива архіву джерел источников imago dpa epd afp sda iStock freepik pixabay unsplash pexels privat private privée prywatne'.split(
    ' '
  )
)

/** Is the last word in lower case, and none that a credit ends in? A credit ends in a name. */
function endsSmall(text: string, start: number, last: number): boolean {
  if (!isSmall(text.charCodeAt(last))) return false
  let first = last
  while (first > start && last - first < 24 && isSmall(text.charCodeAt(first - 1))) first--
  const before = first > start ? text.charCodeAt(first - 1) : 0x20
  return before === 0x20 && !lastWords.has(text.slice(first, last + 1))
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff) || (code >= 0x430 && code <= 0x45f)
}

function findOpening(text: string, start: number, from: number, end: number, open: boolean, mayJoin: boolean): boolean {
  const first = from === start
  if (first && mayOpen(text, start, end, open)) return true
  let latest = start
  let place = first ? start : end
  // Where the last sentence begins, behind which a slash opens nothing.
  let sentence = start
  let hasJoint = false
  for (let at = from; at < end - 2; at++) {
    const own = classOf(text, at)
    if (own <= space) continue
    if ((own & mark) !== 0) return true
    let begin = at
    if ((own & ending) !== 0) {
      begin++
      while (begin < end && (classOf(text, begin) & space) !== 0) begin++
    }
    if ((own & joint) !== 0) hasJoint = true
    if ((own & colon) !== 0 && open && at - latest < 30 && isCallLabel(text.slice(latest, at))) return true
    if ((own & (opener | ending)) === 0) continue
    // The bracket of a Markdown link opens an address.
    const linked = text.charCodeAt(at) === 0x28 && at > start && text.charCodeAt(at - 1) === 0x5d
    if (!linked && mayOpen(text, begin, end, open)) return true
    if (begin < place) place = begin
    latest = begin
    if ((own & ending) !== 0) sentence = begin
  }
  if (open && endsBehindVia(text, start, end)) return true
  if (!mayJoin || !hasJoint) return false
  return [place, latest, sentence].some((at) => at < end && joinsAgency(text, text.charCodeAt(at) === 0x2f ? at + 1 : at, end))
}

// How lines begin that name a crew, and the second halves of notices.
const crews = ['영상', '촬영', '무단', '저작']

function mayOpen(text: string, at: number, end: number, open: boolean): boolean {
  if (end - at < shortestPart) return false
  if (opens(text, at, end)) return true
  return open && text.charCodeAt(at) >= 0xac00 && crews.some((crew) => text.startsWith(crew, at))
}

/** Stands `via` before the last word or two, or a comma before an agency, as in `Handout via REUTERS`, `Jane Smith, AP`? */
function endsBehindVia(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf(' ', end - 1)
  if (before <= start + 3) return false
  if (text.charCodeAt(before - 1) === 0x2c) return isAgency(text.slice(before + 1, end))
  return text.startsWith('via', before - 3) || text.startsWith('Images', before + 1)
}
