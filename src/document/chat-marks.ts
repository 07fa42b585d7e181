/** Marks that only a chatbot's program writes: citations, chat tokens, trackers; and the lines in which a model speaks of itself. */
import {Cue} from '../words/cue.js'
import type {Document, Line} from './document.js'
import {signBits} from './signs.js'
import {endsSentence} from './text.js'

/** A piece of a line, as offsets in it, with the space that goes along. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** `token`: parts a chat; a text about code may mean it. */
  readonly kind: 'citation' | 'token' | 'tracker'
}

const turn = String.raw`turn\d{1,3}(?:search|news|view|image|file|fetch|academia|product|video|finance|maps|reddit|forecast|sports|click)\d{1,3}`
const namedCitations = [
  String.raw`:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?`,
  String.raw`(?<!\w)(?:cite)?(?:${turn})+(?!\w)`,
  String.raw`\(?\[oai_citation:\d{1,4}[^\]]{0,80}\](?:\([^)\s]{0,300}\)\)?)?`,
  String.raw`\[cite_start\]|\[cite: ?\d{1,4}(?:, ?\d{1,4}){0,20}\]|\[web:\d{1,4}\]`
]
// Private-use characters stand around a citation as the program sends it.
const citation = [String.raw`【\d{1,3}(?::\d{1,3})?†[^】]{0,60}】`, String.raw`\ue200[^\ue200\ue201]{1,200}\ue201`, ...namedCitations].join(
  '|'
)
// Named, since `<|>` and `<|name|>` are other languages' syntax, too.
const role = '(?:system|user|assistant|model|tool|developer)'
const token = String.raw`<\|(?:im_start|im_end|im_sep|endoftext|endofprompt|eot_id|start_header_id|end_header_id|begin_of_text|end_of_text|eom_id|${role}|end|pad|fim_(?:prefix|middle|suffix))\|>(?:${role}(?=\s*$|<))?|<(?:start|end)_of_turn>(?:${role}(?=\s*$))?|\[/?INST\]|<</?SYS>>|</?think>`
// Named by themselves; `?` or `&` before it, and `&` behind it, say how the address is mended.
const tracker = String.raw`utm_source=(?:chatgpt\.com|openai(?:\.com)?|chat\.openai\.com|perplexity(?:\.ai)?|copilot\.com|copilot\.microsoft\.com|claude\.ai|gemini\.google\.com)(?![\w.-])`
const markPattern = new RegExp(`(${citation})|(${token})|(${tracker})`, 'g')
const quotes = '"“”‘’\'`«»「」『』'

const {angle, square} = signBits
const markCue = new Cue('chat-mark', {of: () => [new RegExp([...namedCitations, tracker].join('|'))]})
const tokenCue = new Cue('chat-token', {of: () => [new RegExp(token)]})

/** The lines that can hold a mark. */
export function markedLines(document: Document): Iterable<Line> {
  const isSent = document.text.includes('\ue200')
  const isMarked = (start: number, end: number, index: number) => {
    if (isSent || document.isCued(index, markCue)) return true
    const mask = document.maskAt(index) & (angle | square)
    if (mask === 0) return false
    return document.isCued(index, tokenCue) || ((mask & square) !== 0 && document.text.slice(start, end).includes('†'))
  }
  return document.linesWhere(isMarked, isSent ? undefined : [markCue, 'angle', 'square'])
}

/** The marks of a line, from the first to the last; those in quotes are meant. */
export function readMarks(line: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const {0: text, 1: cited, 2: token, index} of line.matchAll(markPattern)) {
    const end = index + text.length
    const before = line.charAt(index - 1)
    if (isQuoted(before) && isQuoted(line.charAt(end))) continue
    if (token !== undefined && isSpokenOf(line.slice(0, index), marks)) continue
    if (cited === undefined && token === undefined) marks.push(mendAddress(line, index, end))
    else marks.push({...withSpace(line, index, end), kind: cited === undefined ? 'token' : 'citation'})
  }
  return marks.filter(({start}, index) => index === 0 || start >= (marks[index - 1]?.end ?? 0))
}

/** Is a chat token the object of a sentence? In a chat it begins a line, or stands behind a sentence or another token. */
function isSpokenOf(before: string, marks: readonly Mark[]): boolean {
  return before.trim() !== '' && marks[0]?.start !== 0 && !endsSentence(before)
}

function isQuoted(character: string): boolean {
  return character !== '' && quotes.includes(character)
}

/** One space goes along: the one before it, at the start of the line the one behind. */
function withSpace(line: string, start: number, end: number): {start: number; end: number} {
  if (start > 0 && line.charAt(start - 1) === ' ' && /^(?:[\s.,;:!?)]|$)/.test(line.slice(end, end + 1))) return {start: start - 1, end}
  return start === 0 && line.charAt(end) === ' ' ? {start, end: end + 1} : {start, end}
}

/** `?a&b` loses `?a` when nothing follows, else `a&`. */
function mendAddress(line: string, start: number, end: number): Mark {
  const before = line.charAt(start - 1)
  if (line.charAt(end) === '&' && (before === '?' || before === '&')) return {start, end: end + 1, kind: 'tracker'}
  return {start: before === '?' || before === '&' ? start - 1 : start, end, kind: 'tracker'}
}

const headPattern = /^\s*#{2,3} (?:Instruction|Response|Human|Assistant|System)s?:\s*$/
/** What a line has that heads a turn of a chat. */
export const headCue = new Cue('chat-head', {of: () => [headPattern]})

/** Does the line head a turn of a chat: `### Response:`? */
export function isChatHead(line: string): boolean {
  return headPattern.test(line)
}

const selfPattern =
  /^(?:(?:i['’]m sorry|i apologi[sz]e|unfortunately),? (?:but )?)?as an? (?:ai|artificial intelligence|large language)(?: language)?(?: model| assistant| chatbot)?(?: (?:developed|created|trained) by \w+)?,? (?:i|my)\b|^i(?:['’]m| am) (?:just |only )?an? (?:ai|large) language model\b|^i (?:cannot|can['’]t) (?:fulfill|assist with) (?:this|that|your) request|^i (?:do not|don['’]t) have (?:access to real-time|real-time access)|^my (?:knowledge|training data) (?:cutoff|cut-off)|^als (?:(?:ki|ai)-)?(?:sprachmodell|taalmodel)\b|^en tant qu(?:e modèle de langage|['’]ia\b|['’]assistant ia)|^como (?:um |un )?modelo de (?:lenguaje|linguagem)|^come modello linguistico|^in qualità di modello linguistico|^как (?:языковая модель|ии,)|^як (?:мовна модель|ші,)|^jako model językowy|^sebagai model bahasa|^bir yapay zeka (?:dil )?modeli olarak|^là một mô hình ngôn ngữ|^(?:作[为為]|身为)(?:一[个個名])?(?:ai|人工智能|人工智慧)?(?:大型)?(?:语言模型|語言模型|助手)|^(?:私は)?ai言語モデル|^(?:저는 )?(?:ai|인공지능) ?언어 ?모델|^كنموذج لغ|^بصفتي نموذج لغ|^एक (?:ai|एआई) भाषा मॉडल/

/** What a line has in which a model speaks of itself. */
export const selfCue = new Cue('chatbot-self', {of: () => [selfPattern]})

/** Does the line begin with a model's word about itself: `As an AI language model, I …`? */
export function isSelf(line: string): boolean {
  return selfPattern.test(line.slice(0, 120).toLowerCase())
}
