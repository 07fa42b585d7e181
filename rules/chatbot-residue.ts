/**
 * Flags what a chatbot leaves in a text that was copied from it: citation marks, chat tokens, its opening and its closing.
 *
 * ## Why
 * `:contentReference[oaicite:0]{index=0}` means something to one program only, and an offer of more help to one reader.
 *
 * ## Flagged
 * Citation marks (`【4†source】`, `turn0search3`, `[cite: 2]`), the parameter `utm_source=chatgpt.com` in an address, chat tokens
 * (`<|im_end|>`, `[INST]`, `### Response:`), an opening such as `Sure, here is a polished version:` in the first line, an offer
 * such as `Let me know if you'd like me to …` in the last, and a line in which the model speaks of itself.
 *
 * ## Left alone
 * The same in quotes or in code, and in a text about code. `Let me know what you think in the comments` is a writer's.
 *
 * ## Fix
 * Certain for marks, tokens and offers of the model's own work: deletes them, or the line. Likely for what people write, too;
 * possible, without a fix, for a line that goes on after the model's word about itself.
 *
 * ## Examples
 * ```diff
 * @@ certain: Chatbot residue `Certainly! Here is a shortened version …`, fix deletes the line
 * -Certainly! Here is a shortened version of the report:
 * -The old ferry keeps running until May. :contentReference[oaicite:2]{index=2}
 * +The old ferry keeps running until May.
 * -Piles are rotten.【7†source】 A bridge may follow. turn2news14
 * +Piles are rotten. A bridge may follow.
 * @@ certain: Chatbot residue `utm_source=chatgpt.com`, fix deletes it
 * -See https://example.org/piers?id=7&utm_source=chatgpt.com for the plan.
 * +See https://example.org/piers?id=7 for the plan.
 * -<|im_end|>
 * -Would you like me to add a headline?
 * ```
 * ```diff
 *  Sure, here in the harbour everybody knew her.
 *  He typed "As an AI language model, I cannot swim" and laughed.
 *  Let me know in the comments if you would like a recipe.
 * ```
 */
import {headCue, isChatHead, isSelf, type Mark, markedLines, readMarks, selfCue} from '../src/document/chat-marks.js'
import {closingCue, judgeClosing, judgeOpening, openingCue} from '../src/document/chatbot.js'
import {isAboutCode} from '../src/document/code.js'
import type {Document, Line} from '../src/document/document.js'
import {replaceParts} from '../src/document/replace.js'
import {countSentences, excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'

// Who writes of chatbots quotes them.
const topicPattern = /\b(?:AI|ChatGPT|GPT-\d|chatbots?|language models?|KI|Sprachmodelle?)\b|人工智能|人工知能|인공지능|챗봇/
const longestSelf = 400

export default defineRule({
  id: 'chatbot-residue',
  group: 'artefact',
  gate: [],
  *find(document) {
    const marks = [...findMarks(document)]
    yield* marks
    for (const found of phraseLines(document, 'llm-residue', 'Chatbot residue'))
      if (judgeClosing(document.text.slice(found.span.start, found.span.end)) === undefined) yield found
    yield* findSelves(document)
    yield* findEnds(
      document,
      marks.some(({certainty}) => certainty === 'certain')
    )
  }
})

function* findMarks(document: Document): Iterable<RuleFinding> {
  const lines = new Map<number, Line>()
  for (const line of markedLines(document)) lines.set(line.index, line)
  for (const line of document.linesWith(headCue)) if (isChatHead(line.text)) lines.set(line.index, line)
  if (lines.size === 0) return
  for (const line of [...lines.values()].sort((a, b) => a.index - b.index)) {
    const marks = readMarks(line.text).filter(({kind}) => kind !== 'token' || !isAboutCode(document))
    if (isChatHead(line.text)) yield cut(line, 'likely')
    else if (marks.length > 0 && isNothingElse(line.text, marks)) yield cut(line, 'certain')
    else yield* marks.map((mark) => edit(line, mark))
  }
}

function isNothingElse(text: string, marks: readonly Mark[]): boolean {
  return replaceParts(text, marks).trim() === '' && marks.every(({kind}) => kind !== 'tracker')
}

/** Lines in which a model speaks of itself; of several sentences the first. */
function* findSelves(document: Document): Iterable<RuleFinding> {
  for (const line of document.labelsWith(longestSelf, selfCue)) {
    if (!isSelf(line.text)) continue
    const isTopic = [line.index - 1, line.index + 1].some((index) => topicPattern.test(textAt(document, index)))
    if (countSentences(line.text) === 1) yield cut(line, isTopic ? 'likely' : 'certain')
    else yield {span: line, certainty: 'possible', message: `Chatbot residue ${excerpt(line.text)}, no fix, look at the rest of the line`}
  }
}

const textAt = (document: Document, index: number) => (document.isBlank(index) ? '' : document.line(index).text)

/** The opening in the first line and the closing in the last; a certain mark in the text makes a doubtful one certain. */
function* findEnds(document: Document, isChat: boolean): Iterable<RuleFinding> {
  const first = document.neighbour(-1, 1)
  const last = document.neighbour(document.lineCount, -1)
  if (first === undefined || last === undefined || first === last) return
  const isOpening = document.isCued(first, openingCue) && !document.isWrapped(first)
  const opening = isOpening ? judgeOpening(document.line(first).text) : undefined
  if (opening !== undefined) yield cut(document.line(first), isChat ? 'certain' : opening)
  const isClosing = document.isCued(last, closingCue) && !document.isWrapped(last)
  const closing = isClosing ? judgeClosing(document.line(last).text) : undefined
  if (closing !== undefined) yield cut(document.line(last), isChat || opening === 'certain' ? 'certain' : closing)
}

function cut(line: Line, certainty: Certainty): RuleFinding {
  return {...cutLine(line), certainty, message: `Chatbot residue ${excerpt(line.text)}, fix deletes the line`}
}

function edit(line: Line, {start, end}: Mark): RuleFinding {
  const span = {start: line.start + start, end: line.start + end}
  const shown = line.text.slice(start, end).replace(/^[?&]|&$/g, '')
  return {span, certainty: 'certain', message: `Chatbot residue ${excerpt(shown)}, fix deletes it`, edit: {...span, text: ''}}
}
