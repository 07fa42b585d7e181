/** What the rules for lost characters have in common: one reading of the document, parted by what was lost. */
import type {Document} from '../document/document.js'
import {oncePerDocument} from '../document/once.js'
import type {RuleFinding} from '../rule.js'
import {type Lost, type LostClass, type LostOptions, readLost, restyle} from './lost.js'

const lostIn = oncePerDocument(({text}) => readLost(text))

const nouns: Readonly<Record<LostClass, string>> = {
  dash: 'dash',
  quote: 'quote',
  apostrophe: 'apostrophe',
  letter: 'letter',
  replacement: 'character'
}
const marks: Readonly<Record<string, string>> = {'•': 'bullet', '-': 'list mark', '…': 'ellipsis'}
// Of the line, so much on either side of the damage is shown.
const shown = 14

/** The findings of a class of lost characters. */
export function lostFindings(document: Document, lostClass: LostClass, options: LostOptions = {}): readonly RuleFinding[] {
  const ofClass = lostIn(document).filter((lost) => lost.class === lostClass)
  return ofClass.map((lost) => toFinding(document, restyle(lost, document.text, options)))
}

function toFinding(document: Document, lost: Lost): RuleFinding {
  const {start, end, text, certainty} = lost
  const noun = (text === undefined ? undefined : marks[text]) ?? nouns[lost.class]
  const what = `Lost ${noun} in \`${surroundings(document, lost)}\``
  if (text === undefined) return {span: {start, end}, certainty, message: `${what}, no fix, look at the source of the text`}
  return {span: {start, end}, certainty, message: `${what}, fix writes \`${text}\``, edit: {start, end, text}}
}

/** The damage with the words beside it, whole where they fit. */
function surroundings(document: Document, {start, end}: Lost): string {
  const line = document.line(document.lineAt(start))
  const from = Math.max(line.start, start - shown)
  const to = Math.min(line.end, end + shown)
  const before = document.text.slice(from, start)
  const after = document.text.slice(end, to)
  return [
    from === line.start ? before : before.replace(/^\S*\s/u, ''),
    document.text.slice(start, Math.min(end, start + shown)),
    to === line.end ? after : after.replace(/\s\S*$/u, '')
  ]
    .join('')
    .replaceAll('`', "'")
    .trim()
}
