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
 * (`Enjoyed this? …`). The same behind the last sentence of a paragraph. Known calls of the packs. A name in capitals that
 * ends in its medium (`HARBOUR NEWSLETTER`). A line of nothing but words for a game, a poll or tickets (`Répondez à notre sondage`).
 *
 * ## Left alone
 * Sentences that tell of newsletters and apps; what a program supports (`Support for overlines`); other imperatives; code,
 * headings and quotations in Markdown and manuals.
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
 * -Take our weekly crossword quiz
 * @@ certain: Channel `HARBOUR TV PODCASTS`, fix deletes the line
 * -HARBOUR TV PODCASTS
 * ```
 * ```diff
 * @@ certain: Call `Sign up for our newsletter.`, fix deletes the tail
 * -The pier will reopen in spring. Sign up for our newsletter.
 * +The pier will reopen in spring.
 * ```
 * ```diff
 *  Subscribe to the idea or not, the council must act.
 *  Abonnez-vous au silence : dans cette vallée, personne ne parle avant que le soleil passe la crête, dit la bergère.
 *  Our newsletter has grown to forty thousand readers, she said, and the app came later.
 *  Follow the path to the lighthouse, then take the stairs.
 *  How do people follow us on Facebook?
 *  Harbour podcasts
 *  HOW TO MAKE PODCASTS
 * ```
 */
import {type Call, readCall} from '../src/document/call-lines.js'
import {callMarks, channelCue, isChannelTitle, mayCall} from '../src/document/calls.js'
import type {Document, Line} from '../src/document/document.js'
import {linesOfPage} from '../src/document/page-families.js'
import {excerpt} from '../src/document/text.js'
import {isWholeLine} from '../src/phrases/index.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'

const longestTitle = 200
// What begins so is code, a heading, a quotation or an item: of a manual, a README or a list of exercises.
const markedPattern = /^(?: {2}|\t|[#>=`.]|\d+[.)])|[:：]\s*$/
// Nobody is called on in Korean's plain style, or by what a thing belongs to: `구독자가 늘었다`, `구독 경제의 미래`.
const toldPattern = /[가-힣](?<!니)다[.]?\s*$|^\s*구독\S* \S+의 /

export default defineRule({
  id: 'promo-line',
  group: 'footer',
  gate: [],
  reach: 'line',
  *find(document) {
    const known = new Map<number, Certainty>()
    for (const {line, phrase} of document.phrases('promo', 'newsletter', 'social', 'app-download'))
      if (isWholeLine(phrase)) known.set(line.index, phrase.certainty)
    for (const {index} of linesOfPage(document, 'offer')) if (!known.has(index)) known.set(index, 'likely')
    for (const line of document.labelsWith(longestTitle, channelCue)) {
      if (known.has(line.index) || !isChannelTitle(line.text.trim())) continue
      yield {...cutLine(line), certainty: 'likely', message: `Channel ${excerpt(line.text)}, fix deletes the line`}
    }
    for (const line of linesBeside(document, known, (_start, _end, index) => mayCall(document, index), callMarks)) {
      if (document.isWrapped(line.index)) continue
      const call = readCall(document, line)
      if (!known.has(line.index) && (call === undefined || markedPattern.test(line.text) || toldPattern.test(line.text))) continue
      const phrase = known.get(line.index)
      const certainty = phrase === 'certain' || call?.start === undefined ? (phrase ?? call?.certainty) : call.certainty
      if (call !== undefined && call.start > line.start) yield cutTail(document, line, call)
      else if (certainty !== undefined) yield {...cutLine(line), certainty, message: `Call ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

function cutTail(document: Document, line: Line, {start, certainty}: Call): RuleFinding {
  let from = start
  while (from > line.start && /\s/.test(document.text.charAt(from - 1))) from--
  const span = {start: from, end: line.end}
  const message = `Call ${excerpt(document.text.slice(start, line.end))}, fix deletes the tail`
  return {span, certainty, message, edit: {...span, text: ''}}
}
