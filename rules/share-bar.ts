/**
 * Flags the buttons by which a site asks to be shared or followed.
 *
 * ## Why
 * They stand above, below and beside every article, and their labels stay when their icons are gone: as a row
 * (`Facebook Twitter Email`), glued (`FacebookTwitterPinterest`), or one a line.
 *
 * ## Flagged
 * A whole line made of nothing but names of networks, words for sharing, counts and signs: two networks, or a word for
 * sharing with a network or an object (`Share on Facebook`, `Share this story`, `Teilen mit:`). Single names in a run. A call
 * to follow on a network (`Follow us on Instagram`), or to pass the text on, in nothing but words for that (`Send this piece to a
 * friend`).
 *
 * ## Left alone
 * A sentence or a heading with any other word in it, and a list of networks with commas.
 *
 * ## Fix
 * Deletes the line. Certain: two networks, or sharing and a network. Likely: two other buttons, a count of shares, a
 * run of two single names, a call to follow somebody who is named or to pass the text on. A single name or button is only possible.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Share bar `FacebookTwitterPinterestEmail`, fix deletes the line
 * -FacebookTwitterPinterestEmail
 * @@ certain: Share bar `Share on LinkedIn`, fix deletes the line
 * -Share on LinkedIn
 * -Share this entry
 * -Teilen mit:
 * -241 Shares
 * -Follow us on Instagram!
 * -Stuur dit stuk naar een vriend
 * ```
 * ```diff
 * @@ certain: Share bar `Facebook`, fix deletes the line
 * -Facebook
 * -Pinterest
 * -Reddit
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  Facebook, Twitter and the old ferry
 *  She would share this on Facebook, she said.
 *  Share of the vote
 *  Teile der Seite
 *  Pinterest's long winter
 * ```
 */

import type {Document, Line} from '../src/document/document.js'
import {inkEnd, inkLength, inkStart} from '../src/document/ink.js'
import {labelsOfFamily} from '../src/document/label-families.js'
import {excerpt} from '../src/document/text.js'
import {type BarWord, barCue, mayOpenBar, networkCue, readBar, shortestCued} from '../src/phrases/bar-words.js'
import {cutCallCue, mayFollow, readFollowCall} from '../src/phrases/follow-calls.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

// A row of a dozen names with counts; the longest seen has 90 characters.
const longest = 140
const countPattern = /^\s*[\d.,]+\s?[km]?\s+(?:total\s+)?shares?\s*$/i

const callCertainty = {ours: 'certain', named: 'likely'} as const

export default defineRule({
  id: 'share-bar',
  group: 'interface',
  gate: [],
  *find(document) {
    const {text} = document
    const requests = new Set(labelsOfFamily(document, 'share').map(({index}) => index))
    const mayBe = (start: number, end: number, index: number) =>
      ((document.isCued(index, barCue) || end - start <= shortestCued) && mayOpenBar(text, start, end)) ||
      ((document.isCued(index, networkCue) || document.isCued(index, cutCallCue)) && mayFollow(text, start, end))
    const isWanted = (start: number, end: number, index: number) =>
      inkLength(text, start, end) <= longest && mayBe(inkStart(text, start, end), inkEnd(text, start, end), index)
    for (const line of linesBeside(document, requests, isWanted, ['ink'])) {
      const call = readFollowCall(line.text)
      const byCall = call === undefined ? undefined : callCertainty[call]
      const byWords = countPattern.test(line.text) ? 'likely' : (judge(document, line) ?? byCall)
      const certainty = requests.has(line.index) && byWords !== 'certain' ? 'likely' : byWords
      if (certainty === undefined || document.isWrapped(line.index)) continue
      yield {...cutLine(line), certainty, message: `Share bar ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

function judge(document: Document, line: Line): Certainty | undefined {
  const bar = readBar(line.text)
  if (bar === undefined || bar.length === 0) return undefined
  const count = (kind: BarWord) => new Set(bar.filter((entry) => entry[1] === kind).map(([word]) => word)).size
  const [networks, shares, buttons, joints] = [count('network'), count('share'), count('button'), count('joint')]
  if (networks > 1 || (shares > 0 && networks + joints > 0) || shares + buttons + networks > 2) return 'certain'
  if (bar.length === 1 && joints === 0) return judgeSingle(document, line, networks > 0)
  return networks + shares + buttons > 1 && joints === 0 ? 'likely' : undefined
}

/** One name alone on its line counts by the other single ones around it. */
function judgeSingle(document: Document, line: Line, isNetwork: boolean): Certainty | undefined {
  let others = 0
  let networks = isNetwork ? 1 : 0
  for (const step of [-1, 1] as const) {
    for (let at = document.neighbour(line.index, step), far = 0; at !== undefined && far < 4; at = document.neighbour(at, step), far++) {
      const found = document.line(at).text.length <= longest ? readBar(document.line(at).text) : undefined
      if (found === undefined || found.length !== 1) break
      others++
      if (found[0]?.[1] === 'network') networks++
    }
  }
  if (networks > 1) return others > 1 ? 'certain' : 'likely'
  return 'possible'
}
