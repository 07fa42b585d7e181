/** What a page tells those who use it, in a sentence: log in to comment, click to enlarge, copied, for members only, written by a machine. */
import {Cue} from '../words/cue.js'
import {copied, end, machine, made, member, reserved, scan} from './page-state-forms.js'
import {promise, upkeep} from './promise-forms.js'
import {closed, direction, mistake, opinion, passOn} from './reader-forms.js'
import {countSentences} from './text.js'
import {enlarge, isOfKind, signIn, takePart} from './use-forms.js'
import {delay, moderated, paid, version} from './version-forms.js'

const states = {copied, scan, member, reserved, machine, made, end, version, delay, moderated, paid}
const notices = {signIn, takePart, enlarge, opinion, passOn, closed, mistake, direction, promise, upkeep, ...states}
// A cue each: patterns that all are asked where one might match cost half of what the rule took.
const kinds = Object.entries(notices).map(([name, kind]) => ({...kind, cue: new Cue(`use-${name}`, {of: () => [kind.stem]})}))
// In quotes it is somebody's subject.
const quotePattern = /["“”„«»『「]/
const longest = 160

/** What such a sentence has, one of them. */
export const useCues: readonly Cue[] = kinds.map(({cue}) => cue)

/** Does the page speak to those who use it, in a sentence or two, of what they may do with it? @param isCued has the line this cue? */
export function isUseNotice(line: string, isCued: (cue: Cue) => boolean = () => true): boolean {
  const cued = line.length > longest ? [] : kinds.filter(({cue}) => isCued(cue))
  if (cued.length === 0 || quotePattern.test(line)) return false
  const text = line.trim().toLowerCase()
  return cued.some((kind) => isOfKind(kind, text)) && countSentences(line) <= 2
}
