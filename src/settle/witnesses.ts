/** Witnesses: findings of different rules that together prove a text scraped, wherever they stand in it. */
import {type Lineup, nameOf} from './lineup.js'
import {type Zones, zoneOf} from './zones.js'

/**
 * Raises the likely lines to certain in a text that is proven scraped: by a certain line, or by likely lines of two rules. One
 * rule alone may be wrong in the same way all over a text; two wrong in one text were found in none of 9,951 clean ones.
 * A text without prose may be a list of just such words. A marker and its block between paragraphs stay likely, too: where such
 * a list ends is a guess.
 * @returns whether anything moved
 */
export function convictWitnessed(lineup: Lineup, zones: Zones): boolean {
  if (!zones.hasProse) return false
  const lines = lineup.lines().filter((line) => lineup.is(line, 'likely'))
  // A model that only proposes proves nothing to others.
  const witnesses = new Set(lines.map((line) => lineup.surestAt(line, ({rule}) => !rule.lineModel)).filter((rule) => rule !== ''))
  const proof = lines.find((line) => lineup.is(line, 'certain'))
  if (proof === undefined && witnesses.size < 2) return false
  let moved = false
  for (const line of lines) {
    if (zoneOf(line, zones) === 'body' && lineup.at(line).some(({inBlock}) => inBlock)) continue
    const own = lineup.surestAt(line)
    const other = () => (proof === undefined ? [...witnesses].find((rule) => rule !== own) : lineup.surestAt(proof))
    moved = lineup.raise(line, 'certain', () => `in a text with ${nameOf(other() ?? '')}`) || moved
  }
  return moved
}
