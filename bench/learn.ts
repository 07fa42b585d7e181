/** What `learn` finds in a corpus with planted phrases, and what it proposes on clean texts. */
import {makeRandom} from '../scripts/line-model/random.js'
import {learn} from '../src/corpus/learn/learn.js'
import type {Proposal} from '../src/corpus/learn/propose.js'
import {cleanSamples, places} from './data.js'
import {type Bench, type Figure, percent} from './figure.js'
import {isSame, plant} from './plant.js'

const sites = 40
const surveyBits = 20

/** A source for each file; of the whole texts, all of which are files of their own, for each kind. */
function sourceOf(name: string): string {
  return name.replace(/#.*$/u, '').replace(/^(clean\/raw\/[a-z]+-[a-z]+).*$/u, '$1')
}

const isSure = ({certainty}: Proposal) => certainty !== 'possible'

async function measure(show: boolean): Promise<readonly Figure[]> {
  const samples = [...cleanSamples()]
  const {texts, planted} = plant(
    samples.map(({text}) => text),
    sites,
    makeRandom(3)
  )
  const read = async function* () {
    yield texts
  }
  const {proposals} = await learn(read, surveyBits)
  const found = planted.filter(({template}) => proposals.some(({count}) => isSame(template, count.template)))
  const wrong = proposals.filter(({count}) => !planted.some(({template}) => isSame(template, count.template)))
  const {proposals: onClean} = await learn(async function* () {
    yield samples.map(({name, text}) => ({text, source: sourceOf(name)}))
  }, surveyBits)
  if (show) {
    for (const one of planted) if (!found.includes(one)) console.log(`not found: ${one.spot} ${one.template}`)
    for (const {count, certainty} of wrong) console.log(`wrong: ${certainty} ${count.match} ${count.documents} ${count.template}`)
    for (const {count, certainty, source} of onClean)
      console.log(`on clean: ${certainty} ${count.match} ${count.documents} ${source.name} ${count.template}`)
  }
  return [
    {name: `learn: of ${planted.length} planted phrases found`, value: percent(found.length, planted.length), unit: '%', better: 'higher'},
    {name: 'learn: of the proposals wrong', value: percent(wrong.length, proposals.length), unit: '%', better: 'lower'},
    {name: 'learn: on clean texts proposed, likely or certain', value: onClean.filter(isSure).length, unit: '', better: 'lower'},
    {name: 'learn: on clean texts proposed, possible', value: onClean.length - onClean.filter(isSure).length, unit: ''}
  ]
}

/** The bench of `learn`. */
export const learnBenches: readonly Bench[] = [{id: 'learn', needs: places.clean, run: measure}]
