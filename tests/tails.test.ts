/** What stands behind the last sentence: several parts at once, and nothing of the sentence with them. */
import {expect, test} from 'vitest'
import {readDocument} from '../src/document/document.js'
import {tailsOf} from '../src/document/tails.js'
import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'

const active = activate()
const context = await contextFor(active)
const kindsOf = (text: string) => tailsOf(readDocument(text, context)).flatMap(({parts}) => parts.map(({kind}) => kind))
const fix = (text: string) => fixText(text, active, context, {unsafe: true}).text

test('reads a tail of several parts from its end', () => {
  const text =
    '배는 오월에 다시 뜬다. 문가람 기자 garam@haean.example (디지털뉴스부) 사진=연합뉴스 <저작권자ⓒ 해안통신. 무단전재-재배포 금지.>'
  expect(kindsOf(text)).toEqual(['contact', 'signature', 'credit', 'reprint'])
  expect(fix(text)).toBe('배는 오월에 다시 뜬다.')
})

test('takes headlines with signs behind a signature, but no list of the article', () => {
  expect(kindsOf('두 감독이 모자를 벗었다. 해안=문가람 기자 garam@haean.example ▲ 문을 연 등대 ▲ 내일의 배')).toEqual(['contact', 'call'])
  expect(kindsOf('많이 들어오는 물건은 셋이다. ▲드릴 ▲망치 ▲톱')).toEqual([])
})

test.each([
  '정부는 섬의 출입을 금지했다. 주민은 안내문의 무단 복제를 금지한다고 말했다.',
  '그는 그렇게 말했다. ⓒ 표시는 그가 직접 그렸다. 상인은 그 뒤로 배포를 금지했다.',
  'She read the last line aloud. All rights reserved by the treaty went to the heirs, said the lawyer.',
  '읽어 주셔서 고맙습니다. 댓글로 사진을 보여 주세요, 같이 봐 드릴게요.'
])('keeps %s', (text) => {
  expect(fix(text)).toBe(text)
})

test('stays stable on more parts than there are rounds of fixing', () => {
  const text = `The council opened the pier on Tuesday. ${'(Photo: AP) '.repeat(40)}`.trim()
  expect(fix(fix(text))).toBe(fix(text))
})
