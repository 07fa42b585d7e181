/**
 * The cheap question before a line's end is read as a tail. Nearly every line is clean, so this is what the rules of tails cost:
 * characters are looked up in a table, and only what one of them opens is looked at again.
 */

import {joinsAgency, longestCredit, opens} from './credit-gate.js'
import {isCallLabel} from './pointers.js'
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
const closing = 128
const classes = new Uint8Array(0x10000)
for (const [signs, bit] of [
  ['.!?…。！？”’»"', stop],
  [' \t\u00a0\u3000', space],
  [')）]】>〉', closing],
  ['(（[【<〈/／ⓒ©', opener],
  ['.!?…。！？।؟۔"\'”’»」』)）]다요', ending],
  ['/／=|', joint],
  [':：>»', colon],
  ['▶▷►▸☞☛※◆◇■●▲△→⇒◎', mark]
] as const) {
  for (const character of signs) classes[character.charCodeAt(0)] = (classes[character.charCodeAt(0)] ?? 0) | bit
}

const named = maskOf(['at-sign', 'copyright-sign'])
const signed = maskOf(['bracket', 'heading-mark', 'joint', 'equals', 'bar'])
const joined = maskOf(['joint', 'equals', 'bar'])

// A credit that ends with a stop is rare and short.
const longestEnded = 70

/** Can the line from `start` to `end` end in debris behind its text? `mask` has the signs of the line. */
export function mayEndInTail(text: string, start: number, end: number, mask: number): boolean {
  let last = end - 1
  while (last > start && (classOf(text, last) & space) !== 0) last--
  if ((mask & named) !== 0) return true
  const ended = (classOf(text, last) & stop) !== 0
  if (endsNotice(text, ended ? last - 1 : last)) return true
  // A tail that ends as prose does has a sign in front.
  if (ended && (mask & signed) === 0) return false
  const from = Math.max(start, last - (ended ? longestEnded : longestCredit))
  return findOpening(text, start, from, text.charCodeAt(last) === 0x2e ? last : last + 1, !ended, (mask & joined) !== 0)
}

function classOf(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? 0
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
    if (begin < end - 2 && mayOpen(text, begin, end, open)) return true
    if (begin < place) place = begin
    latest = begin
    if ((own & ending) !== 0) sentence = begin
  }
  if (open && endsBehindVia(text, start, end)) return true
  if (!mayJoin || !hasJoint) return false
  return [place, latest, sentence].some((at) => at < end && joinsAgency(text, at, end))
}

// How lines begin that name a crew, and the second halves of notices.
const crews = ['영상', '촬영', '무단', '저작']

function mayOpen(text: string, at: number, end: number, open: boolean): boolean {
  if (opens(text, at, end)) return true
  return open && text.charCodeAt(at) >= 0xac00 && crews.some((crew) => text.startsWith(crew, at))
}

/** Stands `via` before the last word or two, as in `Handout via REUTERS`? */
function endsBehindVia(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf(' ', end - 1)
  return before > start + 3 && (text.startsWith('via', before - 3) || text.startsWith('Images', before + 1))
}

// How notices, signatures and calls end, by their last character: the last letters that prose seldom has there.
const endings = new Map<number, string[]>()
for (const ending of '금지 금지합니다 금합니다 금지됩니다 기자 특파원 바로가기 구독하기 추가하기 다운로드 구독신청 받아보기 reserved vorbehalten réservés reservados derechos riservati voorbehouden zastrzeżone saklıdır защищены محفوظة 禁じます 禁じる 禁ず 転載禁止 转载 轉載 转载请注明出处 转载必究 轉載必究 prohibited verboten interdite prohibida proibida vietata запрещена заборонено redistributed permission 利用 使用'.split(
  ' '
)) {
  const code = ending.charCodeAt(ending.length - 1)
  endings.set(code, [...(endings.get(code) ?? []), ending])
}
const signOffPattern = /(?:뉴스|TV|방송|[A-Z]{3}) ?[가-힣]{2,4}입니다$/

function endsNotice(text: string, last: number): boolean {
  const code = text.charCodeAt(last)
  const found = endings.get(code)
  if (found?.some((ending) => text.startsWith(ending, last - ending.length + 1))) return true
  return code === 0xb2e4 && text.startsWith('입니다', last - 2) && signOffPattern.test(text.slice(Math.max(0, last - 24), last + 1))
}

// How notices begin: the first four letters, in lower case, of most scripts; the first two of the wide ones.
const notices = new Set(
  'unau|repr|repu|redi|copy|dupl|used|do n|plea|no p|nach|verv|weit|wied|jede|alle|all |tous|tout|todo|rese|queda|quedan|está|expr|proh|proi|é pr|vietat|viet|è vi|ripr|tutt|over|vers|kopi|niet|prze|powi|dals|mate|wsze|izin|kayn|tüm |dila|hak |nghi|cấm |vui |ghi |khôn|our |пере|копи|восп|цити|відт|любо|полн|будь|испо|вико|все |усі |при |يمنع|يحظر|لا ي|ممنو|جميع|未经|未經|非经|非經|禁止|严禁|嚴禁|请勿|請勿|谢绝|謝絕|不得|转载|轉載|版权|版權|凡本|本网|本網|本站|本文|本サ|当サ|記事|掲載|無断|写真|著作|저작|무단'
    .split('|')
    .map((word) => word.slice(0, 4))
)
const bracket = /^[\s<[(（【「※*■▶☞·-]+/u

/** Can the line from `start` to `end` be a notice about reprinting, by its first letters or its last? */
export function mayBeNotice(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && (classOf(text, last) & (stop | space | closing)) !== 0) last--
  if (endsNotice(text, last)) return true
  const code = text.charCodeAt(start)
  const first =
    code === 0x20 || (classOf(text, start) & (opener | mark)) !== 0 ? text.slice(start, start + 12).replace(bracket, '') : undefined
  const wide = (first?.charCodeAt(0) ?? code) > 0x2fff
  const letters = first === undefined ? text.slice(start, start + (wide ? 2 : 4)) : first.slice(0, wide ? 2 : 4)
  return notices.has(wide ? letters : letters.toLowerCase())
}
