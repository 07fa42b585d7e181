/** Trains a line model on pages: two stages of boosted trees, the second on what the first says of pages that it has not seen. */

import type {Page} from '../../bench/pages.js'
import type {DocumentContext} from '../../src/document/context.js'
import {readDocument} from '../../src/document/document.js'
import type {ActiveRule} from '../../src/finding.js'
import {fixText} from '../../src/fix.js'
import {featureNames, readFeatures} from '../../src/page/features.js'
import {type FlatTree, sumTrees} from '../../src/page/forest.js'
import {findHeadline} from '../../src/page/headline.js'
import type {LineModel} from '../../src/page/line-model.js'
import {type PageLines, readPageLines} from '../../src/page/own.js'
import {readSecond, secondNames} from '../../src/page/second.js'
import {type BoostOptions, binColumns, boost} from './boost.js'
import {hashText} from './random.js'

const common = {depth: 3, rate: 0.12, rowShare: 0.4, ridge: 2}
const firstOptions: BoostOptions = {...common, trees: 92, columnShare: 0.25, seed: 7}
const secondOptions: BoostOptions = {...common, trees: 66, columnShare: 0.4, seed: 11}
/** Into so many parts the pages fall for the scores that the second stage learns from. */
const innerFolds = 2

/** A page read for training. */
export interface TrainingPage {
  readonly page: Page
  readonly lines: PageLines
  readonly columns: readonly Float32Array[]
  /** 1 for debris. */
  readonly targets: Float32Array
  /** 0 where the label is unknown. */
  readonly weights: Float32Array
}

/** Into which of so many parts a page falls: all of one site into the same. @param salt makes another division */
export function foldOf({group}: Page, folds: number, salt: string): number {
  return hashText(salt + group) % folds
}

/**
 * Each fourth page as safe fixes leave it, for those who mend in two runs: without the wordings that tell most.
 */
export function afterSafeFixes(page: Page, active: readonly ActiveRule[], context: DocumentContext): Page {
  if (page.kind === 'clean' || hashText(page.name) % 4 !== 0) return page
  const {text, cuttings} = fixText(page.text, active, context, {})
  const before = readDocument(page.text, context)
  const document = readDocument(text, context)
  let labels = ''
  let [next, shift] = [0, 0]
  for (let line = 0; line < document.lineCount; line++) {
    const {start} = document.line(line)
    for (let cut = cuttings[next]; cut !== undefined && cut.resultEnd <= start; cut = cuttings[++next]) shift = cut.end - cut.resultEnd
    labels += page.labels.charAt(before.lineAt(start + shift))
  }
  return {...page, text, labels}
}

/** Works out features, targets and weights of a page. */
export function readTrainingPage(page: Page, context: DocumentContext): TrainingPage {
  const document = readDocument(page.text, context)
  const lines = readPageLines(document)
  const targets = new Float32Array(lines.count)
  const weights = new Float32Array(lines.count)
  let content = 0
  for (const [at, index] of lines.index.entries()) if (/[cC]/u.test(page.labels.charAt(index))) content += lines.width[at] ?? 0
  for (const [at, index] of lines.index.entries()) {
    const label = page.labels.charAt(index)
    targets[at] = label === 'd' || label === 'D' ? 1 : 0
    // The rule does not judge wrapped text.
    if (/[cCdD]/u.test(label) && !document.isHardWrapped) weights[at] = weigh(page, label, (lines.width[at] ?? 0) + 20, content)
  }
  return {page, lines, columns: readFeatures(lines, findHeadline(document, lines.index)), targets, weights}
}

/**
 * A line counts by its share of its page's text, so that no page outweighs another; labels by people for more than those by a program.
 * @param width of the line, with what is between lines
 * @param content the widths of all that is content; a page with little of it does not count for more
 */
function weigh({kind}: Page, label: string, width: number, content: number): number {
  const share = width / (Math.max(content, 800) + 400)
  switch (kind) {
    case 'articles':
      return 12 * share + 0.02
    case 'segments':
      return label === 'c' || label === 'd' ? 0.5 : 0.2 * share
    case 'left':
      return share
    case 'clean':
      return 2 * share
  }
}

/** Trains a model. The same pages in the same order give the same model. */
export function trainModel(pages: readonly TrainingPage[]): LineModel {
  const columns = featureNames.map((_, at) => joinColumns(pages.map((page) => page.columns[at] ?? new Float32Array())))
  const targets = joinColumns(pages.map((page) => page.targets))
  const weights = joinColumns(pages.map((page) => page.weights))
  const binned = binColumns(columns)
  const grow = (isIn: (page: TrainingPage) => boolean) =>
    flatten(
      boost(
        binned,
        targets,
        joinColumns(pages.map((page) => (isIn(page) ? page.weights : new Float32Array(page.lines.count)))),
        firstOptions
      )
    )
  const inner = ({page}: TrainingPage) => foldOf(page, innerFolds, 'inner:')
  const others = Array.from({length: innerFolds}, (_, fold) => grow((page) => inner(page) !== fold))
  const stacked = pages.map((page) => {
    const scores = sumTrees(others[inner(page)] ?? [], page.columns, page.lines.count)
    return readSecond(page.lines, scores, (name) => page.columns[featureNames.indexOf(name)] ?? new Float32Array(page.lines.count))
  })
  const second = secondNames.map((_, at) => joinColumns(stacked.map((own) => own[at] ?? new Float32Array())))
  return {
    first: {columns: featureNames, trees: grow(() => true)},
    second: {columns: secondNames, trees: flatten(boost(binColumns(second), targets, weights, secondOptions))}
  }
}

function joinColumns(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function flatten(trees: ReturnType<typeof boost>): readonly FlatTree[] {
  return trees.map(({columns, bounds, leaves}) => [...columns.flatMap((column, at) => [column, bounds[at] ?? 0]), ...leaves])
}
