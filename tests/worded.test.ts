/** Lines near certain ones that are worded as pages are: what the model of wordings says of a line, and what settling makes of it. */
import {describe, expect, test} from 'vitest'
import {fixText} from '../src/fix.js'
import {activate} from '../src/seedlint.js'
import {oddsOfWording} from '../src/words/wording.js'
import {readWording, shapeNames, wordingPlaces} from '../src/words/wording-features.js'
import {context, findings, fix, prose} from './helpers/engine.js'

const left = (...lines: readonly string[]) => fix(lines.join('\n')).text.split('\n')
const notice = '© 2024 Example Daily. All rights reserved.'
const sentence = 'Engineers found rot in eleven of the forty piles during an inspection in March.'

describe('what the model sees of a line', () => {
  test('each piece and each word counts once, at places of the table', () => {
    const {pieces, words} = readWording('boat boat boat')
    expect(pieces).toEqual(readWording('boat boat').pieces)
    expect(words).toEqual(readWording('boat boat').words)
    expect(new Set(pieces).size).toBe(pieces.length)
    // ` b`, ` bo`, ` boa`, `bo`, `boa`, `boat`, `oa`, `oat`, `oat `, `at`, `at `, `t `
    expect(pieces).toHaveLength(12)
    expect([...pieces, ...words].every((place) => Number.isInteger(place) && place >= 0 && place < wordingPlaces)).toBe(true)
  })
  test('case, numbers and white space make no difference to pieces and words', () => {
    const {pieces, words} = readWording('  Read 3   Comments ')
    expect({pieces, words}).toMatchObject({pieces: readWording('read 12 comments').pieces, words: readWording('read 0 comments').words})
  })
  test('the shape has a number for each name', () => {
    expect(readWording('LOUD?').shape).toHaveLength(shapeNames.length)
  })
})

describe('the model', () => {
  test.each([
    ['Save this story for later', 'The boat left the harbour at dawn'],
    ['Kommentare lesen', 'Der Fluss stieg in der Nacht'],
    ['이 기사 공유하기', '할머니는 매일 저녁 일기를 쓰셨다.'],
    ['Ajouter aux favoris', 'La soupe demande une heure de cuisson'],
    ['Поделиться новостью', 'Река поднялась за ночь на метр.'],
    ['この記事を保存する', '川は一晩で一メートル増水した。']
  ])('finds `%s` worded more as pages are than `%s`', (ofPage, ofText) => {
    expect(oddsOfWording(ofPage)).toBeGreaterThan(oddsOfWording(ofText) + 2)
  })
})

describe('a line that is worded as pages are', () => {
  const label = 'Save this story for later'

  test('goes from the tail near a certain one, found by a rule of its own', () => {
    expect(left(prose, label, notice)).toEqual([prose])
    expect(left(prose, notice, label)).toEqual([prose])
    const [found] = findings([prose, notice, label].join('\n')).filter(({message}) => message.includes('Save this'))
    expect([found?.ruleId, found?.reason]).toEqual(['page-wording', 'worded as pages are, near a copyright line'])
  })
  test('stays in a text that nothing proves scraped, far from what does, and between paragraphs', () => {
    expect(left(prose, label)).toEqual([prose, label])
    expect(left(prose, label, sentence, sentence, sentence, sentence, notice)).toEqual([
      prose,
      label,
      sentence,
      sentence,
      sentence,
      sentence
    ])
  })
  test('goes from among lines of the page, though one of them is a sentence of its own', () => {
    const own = 'It was written by nobody whom the editors know.'
    expect(left(prose, notice, label, own, label, notice)).toEqual([prose, own])
  })
  test('stays where that rule is off', () => {
    const rules = {'page-wording': 'off'} as const
    expect(fix([prose, label, notice].join('\n'), false, {rules}).text).toBe([prose, label].join('\n'))
  })
  test('goes from a box between paragraphs, but alone it may be a heading', () => {
    const heading = 'Save this story for later'
    expect(left(prose, heading, prose, notice)).toEqual([prose, heading, prose])
    expect(left(prose, heading, 'Print this page', prose, notice)).toEqual([prose, prose])
  })
  test('goes from between paragraphs where nobody would head a chapter so', () => {
    expect(oddsOfWording('View this post on Instagram')).toBeGreaterThan(4)
    expect(left(prose, 'View this post on Instagram', prose, notice)).toEqual([prose, prose])
  })
  test('stays where it is indented, or allowed', () => {
    expect(left(prose, `  ${label}`, notice)).toEqual([prose, `  ${label}`])
    const allows = (text: string) => text === label
    expect(fixText([prose, label, notice].join('\n'), activate(), context, {allows}).text).toBe([prose, label].join('\n'))
  })
  test('stays where it may be the title', () => {
    const kicker = 'Published: March 4, 2025 / 4:12 PM'
    expect(left(label, kicker, prose)).toEqual([label, prose])
  })
  test('does not take the text along', () => {
    expect(left(prose, sentence, notice)).toEqual([prose, sentence])
    expect(left(prose, 'Cover the pan and stir it well.', label, notice)).toEqual([prose, 'Cover the pan and stir it well.'])
  })
})
