/** What a page tells those who use it, in a sentence: log in to comment, click to enlarge, copied, for members only, written by a machine. */
import {Cue} from '../words/cue.js'
import {copiedForms, endForms, machineForms, madeForms, memberForms, reservedForms, scanForms} from './page-state-forms.js'
import {countSentences} from './text.js'
import {enlargeForms, signInForms, takePartForms} from './use-forms.js'

const forms = [
  signInForms,
  takePartForms,
  enlargeForms,
  copiedForms,
  scanForms,
  memberForms,
  reservedForms,
  machineForms,
  madeForms,
  endForms
].flat()
// In quotes it is somebody's subject.
const quotePattern = /["“”„«»『「]/
const longest = 160

/** What such a sentence has. */
export const useCue = new Cue('use-notice', {of: () => forms})

/** Does the page speak to those who use it, in a sentence or two, of what they may do with it? */
export function isUseNotice(line: string): boolean {
  const text = line.length > longest ? '' : line.trim().toLowerCase()
  return text !== '' && !quotePattern.test(text) && forms.some((pattern) => pattern.test(text)) && countSentences(line) <= 2
}
