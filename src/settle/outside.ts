/** What stands outside the body of a scraped text, between title and text or behind its last sentence. */
import {endsTruncated} from '../document/text.js'
import type {Lineup} from './lineup.js'
import {isLeftToNeighbours} from './runs.js'
import {type Zone, type Zones, zoneOf} from './zones.js'

// A title may stand between a page's date and its buttons.
const farthest = 2

/**
 * Raises to certain what is possible outside the body of a text, and has a certain line within two lines of it: words of an
 * interface, and before the first prose dates and names, too. What stands farther off may head a list or a chapter
 * (`Ingredients`, `Overview`).
 * @returns whether anything moved
 */
export function convictOutside(lineup: Lineup, zones: Zones): boolean {
  if (!zones.hasProse) return false
  let moved = false
  for (const line of lineup.lines()) {
    const zone = zoneOf(line, zones)
    if (zone === 'body' || lineup.certainty(line) !== 'possible' || isLeftToNeighbours(lineup.document, line)) continue
    const proof = findProof(lineup, line)
    if (proof === undefined || zoneOf(proof, zones) !== zone || !isOfPage(lineup, line, zone)) continue
    moved = lineup.raise(line, 'certain', () => `in the ${zone} of a text, near ${lineup.nameAt(proof)}`) || moved
  }
  return moved
}

function findProof(lineup: Lineup, line: number): number | undefined {
  for (const step of [-1, 1] as const) {
    let at = lineup.document.neighbour(line, step)
    for (let far = 1; at !== undefined && far <= farthest; far++) {
      if (lineup.is(at, 'certain')) return at
      at = lineup.document.neighbour(at, step)
    }
  }
  return undefined
}

/** Is the line, by the kind of its suspect, one that belongs to the page where it stands? */
function isOfPage(lineup: Lineup, line: number, zone: Zone): boolean {
  const {text} = lineup.document.line(line)
  const group = lineup.at(line)[0]?.suspect.active.rule.group
  // `All...`: the last words of a text that was cut off.
  if (group === 'interface') return zone === 'head' || !endsTruncated(text)
  // An address or a list behind a label; without either, what heads a chapter may be a word of footers.
  if (group === 'footer') return zone === 'tail' && /[@:：]/u.test(text) && !endsTruncated(text)
  // `10 p.m.` may be what the text is about; a page says the year.
  return group === 'article-furniture' && zone === 'head' && (!/\d/.test(text) || /(?:19|20)\d\d/.test(text))
}
