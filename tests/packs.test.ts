import {expect, test} from 'vitest'
import {readPhrases} from '../rules/packs/index.js'
import {Gate} from '../src/phrases/gate.js'
import {makeGates, readGates, writeGates} from '../src/phrases/index.js'
import {fold, normalise} from '../src/phrases/normal.js'
import {isWholeMatch, readPack} from '../src/phrases/pack.js'
import {isPart, keysOfPhrase} from '../src/phrases/parts.js'
import {parseTemplate} from '../src/phrases/template.js'
import {read} from './helpers/engine.js'

const groups = readPhrases()
const phrases = groups.flatMap(({kind, match, phrases}) => phrases.map((form) => ({kind, match, form})))
const wholes = phrases.filter(({form, match}) => !isPart(form, match))

test('every phrase of a pack is in normal form', () => {
  const normal = (form: string, match: (typeof phrases)[number]['match']) => (isWholeMatch(match) ? normalise(form) : fold(form))
  expect(phrases.filter(({form, match}) => normal(form.replaceAll('{n}', '12'), match) !== form)).toEqual([])
})

test('no phrase stands twice under one kind', () => {
  const keys = phrases.map(({form, kind, match}) => `${kind} ${isWholeMatch(match) ? 'whole' : match}: ${form}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('every phrase that is a part of a line, or has a placeholder, has a key to find it by', () => {
  const parts = phrases.filter(({form, match}) => isPart(form, match))
  expect(parts.filter(({form, match}) => keysOfPhrase(parseTemplate(form), match).length === 0)).toEqual([])
})

test.each([
  ['▶  Popular\u00a0posts from THIS blog :', 'popular posts from this blog'],
  ['1,234 Comments', '{n} comments'],
  ['Ｃｏｍｍｅｎｔｓ（３）', 'comments({n}'],
  ['What’s next…', "what's next"],
  ['👉 Read more →', 'read more'],
  ['Source : 12', 'source: {n}'],
  ['أخبار ذات صلة', 'اخبار ذات صلة'],
  ['شكـــراً', 'شكرا'],
  ['ЁЛКА', 'елка'],
  ['ⓒ Ex', '© ex']
])('the normal form of %j is %j', (text, form) => {
  expect(normalise(text)).toBe(form)
})

test('gates that were written and read let the same pass', () => {
  const gates = makeGates(groups)
  const written = writeGates(gates)
  const known = readGates(written)
  expect(writeGates(known)).toBe(written)
  expect(wholes.filter(({form}) => !known.wholes.passes(form, 0, form.length))).toEqual([])
  // By chance a few do.
  const others = Array.from({length: 400}, (_, number) => `q${number.toString(36)} begins no phrase of ours, and ends none ${number}z`)
  expect(others.filter((line) => known.wholes.passes(line, 0, line.length)).length).toBeLessThan(40)
  expect(Gate.read(gates.wholes.toString()).toString()).toBe(gates.wholes.toString())
})

test('a pack with a word that is not one of ours says which', () => {
  const group = {kind: 'interfaces', certainty: 'certain', origin: 'x', phrases: ['a']}
  expect(() => readPack([group], 'rules/packs/xx.json')).toThrow(
    'rules/packs/xx.json: kind is `interfaces`, expected one of interface, comments, popular-posts'
  )
})

test('a text without phrases has no hits', () => {
  expect(read('Comments\n').phrases('comments')).toEqual([])
})
