/** Head, body and tail of a text, with the suspected lines left out. */
import type {Lineup} from './lineup.js'

export type Zone = 'head' | 'body' | 'tail'

/** The body's bounds as lines; a text without prose is all body, so that nothing in it is raised by its place. */
export interface Zones {
  readonly firstProse: number
  readonly lastSentence: number
  /** Is there any prose? */
  readonly hasProse: boolean
}

/**
 * The head ends before the first running prose, the tail begins behind the last sentence of any length: a title or standfirst
 * may well be a sentence, but behind a short one (dialogue, a poem) the text may still go on.
 * Lines that are likely debris are no prose, whatever their form.
 */
export function findZones(lineup: Lineup): Zones {
  const {document} = lineup
  const isText = (line: number, kinds: readonly string[]) =>
    !document.isBlank(line) && !lineup.is(line, 'likely') && kinds.includes(document.kind(line))
  let first = 0
  while (first < document.lineCount && !isText(first, ['prose'])) first++
  if (first === document.lineCount) return {firstProse: 0, lastSentence: document.lineCount, hasProse: false}
  let last = document.lineCount - 1
  while (last > first && !isText(last, ['prose', 'statement'])) last--
  return {firstProse: first, lastSentence: last, hasProse: true}
}

/** In which zone a line lies. */
export function zoneOf(line: number, zones: Zones): Zone {
  if (line < zones.firstProse) return 'head'
  return line > zones.lastSentence ? 'tail' : 'body'
}
