/**
 * Flags the notice that says where a text was taken from or came out first.
 *
 * ## Why
 * It is the site's record of rights and sources, above or below the article, and no sentence of it.
 *
 * ## Flagged
 * A short line of a label with what it names (`Source: Reuters`, `Quelle: …`, `来源：…`), with the name on the next line, too;
 * and at the edges of a text a line, or the tail behind the last sentence of one, such as `This article was originally
 * published on …`, in some twenty languages. Below the text, the initials of an editor with an agency (`mrc/dpa`).
 *
 * ## Left alone
 * A heading `Sources` (possible), a label in a table or among the fields of a record, a sentence about another article.
 *
 * ## Fix
 * Deletes the line, or the tail. Certain outside of the running text for a label with an outlet. Likely for other names, and for a
 * sentence whatever stands beside it, since half of the publishers count it as the article's; possible in the midst of a text.
 *
 * ## Examples
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ certain: Source notice `Source: Associated Press`, fix deletes the line
 * -Source: Associated Press
 * ```
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * @@ likely: Source notice `This story was originally published by …`, fix deletes the line
 * -This story was originally published by Harbour Echo.
 * ```
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 * -来源：港口日报
 * ```
 * ```diff
 *  The council of the harbour town voted on Tuesday to keep the old ferry running.
 *  am/pm
 * @@ likely: Agency's signature `mrc/dpa`, fix deletes the line
 * -mrc/dpa
 * ```
 * ```diff
 *  This article of the treaty was first applied in Westbay, and it has been in force for a hundred years since then.
 * ```
 * ```diff
 * !Sources
 * ```
 */
import type {Document, Line} from '../src/document/document.js'
import {endingsOf} from '../src/document/endings.js'
import {isFieldBlock} from '../src/document/fields.js'
import {hasProseBefore, isAtEdge, isInset, isNearEnd, placeOf} from '../src/document/place.js'
import {elsewhereCues, initialsCue, isFromElsewhere, isSignedByAgency, readSource, sourceLabelCue} from '../src/document/source-forms.js'
import {countSentences, excerpt} from '../src/document/text.js'
import {packLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, cutLines, defineRule, type RuleFinding} from '../src/rule.js'

const longestLabel = 120
const longest = 300
const mostProse = 5

export default defineRule({
  id: 'source-notice',
  group: 'footer',
  gate: [],
  *find(document) {
    const known = new Set<number>()
    const lines = document.linesWhere(
      (start, end, index) =>
        (document.isCued(index, elsewhereCues.noun) && document.isCued(index, elsewhereCues.claim)) ||
        (end - start <= longestLabel && document.isCued(index, sourceLabelCue)),
      [elsewhereCues.claim, sourceLabelCue]
    )
    for (const line of lines) {
      if (document.isWrapped(line.index) || !isAtEdge(document, line.index, mostProse)) continue
      const text = line.text.trim()
      const found = text.length <= longestLabel ? judgeLabel(document, line, text) : undefined
      const all = found === undefined ? [...findNotice(document, line, text)] : [found]
      if (all.length > 0) known.add(line.index)
      yield* all
    }
    for (const line of document.labelsWith(40, initialsCue)) {
      if (known.has(line.index) || !isSignedByAgency(line.text.trim()) || !hasProseBefore(document, line.index)) continue
      yield {...cutLine(line), certainty: 'likely', message: `Agency's signature ${excerpt(line.text)}, fix deletes the line`}
    }
    for (const {line, certainty} of packLines(document, 'source-notice', known)) {
      yield {...cutLine(line), certainty, message: `Source notice ${excerpt(line.text)}, fix deletes the line`}
    }
  }
})

function judgeLabel(document: Document, line: Line, text: string): RuleFinding | undefined {
  const named = readSource(text)
  if (named === undefined || isInset(document, line.index)) return undefined
  // Other notices that end as sentences may stand below.
  const isOutside = placeOf(document, line.index) !== 'body' || (named === 'outlet' && isNearEnd(document, line.index, 1))
  const behind = named === 'nothing' ? document.neighbour(line.index, 1) : undefined
  if (behind !== undefined && readSource(`Source: ${document.line(behind).text.trim()}`) === 'outlet') {
    const last = document.line(behind)
    return {
      ...cutLines(line, last),
      certainty: isOutside ? 'certain' : 'likely',
      message: `Source notice ${excerpt(text)}, fix deletes the lines`
    }
  }
  const isField = named !== 'outlet' && isFieldBlock(document, line.index)
  const certainty: Certainty = isField || !isOutside || named === 'nothing' ? 'possible' : named === 'outlet' ? 'certain' : 'likely'
  return {...cutLine(line), certainty, message: `Source notice ${excerpt(text)}, fix deletes the line`}
}

function* findNotice(document: Document, line: Line, text: string): Iterable<RuleFinding> {
  if (text.length <= longest && countSentences(text) <= 2 && isFromElsewhere(text)) {
    const message = `Source notice ${excerpt(text)}, fix deletes the line`
    yield {...cutLine(line), certainty: 'likely', ceiling: 'likely', message}
    return
  }
  if (!isNearEnd(document, line.index, 1)) return
  const tail = endingsOf(line.text).find((part) => countSentences(part.text) <= 2 && isFromElsewhere(part.text))
  if (tail === undefined) return
  const span = {start: line.start + tail.start, end: line.end}
  yield {span, certainty: 'likely', message: `Source notice ${excerpt(tail.text)}, fix deletes the tail`, edit: {...span, text: ''}}
}
