/** Damage side by side as one: a word, or words with a space or a mark between them. */
import type {Damage} from './damage.js'

const longestGap = 2
// So long a report and an edit can still be read.
const longest = 120

/** Joins what is no more than two ASCII characters apart, on one line, and equally certain. @param found in the order of the text */
export function joinDamage(text: string, found: readonly Damage[]): readonly Damage[] {
  const joined: Damage[] = []
  for (const damage of found) {
    const last = joined.at(-1)
    if (last !== undefined && isNear(text, last, damage))
      joined[joined.length - 1] = {...last, end: damage.end, text: `${last.text ?? ''}${text.slice(last.end, damage.start)}${damage.text}`}
    else joined.push(damage)
  }
  return joined
}

function isNear(text: string, last: Damage, next: Damage): boolean {
  if (last.certainty !== next.certainty || last.text === undefined || next.text === undefined) return false
  const gap = text.slice(last.end, next.start)
  if (gap === '') return true
  return gap.length <= longestGap && next.end - last.start <= longest && /^[ -~]+$/.test(gap)
}
