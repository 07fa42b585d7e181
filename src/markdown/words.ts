/** The characters of a Markdown source that a reader sees, found by walking source and parsed text side by side. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

const escapablePattern = /[!-/:-@[-`{-~]/
const referencePattern = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));/y

/** A piece of the source, and what it stands for: itself, or a character by an escape such as `\\*` or a reference such as `&amp;`. */
export type TakePiece = (start: number, end: number, shown: string) => void

/**
 * Finds the value of a text node in its source: line starts (indents, `>`), and trailing spaces are no part of it, escapes and
 * references stand for characters.
 * @param take called for each character of the value, line ends left out, in order
 * @returns whether the whole value was found
 */
export function walkText(source: string, start: number, end: number, value: string, take: TakePiece): boolean {
  let at = start
  for (let next = 0; next < value.length; ) {
    const wanted = value.charAt(next)
    if (isLineEnd(wanted)) {
      while (at < end && !isLineEnd(source.charAt(at))) at++
      if (source.charAt(at) === '\r' && source.charAt(at + 1) === '\n') at++
      at++
      if (wanted === '\r' && value.charAt(next + 1) === '\n') next++
      next++
      at = skipLineStart(source, at, value.charAt(next))
      continue
    }
    const found = takeOne(source, at, wanted, take)
    if (found === undefined || at >= end) return false
    at = found.at
    next += found.length
  }
  return true
}

/** Takes the character at a place of the source; undefined where it is another one than the wanted. */
function takeOne(source: string, at: number, wanted: string, take: TakePiece): {readonly at: number; readonly length: number} | undefined {
  const character = source.charAt(at)
  if (character === '\\' && escapablePattern.test(source.charAt(at + 1))) {
    if (source.charAt(at + 1) !== wanted) return undefined
    take(at, at + 2, wanted)
    return {at: at + 2, length: 1}
  }
  const reference = character === '&' ? decodeReference(source, at) : undefined
  if (reference?.shown.startsWith(wanted)) {
    take(at, reference.end, reference.shown)
    return {at: reference.end, length: reference.shown.length}
  }
  if (character !== wanted) return undefined
  take(at, at + 1, character)
  return {at: at + 1, length: 1}
}

function decodeReference(source: string, at: number): {readonly end: number; readonly shown: string} | undefined {
  referencePattern.lastIndex = at
  const [all, decimal, hexadecimal, name] = referencePattern.exec(source) ?? []
  if (all === undefined) return undefined
  const end = at + all.length
  if (name !== undefined) {
    const shown = decodeNamedCharacterReference(name)
    return shown === false ? undefined : {end, shown}
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0x10ffff ? undefined : {end, shown: String.fromCodePoint(code)}
}

/** Behind the indent and the `>` of a line's start, up to what the text goes on with. */
function skipLineStart(source: string, from: number, wanted: string): number {
  let at = from
  while (' \t>'.includes(source.charAt(at) || '.') && (source.charAt(at) !== wanted || wanted === '>')) at++
  return at
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}
