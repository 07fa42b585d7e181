/** The pack that `learn` writes: JSON with comments, which `.lintrc.json` takes under `phrases`, the evidence above each phrase. */
import type {HouseGroup} from '../../config/house.js'
import {readPhrase} from '../../phrases/house.js'
import type {Proposal} from './propose.js'

/** Can the phrase be one of a pack? Not where nothing is left of it but placeholders. */
export function isPhrase({count}: Proposal): boolean {
  return 'form' in readPhrase(count.template, count.match)
}

/** The group of one proposal. */
function toGroup({kind, certainty, count, source}: Proposal): HouseGroup {
  return {kind, match: count.match, certainty, origin: source.name, phrases: [count.template]}
}

/** The text of the pack. */
export function formatPack(proposals: readonly Proposal[]): string {
  const groups = proposals.map((proposal, index) => {
    const end = index === proposals.length - 1 ? '' : ','
    return [...evidenceOf(proposal).map((line) => `  // ${line}`), `  ${JSON.stringify(toGroup(proposal))}${end}`].join('\n')
  })
  const head = '// Proposed by `seedlint learn`: take out what is no debris, mend kind and certainty, then name this file under `phrases`.'
  return groups.length === 0 ? `${head}\n[]\n` : `${head}\n[\n${groups.join('\n\n')}\n]\n`
}

/** What speaks for a proposal, a line each. */
function evidenceOf(proposal: Proposal): readonly string[] {
  const samples = proposal.count.samples.map(
    ({before, lead, piece, rest, behind}) => `e.g. ${before} ⏎ ${`${lead}${piece}${rest}`.trim()} ⏎ ${behind}`
  )
  return [countsOf(proposal), ...samples].map(clean)
}

/** What was counted of a proposal: `37 documents, 92 % of harbour.example, tail; 37 times`. */
export function countsOf({count, source, share, place}: Proposal): string {
  const where = count.sources.size === 1 ? source.name : `${source.name} and ${count.sources.size - 1} more sources`
  const percent = (100 * share).toFixed(share < 0.1 ? 1 : 0)
  return `${count.documents} documents, ${percent} % of ${where}, ${place}; ${count.occurrences} times`
}

/** A comment ends with its line. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
