/** The line model: how likely each line of a whole page is none of its article. */
import type {PageJudge, PageScores} from '../document/context.js'
import type {Document} from '../document/document.js'
import {featureNames, readFeatures} from './features.js'
import {type Stage, sumTrees} from './forest.js'
import {findHeadline} from './headline.js'
import data from './line-model.json' with {type: 'json'}
import {readPageLines} from './own.js'
import {type Explain, makeExplain} from './reasons.js'
import {readSecond} from './second.js'

/** Two stages: the second one sees what the first says of the lines around. `docs/line-model.md` is the card of the one that is used. */
export interface LineModel {
  readonly first: Stage
  readonly second: Stage
}

/** Makes a judge of pages of a model. */
export function judgeBy(model: LineModel): PageJudge {
  const {first, second} = model
  let explain: Explain | undefined
  return (document: Document): PageScores => {
    const lines = readPageLines(document)
    const columns = readFeatures(lines, findHeadline(document, lines.index))
    const kept = (name: string) => columns[featureNames.indexOf(name)] ?? new Float32Array(lines.count)
    const scores = sumTrees(first.trees, columns, lines.count)
    const stacked = readSecond(lines, scores, kept)
    return {
      lines: lines.index,
      odds: sumTrees(second.trees, stacked, lines.count),
      reasons(at) {
        explain ??= makeExplain(model)
        return explain(columns, stacked, at)
      }
    }
  }
}

/** The judge that `page-boilerplate` asks. */
export const judgePage: PageJudge = judgeBy(data)
