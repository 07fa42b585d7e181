/** What the lines around a line, and its place in the page, say of it: the other features of the line model. */
import {type OwnName, ownNames, type PageLines} from './own.js'
import {bestSpan, blockShares, nearest, running, since, spanDistance} from './series.js'

/** The own features of neighbours that count, and how far they are looked at. */
const neighbourNames: readonly OwnName[] = ['length', 'end mark', 'capital words', 'prose', 'known phrase']
const reach = [-3, -2, -1, 1, 2, 3] as const

const placeNames = [
  'place in the page',
  'lines of the page',
  'prose of the page',
  'share of prose in the page',
  'prose before',
  'prose behind',
  'lines since prose',
  'lines until prose',
  'place from the first prose',
  'place from the last prose',
  'share of the prose in its block',
  'near prose before',
  'near prose behind',
  'wide prose before',
  'wide prose behind',
  'near length before',
  'near length behind',
  'near phrases before',
  'near phrases behind',
  'wide phrases before',
  'wide phrases behind',
  'near digits',
  'near capital words',
  'lines since a list began',
  'place from the headline',
  'best span start',
  'best span end'
] as const

/** All features of the first stage, in the order of their columns. */
export const featureNames: readonly string[] = [
  ...ownNames,
  ...placeNames,
  ...neighbourNames.flatMap((name) => reach.map((step) => `${name} ${step > 0 ? '+' : ''}${step}`))
]

/**
 * Works out all features.
 * @param headline the place, among the lines with ink, of the line that repeats the page's title; -1 where there is none
 * @returns columns in the order of `featureNames`, a number for each line with ink
 */
export function readFeatures(lines: PageLines, headline: number): readonly Float32Array[] {
  const neighbours = neighbourNames.flatMap((name) => reach.map((step) => shifted(lines.own[name], step)))
  return [...ownNames.map((name) => lines.own[name]), ...placesOf(lines, headline), ...neighbours]
}

/** A column as the line so many places off has it; -1 beyond the page. */
function shifted(column: Float32Array, step: number): Float32Array {
  return column.map((_, at) => column[at + step] ?? -1)
}

function placesOf({count, width, prose, opensList, own}: PageLines, headline: number): readonly Float32Array[] {
  const total = sum(prose)
  const all = sum(width)
  const first = prose.findIndex((value) => value > 0)
  const last = prose.findLastIndex((value) => value > 0)
  const isProse = Uint8Array.from(prose, (value) => (value > 0 ? 1 : 0))
  const column = (of: (at: number) => number) => Float32Array.from({length: count}, (_, at) => of(at))
  let seen = 0
  const before = column((at) => {
    const share = total === 0 ? 0 : seen / total
    seen += prose[at] ?? 0
    return share
  })
  const span = bestSpan(Float64Array.from(prose, (value, at) => (value > 0 ? value : -20 - 0.5 * (width[at] ?? 0))))
  const [nearProse, wideProse] = [running(own.prose, 0.6), running(own.prose, 0.88)]
  const [nearPhrases, widePhrases] = [running(own['known phrase'], 0.6), running(own['known phrase'], 0.88)]
  const nearLength = running(own.length, 0.7)
  const [nearDigits, nearCapitals] = [running(own.digits, 0.7), running(own['capital words'], 0.7)]
  return [
    column((at) => at / count),
    column(() => Math.log2(count)),
    column(() => Math.log2(1 + total)),
    column(() => total / Math.max(all, 1)),
    before,
    column((at) => (total === 0 ? 0 : 1 - (before[at] ?? 0) - (prose[at] ?? 0) / total)),
    nearest(isProse, -1),
    nearest(isProse, 1),
    column((at) => spanDistance(at - first)),
    column((at) => spanDistance(at - last)),
    blockShares(prose),
    nearProse.before,
    nearProse.behind,
    wideProse.before,
    wideProse.behind,
    nearLength.before,
    nearLength.behind,
    nearPhrases.before,
    nearPhrases.behind,
    widePhrases.before,
    widePhrases.behind,
    column((at) => (nearDigits.before[at] ?? 0) + (nearDigits.behind[at] ?? 0)),
    column((at) => (nearCapitals.before[at] ?? 0) + (nearCapitals.behind[at] ?? 0)),
    since(opensList),
    column((at) => (headline < 0 ? -20 : spanDistance(at - headline))),
    column((at) => spanDistance(at - span.first)),
    column((at) => spanDistance(at - span.last))
  ]
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
