/** The benches over labelled documents and users' reports, scored here, with the engine in this process. */
import {join} from 'node:path'
import type {Cutting} from '../src/cuttings.js'
import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'
import {joinLines, type Labelled, places, readLabelled} from './data.js'
import {type Bench, type Figure, percent} from './figure.js'
import {at, listOf, readJson, textOf} from './json.js'

const active = activate()
const context = await contextFor(active)

/** What became of the text from `start` to `end`; a change counts where it begins. */
function resultOf(text: string, start: number, end: number, cuttings: readonly Cutting[]): string {
  let result = ''
  let position = start
  for (const cut of cuttings) {
    if (cut.end <= start || cut.start >= end) continue
    result += text.slice(position, Math.max(position, cut.start)) + (cut.start >= start ? cut.written : '')
    position = Math.max(position, cut.end)
  }
  return result + text.slice(position, Math.max(position, end))
}

interface Tally {
  debris: number
  removed: number
  content: number
  lost: number
  mixed: number
  exact: number
}

function addDocument(document: Labelled, unsafe: boolean, tally: Tally, note: (line: string) => void): void {
  const text = joinLines(document)
  const {cuttings} = fixText(text, active, context, {unsafe})
  let start = 0
  for (const {text: line, label, kind, expect} of document.lines) {
    const result = resultOf(text, start, start + line.length, cuttings)
    start += line.length + 1
    if (line.trim() === '') continue
    if (label === 'debris') {
      tally.debris++
      if (result.trim() === '') tally.removed++
      else note(`missed ${document.id} ${kind}: ${line}`)
    } else if (expect !== undefined) {
      tally.mixed++
      if (result.trim() === expect.trim()) tally.exact++
      else note(`mixed  ${document.id} ${kind}: ${line} -> ${result}`)
    } else {
      tally.content++
      if (result === line) continue
      tally.lost++
      note(`lost   ${document.id} ${kind}: ${line} -> ${result}`)
    }
  }
}

function scoreCatalogue(id: string, file: string, show: boolean): readonly Figure[] {
  const documents = readLabelled(file)
  return (['safe', 'unsafe'] as const).flatMap((tier) => {
    const tally: Tally = {debris: 0, removed: 0, content: 0, lost: 0, mixed: 0, exact: 0}
    const note = show ? (line: string) => console.log(`${tier} ${line}`) : () => undefined
    for (const document of documents) addDocument(document, tier === 'unsafe', tally, note)
    const figures: Figure[] = [
      {name: `${id} ${tier}: debris lines removed`, value: percent(tally.removed, tally.debris), unit: '%', better: 'higher'},
      {name: `${id} ${tier}: content lines altered`, value: tally.lost, unit: '', better: 'lower'},
      {name: `${id} ${tier}: of ${tally.mixed} mixed lines exact`, value: tally.exact, unit: '', better: 'higher'}
    ]
    return figures
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
