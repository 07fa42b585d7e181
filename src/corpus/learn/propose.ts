/** Which of the phrases that repeat are a site's own, and how sure that is. */
import type {PhraseKind} from '../../phrases/pack.js'
import type {Certainty} from '../../rule.js'
import {densePattern} from './characters.js'
import {nameTemplateOf} from './forms.js'
import {guessKind} from './kinds.js'
import type {Source} from './survey.js'
import type {Count, Tally} from './tally.js'
import {fewest, fewestDocuments, fewestSources, smallestShare} from './thresholds.js'

/** A phrase proposed for a user's own pack. */
export interface Proposal {
  readonly kind: PhraseKind
  readonly certainty: Certainty
  readonly count: Count
  /** The source that has most of it, and which share of its documents do; several where no single one repeats it. */
  readonly source: Source
  readonly share: number
  readonly place: 'head' | 'tail' | 'body'
}

const sureShare = 0.5
const sureDocuments = 20
/** At the same edge nearly always. */
const edgeShare = 0.8
const mostLabelWords = 4

/** The proposals, the most frequent first. What a longer phrase at the same places says as well is left out. */
export function propose(tally: Tally): readonly Proposal[] {
  const proposals = [...tally.counts()].flatMap((count) => judge(tally, count) ?? [])
  return proposals
    .filter((proposal) => !isCovered(proposal, proposals))
    .sort((a, b) => b.count.documents - a.count.documents || (a.count.key < b.count.key ? -1 : 1))
}

function judge(tally: Tally, count: Count): Proposal | undefined {
  if (count.documents < fewest || isOfTheFormat(count)) return undefined
  if (count.isNamed && count.wordings.size < 3) return undefined
  const [source, copies] = mostOf(count.sources, tally.sources)
  if (source === undefined) return undefined
  const {documents} = source
  const share = copies / Math.max(documents, 1)
  const isOwn = copies >= fewest && documents >= fewestDocuments && share >= smallestShare
  const isSpread = count.documents >= tally.spreadOf(densePattern.test(count.template)) && count.sources.size >= fewestSources
  if (!isOwn && !isSpread) return undefined
  const place = placeOf(count)
  return {kind: guessKind(count), certainty: certaintyOf(count, place, isOwn ? share : 0, copies), count, source, share, place}
}

function certaintyOf(count: Count, place: Proposal['place'], share: number, copies: number): Certainty {
  if (count.isNamed || count.match !== 'line') return place === 'body' && share < 2 * smallestShare ? 'possible' : 'likely'
  if (isLabel(count) && count.outermost < edgeShare * count.occurrences) return 'possible'
  if (place !== 'body' && share >= sureShare && copies >= sureDocuments && count.occurrences <= 1.1 * count.documents) return 'certain'
  return share === 0 && place === 'body' ? 'possible' : 'likely'
}

/** A few words without a sentence's end, a number or a sign: headings that a kind of text needs look so, and names of sites. */
function isLabel({template}: Count): boolean {
  return !/[{@©]|[.!?。！？]\s*$/u.test(template) && template.split(/\s+/u).length <= mostLabelWords
}

/** Refrains stand several times in a text; headings, salutations and forms end with a colon or a comma; verse and code are no phrases. */
function isOfTheFormat({template, occurrences, documents, match}: Count): boolean {
  if (occurrences >= 1.5 * documents) return true
  if (match === 'line' && /[:：,，;]\s*$/u.test(template)) return true
  // List items, headings, links and images of a markup language.
  if (/^(?:[-*+#>|!]|\[|\{\{|<)\S*(?:\s|\[)/u.test(template)) return true
  return !/\p{L}{2}/u.test(template.replace(/\{[a-z]+\}/gu, ''))
}

function placeOf({head, tail, occurrences}: Count): Proposal['place'] {
  if (tail >= edgeShare * occurrences) return 'tail'
  if (head >= edgeShare * occurrences) return 'head'
  // In short texts the edges meet.
  return head + tail >= edgeShare * occurrences ? 'tail' : 'body'
}

/** The source with the most documents that have it; of several that with the greatest share. */
function mostOf(sources: Count['sources'], all: readonly Source[]): readonly [source: Source | undefined, documents: number] {
  let most: Source | undefined
  let copies = 0
  for (const [index, documents] of sources.entries()) {
    const source = all[index]
    const isMore = documents > copies || (documents === copies && isSmaller(source, most))
    if (isMore) [most, copies] = [source, documents]
  }
  return [most, copies]
}

function isSmaller(source: Source | undefined, other: Source | undefined): boolean {
  if (source === undefined || other === undefined) return false
  return source.documents < other.documents || (source.documents === other.documents && source.index < other.index)
}

/** Is there another that stands where this one does and says more? */
function isCovered({count, source}: Proposal, all: readonly Proposal[]): boolean {
  return all.some(({count: other, source: otherSource}) => {
    if (other === count) return false
    if (other.match === 'line' && count.match !== 'line') return isPartOf(count, other)
    if (other.match !== count.match) return false
    if (count.isNamed !== other.isNamed) {
      const [named, plain, at] = count.isNamed ? [count, other, otherSource] : [other, count, source]
      if (nameTemplateOf(plain.template) !== named.template) return false
      // A source that has one name only has no placeholder there.
      const isOneName = plain.sources.get(at.index) >= 0.9 * named.sources.get(at.index)
      return count.isNamed ? isOneName : !isOneName
    }
    return isPartOf(count, other)
  })
}

/** Is a part of lines one of a longer phrase as well, nearly always? */
function isPartOf({template, match, documents}: Count, other: Count): boolean {
  if (other.documents < 0.9 * documents || other.template.length <= template.length || match === 'line') return false
  return match === 'suffix' ? other.template.endsWith(template) : other.template.startsWith(template)
}
