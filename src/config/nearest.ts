/** The name that somebody meant. */

/**
 * The name that takes the fewest single-character changes to reach; the first of several. Upper case counts as lower case.
 * @param most that many changes at most
 * @returns undefined when there are no such names
 */
export function nearestName(name: string, names: Iterable<string>, most = Number.POSITIVE_INFINITY): string | undefined {
  let best: string | undefined
  let least = most + 1
  // Longer names are nobody's slip of the keyboard, and the distance costs length times length.
  const meant = name.slice(0, 64).toLowerCase()
  for (const candidate of names) {
    const steps = distance(meant, candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Names as a sentence lists them: `` `a`, `b` or `c` ``. */
export function listNames(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop()
  return last === undefined ? 'nothing' : quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

/** A value as a sentence quotes it, in backticks, at most 40 characters. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const characters = [...text.slice(0, 200).replace(/\s+/gu, ' ')]
  return `\`${characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')}\``
}
