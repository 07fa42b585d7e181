/** All finders of damaged characters, in one list. */
import {findControls} from './controls.js'
import type {Damage} from './damage.js'
import {findEntities} from './entities.js'
import {findInvisible} from './invisible.js'
import {findLigatures} from './ligatures.js'
import {readLost} from './lost.js'
import {findMojibake} from './mojibake.js'
import {scanTraces, type Traces} from './scan.js'

/**
 * Finds damage of one kind in a text, in its order.
 * @param traces what the one scan of the text saw
 * @param others what the finders before it in the list found, in the order of the text
 */
type Finder = (text: string, traces: Traces, others: readonly Damage[]) => readonly Damage[]

/** Where two find damage in one place, the one that stands first in the list counts; what was lost comes last. */
const finders: readonly Finder[] = [findControls, findEntities, findInvisible, findLigatures]

/** What all of them find, in the order of the text, not overlapping. */
export function findDamage(text: string): readonly Damage[] {
  const scanned = scanTraces(text)
  let found = findMojibake(text, scanned)
  // What was lost is read when the words are: in mojibake half of them are none.
  const isReadable = found.every(({certainty}) => certainty !== 'certain')
  for (const find of finders) found = merge(found, find(text, scanned, found))
  return isReadable ? merge(found, readLost(text)) : found
}

/** Both lists in the order of the text; of the second only what the first leaves room for. */
function merge(first: readonly Damage[], second: readonly Damage[]): readonly Damage[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first
  const merged: Damage[] = []
  let next = 0
  for (const damage of second) {
    for (let own = first[next]; own !== undefined && own.end <= damage.start; own = first[++next]) merged.push(own)
    if ((first[next]?.start ?? Number.POSITIVE_INFINITY) >= damage.end) merged.push(damage)
  }
  return [...merged, ...first.slice(next)]
}
