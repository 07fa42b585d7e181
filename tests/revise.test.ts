/** Lines carried over an edit, and those of a scan for less, are the lines that a new scan finds. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Layout} from '../src/document/layout.js'
import type {Lines} from '../src/document/lines.js'
import {reviseLines, withJoints} from '../src/document/revise.js'
import {scan, scanInk} from '../src/document/scan.js'
import {hasInk} from '../src/document/signs.js'
import {applyEdits} from '../src/plan.js'

const piece = (maxLength: number) =>
  fc
    .array(fc.constantFrom('a', 'B', '1', '?', '/', '-', ' ', 'www.', '\n', '\n', '\r\n', '\r', '©'), {maxLength})
    .map((parts) => parts.join(''))
const gaps = fc.array(fc.record({gap: fc.nat(9), length: fc.nat(7), text: piece(3)}), {minLength: 1, maxLength: 5})

/** Edits in order, with something kept between them. */
function placeEdits(text: string, wanted: readonly {readonly gap: number; readonly length: number; readonly text: string}[]) {
  let at = 0
  return wanted.flatMap(({gap, length, text: written}) => {
    const start = at + gap
    const end = Math.min(text.length, start + length)
    at = end + 1
    return start > text.length ? [] : [{start, end, text: written}]
  })
}

const columns = ({count, starts, ends, next, masks, all}: Lines) => ({count, starts, ends, next, masks, all})

test('of any text with any edits', () => {
  let carried = 0
  fc.assert(
    fc.property(piece(40), gaps, (before, wanted) => {
      const edits = placeEdits(before, wanted)
      const after = applyEdits(before, edits)
      const old = scan(before)
      const revised = reviseLines(old, after, edits)
      if (revised === undefined) return
      expect(columns(revised.lines)).toEqual(columns(scan(after)))
      const lineOf = (text: string, lines: Lines, index: number) => text.slice(lines.starts[index], lines.ends[index])
      expect(revised.places).toHaveLength(old.count)
      for (const [index, place] of revised.places.entries()) {
        if (place === -1) continue
        carried++
        expect(lineOf(after, revised.lines, place)).toBe(lineOf(before, old, index))
        expect(revised.fresh).not.toContain(place)
      }
      const kept = revised.places.filter((place) => place !== -1)
      expect([...kept, ...revised.fresh].sort((a, b) => a - b)).toEqual(Array.from({length: revised.lines.count}, (_, index) => index))
    }),
    {numRuns: 5000}
  )
  expect(carried).toBeGreaterThan(5000)
})

describe('of', () => {
  test.each([
    ['a cut line', 'one\ntwo\nthree\n', {start: 4, end: 8, text: ''}, [0, -1, 1], []],
    ['a line split in two', 'one\ntwo\n', {start: 5, end: 5, text: '\n'}, [0, -1], [1, 2]],
    ['two lines joined', 'one\ntwo\nthree', {start: 3, end: 4, text: ' '}, [-1, -1, 1], [0]],
    ['a line behind the last', 'one\ntwo', {start: 7, end: 7, text: '\nthree'}, [0, -1], [1, 2]]
  ])('%s', (_, text, edit, places, fresh) => {
    const revised = reviseLines(scan(text), applyEdits(text, [edit]), [edit])
    expect(revised?.places).toEqual(places)
    expect(revised?.fresh).toEqual(fresh)
  })
  test('a line end that an edit puts together, nothing', () => {
    expect(reviseLines(scan('a\rb\n'), 'a\r\n', [{start: 2, end: 3, text: ''}])).toBeUndefined()
    expect(reviseLines(scan('a\rb\n\nc'), 'a\r\nc', [{start: 2, end: 4, text: ''}])).toBeUndefined()
  })
})

test('a line that an edit elsewhere makes a part of a paragraph, or none any more, counts as edited', () => {
  const pair = (word: string) =>
    `The command asks for each of the pages whether a note of that kind is to be\n${word}.\n  ferry --${word}\n`
  const text = pair('kept') + pair('removed') + pair('sent')
  const old = scan(text)
  const before = new Layout(text, old)
  expect([before.isWrapped, before.isPart(0), before.isPart(1), before.isPart(2)]).toEqual([false, true, true, false])
  const edit = {start: text.length - pair('sent').length, end: text.length, text: ''}
  const after = applyEdits(text, [edit])
  const revised = reviseLines(old, after, [edit])
  if (revised === undefined) return expect.fail('the lines are not revised')
  const joined = withJoints(revised, before, new Layout(after, revised.lines))
  expect(revised.fresh).toEqual([])
  expect(joined.fresh).toEqual([0, 1, 3, 4])
  expect(joined.places).toEqual([-1, -1, 2, -1, -1, 5, -1, -1, -1])
})

test('a scan for ink alone finds the lines of a whole scan, and which are blank', () => {
  const shape = ({count, starts, ends, next, masks}: Lines) => ({count, starts, ends, next, inked: masks.map(hasInk)})
  fc.assert(
    fc.property(piece(40), (text) => {
      expect(shape(scanInk(text))).toEqual(shape(scan(text)))
    })
  )
})
