/** Cues rule lines out before they are read, so they must never rule out one that would be found. */
import {execFileSync} from 'node:child_process'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import '../rules/index.js'
import {needOfPattern, needOfWords, toGramText} from '../scripts/cues/need.js'
import {foldCharacters} from '../src/phrases/normal.js'
import {type Cue, cues} from '../src/words/cue.js'
import {gramCode} from '../src/words/grams.js'
import {unusual} from '../src/words/unusual.js'
import {read as makeDocument} from './helpers/engine.js'

const every = () => 1
const grams = (pattern: RegExp) => [...(needOfPattern(pattern, (gram) => 10 - gram.length)?.grams ?? ['none'])]

describe('what a pattern needs', () => {
  test.each<[RegExp, readonly string[]]>([
    [/subscribe/i, ['subscr']],
    [/\bby\b/, [' by ']],
    [/^(?:Read|Learn) more$/, [' learn', ' read ']],
    [/colou?r of/, ['color ', 'colour']],
    [/\d+ comments/, ['0 comm']],
    [/[Éé]ditée/, ['editee']],
    [/무단 ?전재/, ['무단 전', '무단전재']],
    [/.*[^x]+/, ['none']],
    [/(?:newsletter)?/, ['none']]
  ])('%s', (pattern, expected) => {
    expect(
      grams(pattern)
        .map((gram) => gram.slice(0, 6))
        .sort()
    ).toEqual([...expected].sort())
  })
  test('words end where no star stands behind them', () => {
    expect([...(needOfWords('abc', every)?.grams ?? [])]).toEqual([' abc'])
    expect([...(needOfWords('about*', every)?.grams ?? [])]).toEqual([' about'])
  })
  test('words of a script without spaces may stand behind others', () => {
    expect([...(needOfWords('クッキー', every)?.grams ?? [])].some((gram) => gram.startsWith(' '))).toBe(false)
  })
})

/** A text made for a pattern or a list of words. */
function samples({source}: Cue): readonly string[] {
  const of = source.of()
  if (of === 'pack parts') return []
  return of.flatMap((one) => {
    if (typeof one === 'string') return one.split(', ').map((word) => word.replace('*', 'x'))
    try {
      return fc.sample(fc.stringMatching(one), {numRuns: 20, seed: 1})
    } catch {
      // Not every pattern can be turned round.
      return []
    }
  })
}

describe('a line that has what a cue is for has the cue', () => {
  test.each([...cues.values()].map((cue) => [cue.id, cue] as const))('%s', (_, cue) => {
    const texts = samples(cue).filter((text) => !/[\r\n]/.test(text))
    const unseen = texts.filter((text) => !makeDocument(`zq ${text}, zq`).isCued(0, cue) || !makeDocument(text).isCued(0, cue))
    expect(unseen).toEqual([])
  })
  test('but an ordinary line has few', () => {
    const document = makeDocument('The council voted on Tuesday to keep the old ferry running for one more winter.')
    const found = [...cues.values()].filter((cue) => document.isCued(0, cue))
    expect(found.length).toBeLessThanOrEqual(cues.size / 2)
  })
})

test('the grams are those that the rules make', () => {
  expect(() => execFileSync('npm', ['run', '--silent', 'cues', '--', '--check'], {stdio: 'pipe'})).not.toThrow()
})

test('what normal form makes of a character is the same character of grams, or the character is unusual', () => {
  const composing = new Set<number>()
  for (let code = 0; code < 0x10000; code++) {
    const parts = String.fromCharCode(code).normalize('NFD')
    if (parts.length > 1 && parts.normalize('NFC') === String.fromCharCode(code))
      for (const part of parts.slice(1)) composing.add(part.charCodeAt(0))
  }
  const isSame = (code: number) => {
    const form = toGramText(foldCharacters(String.fromCharCode(code)))
    const gram = String.fromCharCode(gramCode(code))
    return form === gram || (gram === ' ' && form !== '' && form.trim() === '')
  }
  const missing: string[] = []
  for (let code = 0; code < 0x10000; code++) {
    const isHalf = code >= 0xd800 && code < 0xe000
    if (!isHalf && (composing.has(code) || !isSame(code)) && gramCode(code) !== unusual) missing.push(code.toString(16))
  }
  expect(composing.size).toBeGreaterThan(50)
  expect(missing).toEqual([])
})
