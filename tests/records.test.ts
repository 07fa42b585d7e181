/** Records in their lines: what `JSON.parse` takes is taken, and every byte beside the text stays. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {makeKey, scanObject} from '../src/corpus/json-scan.js'
import {defaultRecordOptions, type Outcome, RecordCleaner} from '../src/corpus/record.js'
import {makeTextEngine, type TextEngine} from '../src/corpus/text-engine.js'
import {applyPatches} from '../src/corpus/token.js'
import type {Document} from '../src/document/document.js'
import {prepare} from '../src/seedlint.js'

/** An engine that cuts every `#…#` and writes `—` for every `?`. */
const engine: TextEngine = {
  lint: () => [],
  cleanAll: (texts) => texts.map((text) => engine.clean(text)),
  clean(text) {
    let shift = 0
    const cuttings = [...text.matchAll(/#[^#]*#|\?/gu)].map(({0: removed, index}) => {
      const written = removed === '?' ? '—' : ''
      const resultStart = index + shift
      shift += written.length - removed.length
      const resultEnd = resultStart + written.length
      return {start: index, end: index + removed.length, resultStart, resultEnd, removed, written, rules: ['hash']}
    })
    return {text: cleanText(text), cuttings, findings: []}
  }
}

function cleanText(text: string): string {
  return text.replace(/#[^#]*#|\?/gu, (removed) => (removed === '?' ? '—' : ''))
}

const cleaner = new RecordCleaner(engine, defaultRecordOptions)

function outcomeOf(line: string | Buffer): Outcome {
  return cleaner.clean(Buffer.from(line), () => true)
}

function cleanLine(line: string): string {
  const outcome = outcomeOf(line)
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return Buffer.concat([...applyPatches(Buffer.from(line), outcome.record.patches)]).toString()
}

/** What `JSON.parse` makes of it; nothing where it refuses. */
function parsed(json: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(json)}
  } catch {
    return undefined
  }
}

const escapes = fc.constantFrom('raw', 'ascii', 'ASCII', 'all')

/** A string as JSON, its characters escaped as the style says. */
function quoteAs(text: string, style: string): string {
  if (style === 'raw') return JSON.stringify(text)
  const code = (unit: string) => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${style === 'ASCII' ? hex.toUpperCase() : hex}`
  }
  if (style === 'all') return `"${text.replace(/[\s\S]/g, code)}"`
  return `"${JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\x7f-\uffff]/g, code)}"`
}

const text = fc.string({
  unit: fc.constantFrom('a', '#', '?', '"', '\\', '/', '\n', 'é', '댓', '😀', '\ud800', '\u2028', '\u0001'),
  maxLength: 30
})
const space = fc.constantFrom('', ' ', '\t', ' \r')
const other = fc.oneof(
  fc.json({maxDepth: 3}),
  fc.constantFrom('12345678901234567890', '1e400', '-0.10', '"\\u00e9 \\/"', '[ ]', '{ "text" : 1 }', 'null')
)

describe('reading a record', () => {
  const near = fc.string({
    unit: fc.constantFrom(...'{}[]":,\\ua0-.e+ tfn1\n\r\t', '\u0001', 'é', 'true', 'null', '"text":', '"a"'),
    maxLength: 14
  })

  test('is JSON what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          near.map((inner) => `{"text":${inner}}`),
          near.map((inner) => `{"a":"${inner}"}`),
          fc.json()
        ),
        (json) => {
          const bytes = Buffer.from(json)
          const scanned = scanObject(bytes, {start: 0, end: bytes.length}, [makeKey('text')])
          const expected = parsed(json)
          expect(scanned !== undefined, json).toBe(expected !== undefined)
          if (expected === undefined || scanned === undefined) return
          const {value} = expected
          const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
          expect(scanned !== 'other').toBe(isObject)
          if (scanned === 'other') return
          const [place] = scanned.values
          const found = place === undefined ? undefined : parsed(bytes.toString('utf8', place.start, place.end))?.value
          expect(found).toEqual(isObject && 'text' in value ? value.text : undefined)
        }
      ),
      {numRuns: 6000}
    )
  })
  test.each([
    ['{"text":"a"', 'found no JSON'],
    ['{"text":"a",}', 'found no JSON'],
    ['{"text":"a"}}', 'found no JSON'],
    ['{"text":01}', 'found no JSON'],
    ["{'text':'a'}", 'found no JSON'],
    ['{"text":"tab\there"}', 'found no JSON'],
    ['{"text":"\\x"}', 'found no JSON'],
    ['[{"text":"a"}]', 'found a value that is no object'],
    ['"text"', 'found a value that is no object'],
    ['{"texts":"a"}', 'found no `text`'],
    ['{"a":{"text":"a"}}', 'found no `text`'],
    ['{"text":null}', 'found a `text` that is no string'],
    ['{"text":"a","text":["b"]}', 'found a `text` that is no string']
  ])('%s', (line, why) => {
    expect(outcomeOf(line)).toEqual({kind: 'bad', why})
  })
  test('bytes that are no UTF-8, and lines of space', () => {
    const line = Buffer.from('{"text":"\xff"}', 'latin1')
    expect(cleaner.clean(line, () => false)).toEqual({kind: 'bad', why: 'found bytes that are no UTF-8'})
    expect(['', ' \t', '\r', '\ufeff'].map((each) => outcomeOf(each).kind)).toEqual(['blank', 'blank', 'blank', 'blank'])
  })
  test('nesting as deep as one likes', () => {
    const depth = 200_000
    expect(cleanLine(`{"a":${'['.repeat(depth)}${']'.repeat(depth)},"text":"b#c#"}`)).toMatch(/"text":"b"\}$/u)
  })
})

describe('cleaning a record', () => {
  const others = fc.array(fc.tuple(fc.string(), other), {maxLength: 4})

  test('the text is cleaned, every other byte stays', () => {
    const property = fc.property(text, escapes, escapes, others, others, space, (value, style, keyStyle, before, after, gap) => {
      const member = (key: string, json: string) => `${gap}${key}${gap}:${gap}${json}${gap}`
      const members = (list: typeof before) => list.map(([key, json]) => member(JSON.stringify(key), json))
      // A `text` behind ours would be the one that counts.
      const later = members(after.filter(([key]) => key !== 'text'))
      const token = quoteAs(value, style)
      const line = `{${[...members(before), member(quoteAs('text', keyStyle), '\0'), ...later].join(',')}}${gap}`
      const [head = '', tail = ''] = line.split('\0')
      const cleaned = cleanLine(`${head}${token}${tail}`)
      expect(cleaned.startsWith(head) && cleaned.endsWith(tail), cleaned).toBe(true)
      const written = cleaned.slice(head.length, cleaned.length - tail.length)
      expect(JSON.parse(written)).toBe(cleanText(value))
      if (!/[#?]/u.test(value)) expect(written).toBe(token)
      if (style !== 'raw' && /[^\0-\x7e]/u.test(value)) expect(written).toMatch(/^[\0-\x7e]*$/u)
    })
    fc.assert(property, {numRuns: 1500})
  })
  test.each([
    ['raw beside escapes', '{"text":"é\\u00e9#x#\\/é"}', '{"text":"é\\u00e9\\/é"}'],
    ['escapes stay escapes', '{"text":"caf\\u00E9 ? b"}', '{"text":"caf\\u00E9 \\u2014 b"}'],
    ['raw stays raw', '{"text":"café ? b"}', '{"text":"café — b"}'],
    ['a line of ASCII stays ASCII', '{"text":"a ? b","b":"\\u00e9"}', '{"text":"a \\u2014 b","b":"\\u00e9"}'],
    ['a line with bytes beyond ASCII', '{"text":"a ? b","b":"é"}', '{"text":"a — b","b":"é"}'],
    ['the last of two', '{"text":"#1#","text":"#2#x"}', '{"text":"#1#","text":"x"}'],
    ['a key in escapes', '{"te\\u0078t":"#2#x"}', '{"te\\u0078t":"x"}'],
    ['lone surrogates', '{"text":"\\ud800#x#\\udbff"}', '{"text":"\\ud800\\udbff"}'],
    ['a pair in escapes', '{"text":"\\ud83d\\ude00#x#😀"}', '{"text":"\\ud83d\\ude00😀"}'],
    ['numbers as written', '{"n":12345678901234567890.10,"text":"#x#","m":1E5}', '{"n":12345678901234567890.10,"text":"","m":1E5}'],
    ['U+2028 in a string', '{"text":"a\u2028#x#","b":"\u2029"}', '{"text":"a\u2028","b":"\u2029"}'],
    ['CR before the line feed', '{"text":"a#x#"}\r', '{"text":"a"}\r'],
    ['a byte order mark', '\ufeff{"text":"a#x#"}', '\ufeff{"text":"a"}']
  ])('%s', (_, line, expected) => {
    expect(cleanLine(line)).toBe(expected)
  })
  test('a cut through a pair that stands as four bytes', () => {
    const clean: TextEngine['clean'] = (whole) => ({
      text: whole.slice(1),
      findings: [],
      cuttings: [{start: 0, end: 1, resultStart: 0, resultEnd: 0, removed: whole.slice(0, 1), written: '', rules: []}]
    })
    const halves: TextEngine = {lint: () => [], clean, cleanAll: (texts) => texts.map(clean)}
    const line = Buffer.from('{"text":"😀é"}')
    const outcome = new RecordCleaner(halves, defaultRecordOptions).clean(line, () => true)
    const patches = outcome.kind === 'done' ? outcome.record.patches : []
    expect(Buffer.concat([...applyPatches(line, patches)]).toString()).toBe('{"text":"\\ude00é"}')
  })
})

test('a text on which a rule fails is passed on, and the records beside it are cleaned', async () => {
  const prepared = await prepare({extends: 'none', rules: {'copyright-line': 'warn'}})
  const [active] = prepared.active
  if (active === undefined) throw new Error('no rule')
  const failing = {
    ...active,
    rule: {
      ...active.rule,
      gate: [],
      find(document: Document) {
        if (document.text.startsWith('bad')) throw new Error('broken')
        return active.rule.find(document, {})
      }
    }
  }
  const real = new RecordCleaner(makeTextEngine({...prepared, active: [failing]}, false), defaultRecordOptions)
  const lines = ['{"text":"bad"}', '{"id":7,"text":"© 2024 Example Daily. All rights reserved."}'].map((line) => Buffer.from(line))
  const [first, second] = real.cleanAll(lines, () => true)
  expect(first).toMatchObject({kind: 'failed', why: 'rule copyright-line failed: broken'})
  expect(second).toMatchObject({kind: 'done', record: {id: 7, cuttings: [{rules: ['copyright-line']}]}})
})
