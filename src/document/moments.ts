/**
 * Reads a short line as what a page says about time: dates, times of day, `3 hours ago`, labels, and the words between that
 * are none of these. Each word and sign becomes a letter that stands for its class, so that one small grammar over these
 * letters serves every language.
 */

import {keepShort} from '../words/keep.js'
import {spaceless, type Tokens, tokenise} from './moment-tokens.js'
import {classOf} from './moment-words.js'

/** What a line says about time. */
export interface Moment {
  /** `full` has day, month and year; `partial` lacks the year, or is a weekday with a time. */
  readonly date: 'full' | 'partial' | undefined
  readonly hasTime: boolean
  /** How the date names its month; `short` is an abbreviation or in capitals, as templates set it. */
  readonly month: 'short' | 'long' | undefined
  readonly hasWeekday: boolean
  /** The year of a full date. */
  readonly year: number | undefined
  /** `3 hours ago`, `5 min read`. */
  readonly isRelative: boolean
  /** `strong` says that something came out or changed; `weak` is a word that heads specifications and mails, too. */
  readonly label: 'strong' | 'weak' | undefined
  /** The words that are none of these, a run of them each, with what stood before it: `by`, a sign, or nothing. */
  readonly others: readonly Other[]
}

/** Words between the parts of a moment. */
export interface Other {
  readonly text: string
  readonly isBehindBy: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

const weekday = String.raw`(?:\(?W+-?W?\.?\)?[,.]?[Jd]?)?`
const month = String.raw`[Mg]\.?`
const behind = String.raw`(?:,?\(W\.?\)|,?W\.?(?![DMg]))?`
const fullDate = sticky(
  String.raw`${weekday}DO?\.?[J-]{0,2}\/?${month}[J,\/'-]{0,2}Y`,
  String.raw`${weekday}${month}\/?DO?[,J.]{0,2}Y`,
  String.raw`Y[-.\/]D[-.\/]D\.?`,
  String.raw`D[-.\/]D[-.\/]Y`,
  'Y[yl]?Dm?Dd',
  String.raw`Y\.?${month}D\.?`,
  'DVD,?Y'
)
const time = sticky(
  String.raw`A?D[:hn]D[hn]?(?:[:.]D(?:\.N)?)?,?A?\.?(?:\(?Z\)?(?:[+-][DN](?::?D)?)?|[+-]D:D)?`,
  'A?DhD?[nm]?(?:DU)?',
  String.raw`D(?:\.D)?(?:A\.?Z?|Z)`
)
const partialDate = sticky(
  String.raw`${weekday}DO?\.?[J-]{0,2}${month}`,
  `${weekday}${month}DO?`,
  'Dm?Dd',
  'YyDm',
  String.raw`D[-.\/]D[-.\/]D(?=[^:.hD]|D[:h]D|$)`,
  'W+(?=,?J?[AD])',
  'T'
)
const relative = sticky('P[PIJ]{0,2}[DNI]U', '[DNI][UlhnmdyZJ]{1,2}[Gg]+', 'RJ?:?D[Un]', 'D-?[Un]R')
const filler = sticky(String.raw`[-,|/;:.AJPd()\[\]<>*]`, 'I(?=J)', 'Y', String.raw`[Mg]\.(?=[Mg])`)

function sticky(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.map((source) => `${source}${source === 'T' ? '' : behindOf(source)}`).join('|')})`, 'y')
}

function behindOf(source: string): string {
  return source.includes('Y') ? behind : ''
}

/** The cheap question: does the line begin with a word of publishing or of time passed? */
export function mayOpenMoment(line: string): boolean {
  const [, word = ''] = /^[\s|•·–—(*-]*([^\s:：|]+)/.exec(line) ?? []
  return /^[LP]$/.test(classOf(word.toLowerCase()) ?? '') || spaceless.test(word)
}

/** Reads a line of at most some hundred characters. Undefined where it says nothing about time. */
export const readMoment = keepShort(readTokens)

function readTokens(line: string): Moment | undefined {
  const tokens = tokenise(line.normalize('NFKC'))
  const {codes} = tokens
  const found = {full: false, partial: false, time: false, relative: false, strong: false, weak: false}
  let date: DateStyle = {month: undefined, hasWeekday: false, year: undefined}
  const others: {from: number; to: number}[] = []
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const length = pattern.exec(codes)?.[0].length ?? 0
    if (pattern === fullDate && length > 0) date = styleOf(tokens, at, at + length)
    at += length
    return length > 0
  }
  while (at < codes.length) {
    const code = codes.charAt(at)
    if (skip(fullDate)) found.full = true
    else if (skip(relative)) found.relative = true
    else if (skip(time)) found.time = true
    else if (skip(partialDate)) found.partial = true
    else if (code === 'L' || code === 'l') {
      if (code === 'L') found.strong = true
      else found.weak = true
      at++
    } else if (!skip(filler)) {
      const last = others.at(-1)
      // Particles, initials and hyphens stand within a name.
      if (last !== undefined && /^[J.'’-]{0,2}$/.test(codes.slice(last.to, at))) last.to = at + 1
      else if (code !== 'B') others.push({from: at, to: at + 1})
      at++
    }
  }
  if (!found.full && !found.partial && !found.time && !found.relative && !found.strong && !found.weak) return undefined
  return {
    date: found.full ? 'full' : found.partial ? 'partial' : undefined,
    hasTime: found.time,
    ...date,
    isRelative: found.relative,
    label: found.strong ? 'strong' : found.weak ? 'weak' : undefined,
    others: others.map((other) => describe(other, tokens))
  }
}

type DateStyle = Pick<Moment, 'month' | 'hasWeekday' | 'year'>

// In these languages the full name is as short as an abbreviation.
const shortMonths = new Set(['may', 'mai', 'maj', 'mei'])

function styleOf({text, codes, starts, ends}: Tokens, from: number, to: number): DateStyle {
  const wordAt = (at: number) => (at < from || at >= to ? '' : text.slice(starts[at], ends[at]))
  const month = codes.slice(from, to).search(/[Mg]/) + from
  const word = wordAt(month)
  const isLoud = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  const isShort = isLoud || codes.charAt(month + 1) === '.' || (word.length === 3 && !shortMonths.has(word.toLowerCase()))
  const year = wordAt(codes.indexOf('Y', from))
  return {
    month: month < from ? undefined : isShort ? 'short' : 'long',
    hasWeekday: codes.slice(from, to).includes('W'),
    year: year === '' ? undefined : Number(year)
  }
}

function describe({from, to}: {from: number; to: number}, {text, codes, starts, ends}: Tokens): Other {
  return {
    text: text.slice(starts[from], ends[to - 1]),
    isBehindBy: codes.slice(0, from).endsWith('B'),
    isFirst: !/[^-,|/;:.JPB()[\]<>*]/.test(codes.slice(0, from)),
    isLast: !/[^-,|/;:.JP()[\]<>*]/.test(codes.slice(to))
  }
}
