/** The labels of a page that are made of nothing but words for what readers do with it, whatever their exact wording: see `label-words.ts`. */
import {readCovered} from '../words/covered.js'
import {Cue} from '../words/cue.js'
import {labelWords} from '../words/label-words.js'
import {Lexicon} from '../words/lexicon.js'
import type {Document, Line} from './document.js'

const lexicon = new Lexicon(labelWords)
type Class = keyof typeof labelWords
const bit = (...names: readonly Class[]) => lexicon.mask(...names)
const joint = bit('joint')
const cueOf = (name: Class) => new Cue(`label-${name}`, {of: () => labelWords[name]})

/** What a label asks for or names: that readers comment, pass the text on, or use the page; or a list that readers made. */
export type LabelFamily = 'comment' | 'share' | 'control' | 'list'

/** Classes that a label of the family has all of; the rest of its words only join or are of `others`. */
interface Form {
  readonly of: readonly Class[]
  readonly others?: readonly Class[]
  /** Classes of which one opens or ends the label: the verb of a request. */
  readonly edge?: Class
}

const forms: Readonly<Record<LabelFamily, readonly Form[]>> = {
  comment: [
    {of: ['comment', 'write'], others: ['first', 'opinion', 'readers', 'piece'], edge: 'write'},
    {of: ['opinion', 'write'], others: ['first'], edge: 'write'},
    {of: ['comment', 'be', 'first'], others: ['piece']},
    {of: ['opinion', 'be', 'first']},
    {of: ['comment', 'show'], others: ['readers'], edge: 'show'},
    {of: ['comment', 'readers'], others: ['opinion', 'piece']},
    {of: ['opinion', 'readers']}
  ],
  share: [
    {of: ['pass', 'friend'], others: ['piece', 'write', 'address'], edge: 'pass'},
    {of: ['pass', 'friend', 'piece']},
    {of: ['pass', 'piece'], edge: 'pass'}
  ],
  control: [
    {of: ['copy', 'address'], others: ['piece'], edge: 'copy'},
    {of: ['size', 'letters'], others: ['piece'], edge: 'size'},
    {of: ['rate', 'piece'], edge: 'rate'},
    {of: ['hide', 'banner'], edge: 'hide'}
  ],
  list: [
    {of: ['most', 'seen', 'period'], others: ['piece', 'readers', 'others']},
    {of: ['most', 'seen', 'piece'], others: ['readers', 'others']},
    {of: ['picked', 'piece', 'site'], others: ['most', 'seen']},
    {of: ['readers', 'also', 'seen'], others: ['others', 'piece']},
    {of: ['others', 'also', 'seen'], others: ['piece']},
    {of: ['others', 'readers', 'seen'], others: ['piece']}
  ]
}

// One class each that every form of the family has.
const cues: Readonly<Record<LabelFamily, readonly Cue[]>> = {
  comment: [cueOf('comment'), cueOf('opinion')],
  share: [cueOf('pass')],
  control: [cueOf('copy'), cueOf('size'), cueOf('rate'), cueOf('hide')],
  list: [cueOf('seen'), cueOf('site')]
}
const longest = 64
const mostWords = 10

/** The lines that are labels of a family. Words alone say so: it is likely, no more. */
export function labelsOfFamily(document: Document, family: LabelFamily): readonly Line[] {
  return document.labelsWith(longest, ...cues[family]).filter(({text}) => isOfFamily(text, family))
}

// What tells something has a stop, and what is quoted or answers a colon is somebody's words.
const spokenPattern = /[.。।,;]["”’)]?\s*$|^\s*[:"'“„«‘]|"\s*$/u

/** Is a text a label of the family? */
export function isOfFamily(text: string, family: LabelFamily): boolean {
  if (text.length > longest || spokenPattern.test(text)) return false
  const words = readCovered(lexicon, text)
  if (words === undefined || words.length > mostWords) return false
  const all = words.reduce((sum, bits) => sum | bits, 0)
  const telling = words.filter((bits) => (bits & ~joint) !== 0)
  return forms[family].some(({of, others = [], edge}) => {
    if (of.some((name) => (all & bit(name)) === 0)) return false
    const allowed = bit('joint', ...of, ...others)
    const edges = (telling[0] ?? 0) | (telling.at(-1) ?? 0)
    return words.every((bits) => (bits & allowed) !== 0) && (edge === undefined || (edges & bit(edge)) !== 0)
  })
}
