/** Witnesses: findings of different rules that together prove a text scraped, wherever they stand in it. */
import {atLeast, type Lineup, nameOf} from './lineup.js'
import {type Zones, zoneOf} from './zones.js'

/**
 * Raises the likely lines to certain in a text that is proven scraped: by a certain line, or by two likely ones that no rule both
 * suspects. One rule alone may be wrong in the same way all over a text, and so may two that know the same wording; two lines
 * wrong for reasons of their own were found in none of 9,951 clean texts.
 * A text without prose may be a list of just such words. A marker and its block between paragraphs stay likely, too: where such
 * a list ends is a guess.
 * @returns whether anything moved
 */
export function convictWitnessed(lineup: Lineup, zones: Zones): boolean {
  if (!zones.hasProse) return false
  const lines = lineup.lines().filter((line) => lineup.is(line, 'likely'))
  const proof = lines.find((line) => lineup.is(line, 'certain'))
  const witnesses = proof === undefined ? findWitnesses(lineup, lines) : []
  if (proof === undefined && witnesses.length === 0) return false
  let moved = false
  for (const line of lines) {
    if (zoneOf(line, zones) === 'body' && lineup.at(line).some(({inBlock}) => inBlock)) continue
    const own = lineup.surestAt(line)
    const other = () => (proof === undefined ? witnesses.find((rule) => rule !== own) : lineup.surestAt(proof))
    moved = lineup.raise(line, 'certain', () => `in a text with ${nameOf(other() ?? '')}`) || moved
  }
  return moved
}

/** The rules of two lines that have none in common; empty where there are no such lines. */
function findWitnesses(lineup: Lineup, lines: readonly number[]): readonly string[] {
  const sets = new Map<string, readonly string[]>()
  for (const line of lines) {
    const ids = lineup
      .at(line)
      // A model that only proposes proves nothing to others.
      .filter(({suspect}) => atLeast(suspect.certainty, 'likely') && !suspect.active.rule.lineModel)
      .map(({suspect}) => suspect.active.rule.id)
    if (ids.length > 0) sets.set(ids.join(' '), ids)
  }
  const all = [...sets.values()]
  for (const [at, ids] of all.entries()) {
    const other = all.slice(at + 1).find((others) => !others.some((id) => ids.includes(id)))
    if (other !== undefined) return [...ids, ...other]
  }
  return []
}
