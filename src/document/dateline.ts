/** The forms of datelines: place, day, agency and reporter in front of the first sentence. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {looseWords} from '../words/loose-words.js'
import {letterSource, upperSource} from './letters.js'
import {agencySources, endsWithAgency, endsWithGluedAgency, isAgency, isNameList, reporterSource} from './press.js'

const inside = String.raw`[^()（）[\]【】〔〕=＝\n]`
// A reporter behind the bracket, as Korean wires write: `홍길동 기자 = `; machine translation gives `Reporter Hong = `.
const behind = String.raw`(?:\s*(?:(?:${letterSource}|[·,. -]){2,40}\s?${reporterSource}|${reporterSource} (?:${letterSource}|[·,. -]){2,40})\s*[=＝])`
const frontSigns = '([（【〔記记本\ufeff'
const openingPattern = /^[([（【〔]/
const equalsPattern = new RegExp(String.raw`^([(（[【〔])\s*(${inside}{1,30})[=＝]\s*(${inside}{2,50}?)\s*[)）\]】〕](${behind}?)\s*`)
const signaturePattern = new RegExp(`(?:^|[/ ])${reporterSource}$`)
const titlePattern = new RegExp(String.raw`^[(（[【〔](${inside}{2,40}?\s?)${reporterSource}[)）\]】〕]${behind}?\s*`)
// `Asia Economy Reporter Lee`: translated, the title stands before the name.
const translatedPattern = new RegExp(
  String.raw`^[[【]${inside}{2,40} ${reporterSource} ${upperSource}(?:${letterSource}|[ -]){2,30}[\]】]\s*`
)
// Chinese wires close with the day and `電`, papers with `報導`; `本报讯` opens a report without a place.
const hanPattern =
  /^(?:[(（【][^()（）【】]{0,30}(?:日專?[電电]|[記记]者[^()（）【】]{2,14}[報报][導导道])[)）】]|[記记]者[㐀-鿿、]{2,12}[／/][㐀-鿿]{2,6}[報报][導导道]\s|[㐀-鿿]{2,10}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)(?:\s?[(（][^()（）]{2,24}[)）])?|本[报報][讯訊]\s?[(（][^()（）]{2,24}[)）])[\s:：]*/
// `【ソウル聯合ニュース】`, `[東京 3日 ロイター] -`: the agency is the last word in the bracket, behind a place.
const longestPlace = 16
const placedPattern = /^[[【（(]\s?([^\]】）):：]{3,30})[\]】）)](?:\s*[-–—=])?\s*/
const outletPattern = new RegExp(
  String.raw`^\[[가-힣A-Z]{2,10}(?:뉴스|일보|경제|신문|통신|데일리|투데이|타임스|저널)\d?(?:\s?(?:${letterSource}| ){2,10})?\]\s*`
)
// A place of up to five words, with its region and a date: what stands before the agency.
const placeLetter = `(?:${letterSource}|['’.-])`
const placeSource = `${upperSource}${placeLetter}*(?:[ /]${letterSource}${placeLetter}*){0,4}(?:, ${upperSource}(?:${letterSource}|[.' -]){1,24})?`
const dateSource = String.raw`,? (?:\d{1,2}\.? (?:de )?${letterSource}{3,10}\.?|${letterSource}{3,10}\.? \d{1,2})(?:,? (?:19|20)\d\d)?,?`
const frontPattern = new RegExp(String.raw`^${placeSource}(${dateSource})?[:.]?(?: |\s?[-–—]{1,2}\s?)$`)
const bracketedPattern = /^([^()/]{0,90})([(/])([^()/]{2,30})[)/]/
const dashPattern = /^(?:\s*\.?\s?[-–—]{1,2}|\.[-–—])\s+/
// `Warszawa, 4 marca. /PAP/.`, `Київ. 4 березня. УНІАН.`: no bracket, or slashes, and a stop behind.
const stoppedPattern = new RegExp(
  String.raw`^(${placeSource})[,.] \d{1,2} ${letterSource}{3,10}\.?(?: [-–—] |\s?\. ?/?| ?/)([^/.]{2,30})(?:/\.|\.)\s+`
)

/**
 * The cheap question before: can a dateline open the line from `start` to `end`? It begins with a bracket, as Chinese wires
 * do, or with a capital and has an agency's bracket, slash or day near its front.
 */
export function mayOpenDateline(text: string, start: number, end: number): boolean {
  let first = start
  while (first < end && text.charCodeAt(first) <= 0x20) first++
  const code = text.charCodeAt(first)
  // White space of other kinds is looked at in any case.
  if (frontSigns.includes(text.charAt(first)) || code === 0xa0 || (code >= 0x1680 && code <= 0x3000)) return true
  if (code >= 0x3400 && code <= 0x9fff) return text.slice(first, first + 14).includes('月')
  const isUpper = code < 0xc0 ? code >= 0x41 && code <= 0x5a : code <= 0x24f || (code >= 0x386 && code <= 0x42f)
  return isUpper && mayBeWire(text.slice(first, Math.min(end, first + 120)))
}

/** What a line has at its start that begins with a dateline, unless that has a day or `=`, or is of a script without spaces. */
export const datelineCue = new Cue('dateline', {
  of: () => [...agencySources(), ...looseWords(reporterSource.slice(3, -1).split('|'))],
  atEdges: true
})

const wireSigns = /[()/]/
const dayPattern = /[,.] \d/
const dashedPattern = /^.{0,12}[-–—]/

/** Has the text a bracket or slashes with a dash behind or a digit before, or a day behind its first comma? */
function mayBeWire(text: string): boolean {
  const open = text.search(wireSigns)
  if (open < 0) return dayPattern.test(text)
  const inner = text.slice(open + 1).search(wireSigns)
  if (inner >= 2 && inner <= 30 && (dashedPattern.test(text.slice(open + inner + 2)) || /\d/.test(text.slice(0, open)))) return true
  return dayPattern.test(text)
}

/**
 * Reads the dateline at the front of a text.
 * @param text the first 120 characters of a line or so
 * @returns how many UTF-16 units it takes, the white space behind it included, and how sure it is
 */
export function readDateline(text: string): {length: number; certainty: Certainty} | undefined {
  if (!openingPattern.test(text)) return /[(/].+[)/]|\p{Script=Han}/u.test(text) ? judgePlain(text) : undefined
  const [equals, bracket, left, right, reporter] = equalsPattern.exec(text) ?? []
  if (equals !== undefined && right !== undefined && left !== undefined) {
    const japanese = bracket === '【' && /[\p{Script=Han}\p{Script=Katakana}]/u.test(right)
    const signed = reporter !== '' || signaturePattern.test(right) || endsWithAgency(right) || japanese
    return signed && /\p{L}{2}/u.test(left) && isNameList(right) ? {length: equals.length, certainty: 'certain'} : undefined
  }
  const titled = titlePattern.exec(text)
  // A title alone is a speaker in a transcript: `[기자] 안녕하세요`.
  if (titled !== null && isNameList(titled[1] ?? '')) return {length: titled[0].length, certainty: 'certain'}
  const placed = placedPattern.exec(text)
  const sure = translatedPattern.exec(text)?.[0] ?? (endsWithGluedAgency(placed?.[1] ?? '', longestPlace) ? placed?.[0] : undefined)
  if (sure !== undefined) return {length: sure.length, certainty: 'certain'}
  return judgePlain(text)
}

/** A dateline without a reporter, or one that opens with no bracket. */
function judgePlain(text: string): {length: number; certainty: Certainty} | undefined {
  const han = hanPattern.exec(text)?.[0]
  if (han !== undefined) return {length: han.length, certainty: 'certain'}
  const length = readWire(text) ?? outletPattern.exec(text)?.[0].length
  return length === undefined ? undefined : {length, certainty: 'likely'}
}

/** How long is a wire's dateline with the agency in brackets, slashes or before a stop? */
function readWire(text: string): number | undefined {
  const [bracketed, before = '', opener, inner = ''] = bracketedPattern.exec(text) ?? []
  if (bracketed !== undefined) {
    const behind = text.slice(bracketed.length)
    const dash = dashPattern.exec(behind)?.[0].length
    if (before === '') return opener === '(' && dash !== undefined && isAgency(inner) ? bracketed.length + dash : undefined
    const front = frontPattern.exec(before)
    const end = dash ?? (front?.[1] === undefined ? undefined : /^[।.]?\s+/u.exec(behind)?.[0].length)
    const local = dash !== undefined && front?.[1] !== undefined && /^[^\s\d]{2,12}$/u.test(inner)
    if (front !== null && end !== undefined && (local || isAgency(inner))) return bracketed.length + end
  }
  const [stopped, , agency = ''] = stoppedPattern.exec(text) ?? []
  return stopped !== undefined && isAgency(agency) ? stopped.length : undefined
}
