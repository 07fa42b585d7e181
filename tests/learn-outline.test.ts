/** A text read by its outline is the text; of lines that do not count no more is read than shows their ink. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Outline} from '../src/corpus/learn/outline.js'
import {PieceReader} from '../src/corpus/learn/pieces.js'
import {Units} from '../src/corpus/learn/units.js'

const parts = [
  'Harbour news',
  'Ärger',
  '뉴스',
  '"',
  '\\',
  '\\n',
  ' ',
  '\u3000',
  '\f',
  '\u{1f600}',
  '\ud83d',
  '\n',
  '\r',
  '\r\n',
  '\ufeff',
  '\u2028',
  'n'.repeat(40)
] as const
const texts = fc.array(fc.constantFrom(...parts), {maxLength: 16}).map((found) => found.join(''))
// As writers of JSON have it: as it stands, with ASCII alone, and with capitals in escapes.
const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const writers: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(text).replace(/[\x7f-\uffff]/g, escapeUnit),
  (text) => `"${text.replace(/./gs, (unit) => escapeUnit(unit).toUpperCase().replace('U', 'u'))}"`
]

/** The outline of a text, with another string behind it in the same bytes. */
function outlineOf(text: string, write: (text: string) => string, outline = new Outline()): Outline {
  const token = write(text)
  const bytes = Buffer.from(`x${token},"be\\nhind"`)
  expect(outline.readToken(bytes, 1, bytes.length)).toBe(1 + Buffer.byteLength(token))
  return outline
}

/** The lines with ink. */
function inkedLines(reader: PieceReader): readonly string[] {
  const {text, inked, inkedCount} = reader
  return inked.slice(0, inkedCount).map((line) => text.slice(text.starts[line] ?? 0, text.ends[line] ?? 0))
}

test('an outline holds the whole text, and the lines that are asked for with those beside them', () => {
  const [whole, some, outline] = [new PieceReader(), new PieceReader(), new Outline()]
  const ignore = () => undefined
  fc.assert(
    fc.property(texts, fc.constantFrom(...writers), fc.array(fc.nat(12), {maxLength: 4}), (text, write, asked) => {
      // Half a pair is no UTF-8.
      const kept = Buffer.from(text).toString()
      outlineOf(kept, write, outline)
      whole.read(kept, ignore)
      some.read(outline, ignore)
      const expected = inkedLines(whole)
      expect([some.text.slice(0, some.text.length), inkedLines(some)]).toEqual([kept, expected])
      const lines = [...new Set(asked)].filter((line) => line < expected.length).sort((a, b) => a - b)
      some.readLines(outline, lines, ignore)
      const found = inkedLines(some)
      const near = (at: number) => lines.some((line) => Math.abs(line - at) <= 1)
      expect(found.length).toBe(expected.length)
      for (const [at, line] of found.entries())
        expect(near(at) ? line : expected[at]?.startsWith(line)).toBe(near(at) ? expected[at] : true)
    }),
    {numRuns: 2000}
  )
})

test('of a long line that does not count one character is read', () => {
  const units = new Units()
  outlineOf(`${'뉴스 '.repeat(1000)}\nShare this\n${'a long day '.repeat(1000)}\n \nhi\n${'b'.repeat(50)}\nend`, writers[0] ?? String).read(
    units,
    [4]
  )
  expect(units.slice(0, units.length)).toBe(`뉴\nS\na\n \nhi\n${'b'.repeat(50)}\nend`)
})

test('a string without an end has no outline', () => {
  const bytes = Buffer.from('"no\\nend\\"')
  expect(new Outline().readToken(bytes, 0, bytes.length)).toBe(-1)
})

test('what stands behind a string costs nothing', () => {
  // Without a bound each of these would search all of the bytes for an escape.
  const bytes = Buffer.from('"a text without escapes"\n'.repeat(100_000))
  const outline = new Outline()
  let count = 0
  for (let at = 0; at < bytes.length; at += 25) if (outline.readToken(bytes, at, at + 24) === at + 24) count++
  expect(count).toBe(100_000)
})
