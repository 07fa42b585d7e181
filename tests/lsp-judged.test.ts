/** A text judged again after an edit gives what a first look gives; others are heard in between. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {changeBetween, JudgedText} from '../src/faces/cli/editor/judged.js'
import {activate, contextFor} from '../src/seedlint.js'
import {findings, fix} from './helpers/engine.js'

const active = activate()
const setup = {active, context: await contextFor(active), allows: undefined, key: () => ''}
const seeds = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))
const never = () => false

/** Texts that share most of their lines, as a text before and after an edit does. */
const lines = fc.constantFrom(...seeds.flatMap((seed) => seed.split('\n')), 'Comments', '© Example Daily. All rights reserved.', '')
const texts = fc.tuple(fc.array(lines, {maxLength: 12}), fc.array(lines, {maxLength: 3}), fc.array(lines, {maxLength: 3}), fc.nat(12))

describe('a text judged again', () => {
  test('has the findings of a first look', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('\n', '\r\n', '\r'), async ([whole, old, written, at], lineEnd) => {
        const join = (middle: readonly string[]) => [...whole.slice(0, at), ...middle, ...whole.slice(at)].join(lineEnd)
        const before = await JudgedText.judge(join(old), setup, undefined, never)
        const after = await JudgedText.judge(join(written), setup, before, never)
        expect(after?.findings).toEqual(findings(join(written)))
      }),
      {numRuns: 150}
    )
  })

  test('is fixed to what `--fix` makes of it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async ([whole, , written, at]) => {
        const text = [...whole.slice(0, at), ...written, ...whole.slice(at)].join('\n')
        const judged = await JudgedText.judge(text, setup, undefined, never)
        expect(await judged?.clean(never)).toEqual(fix(text).cuttings)
      }),
      {numRuns: 100}
    )
  })

  test('is the same where nothing changed, and judged anew where the setup did', async () => {
    const before = await JudgedText.judge('Comments\n', setup, undefined, never)
    expect(await JudgedText.judge('Comments\n', setup, before, never)).toBe(before)
    const none = {...setup, active: []}
    expect((await JudgedText.judge('Comments\n', none, before, never))?.findings).toEqual([])
  })

  test('is given up where it is stale before it is done', async () => {
    const long = seeds.join('\n').repeat(60)
    let asked = 0
    expect(await JudgedText.judge(long, setup, undefined, () => ++asked > 0)).toBeUndefined()
    expect(asked).toBe(1)
  })
})

test('the change between two texts makes the second of the first, and is no longer than it must be', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'b')}), fc.string({unit: fc.constantFrom('a', 'b')}), (before, after) => {
      const {start, end, text} = changeBetween(before, after)
      expect(before.slice(0, start) + text + before.slice(end)).toBe(after)
      if (before === after) expect(end - start + text.length).toBe(0)
      if (start < end && text !== '') expect(before[start]).not.toBe(text[0])
    })
  )
})
