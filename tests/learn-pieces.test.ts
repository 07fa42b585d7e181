/** The reader of units finds what strings and patterns find, whatever the text. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {endOfBoundary} from '../src/corpus/learn/boundaries.js'
import {PieceReader} from '../src/corpus/learn/pieces.js'
import {Units} from '../src/corpus/learn/units.js'
import {scan} from '../src/document/scan.js'
import {hashOf} from '../src/words/hash.js'
import {readPlainPieces} from './helpers/plain-pieces.js'

const reader = new PieceReader()

function readPieces(text: string | Units) {
  const found: object[] = []
  reader.read(text, (piece, at) => {
    const {match, isNamed, start, end, hash} = piece
    const key = piece.key()
    expect(hash).toBe(hashOf(key))
    expect([piece.isKey(key), piece.isKey(`${key}x`), piece.isKey(`x${key.slice(1)}`)]).toEqual([true, false, false])
    found.push({match, template: piece.template(), isNamed, key, start, end, at})
  })
  return found
}

/** As the line of a record has it. */
function toUnits(text: string, units = new Units()): Units {
  const json = Buffer.from(JSON.stringify(text))
  expect(units.readToken(json, 0, json.length)).toBe(json.length)
  return units
}

const words = [
  'Jane Doe',
  'Dr. O’Neil-Smith',
  'Ludwig van Beethoven',
  'd’Artagnan',
  'the',
  'Harbour',
  'WE',
  'X',
  'ferry',
  'é',
  'ÉCOLE',
  'Σίσυφος',
  'İzmir',
  '공유하기',
  '제보',
  '続きを読む',
  '分享',
  'ไทย',
  '2025',
  '1999',
  '3 March 2025',
  '2025-03-04',
  '04.03.2025',
  '15:47',
  '9h12',
  '1,234',
  '1,2345',
  '1.234.567',
  '12,2024-05-06',
  '٣',
  '👍',
  '𝐀',
  '𐐀𐐁',
  '\ud800',
  '{n}',
  '{Name}',
  '}',
  '. ',
  '.” ',
  '?! ',
  '。',
  '」',
  ' | ',
  ' – ',
  ' - ',
  ' » ',
  '»',
  ') ',
  '] ',
  '…',
  '. . ',
  '  ',
  '\t',
  '\u00a0',
  '\u2028',
  '\u000c',
  ':',
  'h',
  '시',
  '"',
  '\\',
  '\u0007'
]
const lineArbitrary = fc
  .array(fc.oneof({weight: 4, arbitrary: fc.constantFrom(...words)}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})}), {
    maxLength: 40
  })
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)))
const textArbitrary = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(lineArbitrary, {maxLength: 8}), fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\r\n'))
  .map(([mark, lines, end]) => mark + lines.join(end))

describe('pieces', () => {
  test('of any text are what patterns find', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        expect(readPieces(text)).toEqual([...readPlainPieces(text)])
      }),
      {numRuns: 2000}
    )
  })
  test('of a record are those of its text', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        expect(readPieces(toUnits(text))).toEqual(readPieces(text))
      }),
      {numRuns: 500}
    )
  })
  test('there are none in wrapped and in indented text', () => {
    const wrapped = 'The talks between the harbour and the city council went on into\n'.repeat(12)
    expect([readPieces(wrapped), [...readPlainPieces(wrapped)]]).toEqual([[], []])
    expect(readPieces('  Home is where the boat is\n  Home is where the boat is\n')).toEqual([])
  })
})

test('the lines of units are those of the scan', () => {
  const units = new Units()
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\ufeff', '\u2028'), {maxLength: 12}), (parts) => {
      const text = parts.join('')
      const {starts, ends} = scan(text)
      toUnits(text, units)
      const lines = [units.starts, units.ends].map((places) => places.slice(0, units.lineCount))
      expect([...lines, units.slice(0, units.length)]).toEqual([starts, ends, text])
    })
  )
})

test('boundaries are what the pattern finds', () => {
  const pattern = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*\s*|\s[|｜·•–—-]\s+|\s[»›>▶]\s*|[\])】]\s+/gu
  const units = new Units()
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'a .!?…"”)»]。！」|·–-›>▶】 '), {maxLength: 30}), (parts) => {
      const text = parts.join('')
      units.readString(text)
      const ends: number[] = []
      for (let at = endOfBoundary(units.units, 0, text.length); at !== -1; at = endOfBoundary(units.units, at, text.length)) ends.push(at)
      expect(ends).toEqual([...text.matchAll(pattern)].map(({0: mark, index}) => index + mark.length))
    }),
    {numRuns: 2000}
  )
})
