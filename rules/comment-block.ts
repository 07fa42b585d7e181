/**
 * Flags the comments of readers, from their heading to the end of the text.
 *
 * ## Why
 * What readers write below an article is not the article's, and often not about it; a corpus that keeps it learns the names of
 * people who never meant to be in it.
 *
 * ## Flagged
 * A heading of a comment section (`12 Comments`, `Kommentare`, `댓글 3`) with comments behind it: lines that answer, that name
 * who wrote (`Mia says:`), or that only say when, at least two of them and never more than ten lines apart.
 *
 * ## Left alone
 * A heading `Comments` with prose behind it, as reports and manuals have it.
 *
 * ## Fix
 * Likely, and never more: deletes all lines from the heading to the end. An interview may look the same.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * -2 Comments
 * -Mia says:
 * -March 3, 2021 at 9:14 am
 * -I took it every day when I was at school. The coffee was terrible, the view was not.
 * -Reply
 * -Old Tom says:
 * -Good news for once. I had feared the worst.
 * -Reply
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 *  Comments from the pier
 *  The clerk said that the vote had been close, and that another would follow in March.
 *  Nobody on the pier had expected anything else.
 * ```
 */
import type {Document} from '../src/document/document.js'
import {inkLength} from '../src/document/ink.js'
import {hasProseBefore} from '../src/document/place.js'
import {excerpt} from '../src/document/text.js'
import {countCue, mayBeCommentForm, readCommentForm} from '../src/phrases/comment-forms.js'
import {normalise} from '../src/phrases/normal.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {readTemplates} from '../src/phrases/templates.js'
import {cutLines, defineRule} from '../src/rule.js'

const answers = readTemplates(`
reply|replies|{n}_replies|reply_to_this|report|like|permalink|quote|share|reply_delete|antworten|répondre|responder|rispondi
beantwoorden|reageren
odpowiedz|ответить|відповісти|yanıtla|balas|trả_lời|رد|svar|svara|返信|返信する|回复|回覆|답글|답글쓰기|신고|답글_달기
`)
const saysPattern =
  /^.{2,40} (?:says|said|wrote|sagt|schreibt|dit|a dit|dice|dijo|disse|diz|ha scritto|zegt|pisze|пишет|сказал|пише|dedi ki|berkata|nói)[ .:：…]*$/
const whenPattern =
  /^(?=.{4,50}$)(?:.{0,30}\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: .{0,10})?|(?:about |vor |il y a |hace |há )?\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|(?:vor|il y a|hace|há) \d+ \S+)$/
// A comment of a few paragraphs, and what a form has behind the last one.
const sparsest = 10
const longestSign = 64

export default defineRule({
  id: 'comment-block',
  group: 'interface',
  gate: [],
  ceiling: 'likely',
  *find(document) {
    const {text} = document
    const bare = new Set(document.phrases('comments').map(({line}) => line.index))
    for (const line of linesBeside(document, bare, (start, end) => mayBeCommentForm(text, start, end), [countCue])) {
      if (!bare.has(line.index) && readCommentForm(line.text) !== 'count') continue
      const last = document.neighbour(document.lineCount, -1) ?? 0
      // The count stands above many articles, too, as a link to the comments below.
      if (!hasProseBefore(document, line.index) || !isDense(document, line.index, last)) continue
      const message = `Comments of readers behind ${excerpt(line.text)}, fix deletes all lines to the end`
      yield {...cutLines(line, document.line(last)), certainty: 'likely', message}
      return
    }
  }
})

/** Do signs of comments stand behind a heading, at least two, and never more than so many lines apart? */
function isDense(document: Document, heading: number, last: number): boolean {
  let signs = 0
  let since = 0
  for (let at = document.neighbour(heading, 1); at !== undefined && since < sparsest; at = document.neighbour(at, 1)) {
    if (isSign(document, at)) {
      signs++
      since = 0
    } else since++
    if (at === last) return signs > 1
  }
  return false
}

function isSign(document: Document, index: number): boolean {
  const {text, start, end} = document.line(index)
  if (inkLength(document.text, start, end) > longestSign) return false
  const form = normalise(text)
  return answers.has(form) || saysPattern.test(form) || whenPattern.test(text.trim().toLowerCase())
}
