/**
 * Works out of which grams each cue is made, and writes `src/words/cue-grams.ts`. Usage: `npm run cues [-- --check]`; with
 * `--count FOLDER` it counts anew how common grams are.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import '../rules/index.js'
import {packPhrases} from '../rules/packs/index.js'
import {literalsAnywhere} from '../src/phrases/phrase-keys.js'
import {type Cue, cues} from '../src/words/cue.js'
import {unusual} from '../src/words/unusual.js'
import {countGrams, readCosts} from './cues/common-grams.js'
import {either, needOfForms, needOfPattern, needOfWords} from './cues/need.js'

const target = new URL('../src/words/cue-grams.ts', import.meta.url)
const {values} = parseArgs({options: {check: {type: 'boolean'}, count: {type: 'string'}, list: {type: 'boolean'}}})
if (values.count !== undefined) writeFileSync(new URL('cues/common-grams.json', import.meta.url), countGrams(values.count))
const costOf = readCosts()

/** @throws {Error} for a source of which nothing can be told: it needs a sign, not a cue */
function needOf({id, source}: Cue) {
  const of = source.of()
  if (of === 'pack parts') return needOfParts()
  const needs = of.map((one) => {
    const need = typeof one === 'string' ? needOfWords(one, costOf) : needOfPattern(one, costOf)
    if (need === undefined) throw new Error(`cue ${id}: no gram that ${one} needs, give it a literal of four characters or words`)
    return need
  })
  return either(needs) ?? {grams: new Set<string>(), cost: 0}
}

/** The phrases of the packs, and whatever may hide one. */
function needOfParts() {
  const need = needOfForms(literalsAnywhere(packPhrases.groups()), costOf)
  if (need === undefined) throw new Error('packs: a phrase has no gram, which npm run packs should have left out')
  return {grams: new Set([...need.grams, String.fromCharCode(unusual)]), cost: need.cost}
}

const all = [...cues.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((cue) => ({cue, need: needOf(cue)}))
if (values.list)
  for (const {cue, need} of all) {
    const worst = [...need.grams].sort((a, b) => costOf(b) - costOf(a)).slice(0, 12)
    console.log(
      `${cue.id}: ${need.grams.size} grams, ${need.cost} lines in a million; ${worst.map((gram) => `'${gram}' ${costOf(gram)}`).join(', ')}`
    )
  }
const lines = all.map(({cue, need}) => `  '${cue.id}': '${[cue.source.atEdges ? '' : '*', ...[...need.grams].sort()].join('|')}',`)
const text = `/** Made by \`npm run cues\`: the grams of each cue (see \`cue.ts\`); \`*\` before those that count anywhere in a long line. */
// biome-ignore format: one cue a line
export const cueGrams: Readonly<Record<string, string>> = {
${lines.join('\n').replace(/,$/, '')}
}
`
if (values.check) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/words/cue-grams.ts is stale: run npm run cues')
    process.exitCode = 1
  }
} else writeFileSync(target, text)
