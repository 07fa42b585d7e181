/**
 * Flags a line that stands many times in one text.
 *
 * ## Why
 * Running heads, banners and prompts come with every page or every paragraph. A sentence that a writer repeats stands close to its
 * like, as a refrain does.
 *
 * ## Flagged
 * The second and each further copy of a line of thirty columns or more that stands three times or more in a text of prose, each time
 * with other prose between.
 *
 * ## Left alone
 * The first copy. Sentences, which verse, songs, rules and records repeat; dialogue, tables, lists, code, names of speakers; lines
 * with only verse or short lines between; hard-wrapped text.
 *
 * ## Fix
 * Likely: deletes the copies.
 *
 * ## Examples
 * ```diff
 *  Harbour Weekly — the voice of the coast
 *  The council voted on Tuesday to keep the old ferry running for one more winter. Nobody spoke against it.
 * @@ likely: Repeated line `Harbour Weekly — the voice of the coast`, fix deletes the line
 * -Harbour Weekly — the voice of the coast
 *  Repairs to the pier are expected to cost about two million. Most of it pays for timber piles.
 * -Harbour Weekly — the voice of the coast
 *  Engineers found rot in eleven of the forty piles during an inspection in March.
 * ```
 * ```diff
 *  Row, row, row the old boat ashore
 *  The night is long
 *  Row, row, row the old boat ashore
 *  The pier is dark
 *  Row, row, row the old boat ashore
 * ```
 */
import type {Document} from '../src/document/document.js'
import {columns, countSentences, endsSentence, excerpt} from '../src/document/text.js'
import {cutLine, defineRule} from '../src/rule.js'

// Shorter ones are names of speakers, and labels.
const narrowest = 30
const longest = 200
const fewest = 3
// Dialogue, list items, rows of tables, headings of Markdown and tagged fields repeat by nature.
const itemPattern = /^\s|^["'“”‘«„「『—–*•·+>|#☐✓-]|^[([]?[\divxa-z]{1,4}[.)\]]\s|[|\t]|\s{3}|[:：;,]$|^.{1,30}[:：]\s|[{}<>=]/i

export default defineRule({
  id: 'repeated-line',
  group: 'layout',
  gate: [],
  *find(document) {
    for (const [text, indexes] of findCopies(document)) {
      if (indexes.length < fewest || !isFurniture(document, text, indexes)) continue
      for (const index of indexes.slice(1)) {
        yield {...cutLine(document.line(index)), certainty: 'likely', message: `Repeated line ${excerpt(text)}, fix deletes the line`}
      }
    }
  }
})

// A place for each length, first, middle and last character: most texts have no place with three lines, and no line of them is read.
// It holds a count, above the number of the text that counted, so that it need not be cleared.
const places = new Int32Array(0x4000)
let turn = 0
const closing = '.?。！？:：;,…'

function findCopies(document: Document): ReadonlyMap<string, readonly number[]> {
  const copies = new Map<string, number[]>()
  if (document.lineCount < 2 * fewest - 1 || document.hasWrapped) return copies
  const {text} = document
  turn++
  const fresh = turn * (fewest + 1)
  const placeAt = (start: number, end: number) => {
    const edges = (text.charCodeAt(start) << 16) ^ text.charCodeAt(end - 1)
    const middle = Math.imul(text.charCodeAt((start + end) >> 1), 0x85eb)
    return Math.imul(Math.imul(end - start, 0x9e3779b1) ^ edges ^ middle, 0xc2b2ae35) >>> 18
  }
  const mayRepeat = (start: number, end: number) =>
    end - start >= narrowest / 2 && end - start <= longest && !closing.includes(text.charAt(end - 1))
  const count = (start: number, end: number) => {
    if (!mayRepeat(start, end)) return false
    const place = placeAt(start, end)
    places[place] = Math.min(Math.max(places[place] ?? 0, fresh) + 1, fresh + fewest)
    return places[place] === fresh + fewest
  }
  // All lines are counted before the first is given.
  const [seen] = document.linesWhere(count)
  if (seen === undefined) return copies
  for (const line of document.linesWhere((start, end) => mayRepeat(start, end) && places[placeAt(start, end)] === fresh + fewest)) {
    const known = copies.get(line.text)
    if (known === undefined) copies.set(line.text, [line.index])
    else known.push(line.index)
  }
  return copies
}

/** In a text of prose, no item, no question, and other prose between each two copies. */
function isFurniture(document: Document, text: string, indexes: readonly number[]): boolean {
  const width = columns(text)
  if (
    width < narrowest ||
    itemPattern.test(text) ||
    (endsSentence(text) && !/^[^\p{Ll}]*!$/u.test(text)) ||
    !/\p{L}{2,} .*\p{L}{2,}/u.test(text)
  )
    return false
  return indexes.every((index, at) => at === 0 || hasProse(document, indexes[at - 1] ?? 0, index))
}

function hasProse(document: Document, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    if (document.isBlank(index) || document.kind(index) !== 'prose') continue
    const {text} = document.line(index)
    // A verse is as long as a sentence.
    if (countSentences(text) > 1 || columns(text) > longest) return true
  }
  return false
}
