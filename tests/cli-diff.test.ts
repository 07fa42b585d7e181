import {applyPatch} from 'diff'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Cutting, undoCuttings} from '../src/cuttings.js'
import {formatDiff} from '../src/report/diff.js'

const piece = fc.array(fc.constantFrom('a', 'b', '\n', '\n', '\n', '\r\n', ' '), {maxLength: 12}).map((parts) => parts.join(''))
const change = fc.record({kept: fc.oneof(piece, fc.constant('x\n'.repeat(9))), removed: piece, written: fc.oneof(fc.constant(''), piece)})

function build(changes: readonly {readonly kept: string; readonly removed: string; readonly written: string}[], tail: string) {
  let original = ''
  let cleaned = ''
  const cuttings: Cutting[] = []
  for (const {kept, removed, written} of changes) {
    original += kept
    cleaned += kept
    const place = {
      start: original.length,
      end: original.length + removed.length,
      resultStart: cleaned.length,
      resultEnd: cleaned.length + written.length
    }
    if (removed !== written) cuttings.push({...place, removed, written, rules: []})
    original += removed
    cleaned += written
  }
  return {original: original + tail, cleaned: cleaned + tail, cuttings}
}

test('the diff of any cuttings, applied, gives the cleaned text, and undoing them the original', () => {
  fc.assert(
    fc.property(fc.array(change, {maxLength: 6}), piece, (changes, tail) => {
      const {original, cleaned, cuttings} = build(changes, tail)
      expect(undoCuttings(cleaned, cuttings)).toBe(original)
      const diff = formatDiff('x', original, cleaned, cuttings)
      expect(diff === '').toBe(original === cleaned)
      if (diff !== '') expect(applyPatch(original, diff, {autoConvertLineEndings: false})).toBe(cleaned)
    }),
    {numRuns: 5000}
  )
})

test('a cutting behind one in a line without a line end is in the same change', () => {
  const {original, cleaned, cuttings} = build(
    [
      {kept: 'x\n'.repeat(9), removed: 'a', written: ''},
      {kept: '', removed: '', written: 'a'}
    ],
    ''
  )
  expect(formatDiff('x', original, cleaned, cuttings)).toBe('')
})

test('lines written before a line that stays and removed behind it are no change', () => {
  const {original, cleaned, cuttings} = build(
    [
      {kept: '', removed: '', written: '\n\n'},
      {kept: '\n', removed: '\n\n', written: ''}
    ],
    ''
  )
  expect(formatDiff('x', original, cleaned, cuttings)).toBe('')
})

test('what is written twice at the end of a text is one line, as it is in the cleaned text', () => {
  const written = {kept: '', removed: '', written: 'a'}
  const {original, cleaned, cuttings} = build([{...written, kept: 'x\n'.repeat(9)}, written], '')
  expect(applyPatch(original, formatDiff('x', original, cleaned, cuttings))).toBe(cleaned)
})

test('cuttings that are not of the text are refused', () => {
  const cutting = {start: 0, end: 1, resultStart: 0, resultEnd: 1, removed: 'x', written: 'b', rules: []}
  expect(() => undoCuttings('abc', [cutting])).toThrow(RangeError)
})

test('ten thousand changes take no noticeable time', () => {
  const changes = Array.from({length: 10_000}, () => ({kept: 'One line of text\n', removed: 'gone\n', written: ''}))
  const {original, cleaned, cuttings} = build(changes, '')
  expect(applyPatch(original, formatDiff('x', original, cleaned, cuttings))).toBe(cleaned)
})
