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
    if (last !== undefined && isAlike(last, damage) && isNear(text, last, damage.start, damage.end))
      joined[joined.length - 1] = {...last, end: damage.end, text: `${last.text ?? ''}${text.slice(last.end, damage.start)}${damage.text}`}
    else joined.push(damage)
  }
  return joined
}

function isAlike(last: Damage, next: Damage): boolean {
  return last.certainty === next.certainty && last.text !== undefined && next.text !== undefined
}

/** Is what stands from `start` to `end` no more than a space or a mark behind the last, so that both are no longer than can be read? */
export function isNear(text: string, last: Pick<Damage, 'start' | 'end'>, start: number, end = start): boolean {
  if (end - last.start > longest) return start === last.end
  for (let at = last.end; at < start; at++) if (at - last.end >= longestGap || !isPrinted(text.charCodeAt(at))) return false
  return true
}

function isPrinted(code: number): boolean {
  return code >= 0x20 && code <= 0x7e
}
