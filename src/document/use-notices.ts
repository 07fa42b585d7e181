/** What a page tells those who use it, in a sentence: log in to comment, click to enlarge, copied, for members only, written by a machine. */
import {Cue} from '../words/cue.js'
import {copied, end, machine, made, member, reserved, scan} from './page-state-forms.js'
import {promise, upkeep} from './promise-forms.js'
import {closed, direction, mistake, opinion, passOn} from './reader-forms.js'
import {countSentences} from './text.js'
import {enlarge, signIn, takePart} from './use-forms.js'
import {delay, moderated, version} from './version-forms.js'

const kinds = [
  signIn,
  takePart,
  enlarge,
  copied,
  scan,
  member,
  reserved,
  machine,
  made,
  end,
  opinion,
  passOn,
  closed,
  mistake,
  direction,
  promise,
  upkeep,
  version,
  delay,
  moderated
]
// In quotes it is somebody's subject.
const quotePattern = /["“”„«»『「]/
const longest = 160

/** What such a sentence has. */
export const useCue = new Cue('use-notice', {of: () => kinds.map(({stem}) => stem)})

/** Does the page speak to those who use it, in a sentence or two, of what they may do with it? */
export function isUseNotice(line: string): boolean {
  const text = line.length > longest ? '' : line.trim().toLowerCase()
  if (text === '' || quotePattern.test(text)) return false
  return kinds.some(({stem, forms}) => stem.test(text) && forms.some((form) => form.test(text))) && countSentences(line) <= 2
}
