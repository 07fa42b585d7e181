/** The benches over labelled documents and users' reports, scored here, with the engine in this process. */
import {join} from 'node:path'
import {fixText} from '../src/fix.js'
import {activate} from '../src/seedlint.js'
import {places, readLabelled} from './data.js'
import {type Bench, type Figure, percent} from './figure.js'
import {at, listOf, readJson, textOf} from './json.js'
import {context, judgeLines, tiers, type Verdict} from './judged.js'

const active = activate()

function scoreCatalogue(id: string, file: string, show: boolean): readonly Figure[] {
  const documents = readLabelled(file)
  return tiers.flatMap((tier): readonly Figure[] => {
    const counts: Record<Verdict, number> = {removed: 0, missed: 0, exact: 0, inexact: 0, kept: 0, lost: 0}
    for (const document of documents) {
      for (const {kind, text, result, verdict} of judgeLines(document, tier)) {
        counts[verdict]++
        const change = verdict === 'missed' ? '' : ` -> ${result}`
        if (show && ['missed', 'inexact', 'lost'].includes(verdict))
          console.log(`${tier} ${verdict.padEnd(7)} ${document.id} ${kind}: ${text}${change}`)
      }
    }
    const {removed, missed, exact, inexact, lost} = counts
    return [
      {name: `${id} ${tier}: debris lines removed`, value: percent(removed, removed + missed), unit: '%', better: 'higher'},
      {name: `${id} ${tier}: content lines altered`, value: lost, unit: '', better: 'lower'},
      {name: `${id} ${tier}: of ${exact + inexact} mixed lines exact`, value: exact, unit: '', better: 'higher'}
    ]
  })
}

const reports = join(places.cases, 'reports.json')

/** The reports write apostrophes straight, and say that curly ones are as right. */
function straight(text: string): string {
  return text.replaceAll('’', "'")
}

function scoreReports(show: boolean): readonly Figure[] {
  const all = listOf(readJson(reports))
  const exact = all.filter((report) => {
    const [input, expected] = [textOf(at(report, 'input')), textOf(at(report, 'expected'))]
    const isExact = [false, true].some((unsafe) => straight(fixText(input, active, context, {unsafe}).text) === straight(expected))
    if (show && !isExact) console.log(`not exact: ${textOf(at(report, 'id'))}`)
    return isExact
  })
  return [{name: `reports: of ${all.length} exact in either tier`, value: exact.length, unit: '', better: 'higher'}]
}

/** The catalogue's documents, the Korean ones, and the reports of users. */
export const labelledBenches: readonly Bench[] = [
  {id: 'catalog', needs: join(places.catalog, 'examples.json'), run: (show) => scoreCatalogue('catalog', 'examples.json', show)},
  {id: 'korean', needs: join(places.catalog, 'korean.json'), run: (show) => scoreCatalogue('korean', 'korean.json', show)},
  {id: 'reports', needs: reports, run: scoreReports}
]
