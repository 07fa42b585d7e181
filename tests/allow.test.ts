import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {makeAllows} from '../src/config/allow.js'
import {clean, lint} from '../src/seedlint.js'
import {prose} from './helpers/engine.js'

const notice = '© 2024 Example Daily. All rights reserved.'

describe('allow', () => {
  test.each([
    ['the line itself', notice],
    ['the normal form of the line', '© 1999 EXAMPLE daily. All rights reserved'],
    ['a pattern of the line', '/example daily/i'],
    ['a pattern of the finding', '/^© \\d{4} .*reserved\\.$/']
  ])('%s is never found', async (_, entry) => {
    expect(await lint(`${prose}\n\n${notice}\n`, {allow: [entry]})).toEqual([])
    expect(await lint(`${prose}\n\n${notice}\n`, {allow: ['Another line', '/another/']})).toHaveLength(1)
  })

  test('an allowed line is no debris for its neighbours', async () => {
    const text = `${prose}\n\nComments\n${notice}\n`
    expect((await clean(text)).text).toBe(`${prose}\n`)
    expect((await clean(text, {allow: [notice]})).text).toBe(text)
    expect(await lint(text, {allow: [notice]})).toMatchObject([{certainty: 'likely'}])
  })

  test('no marker convicts an allowed line, nor what stands behind it', async () => {
    const text = `${prose}\n\nPopular posts from this blog\nTen Ways to Sail a Ferry\nWinter Timetables Explained\nWhy Boats Float\n`
    expect((await clean(text)).text).toBe(`${prose}\n`)
    const allowed = await clean(text, {allow: ['winter timetables explained'], unsafe: true})
    expect(allowed.text).toBe(`${prose}\n\nWinter Timetables Explained\nWhy Boats Float\n`)
    expect(await clean(allowed.text, {allow: ['winter timetables explained'], unsafe: true})).toMatchObject({cuttings: []})
  })

  test('what stands between certain lines is left where some of it is allowed', async () => {
    const text = `${prose}\nShare this article\nShare on Facebook\nWarm feelings\nWell analysed\n${notice}\n`
    expect((await clean(text)).text).toBe(`${prose}\n`)
    expect((await clean(text, {allow: ['Warm feelings']})).text).toBe(`${prose}\nWarm feelings\nWell analysed\n`)
  })

  test('a finding of several lines stands when one of them is allowed', async () => {
    const text = `A title\n- Input\n- 2025-08-20 15:47:03\n\n${prose}\n`
    const blocks = async (options = {}) => (await lint(text, options)).filter(({cut}) => cut !== undefined && cut.last > cut.first)
    expect(await blocks()).toHaveLength(1)
    expect(await blocks({allow: ['Input']})).toEqual([])
  })

  test('whatever line of the seeds is allowed, it stays, and the laws of fixing hold', async () => {
    for (const name of readdirSync('seeds')) {
      const text = readFileSync(`seeds/${name}`, 'utf8')
      for (const line of new Set(text.split(/\r?\n/u).filter((each) => each.trim() !== ''))) {
        const allow = [line]
        const safe = (await clean(text, {allow})).text
        const all = (await clean(text, {allow, unsafe: true})).text
        expect(safe).toContain(line)
        expect(all).toContain(line)
        expect((await clean(safe, {allow})).text).toBe(safe)
        expect((await clean(safe, {allow, unsafe: true})).text).toBe(all)
      }
    }
  })

  test('takes a line that is all decoration literally', () => {
    const allows = makeAllows(['***'])
    expect([allows?.(' *** '), allows?.('---'), allows?.(''), allows?.('\n')]).toEqual([true, false, false, false])
  })

  test('asks of a long line for 2,000 characters around the finding, so that slow patterns end', async () => {
    const asked: number[] = []
    const {isAllowed} = await import('../src/settle/allowed.js')
    const text = `${'a'.repeat(10_000)}\n`
    isAllowed(text, {start: 5000, end: 5001}, (part) => asked.push(part.length) === 0)
    isAllowed(text, {start: 0, end: 10_000}, (part) => asked.push(part.length) === 0)
    expect(asked).toEqual([1, 2000, 2000, 2000])
  })

  test.each([
    ['Comments', 'unexpected value `Comments` for `allow`, expected a list of lines and `/patterns/`, such as `["Comments"]`'],
    [[1], 'unexpected value `1` for `allow[0]`, expected a line, or a pattern such as `/^Part \\d+$/i`'],
    [['a', ' '], 'unexpected value ` ` for `allow[1]`, expected a line, or a pattern such as `/^Part \\d+$/i`'],
    [['/a/g'], 'unexpected value `g` for `allow[0]`, expected flags of the pattern out of `i`, `m`, `s`, `u` and `v`'],
    [['/(/'], 'cannot read the pattern `/(/` for `allow[0]` (Unterminated group), expected a pattern that JavaScript reads']
  ])('refuses %j', (value, sentence) => {
    expect(() => makeAllows(value)).toThrow(sentence)
  })
})
