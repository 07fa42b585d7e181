/**
 * What is found of debris whose wordings no pack has: each labelled document is fixed with packs that lack every phrase found in its debris.
 * What then goes, goes by form and place. With no packs at all the figures are the same.
 */
import {join} from 'node:path'
import type {DocumentContext} from '../src/document/context.js'
import {readDocument} from '../src/document/document.js'
import type {PhraseIndex} from '../src/phrases/index.js'
import {PhraseHits} from '../src/phrases/select.js'
import {joinLines, type Labelled, places, readArticles, readLabelled} from './data.js'
import {type Bench, type Figure, percent} from './figure.js'
import {context, type FixTier, judgeLines, tiers, type Verdict} from './judged.js'

/** The forms of the phrases in the debris of a document, mixed lines included. */
function formsInDebris(document: Labelled): readonly string[] {
  const {all} = context.phrases.find(readDocument(joinLines(document), context))
  const isDebris = (index: number) => document.lines[index]?.label === 'debris' || document.lines[index]?.expect !== undefined
  return all.filter(({line}) => isDebris(line.index)).map(({phrase}) => phrase.form)
}

/** The context with packs that lack some forms. */
function without(hidden: ReadonlySet<string>): DocumentContext {
  const keep = ({all}: PhraseHits) => new PhraseHits(all.filter(({phrase}) => !hidden.has(phrase.form)))
  const {find, refind} = context.phrases
  const phrases: PhraseIndex = {
    find: (document) => keep(find(document)),
    refind: (before, from, revision) => keep(refind(before, from, revision))
  }
  return {...context, phrases}
}

/** Debris lines by language and kind: removed in the first tier, in the second, all. */
type Tallies = Map<string, {safe: number; unsafe: number; all: number}>

function addTo(tallies: Tallies, name: string, tier: FixTier, isRemoved: boolean): void {
  const tally = tallies.get(name) ?? {safe: 0, unsafe: 0, all: 0}
  tallies.set(name, tally)
  if (tier === 'safe') tally.all++
  if (isRemoved) tally[tier]++
}

function toRows(tallies: Tallies): string {
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b))
  return rows.map(([name, {safe, unsafe, all}]) => `  ${name.padEnd(28)} ${all} debris, safe ${safe}, unsafe ${unsafe}`).join('\n')
}

function score(set: string, documents: readonly Labelled[], hide: (own: Labelled) => DocumentContext, show: boolean) {
  const name = `unlisted ${set}`
  const tallies: Tallies = new Map()
  const figures = tiers.flatMap((tier): readonly Figure[] => {
    const counts: Record<Verdict, number> = {removed: 0, missed: 0, exact: 0, inexact: 0, kept: 0, lost: 0}
    for (const document of documents) {
      for (const {kind, text, result, verdict} of judgeLines(document, tier, hide(document))) {
        counts[verdict]++
        const isRemoved = verdict === 'removed'
        if (isRemoved || verdict === 'missed') for (const row of [`${document.lang} all`, kind]) addTo(tallies, row, tier, isRemoved)
        if (show && verdict === 'missed') console.log(`${name} ${tier} missed ${document.id} ${kind}: ${text}`)
        if (show && verdict === 'lost') console.log(`${name} ${tier} lost ${document.id} ${kind}: ${text} -> ${result}`)
      }
    }
    const {removed, missed, lost} = counts
    return [
      {name: `${name}, ${tier}: debris lines removed`, value: percent(removed, removed + missed), unit: '%', better: 'higher'},
      {name: `${name}, ${tier}: content lines altered`, value: lost, unit: '', better: 'lower'}
    ]
  })
  if (show) console.log(`${name}, by language and kind\n${toRows(tallies)}`)
  return figures
}

function scoreSet(set: string, documents: readonly Labelled[], show: boolean): readonly Figure[] {
  const forms = new Map<string, Set<string>>()
  for (const document of documents) {
    const own = forms.get(document.source) ?? new Set()
    for (const form of formsInDebris(document)) own.add(form)
    forms.set(document.source, own)
  }
  const contexts = new Map([...forms].map(([source, own]) => [source, without(own)]))
  return score(set, documents, ({source}) => contexts.get(source) ?? context, show)
}

/** Labelled documents and articles without the phrases that the packs know in their debris. */
export const unlistedBenches: readonly Bench[] = [
  {
    id: 'unlisted',
    needs: join(places.catalog, 'examples.json'),
    run: (show) => [
      ...scoreSet('catalog', readLabelled('examples.json'), show),
      ...scoreSet('korean', readLabelled('korean.json'), show),
      ...scoreSet('articles', readArticles(), show)
    ]
  }
]
