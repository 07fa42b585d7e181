/** What the proposed phrases would cut of each source. */
import type {Proposal} from './propose.js'
import type {Tally} from './tally.js'
import {fewestDocuments} from './thresholds.js'

const mostSources = 20

// Of a source with a document or two the share says nothing, and there are many such.
const isLarge = ({documents}: {readonly documents: number}) => documents >= fewestDocuments

/**
 * The report: how many proposals there are, and the share of the characters of each source that they stand for, the greatest first,
 * but those of sources with few documents behind all others.
 */
export function formatShares(proposals: readonly Proposal[], tally: Tally, passed: number): string {
  const cut = new Float64Array(tally.sources.length)
  for (const {count} of proposals) {
    const each = count.characters / Math.max(count.documents, 1)
    for (const [source, documents] of count.sources.entries()) cut[source] = (cut[source] ?? 0) + each * documents
  }
  const all = tally.sources.map(({name, index, documents, characters}) => ({
    source: name,
    documents,
    share: Math.min(1, (cut[index] ?? 0) / Math.max(characters, 1))
  }))
  const rows = all
    .filter(({share}) => share > 0)
    .sort((a, b) => Number(isLarge(b)) - Number(isLarge(a)) || b.share - a.share || (a.source < b.source ? -1 : 1))
  const counts = (['certain', 'likely', 'possible'] as const).map(
    (certainty) => `${proposals.filter((proposal) => proposal.certainty === certainty).length} ${certainty}`
  )
  const lines = [
    `${proposals.length} phrases proposed (${counts.join(', ')}) from ${all.length} sources`,
    ...(passed > 0 ? [`${passed} records or files passed over: no JSON, no text, no UTF-8`] : []),
    ...rows
      .slice(0, mostSources)
      .map(({source, documents, share}) => `  ${(100 * share).toFixed(1)} % of ${source} (${documents} documents)`),
    ...(rows.length > mostSources ? [`  and ${rows.length - mostSources} more sources`] : [])
  ]
  return `${lines.join('\n')}\n`
}
