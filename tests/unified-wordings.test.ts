import {retext} from 'retext'
import {describe, expect, test} from 'vitest'
import promoLine from '../rules/promo-line.js'
import {seedlint, seedlintFix, seedlintWordings, toPlugin} from '../src/index.js'
import {prose} from './helpers/engine.js'

const phrases = [{kind: 'promo', certainty: 'certain', phrases: ['Ahoy from the crew']}] as const
const text = `${prose}\n\nAhoy from the crew\nflag content\n`

describe('seedlintWordings', () => {
  test('brings phrases and allowed lines, before the rules or behind them, to messages and to the fixed text', () => {
    const options = {phrases, allow: ['Flag content']}
    for (const processor of [
      retext().use(seedlintWordings, options).use(seedlint),
      retext().use(seedlint).use(seedlintWordings, options)
    ]) {
      const file = processor.use(seedlintFix).processSync(text)
      expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['promo-line'])
      expect(String(file)).toBe(`${prose}\n\nflag content\n`)
    }
    const rule = retext().use(toPlugin(promoLine))
    expect(rule().processSync(text).messages).toEqual([])
    expect(rule().use(seedlintWordings, {phrases}).processSync(text).messages).toHaveLength(1)
    expect(rule().use(seedlintWordings).processSync(text).messages).toEqual([])
  })
  test.each([
    [7, 'unexpected value `7` for the plugin `seedlintWordings`, expected an object'],
    [{alow: []}, 'unknown option `alow` for the plugin `seedlintWordings`, expected `allow` or `phrases`'],
    [{allow: 'x'}, 'unexpected value `x` for `allow`'],
    [{phrases: [{kind: 'promos', phrases: []}]}, 'unexpected value `promos` for `phrases[0].kind`']
  ])('refuses %j', (options, sentence) => {
    const processor = retext()
    Reflect.apply(processor.use, processor, [seedlintWordings, options])
    expect(() => processor.freeze()).toThrow(sentence)
  })
})
