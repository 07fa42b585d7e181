/** A folded text that remembers where in the raw text each of its characters comes from. */
import {foldCharacters, numberPattern} from './normal.js'

/** `form` is `fold` of the text; `at[i]` is the raw offset of its character i, and of the end for i = its length. */
export interface Folded {
  readonly raw: string
  readonly form: string
  readonly at: readonly number[]
}

// A mark, a low surrogate, a vowel or final letter of Hangul, a half-width voicing mark: one character with what stands before.
const joinedPattern = /[\p{M}\udc00-\udfff\u1160-\u11ff\uff9e\uff9f]/u
const joined = new Uint8Array(0x10000)

function isJoined(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at)
  // A pair is judged by itself, and not kept.
  if (code >= 0xd800 && code <= 0xdbff) return joinedPattern.test(String.fromCodePoint(raw.codePointAt(at) ?? 0))
  const known = joined[code]
  if (known !== 0) return known === 2
  const joins = joinedPattern.test(String.fromCharCode(code))
  joined[code] = joins ? 2 : 1
  return joins
}

/** Folds a text as `fold` does, and keeps the offsets. Only for lines that may hold a phrase: it is slow. */
export function foldMapped(raw: string): Folded {
  const characters: string[] = []
  const at: number[] = []
  for (let from = 0, to = 0; from < raw.length; from = to) {
    to = from + 1
    while (to < raw.length && isJoined(raw, to)) to++
    for (const unit of foldCharacters(raw.slice(from, to)).split('')) {
      const space = /\s/u.test(unit)
      const behindSpace = characters.at(-1) === ' '
      if (space && (behindSpace || characters.length === 0)) continue
      if (unit === ':' && behindSpace) {
        characters.pop()
        at.pop()
      }
      characters.push(space ? ' ' : unit)
      at.push(from)
    }
  }
  if (characters.at(-1) === ' ') characters.pop()
  const end = trimmedEnd(raw)
  return joinNumbers(raw, characters.join(''), [...at.slice(0, characters.length), end])
}

/** Behind the last character that is in the folded text. */
function trimmedEnd(raw: string): number {
  let end = raw.length
  while (end > 0 && foldCharacters(raw.charAt(end - 1)).trim() === '') end--
  while (end < raw.length && isJoined(raw, end)) end++
  return end
}

function joinNumbers(raw: string, text: string, at: readonly number[]): Folded {
  if (!/\p{Nd}/u.test(text)) return {raw, form: text, at}
  const offsets: number[] = []
  let form = ''
  let from = 0
  for (const {0: number, index} of text.matchAll(numberPattern)) {
    form += `${text.slice(from, index)}{n}`
    offsets.push(...at.slice(from, index), at[index] ?? 0, at[index] ?? 0, at[index] ?? 0)
    from = index + number.length
  }
  return {raw, form: form + text.slice(from), at: [...offsets, ...at.slice(from)]}
}
