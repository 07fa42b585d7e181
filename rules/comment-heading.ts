/**
 * Flags the heading of a comment section, and the words of its form.
 *
 * ## Why
 * The comments themselves are loaded later, so a scraper seldom gets them; what it gets is the
 * heading, the count and the invitation to log in.
 *
 * ## Flagged
 * A whole line such as `Comments`, `12 Comments`, `0 Comments (+)`, `Leave a Reply`, `View all 12 comments`, `댓글`, in any
 * of the languages of the packs; calls by their form, whatever their exact words; a line of nothing but words for readers, their
 * comments and writing them (`What our readers say`); what becomes of an address, and
 * which fields of the form must be filled in.
 *
 * ## Left alone
 * A sentence about comments, and a heading with more words in it (`Comments from the public`).
 *
 * ## Fix
 * Deletes the line. Certain where the wording is a form's; a bare `Comments` is likely, and becomes
 * certain beside other certain debris in head or tail.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Comment heading `12 Comments`, fix deletes the line
 * -12 Comments
 * @@ certain: Comment heading `Log in or register to leave a comment`, fix deletes the line
 * -Log in or register to leave a comment
 * -Schreiben Sie einen Kommentar
 * ```
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Comment heading `Pareri dei lettori`, fix deletes the line
 * -Pareri dei lettori
 * @@ certain: Comment heading `Your e-mail stays private. Boxes with *…`, fix deletes the line
 * -Your e-mail stays private. Boxes with * must be filled in.
 * ```
 * ```diff
 *  그래서 의회는 화요일에 오래된 여객선을 한 해 더 운항하기로 의결했다.
 * -댓글
 * ```
 * ```diff
 *  Your address will not be shown.
 *  Comments from the public filled three notebooks, the clerk said.
 * ```
 */
import {addressNotes} from '../src/document/form-notes.js'
import {labelsOfFamily} from '../src/document/label-families.js'
import {excerpt} from '../src/document/text.js'
import {commentCue, mayBeCommentForm, readCommentForm} from '../src/phrases/comment-forms.js'
import {isWholeLine} from '../src/phrases/index.js'
import {linesBeside} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule} from '../src/rule.js'

export default defineRule({
  id: 'comment-heading',
  group: 'interface',
  gate: [],
  reach: 'line',
  *find(document) {
    const {text} = document
    const known = new Map<number, Certainty>()
    for (const {line, phrase} of document.phrases('comments')) if (isWholeLine(phrase)) known.set(line.index, phrase.certainty)
    for (const {index} of labelsOfFamily(document, 'comment')) if (known.get(index) !== 'certain') known.set(index, 'likely')
    for (const {line, certainty} of addressNotes(document)) if (known.get(line.index) !== 'certain') known.set(line.index, certainty)
    for (const line of linesBeside(document, known, (start, end) => mayBeCommentForm(text, start, end), [commentCue])) {
      const form = readCommentForm(line.text)
      const certainty = form === 'call' ? 'certain' : (known.get(line.index) ?? (form === 'count' ? 'likely' : undefined))
      if (certainty === undefined || document.isWrapped(line.index)) continue
      yield {...cutLine(line), certainty, message: `Comment heading ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})
