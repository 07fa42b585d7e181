/** Sentences of one line, by retext-english. In a module of its own, so that it is loaded only when a rule asks for it. */

import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {SentenceParser} from './context.js'

const parser = unified().use(retextEnglish).freeze()

/** Splits a line into sentences; offsets in the line. */
export const parseSentences: SentenceParser = (text) => {
  const spans: {start: number; end: number}[] = []
  for (const paragraph of parser.parse(text).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      const start = sentence.position?.start.offset
      const end = sentence.position?.end.offset
      if (sentence.type === 'SentenceNode' && start !== undefined && end !== undefined) spans.push({start, end})
    }
  }
  return spans
}
