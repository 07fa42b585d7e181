/** The findings of the rules whose debris stands alone on a line or behind its last sentence. */
import type {RuleFinding} from '../rule.js'
import type {Document} from './document.js'
import type {TailKind} from './tail-parts.js'
import {tailsOf} from './tails.js'
import {excerpt} from './text.js'

/**
 * The finding of each part of this kind, and those of whole lines, in the order of the text.
 * A line that is nothing but parts is deleted, by the kind of its first part.
 * @param label how a message calls the debris
 * @param lines the findings of whole lines
 */
export function withTails(document: Document, kind: TailKind, label: string, lines: Iterable<RuleFinding>): readonly RuleFinding[] {
  return [...tailFindings(document, kind, label), ...lines].sort((a, b) => a.span.start - b.span.start)
}

function* tailFindings(document: Document, kind: TailKind, label: string): Iterable<RuleFinding> {
  for (const {line, parts, whole} of tailsOf(document)) {
    if (whole) {
      if (parts[0]?.kind !== kind) continue
      const certainty = parts.every((part) => part.certainty === 'certain') ? 'certain' : 'likely'
      const cut = {first: line.index, last: line.index}
      yield {span: {start: line.start, end: line.end}, cut, certainty, message: `${label} ${excerpt(line.text)}, fix deletes the line`}
      continue
    }
    for (const part of parts) {
      if (part.kind !== kind) continue
      const span = {start: part.start, end: part.end}
      const message = `${label} ${excerpt(document.text.slice(part.start, part.end))}, fix deletes it`
      yield {span, certainty: part.certainty, message, edit: {...span, text: ''}}
    }
  }
}
