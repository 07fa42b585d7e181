/** Lines of the tail that nobody suspects, with certain ones on both sides: words of a page's own, which no list has. */
import {columns} from '../document/text.js'
import type {ActiveRule} from '../finding.js'
import {isIndented} from './block-lines.js'
import {convict} from './convict.js'
import type {Entry, Lineup} from './lineup.js'
import type {Zones} from './zones.js'

// More lines are a list of their own, or a stanza.
const mostEnclosed = 5
const widest = 80
// An address; a source (`Smith, The Ferries`, `Harbour Survey 2020`); the item of a list: its mark, or how much of it there is (`2 eggs`).
const ownPattern = /www\.|:\/\/|@|[,，、;；]|\p{L}.*(?:19|20)\d\d|^\s*(?:[-–—•*+·]|\d+[.)]?)\s/iu

/** Lines one behind the other, all of them certain or none. */
interface Stretch {
  readonly isCertain: boolean
  readonly lines: number[]
}

// What programs leave in a text, or who made it, says nothing of the lines beside it.
const proving: readonly string[] = ['interface', 'footer']

/**
 * Raises to certain what stands between certain lines behind the last sentence of a text: labels and headlines, five at most, and no
 * more of them than there are certain lines next to them on both sides together. They are found by the rule of an interface or a footer
 * that is sure of the line above or below; between other lines nothing is raised. What stands behind the last certain line stays: a text
 * may be cut off behind a heading.
 * @returns whether anything moved
 */
export function convictEnclosed(lineup: Lineup, zones: Zones): boolean {
  if (!zones.hasProse) return false
  const stretches = findStretches(lineup, zones.lastSentence)
  let moved = false
  for (const [at, {isCertain, lines}] of stretches.entries()) {
    const [above = [], below = []] = [stretches[at - 1]?.lines, stretches[at + 1]?.lines]
    const [before, behind] = [above.at(-1), below[0]]
    if (isCertain || before === undefined || behind === undefined) continue
    if (lines.length > Math.min(mostEnclosed, above.length + below.length)) continue
    const active = pageRuleAt(lineup, before) ?? pageRuleAt(lineup, behind)
    if (active === undefined || !lines.every((line) => mayBeOfPage(lineup, line))) continue
    const reason = `between ${lineup.nameAt(before)} and ${lineup.nameAt(behind)}`
    for (const line of lines) moved = convict(lineup, line, active, reason) || moved
  }
  return moved
}

function findStretches(lineup: Lineup, lastSentence: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let line = lineup.document.neighbour(lastSentence, 1); line !== undefined; line = lineup.document.neighbour(line, 1)) {
    const isCertain = lineup.is(line, 'certain')
    const last = stretches.at(-1)
    if (last?.isCertain === isCertain) last.lines.push(line)
    else stretches.push({isCertain, lines: [line]})
  }
  return stretches
}

function pageRuleAt(lineup: Lineup, line: number): ActiveRule | undefined {
  const proves = ({suspect: {active, certainty}}: Entry) => certainty === 'certain' && proving.includes(active.rule.group)
  return lineup.at(line).find(proves)?.suspect.active
}

function mayBeOfPage(lineup: Lineup, line: number): boolean {
  const {document} = lineup
  const {text} = document.line(line)
  if (document.kind(line) === 'prose' || columns(text.trim()) > widest || ownPattern.test(text)) return false
  return !document.isLiteral(line) && !lineup.isAllowed(line) && !isIndented(document, line)
}
