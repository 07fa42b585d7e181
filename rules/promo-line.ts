/**
 * Flags the call to subscribe, to follow, to download an app or to give, as a line or behind the last sentence of one.
 *
 * ## Why
 * Sites ask for it in the middle and at the end of every article. The wording changes, the form does not: an imperative,
 * what it wants (a newsletter, a channel, an app, a gift), and whose that is.
 *
 * ## Flagged
 * A line whose sentences are calls, in some thirty languages: a verb of subscribing, following, downloading or giving that
 * opens the sentence, or closes it where verbs do, with a newsletter, a channel, a network, `our`; with what leads to it
 * (`Enjoyed this? …`). The same behind the last sentence of a paragraph. Known calls of the packs.
 *
 * ## Left alone
 * Sentences that tell of newsletters and apps; other imperatives; code, headings and quotations in Markdown and manuals.
 *
 * ## Fix
 * Deletes the line, or cuts the tail. Certain where a call names its medium and whose it is; else likely.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Call `Download the Harbour Echo app`, fix deletes the line
 * -Download the Harbour Echo app
 *  Nobody spoke against it.
 * @@ certain: Call `Want more? Sign up for our daily harbou…`, fix deletes the line
 * -Want more? Sign up for our daily harbour newsletter.
 * -Suivez-nous sur Facebook
 * -Jetzt unseren Newsletter abonnieren!
 * -Подписывайтесь на наш канал в Telegram
 * -更多资讯，欢迎关注我们的微信公众号
 * ```
 * ```diff
 * @@ certain: Call `Sign up for our newsletter.`, fix deletes the tail
 * -The pier will reopen in spring. Sign up for our newsletter.
 * +The pier will reopen in spring.
 * ```
 * ```diff
 *  Subscribe to the idea or not, the council must act.
 *  Our newsletter has grown to forty thousand readers, she said, and the app came later.
 *  Follow the path to the lighthouse, then take the stairs.
 *  How do people follow us on Facebook?
 * ```
 */
import {callMarks, isBeside, judgeCall, mayCall, opensCall, readCalls} from '../src/document/calls.js'
import type {Document, Line} from '../src/document/document.js'
import {excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding, type Span} from '../src/rule.js'

const longestLine = 400
const longestTail = 240
// What begins so is code, a heading, a quotation or an item: of a manual, a README or a list of exercises.
const markedPattern = /^(?: {2}|\t|[#>=`.]|\d+[.)])|[:：]\s*$/

export default defineRule({
  id: 'promo-line',
  group: 'footer',
  gate: [],
  reach: 'line',
  *find(document) {
    const known = new Map<number, Certainty>()
    for (const {line, phrase} of document.phrases('promo', 'newsletter', 'social', 'app-download'))
      if (isWholeLine(phrase)) known.set(line.index, phrase.certainty)
    for (const line of linesBeside(document, known, (_start, _end, index) => mayCall(document, index), callMarks)) {
      if (document.isWrapped(line.index)) continue
      const call = readCall(document, line)
      if (!known.has(line.index) && (call === undefined || markedPattern.test(line.text))) continue
      const phrase = known.get(line.index)
      const certainty = phrase === 'certain' || call?.start === undefined ? (phrase ?? call?.certainty) : call.certainty
      if (call !== undefined && call.start > line.start) yield cutTail(document, line, call)
      else if (certainty !== undefined) yield {...cutLine(line), certainty, message: `Call ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

type Call = {readonly start: number; readonly certainty: Certainty}

/** The calls that end the line, with what leads to them; from its start on where the line has nothing else. */
function readCall(document: Document, line: Line): Call | undefined {
  const from = line.text.length > longestLine ? endOfSentence(document.text, line.end - longestTail, line.end) : line.start
  if (!opensCall(document, line.index, from, line.end)) return undefined
  const clauses = readCalls(document.text, from, line.end)
  let start: number | undefined
  let best: Certainty | undefined
  let at = clauses.length - 1
  for (; at >= 0; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    const certainty = judgeCall(clause)
    if (certainty === undefined && !isBeside(clause) && !isBracketed(document.text, clause)) break
    if (certainty !== undefined) {
      start = clause.start
      best = best === 'certain' ? best : certainty
    } else if (clause.mark === '?' || at === 0) start = start === undefined ? undefined : clause.start
  }
  if (start === undefined || best === undefined) return undefined
  const isItem = /^\s?[-*+] /.test(line.text)
  if (at < 0 && from === line.start) return {start: line.start, certainty: isItem ? 'likely' : best}
  // In running text only what is sure: an author's own advice ends paragraphs, too.
  return best !== 'certain' || (clauses[at]?.mark ?? '') === '' || start === from ? undefined : {start, certainty: best}
}

function isBracketed(text: string, {start, end}: Span): boolean {
  return /^\s*[([][^()[\]]{1,80}[)\]]\s*$/.test(text.slice(start, end))
}

/** Where the first sentence that begins behind `from` begins; the end of the line where none does. */
function endOfSentence(text: string, from: number, end: number): number {
  const found = /[.!?。！？؟।]["”’」』)]?\s*/u.exec(text.slice(from, end))
  return found === null ? end : from + found.index + found[0].length
}

function cutTail(document: Document, line: Line, {start, certainty}: Call): RuleFinding {
  let from = start
  while (from > line.start && /\s/.test(document.text.charAt(from - 1))) from--
  const span = {start: from, end: line.end}
  const message = `Call ${excerpt(document.text.slice(start, line.end))}, fix deletes the tail`
  return {span, certainty, message, edit: {...span, text: ''}}
}
