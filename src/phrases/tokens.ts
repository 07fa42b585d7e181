/**
 * Words and characters as numbers, read from raw text without folding it: the skeleton of a character is what stays of its
 * folded form without marks, so that a raw line and its folded form have the same tokens.
 */
import {declareTable} from '../words/tables.js'
import {foldCharacters} from './normal.js'

/** A mark, or what has no width: as if it were not there. */
export const ignored = 1
/** Neither letter nor mark nor sign: it ends a word. White space. */
export const gap = 2
/** A character whose folded form depends on others or is longer: the line has to be folded first. */
export const slow = 3
/** Between `slow` and here a character is a sign, from the next number on a letter of a word. */
export const digit = 0x60
export const firstLetter = digit + 1
/** From here on a character is a token by itself: Thai, Han, kana, Hangul, which write words without spaces or with endings. */
export const unspaced = 0xe00
const copyrightSign = 0xf8a9
/** By character: 0 where nobody has asked for it yet. */
export const classes: Uint16Array = declareTable(
  'token-classes',
  () => new Uint16Array(0x10000),
  () => new Uint16Array(0x10000).map((_, code) => findClass(code))
)()

/** What a character is: one of the above, or the code of its skeleton. Kept, since texts repeat. */
export function classOf(code: number): number {
  const known = classes[code] ?? 0
  return known === 0 ? learn(code) : known
}

function learn(code: number): number {
  const found = findClass(code)
  classes[code] = found
  return found
}

function findClass(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return code
  // Emoji are decoration; the second half of a pair says nothing.
  if (code >= 0xdc00 && code <= 0xdfff) return ignored
  if (code >= 0xd800 && code <= 0xdbff) return code >= 0xd83c && code <= 0xd83e ? gap : slow
  if (code >= 0x1100 && code <= 0x11ff) return slow
  const form = foldCharacters(String.fromCharCode(code))
  if (form === '©') return copyrightSign
  const skeleton = form.normalize('NFKD').replace(/\p{M}/gu, '')
  if (skeleton === '') return ignored
  if (!/[\p{L}\p{Nd}]/u.test(skeleton)) return signOf(skeleton)
  if (skeleton.length > 1) return slow
  return /\p{L}/u.test(skeleton) ? skeleton.charCodeAt(0) : digit
}

/** Signs share the numbers that letters leave: two of one number are no harm. White space is no sign. */
function signOf(skeleton: string): number {
  const code = skeleton.charCodeAt(skeleton.length - 1)
  return skeleton.trim() === '' ? gap : slow + 1 + (code % (digit - slow - 1))
}

/** Is the character a letter of a script that parts words? */
export function isWordLetter(code: number): boolean {
  const kind = classOf(code)
  return kind >= firstLetter && kind < unspaced
}

/** Is what `classOf` gave a sign? */
export function isSign(kind: number): boolean {
  return kind > slow && kind < digit
}

/** The sign that stands before the next word, when this one did and now this stands there: digits part it from the word. */
export function nextSign(sign: number, kind: number): number {
  return isSign(kind) ? kind : kind === digit ? 0 : sign
}

const colon = signOf(':')

/** The sign at this place, behind a word; a colon also behind white space, which is folded away before it. 0: none. */
export function signBehind(text: string, at: number, end: number): number {
  const kind = classOf(text.charCodeAt(at))
  if (isSign(kind)) return kind
  if (kind !== gap) return 0
  let next = at + 1
  while (next < end && classOf(text.charCodeAt(next)) <= gap) next++
  return next < end && classOf(text.charCodeAt(next)) === colon ? colon : 0
}

/** A word, or a character of a script that does not part words. */
export interface Token {
  readonly hash: number
  readonly isWord: boolean
  readonly length: number
  /** The sign before it, and the one behind it at once; 0: none, undefined: the text begins or ends there. */
  readonly before: number | undefined
  readonly behind: number | undefined
}

/** One more letter of a word; quick, so `finishToken` has to spread the bits. */
export function addLetter(hash: number, letter: number): number {
  return ((hash << 5) + hash) ^ letter
}

/** The hash of a word from its letters, or of a character that is a token by itself. */
export function finishToken(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)
  return mixed ^ (mixed >>> 16)
}

/** The tokens of a folded text; slow characters are gaps. */
export function tokensOf(form: string): readonly Token[] {
  const tokens: Token[] = []
  let before: number | undefined
  let hash = 0
  let length = 0
  for (let at = 0; at <= form.length; at++) {
    const kind = at < form.length ? classOf(form.charCodeAt(at)) : gap
    if (kind === ignored) continue
    if (kind >= firstLetter && kind < unspaced) {
      hash = addLetter(hash, kind)
      length++
      continue
    }
    if (length > 0)
      tokens.push({
        hash: finishToken(hash),
        isWord: true,
        length,
        before,
        behind: at === form.length ? undefined : signBehind(form, at, form.length)
      })
    if (isSign(kind)) before = kind
    else if (length > 0 || kind >= unspaced || kind === digit) before = 0
    hash = length = 0
    if (kind >= unspaced) tokens.push({hash: finishToken(kind), isWord: false, length: 1, before: undefined, behind: undefined})
  }
  return tokens
}
