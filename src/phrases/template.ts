/** A phrase taken apart, and where it stands in a folded line. */
import type {Folded} from './folded.js'
import {isDecoration} from './normal.js'
import {isWholeMatch, type PhraseMatch} from './pack.js'
import {fits, longestSlot, type SlotName, slotNames} from './slots.js'
import {classOf, ignored, isWordLetter} from './tokens.js'

/** Literals with placeholders between them: one literal more than placeholders, the first and the last may be empty. */
export interface Template {
  readonly literals: readonly string[]
  readonly slots: readonly SlotName[]
}

/** Offsets in the folded text. */
export interface Found {
  readonly start: number
  readonly end: number
}

const slotPattern = new RegExp(`\\{(${slotNames.join('|')})\\}`)

/** Has the folded phrase a placeholder other than `{n}`? */
export function hasSlot(form: string): boolean {
  return form.includes('{') && slotPattern.test(form)
}

/** Takes a folded phrase apart. Between a sign and a placeholder no space is needed: `Foto:Max`. */
export function parseTemplate(form: string): Template {
  const parts = form.split(slotPattern)
  const slots = parts.flatMap((part, index) => slotNames.find((name) => index % 2 === 1 && name === part) ?? [])
  const literals = parts.filter((_, index) => index % 2 === 0)
  return {slots, literals: literals.map((literal, index) => (index < slots.length ? literal.replace(/([^\p{L}\s]) $/u, '$1') : literal))}
}

/** Where the phrase stands in the line: for `contains` every place, else one at most. */
export function findTemplate(line: Folded, template: Template, match: PhraseMatch): readonly Found[] {
  const edges = edgesOf(line.form)
  const found: Found[] = []
  for (const start of startsOf(line.form, template.literals[0] ?? '', match, edges.from)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const end = matchFrom({line, template, match, to: edges.to}, start)
    if (end === undefined) continue
    found.push({start, end})
    if (match !== 'contains') break
  }
  return found
}

interface Task {
  readonly line: Folded
  readonly template: Template
  readonly match: PhraseMatch
  /** Behind the last character of the line that is no decoration. */
  readonly to: number
}

function edgesOf(form: string): {readonly from: number; readonly to: number} {
  let from = 0
  let to = form.length
  while (from < to && isDecoration(form.charCodeAt(from))) from++
  while (to > from && isDecoration(form.charCodeAt(to - 1))) to--
  return {from, to}
}

/** Where the phrase may begin: at the first character that is no decoration, in the decoration before, or at each place of its first literal. */
function startsOf(form: string, first: string, match: PhraseMatch, from: number): readonly number[] {
  if (isWholeMatch(match) || (match === 'prefix' && first === '')) return form.startsWith(first, from) ? [from] : []
  const starts: number[] = []
  const last = match === 'prefix' ? from : form.length
  // A phrase that opens with a placeholder begins anywhere, and nothing is found behind the end for ever.
  const next = (at: number) => (at <= form.length ? form.indexOf(first, at) : -1)
  for (let start = next(0); start >= 0 && start <= last; start = next(start + 1))
    if (start === 0 || !isWordLetter(first.charCodeAt(0)) || !isWordLetter(form.charCodeAt(start - 1))) starts.push(start)
  return starts
}

function matchFrom(task: Task, start: number): number | undefined {
  const first = task.template.literals[0] ?? ''
  return matchSlots(task, 0, start + first.length)
}

/** Matches placeholder number `index` and all behind it from this place on. */
function matchSlots(task: Task, index: number, at: number): number | undefined {
  const {line, template} = task
  const slot = template.slots[index]
  if (slot === undefined) return mayEnd(task, at) ? at : undefined
  const next = template.literals[index + 1] ?? ''
  for (const end of slotEnds(task, slot, at, next, index + 1 === template.slots.length)) {
    if (!fits(slot, line.raw.slice(line.at[at], line.at[end]))) continue
    const whole = matchSlots(task, index + 1, end + next.length)
    if (whole !== undefined) return whole
  }
  return undefined
}

function slotEnds({line: {form}, match, to}: Task, slot: SlotName, at: number, next: string, isLast: boolean): readonly number[] {
  const limit = Math.min(form.length, at + longestSlot[slot] + 2)
  const ends: number[] = []
  if (next === '' && isLast) {
    if (match === 'suffix' || isWholeMatch(match)) return to > at && to <= limit ? [to] : []
    for (let end = limit; end > at; end--) if (!isInWord(form, end)) ends.push(end)
    return ends
  }
  // Two placeholders with nothing between them: `{place}{date}`.
  if (next === '') return Array.from({length: limit - at}, (_, index) => at + index + 1)
  for (let end = form.indexOf(next, at + 1); end >= 0 && end <= limit; end = form.indexOf(next, end + 1)) ends.push(end)
  return ends
}

function mayEnd({line: {form}, match, to}: Task, end: number): boolean {
  if (isWholeMatch(match)) return end === to
  if (match === 'suffix') return end >= to
  return !isInWord(form, end)
}

/** Is the place between two letters of a word? */
function isInWord(form: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && classOf(form.charCodeAt(before)) === ignored) before--
  let behind = at
  while (behind < form.length && classOf(form.charCodeAt(behind)) === ignored) behind++
  if (before < 0 || behind >= form.length) return false
  return isWordLetter(form.charCodeAt(before)) && isWordLetter(form.charCodeAt(behind))
}
