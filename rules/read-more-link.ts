/**
 * Flags a link to another article, set between the paragraphs or in brackets behind one.
 *
 * ## Why
 * Newsrooms put `READ MORE:` and a headline between two paragraphs to keep their readers on the site. In plain text the
 * headline is a foreign sentence in the middle of the article.
 *
 * ## Flagged
 * A whole line of a label, a colon, a dash or an arrow, and a headline (`Lesen Sie auch: …`, `ALSO READ | …`, `【関連記事】…`);
 * the same in brackets, as a line or behind a paragraph's last sentence; `Also on news.example …`.
 *
 * ## Left alone
 * Labels that manuals and encyclopedias use as well (`See also: …`), a label inside a sentence, several sentences behind
 * the colon.
 *
 * ## Fix
 * Deletes the line, or the brackets with what is in them. Certain; likely where the text behind the label ends as a
 * sentence, or where the label has one word and little behind it.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Link to another article `READ MORE: Seabirds face a hungry summer`, fix deletes the line
 * -READ MORE: Seabirds face a hungry summer
 *  The ferry has run since 1911.
 * -(Leggi anche su: Il traghetto che nessuno voleva)
 * -[관련기사] 여객선은 누가 운항하나
 * -Zum Thema - Wer die alte Fähre noch braucht
 * ```
 * ```diff
 * @@ certain: Link to another article `(Read also: Who pays for the pier?)`, fix deletes it
 * -The pier is a hundred years old. (Read also: Who pays for the pier?)
 * +The pier is a hundred years old.
 * ```
 * ```diff
 *  See also: Ferries of the north
 *  Read more: that was her only advice. It was good advice, and nobody took it.
 *  The sign said (read more slowly) in three languages.
 *  Read-more buttons bore everybody - the harbour's readers first of all
 *  「続きを読む」の向こう側
 * ```
 */
import type {Line} from '../src/document/document.js'
import {inkEnd, inkStart} from '../src/document/ink.js'
import {columns, countSentences, endsSentence, endsStatement, endsTruncated, excerpt} from '../src/document/text.js'
import {alsoOnPattern, findJoint, linkMarks, mayHoldLink, mayNameLink, mayOpenLink, readLinkLabel} from '../src/phrases/link-labels.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

const longestLink = 240
// Shorter texts behind a label of one word (`Related: ferries`) may be a list's own entry.
const shortestHeadline = 24
const openers: Readonly<Record<string, string>> = {')': '(', ']': '[', '）': '（', '］': '［', '】': '【'}
const closers = new Set(Object.keys(openers).map((sign) => sign.charCodeAt(0)))
const quoteSigns = '「」『』"“”„«»‘’'
// Two words, or a few characters of a script without spaces.
const wordPattern = /[^\W\d]\S*\s+\S|[^\s\x20-\x7e]{3}/

export default defineRule({
  id: 'read-more-link',
  group: 'article-furniture',
  gate: linkMarks,
  reach: 'line',
  *find(document) {
    const {text} = document
    const mayBe = (start: number, end: number) => mayLink(text, inkStart(text, start, end), end)
    for (const line of document.linesWhere((start, end, index) => mayNameLink(document, index) && mayBe(start, end), linkMarks)) {
      const certainty = judge(line.text.trim())
      if (certainty === undefined || document.isWrapped(line.index)) continue
      yield {...cutLine(line), certainty, message: `Link to another article ${excerpt(line.text)}, fix deletes the line`}
    }
    const isClosed = (end: number) => closers.has(text.charCodeAt(end - 1))
    for (const line of document.linesWhere((_, end, index) => isClosed(end) && mayHoldLink(document, index), linkMarks)) {
      const start = openingOf(line)
      const certainty = start > 0 ? judge(line.text.slice(start + 1, -1)) : undefined
      if (certainty === undefined) continue
      const span = {start: line.start + line.text.slice(0, start).trimEnd().length, end: line.end}
      const message = `Link to another article ${excerpt(line.text.slice(start))}, fix deletes it`
      yield {span, certainty, message, edit: {...span, text: ''}}
    }
  }
})

function mayLink(text: string, start: number, end: number): boolean {
  if (end - start > longestLink && inkEnd(text, start, end) - start > longestLink) return false
  let from = start
  while (text.charCodeAt(from) === 0x3e || text.charCodeAt(from) === 0x20) from++
  return mayOpenLink(text, from, end)
}

/** Where the bracket that closes the line opens, behind a whole sentence; -1 where there is none. */
function openingOf({text}: Line): number {
  const from = Math.max(0, text.length - longestLink)
  const at = text.slice(from, -1).lastIndexOf(openers[text.slice(-1)] ?? '')
  return at >= 0 && endsSentence(text.slice(Math.max(0, from + at - 8), from + at)) ? from + at : -1
}

function judge(text: string): Certainty | undefined {
  for (let at = findJoint(text, 0); at >= 0; at = findJoint(text, at + 1)) {
    const head = text.slice(0, at)
    const label = readLinkLabel(head)
    // What is quoted is spoken of: `「続きを読む」の向こう側`.
    if (label !== undefined && quoteSigns.includes(text.charAt(0)) && !quoteSigns.includes(text.charAt(text.length - 1))) return undefined
    if (label !== undefined) return judgeHeadline(head, label, text.slice(at + 1).replace(/[)\]）］】]\s*$/, ''))
  }
  return alsoOnPattern.test(text.toLowerCase()) ? 'certain' : undefined
}

function judgeHeadline(head: string, label: 'strong' | 'weak', rest: string): Certainty | undefined {
  const width = columns(rest.trim())
  if (width < 6 || !wordPattern.test(rest) || countSentences(rest) > 1) return undefined
  // Capitals are how a newsroom sets `SEE ALSO`; a reader's guide does not.
  if (label === 'weak' && /^also\b.*:/i.test(`${head}:`) && /^ (?:see|read|watch) \S/i.test(rest)) return 'likely'
  if (label === 'weak') return /[A-Z]{4}/.test(head) && width >= shortestHeadline && !endsStatement(rest) ? 'likely' : undefined
  if (endsStatement(rest) && !endsTruncated(rest)) return 'likely'
  return width >= shortestHeadline || /\S\s+\S|[^\s\x20-\x7e]{3}/.test(head.trim()) ? 'certain' : 'likely'
}
