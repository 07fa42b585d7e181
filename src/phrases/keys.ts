/**
 * Keys: one, two or four tokens of a phrase that a line must have, at the place that the phrase asks for, as a number. What the
 * tokens of a key do in it are their parts: most tokens of a line have none, and cost one look.
 */
import {type Token, tokensOf} from './tokens.js'

/** Where the tokens of a key stand in the line. */
export type KeyPlace = 'first' | 'last' | 'any'

// What a key is made of, as numbers that spread well. A word may have to have a sign before it, or a sign or none at once behind.
export const firstOne = 0x3c6ef372
export const firstTwo = 0x51ed270b
export const firstClosed = 0x7f4a7c15
export const lastOne = 0x1b873593
export const lastTwo = 0x6c62272e
export const anyOne = 0x27d4eb2f
export const anyTwo = 0x2545f491
export const anyFour = 0x4cf5ad43
export const anySigned = 0x38495ab5
export const anyClosed = 0x632be5ab
/** All tokens of a line. */
const wholeLine = 0x1f83d9ab
/** Lines up to this long may be a phrase with placeholders as a whole; their keys are others than those of longer lines. */
export const longestTemplate = 160
export const ofLongLine = 0x5bd1e995

/** The parts of a token in keys that may stand anywhere, as bits: alone, left or right of two, one of four. */
export const alone = 1
export const left = 2
export const right = 4
export const four = [8, 16, 32, 64] as const
/** As many bits further up: its parts in keys of the first or last tokens of a line. */
export const atEdge = 8

export function joinTwo(kind: number, a: number, b: number): number {
  const mixed = Math.imul(a, 0xc2b2ae3d) ^ Math.imul(b, 0x9e3779b1) ^ kind
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 6
}

export function joinFour(kind: number, a: number, b: number, c: number, d: number): number {
  return joinTwo(kind, Math.imul(a, 0x165667b1) ^ b, Math.imul(c, 0x85ebca6b) ^ d)
}

/** One more token of a whole line. */
export function addToken(all: number, token: number): number {
  return Math.imul(all ^ token, 0x01000193)
}

/** The key of the first and last token of a whole line, the same where it has but one. */
export function joinEnds(first: number, last: number): number {
  return joinTwo(wholeLine, first, last)
}

/** The key of a whole line of so many tokens. */
export function joinLine(all: number, count: number): number {
  return joinTwo(wholeLine, all, count)
}

/** The keys of a phrase that is a whole line: of all of its tokens, and of its ends. */
export function keysOfLine(form: string): Keys {
  const tokens = tokensOf(form.replaceAll('{n}', '0'))
  const all = tokens.reduce((sum, {hash}) => addToken(sum, hash), 0)
  const keys = [joinLine(all, tokens.length), joinEnds(tokens[0]?.hash ?? 0, tokens.at(-1)?.hash ?? 0)]
  return {keys, parts: [], isAnywhere: false}
}

/** Where the parts of a token are noted. */
export function partAt(hash: number): number {
  return hash & 0xffff
}

/** The keys of a phrase, and the parts of their tokens. */
export interface Keys {
  readonly keys: readonly number[]
  /** Are they looked for all over the line? */
  readonly isAnywhere: boolean
  readonly parts: readonly (readonly [place: number, part: number])[]
}

/**
 * The keys of a literal part of a phrase, in normal form, that stands at this place: one for short lines, one for long ones
 * unless the phrase is a whole line. None where the literal has no token, or is one character that may stand anywhere.
 */
export function keysOf(literal: string, place: KeyPlace, isWholeLine: boolean): Keys | undefined {
  const key = keyOf(tokensOf(literal.replaceAll('{n}', '0')), place)
  if (key === undefined) return undefined
  const [kind, tokens, sign] = key
  const [a = 0, b = 0, c = 0, d = 0] = tokens.map(({hash}) => hash)
  const join = (salted: number) => (tokens.length === 4 ? joinFour(salted, a, b, c, d) : joinTwo(salted, a, tokens.length === 2 ? b : sign))
  const roles = tokens.length === 4 ? four : tokens.length === 2 ? [left, right] : [alone]
  const isAnywhere = place === 'any' || tokens.length === 4
  const shift = isAnywhere ? 0 : atEdge
  return {
    isAnywhere,
    keys: isWholeLine ? [join(kind)] : [join(kind), join(kind ^ ofLongLine)],
    parts: tokens.map(({hash}, index) => [partAt(hash), (roles[index] ?? 0) << shift])
  }
}

function keyOf(tokens: readonly Token[], place: KeyPlace): readonly [kind: number, tokens: readonly Token[], sign: number] | undefined {
  const run = tokens.findIndex((_, index) => index + 4 <= tokens.length && tokens.slice(index, index + 4).every(({isWord}) => !isWord))
  if (run >= 0) return [anyFour, tokens.slice(run, run + 4), 0]
  const pair = place === 'any' ? longestPair(tokens) : place === 'first' ? tokens.slice(0, 2) : tokens.slice(-2)
  const [a, b] = pair
  if (a === undefined) return undefined
  if (b !== undefined) return [place === 'any' ? anyTwo : place === 'first' ? firstTwo : lastTwo, pair, 0]
  if (place === 'first') return a.isWord && a.behind !== undefined ? [firstClosed, pair, a.behind] : [firstOne, pair, 0]
  if (place === 'last') return [lastOne, pair, 0]
  if (!a.isWord) return undefined
  if (a.before) return [anySigned, pair, a.before]
  return a.behind ? [anyClosed, pair, a.behind] : [anyOne, pair, 0]
}

// Pairs of these stand in any sentence.
const common = new Set(
  'a an the of to in on at is are was be this that and or for with by it as you your we our from not do if el la de le les des en y et der die das und il di e o do da que'
    .split(' ')
    .flatMap((word) => tokensOf(word).map(({hash}) => hash))
)

/** The two neighbours that are rarest, as far as length tells. */
function longestPair(tokens: readonly Token[]): readonly Token[] {
  let best = tokens.slice(0, 2)
  for (let at = 1; at + 1 < tokens.length; at++) {
    const pair = tokens.slice(at, at + 2)
    if (weightOf(pair) > weightOf(best)) best = pair
  }
  return best
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, {hash, length}) => sum + (common.has(hash) ? 1 : 2 + length), 0)
}
