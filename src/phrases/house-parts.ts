/** What a user's own packs name that no rule of its kind reads: parts of lines, and lines of two kinds. Of our packs nothing. */
import type {Document, Line} from '../document/document.js'
import {excerpt} from '../document/text.js'
import type {RuleFinding, Span} from '../rule.js'
import {isWholeLine, type PhraseHit} from './index.js'
import {isDecoration} from './normal.js'
import {type PhraseKind, type PhraseMatch, phraseKinds} from './pack.js'

// A page of an error is only reported, as a whole.
const kinds = phraseKinds.filter((kind) => kind !== 'error-page')
/** The rules of these know them by their form alone, and each in one script or at one sign. */
const lineKinds: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['contact', 'dateline'])

const brackets = '()[]（）［］【】「」『』<>《》〈〉'
// What joins a site's words to the article's; a sign that may belong to these has to stand apart.
const jointBehind = /^(?:\s*[:：|｜–—]+|\s*[»›>▶►→•·-]+(?=\s))?\s*/u
const jointBefore = /(?:\s+[–—»›>▶►→☞•·-]+|\s*[|｜]+)$/u

/**
 * A finding for each of them, as sure as the pack is. A part goes with the white space that parted it from the rest, and at an
 * end of the line with the decoration there and the dash or bar that joins it; where only decoration is left, the line goes.
 * @param label how a message calls the debris
 */
export function* houseParts(document: Document, label: string): Iterable<RuleFinding> {
  // Few users have packs of their own, and to choose among all kinds takes a while.
  if (!document.allPhrases().some(({phrase}) => phrase.isHouse === true)) return
  for (const hit of document.phrases(...kinds)) {
    const {phrase} = hit
    if (phrase.isHouse === true && (!isWholeLine(phrase) || lineKinds.has(phrase.kind))) yield findPart(document, hit, label)
  }
}

function findPart(document: Document, {line, phrase, start, end}: PhraseHit, label: string): RuleFinding {
  const {certainty, match} = phrase
  const {text} = document
  const message = `${label} ${excerpt(text.slice(start, end))}, fix deletes`
  if (isBare(text, line.start, start) && isBare(text, end, line.end)) {
    const cut = {first: line.index, last: line.index}
    return {span: {start: line.start, end: line.end}, cut, certainty, message: `${message} the line`}
  }
  const edit = {...widen(text, line, match, inBrackets(text, {start, end})), text: ''}
  return {span: {start, end}, certainty, message: `${message} it`, edit}
}

/** With the brackets around it, which would be left empty. */
function inBrackets(text: string, {start, end}: Span): Span {
  const pair = brackets.indexOf(text.charAt(start - 1))
  return pair >= 0 && pair % 2 === 0 && text.charAt(end) === brackets.charAt(pair + 1) ? {start: start - 1, end: end + 1} : {start, end}
}

/** With what parted it from the rest: white space, before the part unless it opens the line; at an edge the line's decoration, and a joint. */
function widen(text: string, line: Line, match: PhraseMatch, {start, end}: Span): Span {
  const before = text.slice(line.start, start).trimEnd()
  const rest = text.slice(end, line.end)
  if (match === 'prefix') return {start: line.start, end: end + (jointBehind.exec(rest)?.[0].length ?? 0)}
  if (match === 'suffix') return {start: line.start + before.length - joint(before).length, end: line.end}
  return {start: line.start + before.length, end: before === '' ? end + rest.length - rest.trimStart().length : end}
}

function joint(before: string): string {
  return jointBefore.exec(before.slice(-12))?.[0] ?? ''
}

/** Is there nothing but decoration? */
function isBare(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isDecoration(text.charCodeAt(at))) return false
  return true
}
