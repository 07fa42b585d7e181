/**
 * Trains the model of wordings and writes it to `src/words/wording-model.json`: the same data gives the same bytes. It learns from the
 * packs' phrases, the wordings beside the trainer, the labelled lines of the benches, and lines of clean texts whose licences let it.
 * Usage: `npm run train:wordings`; with `--folds 3` it writes no model, but measures ones that have not seen the sites, or the sources of
 * clean text, that they are measured on.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {places, root} from '../bench/data.js'
import {listOf, readJson, recordOf, textOf} from '../bench/json.js'
import {readPages} from '../bench/pages.js'
import {packPhrases} from '../rules/packs/index.js'
import {mostSteps, stepCharacters, sumWording, type WordingWeights} from '../src/words/wording.js'
import {readWording} from '../src/words/wording-features.js'
import {hashText} from './line-model/random.js'
import {type Example, learnWording} from './wording-model/learn.js'

interface Sourced extends Example {
  /** What must not stand on both sides of a split. */
  readonly group: string
}

const longest = 200
const perLine = 120
const weighty = 0.999
// Few, and written for many sites: what they tell counts more.
const ownTimes = 2
// Of the pages' debris, of which there is more than of all else, each second line.
const debrisShare = 2
const stands: Readonly<Record<string, string>> = {
  n: '12',
  name: 'jane doe',
  site: 'harbour echo',
  date: '4 may 2024',
  time: '10:20',
  url: 'www.example.com',
  email: 'jane@example.com'
}

const {values} = parseArgs({options: {folds: {type: 'string'}}})

function* packExamples(): Iterable<Sourced> {
  for (const {match, phrases} of packPhrases.groups()) {
    if (match === 'contains') continue
    for (const phrase of phrases) {
      const text = fill(phrase)
      yield {text, isDebris: true, group: text}
    }
  }
}

function fill(wording: string): string {
  return wording.replace(/\{([a-z]+)\}/gu, (_, name: string) => stands[name] ?? name)
}

/** Wordings of pages, and lines of texts that are near them, a file a language: the kind, a tab, the line. */
function* ownExamples(): Iterable<Sourced> {
  const folder = join(root, 'scripts', 'wording-model', 'wordings')
  for (const name of readdirSync(folder).sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')) {
      const [kind = '', wording = ''] = line.split('\t')
      if (wording === '') throw new Error(`${name}: expected a kind, a tab and a line, found ${JSON.stringify(line)}`)
      const text = fill(wording)
      for (let time = 0; time < ownTimes; time++) yield {text, isDebris: kind !== 'content', group: text}
    }
  }
}

/** Clean texts that may be learned from: not those that may be used for nothing commercial. */
function licensed(): ReadonlySet<string> {
  const files = listOf(recordOf(readJson(join(places.clean, 'manifest.json')))['files']).map(recordOf)
  return new Set(files.filter((entry) => !/NC/u.test(textOf(entry['licence']))).map((entry) => textOf(entry['file'])))
}

function* pageExamples(): Iterable<Sourced> {
  const seen = new Set<string>()
  const allowed = licensed()
  for (const {kind, name, group, text, labels} of readPages()) {
    if (kind === 'clean' && !allowed.has(name.replace(/^clean\/|#\d+$/gu, ''))) continue
    for (const [index, line] of text.split('\n').entries()) {
      const own = line.trim()
      const label = labels.charAt(index).toLowerCase()
      if (own.length < 2 || own.length > longest || !'cd'.includes(label) || label === '' || seen.has(label + own)) continue
      seen.add(label + own)
      const isDebris = label === 'd'
      if (!isDebris || hashText(own) % debrisShare === 0) yield {text: own, isDebris, group}
    }
  }
}

/** A character a place. */
function format({bias, shape, places: weights}: WordingWeights): string {
  // A few rare words weigh most; what they weigh above the others tells nothing more.
  const sizes = Float64Array.from(weights, Math.abs).sort()
  const step = Number(((sizes[Math.floor(sizes.length * weighty)] ?? 0) / mostSteps).toPrecision(3))
  const stepsOf = (weight: number) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)))
  const text = Array.from(weights, (weight) => stepCharacters.charAt(mostSteps + stepsOf(weight))).join('')
  const lines = text.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? []
  const round = (value: number) => Number(value.toPrecision(4))
  return `${JSON.stringify({bias: round(bias), shape: shape.map(round), step}).slice(0, -1)}, "places": [\n${lines.map((line) => `  "${line}"`).join(',\n')}\n]}\n`
}

function measure(examples: readonly Sourced[], folds: number): void {
  const scored: {readonly odds: number; readonly isDebris: boolean; readonly isOwn: boolean}[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isIn = ({group}: Sourced) => hashText(`wording:${group}`) % folds === fold
    const weights = learnWording(examples.filter((example) => !isIn(example)))
    for (const example of examples)
      if (isIn(example))
        scored.push({
          odds: sumWording(weights, readWording(example.text)),
          isDebris: example.isDebris,
          isOwn: example.group === example.text
        })
  }
  for (const limit of [-1, 0, 1, 2, 3]) {
    const share = (of: typeof scored) => ((100 * of.filter(({odds}) => odds > limit).length) / of.length).toFixed(1)
    const [wordings, pages, content] = [
      scored.filter(({isOwn, isDebris}) => isDebris && isOwn),
      scored.filter(({isOwn, isDebris}) => isDebris && !isOwn),
      scored.filter(({isDebris}) => !isDebris)
    ]
    console.log(`odds above ${limit}: wordings ${share(wordings)} %, debris of pages ${share(pages)} %, content ${share(content)} %`)
  }
}

const examples = [...packExamples(), ...ownExamples(), ...pageExamples()]
console.error(`${examples.length} lines, ${examples.filter(({isDebris}) => isDebris).length} of them debris`)
if (values.folds === undefined) {
  const text = format(learnWording(examples))
  writeFileSync(join(root, 'src', 'words', 'wording-model.json'), text)
  console.log(`src/words/wording-model.json: ${text.length} bytes`)
} else measure(examples, Number(values.folds))
