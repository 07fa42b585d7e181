import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fixTexts} from '../src/fix.js'
import {applyEdits} from '../src/plan.js'
import {activate} from '../src/seedlint.js'
import {context, findings, fix, prose} from './helpers/engine.js'

const seeds = readdirSync('seeds').map((name) => ({name, text: readFileSync(`seeds/${name}`, 'utf8')}))

/** Holds for every text: fixing is stable, the tiers agree, and the cuttings say all that happened. */
function expectLaws(text: string): void {
  const safe = fix(text)
  const unsafe = fix(text, true)
  expect(fix(safe.text).text).toBe(safe.text)
  expect(fix(unsafe.text, true).text).toBe(unsafe.text)
  expect(fix(safe.text, true).text).toBe(unsafe.text)
  // The last round looked at edited lines only, and found what a look at all of them finds.
  for (const {text: left, findings: found} of [safe, unsafe]) expect(found).toEqual(findings(left))
  for (const fixed of [safe, unsafe]) {
    expect(
      applyEdits(
        text,
        fixed.cuttings.map(({start, end, written}) => ({start, end, text: written}))
      )
    ).toBe(fixed.text)
    const back = fixed.cuttings.map((cut) => ({start: cut.resultStart, end: cut.resultEnd, text: cut.removed}))
    expect(applyEdits(fixed.text, back)).toBe(text)
  }
}

describe.each(seeds)('seed $name', ({name, text}) => {
  test.each(['safe', 'unsafe'])('gives what is expected of %s fixes, byte for byte', (tier) => {
    expect(fix(text, tier === 'unsafe').text).toBe(readFileSync(`tests/expected/${tier}/${name}`, 'utf8'))
  })
  test('keeps the laws', () => expectLaws(text))
  test('keeps the laws with CRLF, and mends the same', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    expectLaws(crlf)
    expect(fix(crlf, true).text).toBe(fix(text, true).text.replaceAll('\n', '\r\n'))
  })
})

// Lines of every kind in any order: what settling must cope with.
const kinds = [
  prose,
  '',
  '',
  'A Title of Something',
  'Who pays for the pier?',
  '“I am fine.”',
  'POLITICS',
  'Comments',
  'actions',
  'questions',
  'flag content',
  'You may also like',
  'Related',
  '이 블로그의 인기 게시물',
  '- Input',
  '- 2025-08-20 15:47:03',
  'March 3, 2025',
  'Brussels, BelgiumWed Feb 12 2025',
  '© 2024 Example Daily. All rights reserved.',
  'pride@news.example Lee Byung-chul Reporter',
  'Sign up for our newsletter',
  '■ Common Goals of Europe',
  'The talks in Riga went on until the morning of the third day. ■ Who Pays',
  'Potential Changes in the Northeast Asian Security LandscapeThe policy shift is expected to influence the strategies of allies.',
  'Two conditions were proposed by the other side ? the end of the talks and the return of the ships to their port.',
  '[Riga=Lee Byung-chul Correspondent] The talks in Riga went on until the morning of the third day.',
  'The minister made his first visit to the port after taking office. Photo by AP and Yonhap News',
  'So the talks went on until the morning. End of sentence. Nobody slept, and nobody said a word.'
]

test('any mixture of lines keeps the laws', () => {
  const text = fc.tuple(fc.array(fc.constantFrom(...kinds), {maxLength: 14}), fc.constantFrom('\n', '\r\n'), fc.boolean())
  fc.assert(
    fc.property(text, ([lines, lineEnd, ended]) => expectLaws(lines.join(lineEnd) + (ended ? lineEnd : ''))),
    {numRuns: 1000}
  )
})

test('text without debris comes back as it is', () => {
  const text = `\ufeff${prose}\r\n\r\n\r\n${prose}  \r\n\t“I am fine.”\r\n`
  expect(fix(text, true)).toEqual({text, cuttings: [], findings: findings(text)})
})

test('texts fixed together come out as each does by itself', () => {
  const rules = activate()
  const text = fc.array(fc.constantFrom(...kinds), {maxLength: 14}).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.array(text, {maxLength: 8}), fc.boolean(), (texts, unsafe) => {
      expect(fixTexts(texts, rules, context, {unsafe})).toEqual(texts.map((one) => fix(one, unsafe)))
    }),
    {numRuns: 100}
  )
})
