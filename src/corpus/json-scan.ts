/** A reader of JSON that works on bytes: it says where the values of a record stand, and judges what is JSON as `JSON.parse` does. */

import {afterColon, backslash, closeBrace, openBrace, quote, skipSpace, skipString, skipValue} from './json-skip.js'

/** A value in the bytes of a line, half open; a string with its quotes. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** An object as it stands in a line. */
export interface ObjectPlaces {
  /** For each key that was asked for the place of its value, the last one where it stands twice: that one counts for `JSON.parse`. */
  readonly values: readonly (Place | undefined)[]
  /** Where the closing brace stands. */
  readonly close: number
  readonly isEmpty: boolean
}

/** A key to look for, as text and as the bytes that it most often has. */
export interface Key {
  readonly text: string
  readonly bytes: Buffer
}

/** A key that `scanObject` looks for. */
export function makeKey(text: string): Key {
  return {text, bytes: Buffer.from(text)}
}

/** Passes over a string as `skipString` does, and may take it along: the place behind its closing quote, -1 where none begins. */
export type ReadString = (bytes: Buffer, at: number, end: number) => number

/**
 * Reads bytes that should be one JSON value with nothing but space around it.
 * @param readFirst reads the values of the first key that begin with a quote
 * @returns the places of an object's values; `other` for a value that is no object; nothing where it is no JSON
 */
export function scanObject(
  bytes: Buffer,
  {start, end}: Place,
  keys: readonly Key[],
  readFirst: ReadString = skipString
): ObjectPlaces | 'other' | undefined {
  let at = skipSpace(bytes, start, end)
  if (at === end) return undefined
  if (bytes[at] !== openBrace) {
    const after = skipValue(bytes, at, end)
    return after !== -1 && skipSpace(bytes, after, end) === end ? 'other' : undefined
  }
  const values: (Place | undefined)[] = keys.map(() => undefined)
  at = skipSpace(bytes, at + 1, end)
  const isEmpty = bytes[at] === closeBrace && at < end
  for (let isFirst = true; !isEmpty; isFirst = false) {
    if (!isFirst) at = skipSpace(bytes, at, end)
    const afterKey = skipString(bytes, at, end)
    const value = afterColon(bytes, afterKey, end)
    if (value === -1) return undefined
    const wanted = findKey(bytes, at, afterKey, keys)
    const after = wanted === 0 && bytes[value] === quote ? readFirst(bytes, value, end) : skipValue(bytes, value, end)
    if (after === -1) return undefined
    if (wanted !== -1) values[wanted] = {start: value, end: after}
    at = skipSpace(bytes, after, end)
    if (at === end) return undefined
    if (bytes[at] === closeBrace) break
    if (bytes[at] !== 0x2c) return undefined
    at++
  }
  return skipSpace(bytes, at + 1, end) === end ? {values, close: at, isEmpty} : undefined
}

/** @param at the key's opening quote @param end behind its closing one */
function findKey(bytes: Buffer, at: number, end: number, keys: readonly Key[]): number {
  const length = end - at - 2
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]
    if (key === undefined || length < key.bytes.length) continue
    if (length === key.bytes.length && key.bytes.compare(bytes, at + 1, end - 1) === 0) return index
    // Longer: the same text, if at all, by escapes.
    if (
      length > key.bytes.length &&
      bytes.subarray(at, end).includes(backslash) &&
      JSON.parse(bytes.toString('utf8', at, end)) === key.text
    )
      return index
  }
  return -1
}

export {openBrace}
