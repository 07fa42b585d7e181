/** Which sentences call on a reader to subscribe, to follow, to download or to give. */
import type {Certainty} from '../rule.js'
import {callWords} from '../words/call-words.js'
import {type Clause, opensWith, readClauses} from '../words/clauses.js'
import {Cue} from '../words/cue.js'
import {Lexicon} from '../words/lexicon.js'
import type {Document} from './document.js'

const lexicon = new Lexicon(callWords)
const cueOf = (...names: readonly [keyof typeof callWords, ...(keyof typeof callWords)[]]) =>
  new Cue(`call-${names[0]}`, {of: () => names.flatMap((name) => callWords[name]), atEdges: true})
const cue = {
  /** Verbs of which a call may be made with little else. */
  alone: cueOf('subscribe', 'enrol', 'miss', 'click'),
  follow: cueOf('follow'),
  act: cueOf('act'),
  give: cueOf('give', 'back'),
  /** Things of which a call may be made with any verb. */
  thing: cueOf('letter', 'store', 'news', 'deliver'),
  network: cueOf('network'),
  medium: cueOf('medium'),
  ours: cueOf('ours'),
  app: cueOf('app'),
  enjoy: cueOf('enjoy'),
  share: cueOf('share'),
  friend: cueOf('friend'),
  final: cueOf('final')
}
const is = {
  subscribe: lexicon.mask('subscribe'),
  enrol: lexicon.mask('enrol', 'subscribe'),
  follow: lexicon.mask('follow', 'subscribe', 'enrol'),
  verb: lexicon.mask('subscribe', 'enrol', 'follow', 'act', 'give', 'back', 'share', 'miss', 'click'),
  act: lexicon.mask('act'),
  give: lexicon.mask('give', 'back'),
  donate: lexicon.mask('give'),
  share: lexicon.mask('share'),
  friend: lexicon.mask('friend'),
  miss: lexicon.mask('miss'),
  click: lexicon.mask('click'),
  final: lexicon.mask('final'),
  letter: lexicon.mask('letter'),
  medium: lexicon.mask('medium'),
  network: lexicon.mask('network'),
  ours: lexicon.mask('ours'),
  person: lexicon.mask('ours', 'reader'),
  enjoy: lexicon.mask('enjoy'),
  deliver: lexicon.mask('deliver'),
  press: lexicon.mask('press'),
  app: lexicon.mask('app'),
  store: lexicon.mask('store'),
  news: lexicon.mask('news')
}
// Calls are short; the longest that was read, with the reasons to join, has 28 words.
const mostWords = 30

/** Of these cues a line with a call has one. */
export const callMarks = [cue.alone, cue.follow, cue.give, cue.share, cue.act]

/** Can the line have a call at its end? Never false where `judgeCall` finds one. */
export function mayCall(document: Document, index: number): boolean {
  if (document.isCued(index, cue.alone)) return true
  const follows = document.isCued(index, cue.follow)
  if (document.isCued(index, cue.give)) return true
  if (document.isCued(index, cue.share) && document.isCued(index, cue.friend)) return true
  if (!follows && !document.isCued(index, cue.act)) return false
  const isOurs = document.isCued(index, cue.ours)
  if (document.isCued(index, cue.thing) || (isOurs && document.isCued(index, cue.medium))) return true
  if (follows && (isOurs || document.isCued(index, cue.network) || document.isCued(index, cue.enjoy))) return true
  return document.isCued(index, cue.app)
}

/** Can there be a call from `start` to `end`, the end of a line with this number? As `mayCall`, but looks at how sentences open. */
export function opensCall(document: Document, index: number, start: number, end: number): boolean {
  return document.isCued(index, cue.final) || opensWith(lexicon, document.text, [start, end], is.verb)
}

const channelPattern =
  /(?:^|[^A-ZÀ-ÞА-Я])(?:E-?)?(?:NEWSLETTERS?|PODCASTS?|E-?PAPER|BOLETÍN|BOLETINES|BOLETIM|BOLETINS|INFOLETTRE|NIEUWSBRIEF|NYHETSBREV|NYHEDSBREV|UUTISKIRJE|РАССЫЛКА|РАССЫЛКИ|ПОДКАСТЫ?|РОЗСИЛКА)$/
const shoutPattern = /^[^a-zß-öø-ÿа-яё\d]+$/
const longestShout = 32
const mostShouted = 4
/** A line that shouts the name of a channel has it. */
export const channelCue = new Cue('channel-name', {
  of: () => [
    'newsletter, newsletters, podcast, podcasts, e paper, epaper, enewsletter, boletín, boletines, boletim, boletins, infolettre, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, рассылка, рассылки, подкаст, подкасты, розсилка'
  ]
})

/** Is the text what a site sets above a box of its own: a word or three, and the medium, all in capitals (`HARBOUR TV PODCASTS`)? */
export function isChannelTitle(text: string): boolean {
  if (text.length > longestShout || !channelPattern.test(text) || !shoutPattern.test(text)) return false
  return text.split(/\s+/).length <= mostShouted && !/[.:;,?"“”«»()[\]{}<>=_/]|\b(?:AND|OF|FOR|TO|WITH|ON|HOW|WHY)\b/.test(text)
}

/** The sentences of a piece of text, read by the words of calls. */
export function readCalls(text: string, start: number, end: number): readonly Clause[] {
  return readClauses(lexicon, text, start, end)
}

/** How sure a sentence is a call: certain where it names what it calls for and whose that is. */
export function judgeCall({first, last, all, words, mark}: Clause): Certainty | undefined {
  const verb = (first & is.verb) | ((last & is.final) !== 0 ? all & is.verb : 0)
  if (verb === 0 || words > mostWords || mark === '?') return undefined
  const does = (mask: number) => (verb & mask) !== 0
  const names = (mask: number) => (all & mask) !== 0
  if (isCertain(does, names)) return 'certain'
  return isLikely(does, names, words) ? 'likely' : undefined
}

type Ask = (mask: number) => boolean

/** Nobody but the publisher asks for this in the imperative. */
function isCertain(does: Ask, names: Ask): boolean {
  if (names(is.letter)) return names(is.person) || does(is.enrol)
  if (names(is.store)) return does(is.act)
  if (!names(is.ours)) return false
  return (
    (names(is.network) && does(is.follow)) ||
    (names(is.medium) && does(is.enrol)) ||
    (names(is.app) && does(is.act)) ||
    (names(is.press) && does(is.give))
  )
}

/** What an article may say to its reader, too, though seldom. */
function isLikely(does: Ask, names: Ask, words: number): boolean {
  if (names(is.letter)) return true
  // Of a long sentence a pronoun says little: the verb may have it (`Abonnez-vous à la patience …`).
  if (does(is.subscribe) && (words <= 4 || (names(is.person) && (words <= 12 || names(is.ours | is.medium | is.news | is.press)))))
    return true
  if (does(is.enrol) && (words <= 3 || (names(is.medium | is.network) && words <= 12))) return true
  if (does(is.follow) && ((names(is.network) && words <= 10) || (names(is.ours) && (words <= 4 || names(is.medium))))) return true
  if (does(is.give) && (names(is.press) || (words <= 3 && (does(is.donate) || names(is.person))))) return true
  // What is not to be missed, and how: `Never miss a story: sign up for alerts`.
  if (does(is.miss) && (words <= 6 || names(is.follow) || (names(is.act) && names(is.medium)))) return true
  if (names(is.medium) && names(is.ours) && words <= 20) return true
  if (names(is.app) && does(is.act | is.click) && words <= 12) return true
  if (names(is.news) && words <= (does(is.follow) ? 16 : 8)) return true
  if (does(is.share) && names(is.friend) && words <= 10) return true
  if (does(is.click) && words <= 10) return true
  return (names(is.person) && names(is.deliver)) || (names(is.enjoy) && does(is.follow | is.give))
}

/** Does the sentence lead to a call beside it, saying nothing of its own: a question to the reader, thanks, a promise? */
export function isBeside({all, words, mark, first}: Clause): boolean {
  if (words > mostWords) return false
  if ((all & is.person) !== 0 && (mark === '?' || words <= 12)) return true
  return words <= 3 || (first & is.miss) !== 0 || (mark === '?' && (all & is.enjoy) !== 0)
}
