/** How common grams are in ordinary text, so that of several that would do the rarest is looked for. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type CostOf, gramsOf, toGramText} from './need.js'

const file = new URL('common-grams.json', import.meta.url)
// Grams that fewer lines in a million have are not listed.
const rarest = 512

/** Reads the counts that `countGrams` wrote. */
export function readCosts(): CostOf {
  const lists = Object.entries<string>(JSON.parse(readFileSync(file, 'utf8')))
  const known = new Map(lists.flatMap(([cost, grams]) => grams.split('|').map((gram) => [gram, Number(cost)] as const)))
  return (gram) => known.get(gram) ?? rarest / 2
}

/**
 * Counts the lines that have a gram, in the texts of a folder.
 * @returns JSON: the common grams by the number of lines in a million that have them, rounded down to a power of two
 */
export function countGrams(folder: string): string {
  const counts = new Map<string, number>()
  let lines = 0
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      lines++
      for (const gram of new Set(gramsOf(` ${toGramText(line.slice(0, 200))} `))) counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  const lists = new Map<number, string[]>()
  for (const [gram, count] of counts) {
    const cost = 2 ** Math.floor(Math.log2((count / lines) * 1_000_000))
    if (cost >= rarest) (lists.get(cost) ?? lists.set(cost, []).get(cost))?.push(gram)
  }
  const sorted = [...lists].sort(([a], [b]) => b - a).map(([cost, grams]) => `  "${cost}": ${JSON.stringify(grams.sort().join('|'))}`)
  return `{\n${sorted.join(',\n')}\n}\n`
}
