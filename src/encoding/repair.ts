/** Damaged characters of a text repaired, and nothing else done to it: for who wants no linter. */
import {composeRounds} from '../compose.js'
import {replaceParts} from '../document/replace.js'
import type {PlannedEdit} from '../plan.js'
import type {Edit} from '../rule.js'
import {findDamage} from './finders.js'

/** How far `repair` goes. */
export interface RepairOptions {
  /** Repair what is likely damage, too. */
  readonly unsafe?: boolean
}

/** A repaired text. */
export interface Repaired {
  readonly text: string
  /** On the text as given, in its order, not overlapping; offsets are UTF-16. Applied they give `text`. */
  readonly edits: readonly Edit[]
}

// One round mends nearly everything; more what a repair laid open, such as mojibake behind a character reference.
const mostRounds = 10

/** Repairs a text. Repairing twice is repairing once; undamaged text comes back as it is. */
export function repair(text: string, options: RepairOptions = {}): Repaired {
  let repaired = text
  const rounds: (readonly PlannedEdit[])[] = []
  for (let round = 0; round < mostRounds; round++) {
    const edits = planRepairs(repaired, options.unsafe ?? false)
    if (edits.length === 0) break
    rounds.push(edits)
    repaired = replaceParts(repaired, edits)
  }
  return {text: repaired, edits: composeRounds(text, rounds).map(({start, end, written}) => ({start, end, text: written}))}
}

function planRepairs(text: string, isUnsafe: boolean) {
  return findDamage(text).flatMap(({start, end, text: written, certainty}) => {
    const isWanted = certainty === 'certain' || (isUnsafe && certainty === 'likely')
    return isWanted && written !== undefined && written !== text.slice(start, end) ? [{start, end, text: written, rule: 'repair'}] : []
  })
}
