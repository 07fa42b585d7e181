/** The features of the second stage: what the first one said of a line, of those around it, and of the page. */
import type {OwnName, PageLines} from './own.js'
import {bestSpan, running, spanDistance} from './series.js'

const reach = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const
const ownNames: readonly OwnName[] = [
  'length',
  'end mark',
  'copies',
  'known phrase',
  'prose',
  'blank lines before',
  'digits',
  'capital words'
]
/** Columns of the first stage that count again. */
const keptNames = [
  'share of the prose in its block',
  'place from the headline',
  'lines since a list began',
  'lines of the page',
  'prose of the page'
]

const names = [
  'near scores before',
  'near scores behind',
  'wide scores before',
  'wide scores behind',
  'span start',
  'span end',
  'share of the text in the span',
  'text before',
  'text behind',
  'text of the page',
  'share of text in the page',
  'surest text'
] as const

/** The features of the second stage, in the order of their columns. */
export const secondNames: readonly string[] = [...reach.map((step) => `score ${step}`), ...names, ...ownNames, ...keptNames]

// Beyond, a line is as sure as can be.
const surest = 5

/**
 * Works out the features of the second stage.
 * @param scores of the first stage: log odds that a line is debris
 * @param kept gives a column of the first stage by its name
 */
export function readSecond(
  {count, width, own}: PageLines,
  scores: Float64Array,
  kept: (name: string) => Float32Array
): readonly Float32Array[] {
  const clipped = Float32Array.from(scores, (score) => Math.max(-surest, Math.min(surest, score)))
  const text = Float64Array.from(scores, (score, at) => (width[at] ?? 0) / (1 + Math.exp(score)))
  const total = text.reduce((sum, value) => sum + value, 0)
  const all = width.reduce((sum, value) => sum + value, 0)
  const span = bestSpan(Float64Array.from(scores, (score, at) => (1 / (1 + Math.exp(score)) - 0.5) * ((width[at] ?? 0) + 20)))
  const inSpan = text.subarray(span.first, span.last + 1).reduce((sum, value) => sum + value, 0)
  const column = (of: (at: number) => number) => Float32Array.from({length: count}, (_, at) => of(at))
  let seen = 0
  const before = column((at) => {
    const share = seen / Math.max(total, 1)
    seen += text[at] ?? 0
    return share
  })
  const near = running(clipped, 0.6)
  const wide = running(clipped, 0.88)
  const least = clipped.reduce((low, score) => Math.min(low, score), surest)
  return [
    ...reach.map((step) => column((at) => clipped[at + step] ?? surest)),
    near.before,
    near.behind,
    wide.before,
    wide.behind,
    column((at) => spanDistance(at - span.first)),
    column((at) => spanDistance(at - span.last)),
    column(() => inSpan / Math.max(total, 1)),
    before,
    column((at) => 1 - (before[at] ?? 0) - (text[at] ?? 0) / Math.max(total, 1)),
    column(() => Math.log2(1 + total)),
    column(() => total / Math.max(all, 1)),
    column(() => least),
    ...ownNames.map((name) => own[name]),
    ...keptNames.map(kept)
  ]
}
