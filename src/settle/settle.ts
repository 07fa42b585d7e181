/** The one place where neighbours count: a doubtful line among certain ones gains certainty. */
import type {Document} from '../document/document.js'
import type {ActiveRule, Suspect} from '../finding.js'
import type {Allows} from './allowed.js'
import {convictBlocks, convictLastLists} from './blocks.js'
import {convictDoubted} from './doubts.js'
import {convictEnclosed} from './enclosed.js'
import {type Entry, Lineup} from './lineup.js'
import {convictOutside} from './outside.js'
import {convictCertain, convictEdges, convictLikely} from './runs.js'
import {convictWitnessed} from './witnesses.js'
import {convictWorded} from './worded.js'
import {findZones} from './zones.js'

// Each further round needs a marker that only the round before proved; texts have two or three at most.
const mostRounds = 10

/**
 * Settles the suspects of all rules together, on the original text, in two passes: first what becomes certain, to a fixpoint;
 * then, with those lines taken as gone, what becomes likely. So nothing likely leans on a line that safe fixes remove.
 * Only suspects that delete whole lines count as debris or are raised, and never above their ceiling.
 * @param allows the texts that no marker may convict
 * @param wordings the rule that finds lines by their wording, where it is on
 * @returns the suspects with their final certainty, and those that markers convicted
 */
export function settle(document: Document, suspects: readonly Suspect[], allows?: Allows, wordings?: ActiveRule): readonly Suspect[] {
  const lineup = new Lineup(document, allows)
  const others: Suspect[] = []
  for (const suspect of suspects) {
    if (suspect.cut === undefined || suspect.active.rule.follows) others.push(suspect)
    else lineup.add(suspect, suspect.cut)
  }
  if (lineup.entries.length === 0) return followCertain(others)
  settleLines(lineup, wordings)
  return followCertain([...lineup.entries.filter((entry) => tellsMore(lineup, entry)).map(({suspect}) => suspect), ...others])
}

/** A finding that is only possible says nothing of lines that another one deletes. */
function tellsMore(lineup: Lineup, {suspect, cut}: Entry): boolean {
  if (suspect.certainty !== 'possible') return true
  for (let line = cut.first; line <= cut.last; line++) if (!lineup.document.isBlank(line) && !lineup.is(line, 'likely')) return true
  return false
}

function settleLines(lineup: Lineup, wordings: ActiveRule | undefined): void {
  const settled = new Set<Entry>()
  convictBlocks(lineup, findZones(lineup), 'phrase', settled)
  // What stood in their lists is no prose.
  const zones = findZones(lineup)
  for (let round = 0; round < mostRounds; round++) {
    const raised = convictCertain(lineup, zones)
    const witnessed = convictWitnessed(lineup, zones)
    const convicted = convictBlocks(lineup, zones, 'neighbour', settled)
    const opened = zones.hasProse && convictEdges(lineup, 'certain')
    const outside = convictOutside(lineup, zones)
    const enclosed = convictEnclosed(lineup, zones)
    if (raised || witnessed || convicted || opened || outside || enclosed) continue
    if (wordings === undefined || !convictWorded(lineup, wordings)) break
  }
  convictDoubted(lineup)
  convictLikely(lineup)
  if (zones.hasProse) convictEdges(lineup, 'likely')
  convictLastLists(lineup, zones, settled)
}

/** Findings of rules that follow others become certain as soon as any other is. */
function followCertain(suspects: readonly Suspect[]): readonly Suspect[] {
  if (!suspects.some((suspect) => suspect.certainty === 'certain' && !suspect.active.rule.follows)) return suspects
  const reason = 'in a text that other fixes change'
  return suspects.map((suspect) => (suspect.active.rule.follows ? {...suspect, certainty: 'certain', reason} : suspect))
}
