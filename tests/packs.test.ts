import {expect, test} from 'vitest'
import {packPhrases} from '../rules/packs/index.js'
import {KeySet} from '../src/phrases/key-set.js'
import {KeyTable} from '../src/phrases/key-table.js'
import {fold, normalise} from '../src/phrases/normal.js'
import {isWholeMatch, readPack} from '../src/phrases/pack.js'
import {mayMatch} from '../src/phrases/parts.js'
import {isPart, keysOfPhrase, makeKeys} from '../src/phrases/phrase-keys.js'
import {parseTemplate} from '../src/phrases/template.js'
import {read} from './helpers/engine.js'

const groups = packPhrases.groups()
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
  expect(parts.filter(({form, match}) => keysOfPhrase(parseTemplate(form), match) === undefined)).toEqual([])
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

test('a gate that was written and read lets the same pass, and little else', () => {
  const written = makeKeys(groups).toString()
  const table = KeyTable.read(written)
  expect(table.toString()).toBe(written)
  const gate = new KeySet(table)
  const passes = (line: string) => mayMatch(gate, line, 0, line.length, false)
  expect(wholes.filter(({form}) => !passes(form.replaceAll('{n}', '12')))).toEqual([])
  const others = Array.from({length: 400}, (_, number) => `q${number.toString(36)} begins no phrase of ours, and ends none ${number}z`)
  expect(others.filter(passes)).toEqual([])
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
