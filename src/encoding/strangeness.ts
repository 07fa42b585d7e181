/**
 * How strange a stretch of text reads: what it costs to believe that somebody wrote it. Damage puts letters, signs and marks side by
 * side that nobody does; the right reading costs less. The costs are small numbers by hand: 1 is what happens in ordinary texts now
 * and then, 2 what hardly does, 5 what never does.
 */
import {kindAt, kinds, scriptAt, scripts} from './characters.js'

const rareCost = 5
const controlCost = 5
const replacementCost = 3
// A letter of one script beside one of another.
const foreignCost = 3
/** A letter alone among those of other scripts, as no word is. */
export const aloneCost = 2.5
// Greek letters stand in formulas, Han and Hangul beside Latin words.
const nearCost = 0.3
const misplacedCost = 1.5
const boxCost = 2

/** The strangeness of `text` from `from` to `to` (UTF-16, end exclusive); what stands around is looked at as neighbours. */
export function strangeness(text: string, from: number, to: number): number {
  let cost = 0
  if (from >= to) return 0
  for (let at = from - 1; at < to; at++) {
    if (at >= from) cost += ownCost(text, at)
    cost += pairCost(text, at)
  }
  return cost
}

function ownCost(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind === kinds.rare) return rareCost
  if (kind === kinds.control) return controlCost
  if (kind === kinds.replacement) return replacementCost
  if (kind === kinds.odd) return 0.5
  if (kind === kinds.letter || kind === kinds.lower || kind === kinds.upper) return isAlone(text, at) ? aloneCost : 0
  return 0
}

/** Is it a letter of another script than Latin, and none of its own beside it? Han stand beside full-width signs and digits, too. */
function isAlone(text: string, at: number): boolean {
  const script = scriptAt(text, at)
  if (script <= scripts.greek || scriptAt(text, at - 1) === script || scriptAt(text, at + 1) === script) return false
  return script !== scripts.han || !(isBesideHan(text, at - 1) || isBesideHan(text, at + 1))
}

function isBesideHan(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === kinds.sign || kind === kinds.digit || scriptAt(text, at) === scripts.hangul
}

function pairCost(text: string, at: number): number {
  const left = kindAt(text, at)
  const right = kindAt(text, at + 1)
  const isLeftLetter = isLetter(left)
  const isRightLetter = isLetter(right)
  if (isLeftLetter && isRightLetter) return letterCost(text, at, left, right)
  if (isLeftLetter) return behindLetter(text, at, right)
  if (isRightLetter) return beforeLetter(text, at, left)
  return signCost(text, at, left, right)
}

/** Two characters of which neither is a letter. */
function signCost(text: string, at: number, left: number, right: number): number {
  if (left === kinds.opening) return right === kinds.opening ? 0 : right === kinds.odd ? 2 : isMark(right) || right === kinds.space ? 1 : 0
  if (right === kinds.odd || left === kinds.odd) return left === kinds.space || right === kinds.space || left === kinds.digit ? 0 : 1
  if (left === kinds.box || right === kinds.box) return isMark(left) || isMark(right) ? 1.5 : 0
  if (left === kinds.closing) return right === kinds.numeric ? 1.5 : right === kinds.opening || right === kinds.digit ? 0.7 : 0
  if (left === kinds.plain && (right === kinds.numeric || right === kinds.odd)) return isDash(text, at) ? 1 : 0
  if (left === kinds.numeric) return right === kinds.numeric || right === kinds.opening ? 1.5 : 0
  return 0
}

/** Numbers stand behind a dash, their signs hardly. */
function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x2013 || code === 0x2014
}

function isMark(kind: number): boolean {
  return kind === kinds.opening || kind === kinds.closing || kind === kinds.numeric
}

function isLetter(kind: number): boolean {
  return kind === kinds.lower || kind === kinds.upper || kind === kinds.letter
}

function isAscii(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80
}

function letterCost(text: string, at: number, left: number, right: number): number {
  const script = scriptAt(text, at)
  const other = scriptAt(text, at + 1)
  if (script !== other) {
    const isNear = [script, other].every((one) => one !== scripts.cyrillic && one <= scripts.hangul)
    // `μm`, `IL2Rγ`; no capital stands behind a small letter, of whatever script.
    if (isNear) return left === kinds.lower && right === kinds.upper ? misplacedCost : nearCost
    return foreignCost
  }
  // Code writes `camelCase`; with accents nobody does.
  if (isAscii(text, at) && isAscii(text, at + 1)) return 0
  if (left === kinds.lower && right === kinds.upper) return misplacedCost
  const isShouted = kindAt(text, at - 1) === kinds.upper && scriptAt(text, at - 1) === script
  return left === kinds.upper && right === kinds.lower && isShouted ? misplacedCost : 0
}

/** What stands behind a letter. */
function behindLetter(text: string, at: number, kind: number): number {
  const code = text.charCodeAt(at + 1)
  if ((kind === kinds.space && code !== 0xa0) || (kind === kinds.plain && code < 0x80)) return 0
  const cost = openerCost(text, at, code)
  if (kind === kinds.box) return boxCost + cost
  if (kind === kinds.opening || kind === kinds.odd) return misplacedCost + cost
  if (kind === kinds.numeric) return (isAscii(text, at) ? 0.7 : misplacedCost) + cost
  return kind === kinds.closing ? 0.2 + cost : cost
}

/** `Â` and `Ã` open what is most frequent in mojibake; hardly a word ends in one of them, and none but a shouted one. */
function openerCost(text: string, at: number, next: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0xc2 && code !== 0xc3) return 0
  return kindAt(text, at - 1) === kinds.upper && isEnding(next) ? 0.5 : 2
}

/** What ends words: a closing quote, an ellipsis, a dash, white space. */
function isEnding(code: number): boolean {
  return code === 0x2019 || code === 0x201d || code === 0xbb || code === 0x2026 || code === 0x2013 || code === 0x2014 || code === 0xa0
}

/** What stands before a letter. */
function beforeLetter(text: string, at: number, kind: number): number {
  const code = text.charCodeAt(at)
  if (kind === kinds.closing) return code === 0x2019 ? 0 : code === 0x2026 ? 0.5 : misplacedCost
  if (kind === kinds.numeric) return isAscii(text, at + 1) && !isSuperscript(code) ? 1 : misplacedCost
  return kind === kinds.box ? boxCost : kind === kinds.odd ? misplacedCost : 0
}

function isSuperscript(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9
}
