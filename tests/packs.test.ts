import {expect, test} from 'vitest'
import {readPhrases} from '../rules/packs/index.js'
import {Gate} from '../src/phrases/gate.js'
import {makeGate} from '../src/phrases/index.js'
import {normalise} from '../src/phrases/normal.js'
import {readPack} from '../src/phrases/pack.js'
import {findings} from './helpers/engine.js'

const phrases = readPhrases()

test('every phrase of a pack is in normal form', () => {
  expect(phrases.map(({form}) => form).filter((form) => normalise(form.replaceAll('{n}', '12')) !== form)).toEqual([])
})

test('no phrase stands twice under one kind', () => {
  const keys = phrases.map(({form, kind}) => `${kind}: ${form}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('every phrase is found as a line of its own, decorated and in capitals', () => {
  const missed = phrases.filter(({form}) => findings(`▶ ${form.toUpperCase().replaceAll('{N}', '1,234')} :\n`).length === 0)
  expect(missed.map(({form}) => form).filter((form) => form.toUpperCase().toLowerCase() === form)).toEqual([])
})

test.each([
  ['▶  Popular\u00a0posts from THIS blog :', 'popular posts from this blog'],
  ['1,234 Comments', '{n} comments'],
  ['Ｃｏｍｍｅｎｔｓ（３）', 'comments({n}'],
  ['What’s next…', "what's next"]
])('the normal form of %j is %j', (text, form) => {
  expect(normalise(text)).toBe(form)
})

test('a gate that was written and read lets the same pass', () => {
  const gate = makeGate(phrases)
  const read = Gate.read(gate.toString())
  expect(read.toString()).toBe(gate.toString())
  expect(phrases.filter(({form}) => !read.passes(form, 0, form.length))).toEqual([])
  expect(read.passes('xq and nothing that begins or ends so, zv', 0, 41)).toBe(false)
})

test('a pack with a word that is not one of ours says which', () => {
  const group = {kind: 'interfaces', certainty: 'certain', origin: 'x', phrases: ['a']}
  expect(() => readPack([group], 'rules/packs/xx.json')).toThrow(
    'rules/packs/xx.json: kind is `interfaces`, expected one of interface, comments, popular-posts'
  )
})
