import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {composeRounds} from '../src/compose.js'
import {applyEdits, type PlannedEdit} from '../src/plan.js'
import {fix, prose} from './helpers/engine.js'

const notice = '© 2024 Example Daily. All rights reserved.'

describe('a cut', () => {
  test.each([
    ['at the end takes its line end along', `${prose}\n${notice}\n`, `${prose}\n`],
    ['at the end leaves no line end where there was none', `${prose}\n${notice}`, prose],
    ['at the end takes the blank lines around it', `${prose}\n\n${notice}\n\n\n`, `${prose}\n`],
    ['at the start takes the blank lines behind it', `\n${notice}\n\n${prose}\n`, `${prose}\n`],
    ['in the middle leaves one blank line', `${prose}\n\n${notice}\n\n${prose}\n`, `${prose}\n\n${prose}\n`],
    ['in the middle writes no blank line', `${prose}\n${notice}\n${prose}\n`, `${prose}\n${prose}\n`],
    ['keeps CRLF', `${prose}\r\n\r\n${notice}\r\n\r\n${prose}\r\n`, `${prose}\r\n\r\n${prose}\r\n`],
    ['keeps CRLF at an unended end', `${prose}\r\n${notice}`, prose],
    ['keeps CR', `${prose}\r${notice}\r${prose}`, `${prose}\r${prose}`],
    ['keeps the BOM', `\ufeff${notice}\n${prose}\n`, `\ufeff${prose}\n`],
    ['may take the whole text', `${notice}\n`, ''],
    ['may take the whole text without a line end', notice, '']
  ])('%s', (_, text, expected) => {
    expect(fix(text).text).toBe(expected)
  })
})

test('the cuttings name the rule, the place in the original and what was removed', () => {
  expect(fix(`${prose}\n${notice}\n`).cuttings).toEqual([
    {
      start: prose.length + 1,
      end: prose.length + notice.length + 2,
      resultStart: prose.length + 1,
      resultEnd: prose.length + 1,
      removed: `${notice}\n`,
      written: '',
      rules: ['copyright-line']
    }
  ])
})

test('neighbouring cuts of two rules stay two cuttings', () => {
  const rules = fix(`${prose}\ncontinue reading...\n${notice}\n`).cuttings.map((cutting) => cutting.rules)
  expect(rules).toEqual([['interface-label'], ['copyright-line']])
})

// Rounds of random edits: each a list of gaps and lengths that are laid over the text in order.
const round = fc.array(fc.record({gap: fc.nat(6), length: fc.nat(4), text: fc.string({maxLength: 3})}), {maxLength: 6})

test('any rounds of edits, composed, replay to the result and back', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 40}), fc.array(round, {maxLength: 4}), (original, rounds) => {
      const planned: (readonly PlannedEdit[])[] = []
      let text = original
      for (const [number, steps] of rounds.entries()) {
        let at = 0
        const edits = steps.flatMap(({gap, length, text: written}) => {
          const start = at + gap
          const end = start + length
          if (end > text.length) return []
          at = end + 1
          return [{start, end, text: written, rule: `rule-${number}`}]
        })
        planned.push(edits)
        text = applyEdits(text, edits)
      }
      const cuttings = composeRounds(original, planned)
      expect(
        applyEdits(
          original,
          cuttings.map(({start, end, written}) => ({start, end, text: written}))
        )
      ).toBe(text)
      expect(
        applyEdits(
          text,
          cuttings.map((cut) => ({start: cut.resultStart, end: cut.resultEnd, text: cut.removed}))
        )
      ).toBe(original)
      for (const [index, cut] of cuttings.entries()) {
        expect(original.slice(cut.start, cut.end)).toBe(cut.removed)
        expect(text.slice(cut.resultStart, cut.resultEnd)).toBe(cut.written)
        expect(cut.start).toBeGreaterThanOrEqual(cuttings[index - 1]?.end ?? 0)
      }
    }),
    {numRuns: 2000}
  )
})
