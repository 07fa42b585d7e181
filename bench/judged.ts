/** What became of each line of a labelled document. */
import type {Cutting} from '../src/cuttings.js'
import type {DocumentContext} from '../src/document/context.js'
import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'
import {joinLines, type Labelled} from './data.js'

const active = activate()

/** What the engine reads documents in, as it is by default. */
export const context = await contextFor(active)

export const tiers = ['safe', 'unsafe'] as const
export type FixTier = (typeof tiers)[number]

/** Of debris `removed` or `missed`, of mixed lines `exact` or `inexact`, of content `kept` or `lost`. */
export type Verdict = 'removed' | 'missed' | 'exact' | 'inexact' | 'kept' | 'lost'

/** A line with ink, and what became of it. */
export interface JudgedLine {
  readonly kind: string
  readonly text: string
  readonly result: string
  readonly verdict: Verdict
}

/** Fixes a document. @param read the context that it is read in */
export function* judgeLines(document: Labelled, tier: FixTier, read: DocumentContext = context): Iterable<JudgedLine> {
  const text = joinLines(document)
  const {cuttings} = fixText(text, active, read, {unsafe: tier === 'unsafe'})
  let start = 0
  for (const line of document.lines) {
    const result = resultOf(text, start, start + line.text.length, cuttings)
    start += line.text.length + 1
    if (line.text.trim() !== '') yield {kind: line.kind, text: line.text, result, verdict: verdictOn(line, result)}
  }
}

function verdictOn({text, label, expect}: Labelled['lines'][number], result: string): Verdict {
  if (label === 'debris') return result.trim() === '' ? 'removed' : 'missed'
  if (expect !== undefined) return result.trim() === expect.trim() ? 'exact' : 'inexact'
  return result === text || label !== 'content' ? 'kept' : 'lost'
}

/** What became of the text from `start` to `end`; a change counts where it begins. */
function resultOf(text: string, start: number, end: number, cuttings: readonly Cutting[]): string {
  let result = ''
  let position = start
  for (const cut of cuttings) {
    if (cut.end <= start || cut.start >= end) continue
    result += text.slice(position, Math.max(position, cut.start)) + (cut.start >= start ? cut.written : '')
    position = Math.max(position, cut.end)
  }
  return result + text.slice(position, Math.max(position, end))
}
