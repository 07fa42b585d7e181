/** Texts that were read as windows-1252 from end to end: nothing to weigh, and so ten times as fast as a search. */
import type {Edit} from '../rule.js'
import {kindOfPoint, kinds} from './characters.js'
import {isNear} from './join-damage.js'
import {nextBeyond} from './scan.js'
import {bytesOf, codePointOf, decodeAt, unitsOf} from './utf8.js'

// So many characters of several bytes, and not one that stands alone, no writer sets by chance; fewer may be a joke.
const fewest = 12

/** What stood in place of each stretch beyond ASCII; nothing where one of them is not UTF-8 read as windows-1252 or Latin-1. */
export function readWhole(text: string): readonly Edit[] | undefined {
  const bytes = bytesOf('windows-1252')
  const edits: Edit[] = []
  let count = 0
  for (let at = nextBeyond(text, 0); at < text.length; at = nextBeyond(text, at)) {
    const last = edits.at(-1)
    const isJoined = last !== undefined && isNear(text, last, at)
    const start = isJoined ? last.start : at
    let read = isJoined ? last.text + text.slice(last.end, at) : ''
    if (isJoined) edits.pop()
    while (at < text.length && text.charCodeAt(at) >= 0x80) {
      const decoded = decodeAt(bytes, text, at)
      const point = codePointOf(decoded)
      if (decoded === 0 || isUnwritten(point)) return undefined
      read += String.fromCodePoint(point)
      at += unitsOf(decoded)
      count++
    }
    edits.push({start, end: at, text: read})
  }
  return count < fewest ? undefined : edits
}

/** Controls are another layer of damage, or none; what hardly a text has speaks for another page. */
function isUnwritten(point: number): boolean {
  const kind = kindOfPoint(point)
  return kind === kinds.rare || kind === kinds.control
}
