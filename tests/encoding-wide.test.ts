/** Damage by the encodings of East Asia: what comes back, and what they must never touch. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pageCharacters} from '../src/encoding/code-pages.js'
import {repair} from '../src/encoding/index.js'
import {scanTraces, traces} from '../src/encoding/scan.js'
import {gbkTraces, hangulTraces, shiftJisTraces} from '../src/encoding/wide/gate.js'
import {tableOf, type WidePage, widePages} from '../src/encoding/wide/pages.js'
import {sentences} from './helpers/languages.js'

const clean = Object.values(sentences).flat()

/** Bytes read by a page; nothing where it has no character for them. */
function read(bytes: Uint8Array, page: WidePage): string | undefined {
  const {units} = tableOf(page)
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const pair = units[(byte << 8) | (bytes[at + 1] ?? 0)] ?? 0
    const unit = byte < 0x80 ? byte : pair === 0 ? (units[byte] ?? 0) : pair
    if (unit === 0) return undefined
    text += String.fromCharCode(unit)
    at += byte < 0x80 || pair === 0 ? 1 : 2
  }
  return text
}

/** The bytes of a text in an encoding; nothing where it lacks a character. */
function write(text: string, page: WidePage): Uint8Array | undefined {
  const {codes} = tableOf(page)
  const bytes = [...text].flatMap((character) => {
    const unit = character.charCodeAt(0)
    const code = unit < 0x80 ? unit : (codes[unit] ?? 0)
    return code > 0xff ? [code >> 8, code & 0xff] : [code]
  })
  return bytes.includes(0) ? undefined : Uint8Array.from(bytes)
}

function readLatin(bytes: Uint8Array, isLatin1: boolean): string {
  return [...bytes]
    .map((byte) => (byte < 0x80 || isLatin1 ? String.fromCharCode(byte) : pageCharacters['windows-1252'].charAt(byte - 0x80)))
    .join('')
}

/** How many of the damaged texts come back; what does not must stay as the damage left it, or at most be likely. */
function countBack(cases: readonly {readonly text: string; readonly damaged: string}[]): number {
  let back = 0
  for (const {text, damaged} of cases) {
    const {text: repaired} = repair(damaged, {unsafe: true})
    if (repaired === text) back++
    else expect(repaired).toBe(damaged)
  }
  return back
}

describe('UTF-8 read as an encoding of East Asia', () => {
  test.each(widePages)('%s: what lost nothing comes back', (page) => {
    const cases = clean.flatMap((text) => {
      const damaged = read(Buffer.from(text), page)
      return damaged === undefined || damaged === text ? [] : [{text, damaged}]
    })
    const back = countBack(cases)
    console.log(`${page}: ${back} of ${cases.length} sentences came back`)
    expect(cases.length).toBeGreaterThan(12)
    expect(back / cases.length).toBeGreaterThan(0.9)
  })

  test.each([
    ['The pier wouldn鈥檛 reopen, said the owner鈥檚 son.', 'The pier wouldn’t reopen, said the owner’s son.'],
    ['The pier wouldn窶冲 reopen, said the owner窶冱 son.', 'The pier wouldn’t reopen, said the owner’s son.'],
    ['The pier wouldn?셳 reopen, said the owner?셲 son.', 'The pier wouldn’t reopen, said the owner’s son.'],
    ['縺薙・譯・・髢峨§繧峨ｌ縺ｦ縺・ｋ縲・', undefined],
    ['銈点兂銉椼儷', 'サンプル']
  ])('%s', (damaged, text) => {
    expect(repair(damaged).text).toBe(text ?? damaged)
  })

  test('a character that lost a byte is lost, the ones beside it are not', () => {
    expect(repair('浠婂ぉ娓¤埞涓嶅紑锛屽洜涓烘渤姘存槰澶滅粨鍐颁簡銆�').text).toBe('今天渡船不开，因为河水昨夜结冰了�')
  })

  test('where hardly anything is left nothing is written', () => {
    const damaged = '?ㅻ뒛?? 媛뺤씠 ?쇱뼱?? 諛곌? ?ㅻ땲吏? ?딆뒿?덈떎.'
    expect(repair(damaged, {unsafe: true}).text).toBe(damaged)
  })
})

describe('bytes of East Asia read as windows-1252 or Latin-1', () => {
  const pages: readonly (readonly [WidePage, string])[] = [
    ['euc-kr', 'Korean'],
    ['gbk', 'Chinese'],
    ['shift_jis', 'Japanese']
  ]

  test.each(pages.flatMap(([page, language]) => [true, false].map((isLatin1) => [page, language, isLatin1] as const)))(
    '%s, %s, Latin-1: %s',
    (page, language, isLatin1) => {
      for (const text of sentences[language] ?? []) {
        const bytes = write(text, page)
        expect(bytes).toBeDefined()
        expect(repair(`A title\n\n${readLatin(bytes ?? new Uint8Array(0), isLatin1)}\n`).text).toBe(`A title\n\n${text}\n`)
      }
    }
  )

  test.each([
    ['¾È³çÇÏ¼¼¿ä', '안녕하세요'],
    ['ƒTƒ“ƒvƒ‹‚Å‚·', 'サンプルです']
  ])('%s is enough', (damaged, text) => {
    expect(repair(damaged).text).toBe(text)
  })

  test('a word alone is no more than likely', () => {
    expect(repair('ƒeƒXƒg').text).toBe('ƒeƒXƒg')
    expect(repair('ƒeƒXƒg', {unsafe: true}).text).toBe('テスト')
  })
})

describe('what is no damage stays', () => {
  test.each([
    'CORAÇÃO, IRMÃO, NAÇÕES: AMANHÃ NÃO HÁ PÃO',
    'Ïðèâåò, Ìîñêâà, êàê äåëà',
    '„Äh… öÄÜ“, ‚so‘, ‚oder so‘',
    'ƒ(x) = ƒ(y), ƒ-Zahl',
    '茅台酒和猫，没有App没有',
    '카페API처럼, LED청소',
    '뭐?셋 다?',
    'ﾃｽﾄ ﾃﾞｰﾀ、横浜の縺れ'
  ])('%s', (text) => {
    expect(repair(text, {unsafe: true}).edits).toEqual([])
  })

  test('letters of real text in any order', () => {
    const letters = fc.constantFrom(
      ...new Set(['Korean', 'Japanese', 'Chinese', 'Vietnamese', 'Greek'].flatMap((language) => sentences[language] ?? []).join(''))
    )
    fc.assert(
      fc.property(fc.array(letters, {maxLength: 80}), fc.array(fc.constantFrom(...clean), {maxLength: 4}), (shuffled, others) => {
        const text = [shuffled.join(''), ...others].join('\n')
        expect(repair(text, {unsafe: true})).toEqual({text, edits: []})
      }),
      {numRuns: 300}
    )
  })
})

describe('the gate', () => {
  const first = (bytes: readonly number[], page: WidePage) => read(Uint8Array.from(bytes), page)?.charAt(0) ?? ''

  test('holds what the pages make of the first bytes of what it is for', () => {
    for (const character of '’。！かカ的不在') expect(gbkTraces).toContain(first([...Buffer.from(character)].slice(0, 2), 'gbk'))
    for (const character of '。あゆカ’') expect(shiftJisTraces).toContain(first([...Buffer.from(character)].slice(0, 2), 'shift_jis'))
    for (const mark of '–—‘’“”…')
      for (const letter of 'AZaz') {
        const syllable = first([Buffer.from(mark)[2] ?? 0, letter.charCodeAt(0)], 'euc-kr')
        expect(new RegExp(`[${hangulTraces}]`).test(syllable)).toBe(true)
        expect(scanTraces(`?${syllable}`).seen & traces.hangul).not.toBe(0)
      }
  })

  test('code page 949 has every syllable of Hangul, each once', () => {
    const {codes, units} = tableOf('euc-kr')
    const syllables = Array.from({length: 11172}, (_, index) => 0xac00 + index)
    expect(syllables.filter((unit) => units[codes[unit] ?? 0] !== unit)).toEqual([])
    // The first, one in the middle and the last of the table that Microsoft publishes.
    expect([...'갂셳힣'].map((syllable) => codes[syllable.charCodeAt(0)])).toEqual([0x8141, 0x9974, 0xc652])
  })
})
