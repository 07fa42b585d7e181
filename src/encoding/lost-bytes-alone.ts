/** Characters that lost a byte and stand by themselves, in a text that other damage proves to be UTF-8 read as a page. */
import {kindAt, kinds, scriptAt} from './characters.js'
import type {PageName} from './code-pages.js'
import {graveAt} from './grave.js'
import {lostAt} from './lost-bytes.js'
import type {Run} from './runs.js'
import {groupsOf, mayBegin, nextBeyond} from './scan.js'
import {bytesOf, lengthOf} from './utf8.js'

const lostGain = 2

/** What lost a byte between the runs that are whole. @param runs in the order of the text */
export function findLostBytes(text: string, pages: readonly PageName[], runs: readonly Run[]): readonly Run[] {
  const groups = groupsOf(pages)
  const found: Run[] = []
  let from = 0
  for (let next = 0; next <= runs.length; next++) {
    const limit = runs[next]?.start ?? text.length
    for (let at = nextBeyond(text, from); at < limit; at = nextBeyond(text, at + 1)) {
      if (!mayBegin(text.charCodeAt(at), groups)) continue
      for (const page of pages) {
        const lost = readLost(text, at, page, limit)
        if (lost === undefined) continue
        found.push(lost)
        at = lost.end - 1
        break
      }
    }
    from = runs[next]?.end ?? limit
  }
  return found
}

function readLost(text: string, at: number, page: PageName, limit: number): Run | undefined {
  const lost = lostAt(page, text, at)
  if (lost === undefined || at + lost.units > limit) return undefined
  const make = (units: number, read: string): Run => ({pages: [page], start: at, end: at + units, text: read, gain: lostGain})
  if (lost.mark !== 'space') return make(lost.units, lost.text)
  if (lost.text === 'à') return graveAt(text, at, make)
  if (lost.text === '\u00a0' || lengthOf(bytesOf(page)[text.charCodeAt(at)] ?? 0) > 2) return make(lost.units, lost.text)
  return opensWord(text, at, at + lost.units, lost.text) ? make(lost.units, lost.text) : undefined
}

/** Is the letter one of a word whose others are still there, or damaged themselves? */
function opensWord(text: string, at: number, behind: number, letter: string): boolean {
  const script = scriptAt(letter, 0)
  const before = scriptAt(text, at - 1)
  if (script === 0 || (before > 0 && before !== script)) return false
  return text.charCodeAt(behind) > 0x7f || (kindAt(text, behind) === kinds.lower && scriptAt(text, behind) === script)
}
