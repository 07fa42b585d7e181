/**
 * Flags the short biography of the writer behind an article, and the line that says where the writer is to be reached.
 *
 * ## Why
 * The box stands under every article of the same writer; it speaks of a person, and not of the article's matter.
 *
 * ## Flagged
 * Near the end of a text: `About the author`, or `About` with a person's name, in some twenty languages, with the paragraph
 * behind it; a paragraph that begins with a name and a trade (`Jane Doe is a reporter for …`, `Jane Doe covers … for …`);
 * `Follow Jane Doe on Twitter`, `Reach the reporter at …`, `Jane Doe can be reached at …`.
 *
 * ## Left alone
 * The same sentences in the midst of a text, biographies without a trade of the press, and `Follow us`.
 *
 * ## Fix
 * Deletes the lines. Certain at the very end for a line with the writer's address or handle; a biography is likely, since a
 * report may close with someone's trade.
 *
 * ## Examples
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ certain: Author's note `Reach the reporter at owen@harbour.exam…`, fix deletes the line
 * -Reach the reporter at owen@harbour.example or @owentate.
 * ```
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ likely: Author's note `About the author Owen Tate has lived at…`, fix deletes the lines
 * -About the author
 * -Owen Tate has lived at the harbour for all of his life, and writes of it now and then.
 * ```
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 *  Owen Tate is a carpenter in the harbour, and he voted for the old boat in March.
 *  About the ferry
 * ```
 */
import {bioCue, isBiography, isReachNote, markerCue, readBioMarker} from '../src/document/bios.js'
import type {Document, Line} from '../src/document/document.js'
import {inkLength} from '../src/document/ink.js'
import {isNearEnd} from '../src/document/place.js'
import {excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const mostProse = 3
const longestMarker = 60
const longestReach = 200
// A biography in a box has three or four sentences; a page about a person has more.
const longestBio = 900

export default defineRule({
  id: 'author-bio',
  group: 'footer',
  gate: [],
  *find(document) {
    const known = [...phraseLines(document, 'author-bio', "Author's note")]
    yield* known
    let done = -1
    for (const line of document.linesWhere((start, end, index) => mayIntroduce(document, start, end, index), [bioCue, markerCue])) {
      if (line.index <= done || document.isWrapped(line.index) || document.neighbour(line.index, -1) === undefined) continue
      if (known.some(({span}) => span.start === line.start)) continue
      const text = line.text.trim()
      const bio = text.length <= longestMarker ? findBio(document, line, text) : undefined
      if (bio !== undefined) {
        done = bio.last.index
        yield finding(document, line, bio.last, 'likely')
      } else if (text.length <= longestReach && isReachNote(text)) {
        yield finding(document, line, line, isNearEnd(document, line.index, 0) && /@|:\/\//.test(text) ? 'certain' : 'likely')
      } else if (text.length <= longestBio && isNearEnd(document, line.index, 1) && isBiography(text)) {
        yield finding(document, line, line, 'likely')
      }
    }
  }
})

/** Has a line near the end of a text the words of a marker or a biography? */
function mayIntroduce(document: Document, start: number, end: number, index: number): boolean {
  const isCued =
    document.isCued(index, bioCue) || (document.isCued(index, markerCue) && inkLength(document.text, start, end) <= longestMarker)
  return isCued && isNearEnd(document, index, mostProse)
}

/** A marker with the paragraph behind it, which names the person if the marker does. */
function findBio(document: Document, line: Line, text: string): {last: Line} | undefined {
  const marker = readBioMarker(text)
  if (marker === undefined) return undefined
  const behind = document.neighbour(line.index, 1)
  if (behind === undefined || document.isWrapped(behind)) return marker.name === undefined ? {last: line} : undefined
  const last = document.line(behind)
  if (last.text.length > longestBio) return undefined
  const first = marker.name?.split(' ')[0]
  if (first !== undefined) return last.text.includes(first) ? {last} : undefined
  return {last}
}

function finding(document: Document, first: Line, last: Line, certainty: Certainty): RuleFinding {
  const what = excerpt(document.text.slice(first.start, last.end))
  return {...cutLines(first, last), certainty, message: `Author's note ${what}, fix deletes the ${first === last ? 'line' : 'lines'}`}
}
