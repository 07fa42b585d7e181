/** The cheap question before a line is read as a signature. */
import {labelCue, mayOpenByline} from './byline-labels.js'
import {newsroomCue} from './bylines.js'
import type {Document} from './document.js'
import {inkEnd} from './ink.js'
import {named} from './moment-gate.js'
import {maySignName, signerCue} from './names.js'
import {isSecondOrLast} from './place.js'
import {maskOf} from './signs.js'

const digits = maskOf(['digit'])
const stops = '.!?。…'
const ats = maskOf(['at-sign'])
const caseless = maskOf(['han', 'hangul', 'arabic'])
const firstWordPattern = /^[\s|•·▶–—_*-]*([^\s:]+)/

/** Where a text says when. */
export interface Times {
  readonly moments: ReadonlyMap<number, number>
  readonly besides: ReadonlySet<number>
}

/**
 * The cheap question: has the line a label or its first word, a word that ends a signature, a moment beside a name, or the place
 * of a signature? Where a script has no capitals, or numbers stand between, only closer reading tells.
 */
export function mayBeByline(document: Document, start: number, end: number, index: number, {moments, besides}: Times): boolean {
  const {text} = document
  const last = inkEnd(text, start, end) - 1
  const mask = document.maskAt(index)
  const isDigital = (mask & digits) !== 0
  // `4:12 p.m.`
  if (stops.includes(text.charAt(last)) && !(isDigital && (last === start || text.charAt(last - 1) === 'm'))) return false
  if (document.isCued(index, newsroomCue)) return true
  const isLabelled = document.isCued(index, labelCue)
  const isSigned = (mask & ats) !== 0 || document.isCued(index, signerCue)
  if ((mask & caseless) !== 0 && (isLabelled || isSigned)) return true
  if (isLabelled && mayOpenByline((firstWordPattern.exec(text.slice(start, end))?.[1] ?? '').toLowerCase())) return true
  if (isSigned && maySignName(text.slice(start, last + 1))) return true
  if (isDigital && ((mask & ats) !== 0 || ((moments.get(index) ?? 0) & named) !== 0)) return true
  return (
    besides.has(index) ||
    (isLoud(text, start, end) && (isLabelled || /^\s{2}/.test(text.slice(start, start + 2)) || isSecondOrLast(document, index)))
  )
}

/** Has it capitals only? */
function isLoud(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  const line = text.slice(start, end)
  return line === line.toUpperCase()
}
