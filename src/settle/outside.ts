/** What stands outside the body of a scraped text, between title and text or behind its last sentence. */
import {endsTruncated} from '../document/text.js'
import type {Lineup} from './lineup.js'
import {isLeftToNeighbours} from './runs.js'
import {type Zone, type Zones, zoneOf} from './zones.js'

/**
 * Raises to certain, in a text that a certain line proves scraped, what stands outside its body and is possible: words of an
 * interface, and before the first prose dates and names, too. Between title and text `Share` is a button, and a name the author's.
 * @returns whether anything moved
 */
export function convictOutside(lineup: Lineup, zones: Zones): boolean {
  const proof = lineup.lines().find((line) => lineup.is(line, 'certain'))
  if (!zones.hasProse || proof === undefined) return false
  let moved = false
  for (const line of lineup.lines()) {
    const zone = zoneOf(line, zones)
    if (zone === 'body' || lineup.certainty(line) !== 'possible' || isLeftToNeighbours(lineup.document, line)) continue
    if (!isOfPage(lineup, line, zone)) continue
    moved = lineup.raise(line, 'certain', () => `in the ${zone} of a text with ${lineup.nameAt(proof)}`) || moved
  }
  return moved
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
