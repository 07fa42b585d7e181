/**
 * Flags the mark that says a text was cut: `[+2381 chars]`, `(more…)`, `… Continue reading`.
 *
 * ## Why
 * Feeds and news services give the beginning of an article and such a mark. It is no word of the article.
 *
 * ## Flagged
 * At the end of a line, or as a whole line: a count of what is missing in brackets; `more` with dots in brackets; an invitation to
 * read on behind dots or a sentence; `[truncated]`; `Continued on page 5`. `[…]` at the end of the text, in the middle of a sentence.
 * An agency's mark for the end of its report as a whole line: `(끝)`, `-ends-`.
 *
 * ## Left alone
 * Dots by themselves, `[…]` between sentences and paragraphs, where it is an editor's omission, and a sentence that says `read more`.
 *
 * ## Fix
 * Deletes the mark; the dots before it stay, since they tell that the text goes on. Certain for a count, for brackets, and behind or
 * before dots or an arrow; likely behind a plain sentence, for `[…]`, and for an end mark.
 *
 * ## Examples
 * ```diff
 * @@ certain: Truncation marker `[+412 chars]`, fix deletes it
 * -The council voted to keep the old ferry running for one more… [+412 chars]
 * +The council voted to keep the old ferry running for one more…
 * -Engineers found rot in eleven piles. (more…)
 * +Engineers found rot in eleven piles.
 * -Die Reparatur dauert ein Jahr ... Weiterlesen »
 * +Die Reparatur dauert ein Jahr ...
 * -Tickets sold out within an hour. Read the rest of this entry →
 * +Tickets sold out within an hour.
 * -Continued on page A14
 * -(끝)
 * @@ likely: Truncation marker `Read more`, fix deletes it
 * -A decision was put off until the spring. Read more
 * +A decision was put off until the spring.
 * @@ likely: Truncation marker `[…]`, fix deletes it
 * -The replacement bridge was put […]
 * +The replacement bridge was put
 * ```
 * ```diff
 *  “The pier […] is safe,” she said. […]
 *  He wanted to know more...
 *  Nobody should have to read more (or less).
 *  The bridge was put off. […]
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {excerpt} from '../src/document/text.js'
import {findTruncation, isEndMark, isMissingEnd, longestTruncation, mayEndTruncated} from '../src/document/truncation.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'

export default defineRule({
  id: 'truncation-marker',
  group: 'artefact',
  gate: [],
  *find(document) {
    yield* phraseLines(document, 'truncation', 'Truncation marker')
    const last = document.neighbour(document.lineCount, -1)
    for (const line of document.linesWhere((start, end, index) => mayEndTruncated(document, start, end, index, index === last))) {
      const finding = judge(document, line, line.index === last)
      if (finding !== undefined) yield finding
    }
  }
})

function judge(document: Document, line: Line, isLast: boolean): RuleFinding | undefined {
  if (document.isWrapped(line.index) && !document.isBlank(line.index + 1)) return undefined
  const text = line.text.trimEnd()
  if (isEndMark(text)) return {...cutLine(line), certainty: 'likely', message: `End mark ${excerpt(text)}, fix deletes the line`}
  const tail = text.slice(-longestTruncation)
  const found = findTruncation(tail, tail.length === text.length) ?? (isLast ? findMissingEnd(tail) : undefined)
  if (found === undefined) return undefined
  const start = text.length - tail.length + found.start
  const kept = text.slice(0, start).trimEnd()
  const message = `Truncation marker ${excerpt(text.slice(start))}, fix deletes`
  if (kept === '') return {...cutLine(line), certainty: found.certainty, message: `${message} the line`}
  const span = {start: line.start + start, end: line.start + text.length}
  return {span, certainty: found.certainty, message: `${message} it`, edit: {start: line.start + kept.length, end: line.end, text: ''}}
}

function findMissingEnd(tail: string): {start: number; certainty: Certainty} | undefined {
  const start = isMissingEnd(tail)
  return start === undefined ? undefined : {start, certainty: 'likely'}
}
