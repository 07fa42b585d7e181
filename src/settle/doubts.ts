/** Lines that a rule and a model of whole pages both doubt, each for reasons of its own. */
import type {Lineup} from './lineup.js'

/**
 * Raises to likely what is only possible for a rule, by its wording, and for a model, by the lines around it. Neither would do alone.
 * Without such a rule, as in the preset `recommended`, nothing moves.
 */
export function convictDoubted(lineup: Lineup): void {
  for (const line of lineup.lines()) {
    const entries = lineup.at(line)
    const isModel = ({suspect}: (typeof entries)[number]) => suspect.active.rule.lineModel === true
    if (lineup.certainty(line) === 'possible' && entries.some(isModel) && !entries.every(isModel))
      lineup.raise(line, 'likely', () => 'in a page around an article')
  }
}
