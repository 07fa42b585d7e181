/** The sentences of labels and notices, read by their words: see `notice-words.ts`. */
import type {Certainty} from '../rule.js'
import {callWords} from '../words/call-words.js'
import {type Clause, readClauses} from '../words/clauses.js'
import {Cue} from '../words/cue.js'
import {Lexicon} from '../words/lexicon.js'
import {noticeWords} from '../words/notice-words.js'
import type {Document, Line} from './document.js'
import {oncePerDocument} from './once.js'

const {ours, reader, subscribe, lead} = callWords
// A banner with its list of purposes has six lines that name cookies or terms.
const mostNotices = 6
const words = {...noticeWords, ours, reader, subscribe, lead}
const lexicon = new Lexicon(words)
const cueOf = (...names: readonly [keyof typeof words, ...(keyof typeof words)[]]) =>
  new Cue(`notice-${names[0]}`, {of: () => names.flatMap((name) => words[name])})
/** Tells of a line that it has words of a class, or of one of two. */
export const noticeCues = {
  ad: cueOf('ad', 'label'),
  affiliate: cueOf('affiliate'),
  already: cueOf('already'),
  below: cueOf('below'),
  by: cueOf('by'),
  commission: cueOf('commission'),
  cookie: cueOf('cookie'),
  login: cueOf('login'),
  only: cueOf('only'),
  onward: cueOf('onward'),
  quota: cueOf('quota'),
  rest: cueOf('rest'),
  subscribe: cueOf('subscribe', 'login'),
  subscriber: cueOf('subscriber'),
  terms: cueOf('terms')
} as const

/** The bit of each class of words. */
export const notice = {
  ad: lexicon.mask('ad'),
  affiliate: lexicon.mask('affiliate'),
  earn: lexicon.mask('earn'),
  label: lexicon.mask('label'),
  already: lexicon.mask('already'),
  article: lexicon.mask('article'),
  below: lexicon.mask('below'),
  buy: lexicon.mask('buy'),
  by: lexicon.mask('by'),
  commission: lexicon.mask('commission'),
  consent: lexicon.mask('consent'),
  cookie: lexicon.mask('cookie'),
  lead: lexicon.mask('lead'),
  login: lexicon.mask('login'),
  only: lexicon.mask('only'),
  onward: lexicon.mask('onward'),
  ours: lexicon.mask('ours'),
  person: lexicon.mask('ours', 'reader'),
  quota: lexicon.mask('quota'),
  rest: lexicon.mask('rest'),
  site: lexicon.mask('site'),
  subscribe: lexicon.mask('subscribe', 'login'),
  subscriber: lexicon.mask('subscriber'),
  terms: lexicon.mask('terms'),
  use: lexicon.mask('use')
} as const

/** A line with its sentences. */
export interface NoticeLine {
  readonly line: Line
  readonly clauses: readonly Clause[]
}

// The longest cookie banner that was read, with its buttons, has 560 characters.
const longest = 640

/** May a line be a notice, by its cues and its length in UTF-16 units? */
export type MayBeNotice = (is: (cue: Cue) => boolean, length: number) => boolean

/** The lines that may be a notice, with their sentences. */
export function* readNotices(document: Document, mayBe: MayBeNotice): Iterable<NoticeLine> {
  const {text} = document
  let at = 0
  const is = (cue: Cue) => document.isCued(at, cue)
  const isWanted = (start: number, end: number, index: number) => {
    at = index
    return end - start <= longest && mayBe(is, end - start) && !document.isWrapped(index)
  }
  for (const line of document.linesWhere(isWanted)) yield {line, clauses: readClauses(lexicon, text, line.start, line.end)}
}

/** Does the text speak of consent, terms and cookies at length, as a policy or a guide does? */
const isPolicy = oncePerDocument((document) => {
  const subject = notice.cookie | notice.terms
  let count = 0
  for (const {clauses} of readNotices(document, (is) => is(noticeCues.cookie) || is(noticeCues.terms)))
    if (clauses.some(({all}) => (all & subject) !== 0)) count++
  return count > mostNotices
})

/**
 * The notices among the lines that may be one, as a rule judges their sentences. In a policy or a guide, which is about such
 * things, each is possible at most.
 * @param judge undefined for a line that is no notice
 */
export function* judgeNotices(
  document: Document,
  mayBe: MayBeNotice,
  judge: (notice: NoticeLine) => Certainty | undefined
): Iterable<{readonly line: Line; readonly certainty: Certainty}> {
  for (const found of readNotices(document, mayBe)) {
    const certainty = judge(found)
    if (certainty !== undefined) yield {line: found.line, certainty: isPolicy(document) ? 'possible' : certainty}
  }
}
