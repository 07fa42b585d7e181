/** All damage of a text that the encodings of East Asia did, whichever way. */
import type {Traces} from '../scan.js'
import {traces} from '../scan.js'
import {suspectedPages} from './gate.js'
import {findWideBytes} from './read-bytes.js'
import {findWideUtf8, type WideReading} from './read-utf8.js'

const wide = traces.hangul | traces.ideograph | traces.kana

/** May there be any? What the one scan of the text saw tells. */
export function mayBeWide({seen, firstPair}: Traces): boolean {
  return firstPair >= 0 || (seen & wide) !== 0
}

/** The stretches that were read wrong, in the order of the text, not overlapping. */
export function findWide(text: string, {seen, firstPair}: Traces): readonly WideReading[] {
  const bytes = firstPair >= 0 || (seen & traces.kana) !== 0 ? findWideBytes(text) : []
  if (bytes.length > 0) return bytes
  const pages = suspectedPages(text, (seen & traces.hangul) !== 0, (seen & traces.ideograph) !== 0)
  return pages.length === 0 ? [] : findWideUtf8(text, pages)
}
