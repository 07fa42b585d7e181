/** What a page tells those who use it, in a sentence: log in to comment, click to enlarge, copied, for members only, written by a machine. */
import {Cue} from '../words/cue.js'
import {copied, end, machine, made, member, reserved, scan} from './page-state-forms.js'
import {promise, upkeep} from './promise-forms.js'
import {closed, direction, mistake, opinion, passOn} from './reader-forms.js'
import {countSentences} from './text.js'
import {enlarge, type NoticeKind, signIn, takePart} from './use-forms.js'
import {delay, moderated, paid, version} from './version-forms.js'

// Kinds with a cue of their own: few lines are asked about both.
const groups: readonly {readonly kinds: readonly NoticeKind[]; readonly cue: Cue}[] = [
  group('use-notice', [signIn, takePart, enlarge, copied, scan, member, reserved, machine, made, end]),
  group('reader-notice', [opinion, passOn, closed, mistake, direction]),
  group('promise-notice', [promise, upkeep]),
  group('version-notice', [version, delay, moderated, paid])
]
// In quotes it is somebody's subject.
const quotePattern = /["“”„«»『「]/
const longest = 160

/** Of these a line with such a sentence has one. */
export const useCues: readonly Cue[] = groups.map(({cue}) => cue)

/**
 * Does the page speak to those who use it, in a sentence or two, of what they may do with it?
 * @param has has the line this one of the cues?
 */
export function isUseNotice(line: string, has: (cue: Cue) => boolean = () => true): boolean {
  const text = line.length > longest ? '' : line.trim().toLowerCase()
  if (text === '' || quotePattern.test(text)) return false
  const found = groups.some(
    ({kinds, cue}) => has(cue) && kinds.some(({stem, forms}) => stem.test(text) && forms.some((form) => form.test(text)))
  )
  return found && countSentences(line) <= 2
}

function group(id: string, kinds: readonly NoticeKind[]) {
  return {kinds, cue: new Cue(id, {of: () => kinds.map(({stem}) => stem)})}
}
