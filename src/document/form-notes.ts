/** What a page says beside its forms, read by its words: see `form-words.ts`. */
import type {Certainty} from '../rule.js'
import {type Clause, readClauses} from '../words/clauses.js'
import {Cue} from '../words/cue.js'
import {formWords} from '../words/form-words.js'
import {Lexicon} from '../words/lexicon.js'
import type {Document, Line} from './document.js'

const lexicon = new Lexicon(formWords)
type Class = keyof typeof formWords
const bits = Object.fromEntries(Object.keys(formWords).map((name) => [name, lexicon.mask(name)]))
const names = ({all}: Clause, ...classes: readonly Class[]) => classes.every((name) => (all & (bits[name] ?? 0)) !== 0)

const requiredCue = new Cue('form-required', {of: () => formWords.required})
const mailCue = new Cue('form-mail', {of: () => formWords.mail})
const subjectCue = new Cue('form-subject', {of: () => [...formWords.error, ...formWords.tip]})
const shownCue = new Cue('form-shown', {of: () => [...formWords.shown, ...formWords.private]})
/** A line that asks for tips or corrections has it. */
export const tellCue = new Cue('form-tell', {of: () => [...formWords.tell, ...formWords.keys]})

const starPattern = /(?<!\*)[*※＊](?!\*)/u
const longest = 200
const mostWords = 16

/** A line beside a form, and how sure that is. */
export interface FormNote {
  readonly line: Line
  readonly certainty: Certainty
}

/** The lines that say what becomes of an address, or which fields must be filled in: certain where one says both. */
export function* addressNotes(document: Document): Iterable<FormNote> {
  for (const line of document.labelsWith(longest, requiredCue, mailCue)) {
    if (!document.isCued(line.index, requiredCue) && !document.isCued(line.index, shownCue)) continue
    const certainty = judgeAddressNote(line.text)
    if (certainty !== undefined) yield {line, certainty}
  }
}

/** See `addressNotes`. */
export function judgeAddressNote(text: string): Certainty | undefined {
  const clauses = readClauses(lexicon, text, 0, text.length)
  const keeps = clauses.some(isKept)
  const requires = clauses.some((clause) => isRequired(clause, text))
  if (!clauses.every((clause) => isKept(clause) || isRequired(clause, text))) return undefined
  if (keeps && requires) return 'certain'
  // Lists and Markdown have stars, too.
  const isShort = clauses.length === 1 && clauses.every((clause) => clause.words <= 8 && clause.mark === '' && names(clause, 'field'))
  return (keeps && clauses.some((clause) => names(clause, 'your'))) || (requires && isShort && starPattern.test(text))
    ? 'likely'
    : undefined
}

/** The reader's address is shown to nobody. */
function isKept(clause: Clause): boolean {
  return clause.words <= mostWords && names(clause, 'mail') && (names(clause, 'private') || names(clause, 'not', 'shown'))
}

/** Something must be filled in: fields, or what a star stands at. */
function isRequired(clause: Clause, text: string): boolean {
  return (
    clause.words <= mostWords &&
    names(clause, 'required') &&
    (names(clause, 'field') || starPattern.test(text.slice(clause.start, clause.end)))
  )
}

/** Does the sentence open or end with whom to tell? Somebody who would not tell us does not. */
function isTold({first, last, words}: Clause): boolean {
  return words <= 10 && ((first | last) & (bits['tell'] ?? 0)) !== 0
}

/** The lines that ask readers for what they found wrong, or have to say: a question, and whom to tell. */
export function* correctionCalls(document: Document): Iterable<FormNote> {
  for (const line of document.labelsWith(longest, tellCue)) {
    if (!document.isCued(line.index, subjectCue)) continue
    const certainty = judgeCorrectionCall(line.text)
    if (certainty !== undefined) yield {line, certainty}
  }
}

/** See `correctionCalls`. */
export function judgeCorrectionCall(text: string): Certainty | undefined {
  const clauses = readClauses(lexicon, text, 0, text.length)
  const [first, ...others] = clauses
  if (first === undefined || clauses.length > 3 || clauses.some(({words}) => words > mostWords)) return undefined
  if (clauses.some((clause) => names(clause, 'keys')) && clauses.some((clause) => names(clause, 'error'))) return 'certain'
  const asks = first.mark === '?' && (names(first, 'error') || (names(first, 'tip') && first.words <= 8))
  return asks && others.length > 0 && others.some(isTold) ? 'likely' : undefined
}
