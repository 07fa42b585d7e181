/** What `--staged` writes into the cuttings of a merged file. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Cutting, undoCuttings} from '../src/cuttings.js'
import {changesBetween} from '../src/faces/cli/staged/changes.js'
import {applyEdits} from '../src/plan.js'

const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd', '한\r'), {maxLength: 12}).map((list) => list.join(''))

test('the changes of any two texts lead from one to the other, and back', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = changesBetween(before, after, [])
      const edits = changes.map(({start, end, written}) => ({start, end, text: written}))
      expect(applyEdits(before, edits)).toBe(after)
      expect(undoCuttings(after, changes)).toBe(before)
      for (const {start, end, removed} of changes) expect(before.slice(start, end)).toBe(removed)
    })
  )
})

test('a change names the rules whose cuttings stand in it, and all where none does', () => {
  const cutting = (removed: string, ...rules: readonly string[]): Cutting => ({
    start: 0,
    end: removed.length,
    resultStart: 0,
    resultEnd: 0,
    removed,
    written: '',
    rules
  })
  const cuttings = [cutting('Debris\n', 'one'), cutting('Other\n', 'two')]
  expect(changesBetween('A\nDebris\nB\nOther\n', 'A\nB\n', cuttings).map(({removed, rules}) => [removed, rules])).toEqual([
    ['Debris\n', ['one']],
    ['Other\n', ['two']]
  ])
  expect(changesBetween('A\nElse\n', 'A\n', cuttings).map(({rules}) => rules)).toEqual([['one', 'two']])
})
