/** Lines that settling itself finds, by what stands around them. */
import {excerpt} from '../document/text.js'
import type {ActiveRule} from '../finding.js'
import {cutLine} from '../rule.js'
import type {Lineup} from './lineup.js'

/** Makes a line certain, whether anybody suspects it or not. @param active the rule that finds it, where none does @returns whether that is news */
export function convict(lineup: Lineup, index: number, active: ActiveRule, reason: string): boolean {
  if (lineup.certainty(index) !== undefined) return lineup.raise(index, 'certain', () => reason)
  const line = lineup.document.line(index)
  const message = `Words of the page ${excerpt(line.text)}, fix deletes the line`
  lineup.add({...cutLine(line), certainty: 'certain', message, active, reason}, {first: index, last: index})
  return true
}
