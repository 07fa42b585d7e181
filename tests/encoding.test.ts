/** Damaged characters: every supported way of damage in forty languages, and what must never change. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {replaceParts} from '../src/document/replace.js'
import {type PageName, pageCharacters, pageNames} from '../src/encoding/code-pages.js'
import {repair} from '../src/encoding/index.js'
import {groupsAt, scanTraces, traces} from '../src/encoding/scan.js'
import {lint} from '../src/seedlint.js'
import {sentences} from './helpers/languages.js'

type Reader = PageName | 'latin-1'

const clean = Object.values(sentences).flat()
const readers: readonly Reader[] = ['latin-1', ...pageNames]

/** UTF-8 read as another encoding; nothing where that has no character for a byte. */
function misread(text: string, reader: Reader): string | undefined {
  const characters = [...Buffer.from(text)].map((byte) => {
    if (byte < 0x80 || reader === 'latin-1') return String.fromCharCode(byte)
    return pageCharacters[reader].charAt(byte - 0x80)
  })
  return characters.includes('\0') ? undefined : characters.join('')
}

/** Damaged first by one reader, then by windows-1252 as often as is asked for. */
function damage(text: string, reader: Reader, layers: number): string | undefined {
  let damaged = misread(text, reader)
  for (let layer = 1; layer < layers && damaged !== undefined; layer++) damaged = misread(damaged, 'windows-1252')
  return damaged
}

describe('UTF-8 read as another encoding', () => {
  // In ISO 8859-2 and windows-1250 one character stands for different bytes; a short sentence does not tell which.
  const floors: Partial<Record<Reader, number>> = {'iso-8859-2': 0.93, 'windows-1250': 0.97}

  test.each(readers.flatMap((reader) => [1, 2, 3].map((layers) => [reader, layers] as const)))('%s, %i times', (reader, layers) => {
    const cases = clean.flatMap((text) => {
      const damaged = damage(text, reader, layers)
      return damaged === undefined || damaged === text ? [] : [{text, damaged}]
    })
    const back = cases.filter(({text, damaged}) => repair(damaged).text === text).length
    console.log(`${reader}, ${layers} times: ${back} of ${cases.length} sentences came back`)
    expect(cases.length).toBeGreaterThan(40)
    expect(back / cases.length).toBeGreaterThanOrEqual(floors[reader] ?? 1)
  })

  test('whole texts come back, whatever stands beside', () => {
    const text = clean.join('\n')
    for (const reader of ['latin-1', 'windows-1252', 'windows-1251'] as const) expect(repair(damage(text, reader, 1) ?? '').text).toBe(text)
  })

  test('what lost a byte comes back where one character is left to choose', () => {
    expect(repair('â€œNobody asked,â€? she said, â€œnot us.â€').text).toBe('“Nobody asked,” she said, “not us.”')
    expect(repair("Le cafÃ© est Ã droite, jusqu'Ã nos jours, et Ã\u00a0 gauche.").text).toBe(
      "Le café est à droite, jusqu'à nos jours, et à gauche."
    )
    expect(repair('As crianÃ§as irÃ£o Ã s praias.').text).toBe('As crianças irão às praias.')
    expect(repair('Amérique, AmÃ©rique, Ã\ufffdfrica').text).toBe('Amérique, Amérique, \ufffdfrica')
  })
})

describe('what is no damage stays', () => {
  test.each(Object.entries(sentences))('%s', (_, texts) => {
    for (const text of texts) expect(repair(text, {unsafe: true})).toEqual({text, edits: []})
    expect(repair(texts.join('\n'), {unsafe: true}).edits).toEqual([])
  })

  test.each([
    'RETWEET SE VOCÊ… NESTLÉ® AMANHÃ” IRMÃ, MAÇÔ',
    '4288×… “+” and “×”, o¬ô, lá´´, É¿',
    '┌──┬──┐\n│ é│ ü│\n└──┴──┘',
    'Мій Вітер І Ґанок; ПоздравЂаво',
    'zvlášť, ještě žijí, szkół średnich',
    'C\u0308\uD800 a lone half, \uDC00 another',
    'a?b, why? “really?”'
  ])('%s', (text) => {
    expect(repair(text).edits).toEqual([])
  })

  test('every code point, between letters of its kind and alone', () => {
    let altered = ''
    for (let point = 0; point <= 0x10ffff; point += point < 0x3000 ? 1 : 61) {
      const character = String.fromCodePoint(point)
      // Controls of Latin-1, what nobody sees and ligatures are damage by themselves.
      if (/[\p{Cc}\p{Cf}\ufb00-\ufb06]/u.test(character)) continue
      for (const text of [`a ${character} b`, `ab${character}cd`]) if (repair(text).text !== text) altered += character
    }
    expect(altered).toBe('')
    expect(repair('a\0b')).toEqual({text: 'a\0b', edits: []})
  })
})

describe('laws', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...clean.map((text) => text.slice(0, 12)),
      'â€™',
      'Ã©',
      'Ã',
      'Â ',
      '&amp;',
      '&eacute;',
      '\u0092',
      '\ufffd',
      '┬┐',
      ' ',
      '\n',
      'É…'
    )
  )

  test('repairing twice is repairing once, and the edits give the text', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, unsafe) => {
        const text = parts.join('')
        const once = repair(text, {unsafe})
        expect(replaceParts(text, once.edits)).toBe(once.text)
        expect(repair(once.text, {unsafe}).text).toBe(once.text)
      }),
      {numRuns: 300}
    )
  })

  test('the scan sees what a look at every character sees', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', ' ', '&', '\u0092', 'â', '€', '™', 'Ã', '©', '가', '\0'), maxLength: 300}),
        (text) => {
          const {seen, firstPair} = scanTraces(text)
          const pair = [...text].findIndex((_, at) => groupsAt(text, at) !== 0)
          expect(firstPair).toBe(pair)
          expect((seen & traces.ampersand) !== 0).toBe(text.includes('&'))
          expect((seen & traces.control) !== 0).toBe(/[\0\u0092]/.test(text))
        }
      )
    )
  })

  test('the scan sees alone what it sees beside others', () => {
    const flags = Object.values(traces).reduce((all, flag) => all | flag)
    const unseen = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter((unit) => {
      // Beside two characters beyond ASCII nothing is passed over.
      const [alone, beside] = [`a${unit}a`, `ñññ${unit}a`].map((text) => scanTraces(text).seen & flags)
      return alone !== beside
    })
    expect(unseen).toEqual([])
  })
})

describe('the code pages', () => {
  // Those that every Node reads rightly; windows-1252 is not among them.
  test.each(['windows-1250', 'windows-1251', 'windows-1257', 'iso-8859-2', 'macintosh'] as const)('%s is what TextDecoder has', (name) => {
    const decoder = new TextDecoder(name)
    const different = Array.from({length: 128}, (_, index) => 0x80 + index).filter((byte) => {
      const character = pageCharacters[name].charAt(byte - 0x80)
      const read = decoder.decode(Uint8Array.of(byte))
      return character !== read && read !== '\ufffd' && character !== '\0'
    })
    expect(different).toEqual([])
  })
})

test('the preset has the rules of the group alone', async () => {
  const text = 'The pier wonâ€™t reopen.\n\n© 2024 Example Daily. All rights reserved.\n'
  expect((await lint(text, {extends: 'encoding'})).map(({ruleId}) => ruleId)).toEqual(['mojibake'])
  expect((await lint(text)).map(({ruleId}) => ruleId)).toEqual(['mojibake', 'copyright-line'])
})
