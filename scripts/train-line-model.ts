/**
 * Trains the line model of `page-boilerplate` on the data of the benches and writes it to `src/page/line-model.json`: the same data
 * gives the same bytes. Usage: `npm run train`; `npm run train -- --folds 5` writes no model, but measures ones that have not seen
 * the sites, or the sources of clean text, that they are measured on. docs/line-model.md has the figures.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {root} from '../bench/data.js'
import {toTable} from '../bench/figure.js'
import {scorePages} from '../bench/page-scores.js'
import {readPages} from '../bench/pages.js'
import {judgeBy, type LineModel} from '../src/page/line-model.js'
import {activate, contextFor} from '../src/seedlint.js'
import {afterSafeFixes, foldOf, readTrainingPage, trainModel} from './line-model/learn.js'
import {hashText} from './line-model/random.js'

const {values} = parseArgs({options: {folds: {type: 'string'}}})
const context = await contextFor([])
console.error('reading pages …')
// Pages are seen as rules leave them that know wordings: what `page-wording` cuts besides is much of what there is to learn.
const active = activate({rules: {'page-wording': 'off'}})
// Of clean texts each second one is enough.
const chosen = readPages().filter(({kind, name}) => kind !== 'clean' || hashText(name) % 2 === 0)
const pages = chosen.map((page) => readTrainingPage(afterSafeFixes(page, active, context), context))

function measure(folds: number): void {
  const judges = Array.from({length: folds}, (_, fold) => {
    console.error(`training without part ${fold + 1} of ${folds} …`)
    return judgeBy(trainModel(pages.filter(({page}) => foldOf(page, folds, 'fold:') !== fold)))
  })
  const figures = scorePages((page) => {
    const judge = judges[foldOf(page, folds, 'fold:')]
    if (judge === undefined) throw new RangeError(`no model for ${page.name}`)
    return judge
  })
  console.log(toTable(figures))
}

function write(model: LineModel): void {
  const text = formatModel(model)
  writeFileSync(join(root, 'src', 'page', 'line-model.json'), text)
  console.log(`src/page/line-model.json: ${text.length} bytes, ${model.first.trees.length} and ${model.second.trees.length} trees`)
}

/** A tree a line, so that a change can be looked at. */
function formatModel({first, second}: LineModel): string {
  const stage = ({columns, trees}: LineModel['first']) =>
    `{"columns": ${JSON.stringify(columns)}, "trees": [\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`
  return `{"first": ${stage(first)},\n"second": ${stage(second)}}\n`
}

if (values.folds === undefined) write(trainModel(pages))
else measure(Number(values.folds))
