/** Control characters in a text: bytes of another encoding that were passed on unread, halves of characters, and strays. */
import {type PageName, pageCharacters} from './code-pages.js'
import type {Damage} from './damage.js'
import {groupsAt, isLayout, type Traces, traces} from './scan.js'
import {strangeness} from './strangeness.js'

const controlPattern = /\p{Cc}/gu
// Codes that colour the text of a terminal, behind U+001B, go as a whole.
const colourPattern = /\[[0-9;]{0,20}[A-Za-z]/y
const escapeCode = 0x1b
const backspace = 0x08
const verticalTab = 0x0b
// Programs that know one byte a character leave the low byte of U+2019 and its like.
const halves = new Map([
  [0x13, '–'],
  [0x14, '—'],
  [0x18, '‘'],
  [0x19, '’'],
  [0x1c, '“'],
  [0x1d, '”']
])
const apostropheHalf = 0x19
const commonest: PageName = 'windows-1252'
const others: readonly PageName[] = ['macintosh', 'cp437']
// How much better all of them must read by another page than windows-1252, which browsers take for Latin-1.
const clearlyBetter = 2
const mostWeighed = 200

/** The control characters of a text, in its order. @param spared places that are damaged otherwise, in order */
export function findControls(text: string, {seen}: Traces, spared: readonly Damage[]): readonly Damage[] {
  if ((seen & traces.control) === 0) return []
  const places = placesIn(text)
  const high = without(
    places.filter((at) => text.charCodeAt(at) >= 0x80),
    spared
  )
  const low = places.filter((at) => text.charCodeAt(at) < 0x80)
  return [...readHigh(text, high), ...readLow(text, low)].sort((a, b) => a.start - b.start)
}

function placesIn(text: string): readonly number[] {
  const places: number[] = []
  controlPattern.lastIndex = 0
  while (controlPattern.test(text)) if (!isLayout(text.charCodeAt(controlPattern.lastIndex - 1))) places.push(controlPattern.lastIndex - 1)
  return places
}

function without(places: readonly number[], spared: readonly Damage[]): readonly number[] {
  let next = 0
  return places.filter((at) => {
    while ((spared[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return (spared[next]?.start ?? Number.POSITIVE_INFINITY) > at
  })
}

/** Bytes 0x80 to 0x9F of a code page. */
function readHigh(text: string, places: readonly number[]): readonly Damage[] {
  if (places.length === 0) return []
  const page = pageOf(text, places)
  return places.map((at) => {
    const code = text.charCodeAt(at)
    if (page === commonest && isUndefined(code)) return {start: at, end: at + 1, certainty: 'possible'}
    // Two of them behind a letter may be what is left of a character of UTF-8.
    const isRest = isControl(text.charCodeAt(at + 1)) && at > 0 && groupsAt(text, at - 1) !== 0
    return {start: at, end: at + 1, text: pageCharacters[page].charAt(code - 0x80), certainty: isRest ? 'likely' : 'certain'}
  })
}

function isControl(code: number): boolean {
  return code >= 0x80 && code < 0xa0
}

/** Has windows-1252 no character for the byte? Then it says nothing about the page. */
function isUndefined(code: number): boolean {
  return pageCharacters[commonest].charCodeAt(code - 0x80) === code
}

/** The code page by which they read best. */
function pageOf(text: string, places: readonly number[]): PageName {
  let best = {page: commonest, cost: costOf(text, places, commonest) - clearlyBetter}
  for (const page of others) {
    const cost = costOf(text, places, page)
    if (cost < best.cost) best = {page, cost}
  }
  return best.page
}

function costOf(text: string, places: readonly number[], page: PageName): number {
  let sum = 0
  for (const at of places.slice(0, mostWeighed)) {
    const code = text.charCodeAt(at)
    if (isUndefined(code)) continue
    const before = text.slice(Math.max(0, at - 2), at)
    const whole = before + pageCharacters[page].charAt(code - 0x80) + text.slice(at + 1, at + 3)
    sum += strangeness(whole, before.length, before.length + 1)
  }
  return sum
}

function readLow(text: string, places: readonly number[]): readonly Damage[] {
  if (places.some((at) => isOverstrike(text, at))) return []
  const isHalved = places.some((at) => text.charCodeAt(at) === apostropheHalf && isLetter(text, at - 1) && isLetter(text, at + 1))
  return places.map((at) => {
    const code = text.charCodeAt(at)
    const half = halves.get(code)
    if (half !== undefined) return {start: at, end: at + 1, text: half, certainty: isHalved ? 'certain' : 'likely'}
    const end = code === escapeCode ? behindColour(text, at + 1) : at + 1
    return {start: at, end, text: code === verticalTab ? '\n' : '', certainty: 'likely'}
  })
}

/** Typewriters and manual pages print a letter upon another. */
function isOverstrike(text: string, at: number): boolean {
  return text.charCodeAt(at) === backspace && /^\S\S$/u.test(text.charAt(at - 1) + text.charAt(at + 1))
}

function behindColour(text: string, at: number): number {
  colourPattern.lastIndex = at
  return colourPattern.test(text) ? colourPattern.lastIndex : at
}

function isLetter(text: string, at: number): boolean {
  return /^\p{L}$/u.test(text.charAt(at))
}
