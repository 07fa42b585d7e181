/** What changed from one text to another, as cuttings. Loaded only when a working file differs from what is staged. */
import {diffLines} from 'diff'
import type {Cutting} from '../../../cuttings.js'

/**
 * The changes in whole lines, in order and not overlapping.
 * @param cuttings those that led to the change in a like text: they tell which rules asked for it
 */
export function changesBetween(before: string, after: string, cuttings: readonly Cutting[]): readonly Cutting[] {
  const changes: Cutting[] = []
  let start = 0
  let resultStart = 0
  let removed = ''
  let written = ''
  const close = () => {
    const [end, resultEnd] = [start + removed.length, resultStart + written.length]
    if (removed !== written) changes.push({start, end, resultStart, resultEnd, removed, written, rules: rulesOf(removed, cuttings)})
    start = end
    resultStart = resultEnd
    removed = ''
    written = ''
  }
  for (const part of diffLines(before, after)) {
    if (part.removed) removed += part.value
    else if (part.added) written += part.value
    else {
      close()
      start += part.value.length
      resultStart += part.value.length
    }
  }
  close()
  return changes
}

/** The rules whose cuttings stand in the removed text, or all where none does. */
function rulesOf(removed: string, cuttings: readonly Cutting[]): readonly string[] {
  const inside = cuttings.filter((cutting) => removed.includes(cutting.removed.trim()))
  return [...new Set((inside.length > 0 ? inside : cuttings).flatMap(({rules}) => rules))]
}
