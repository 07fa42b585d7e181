/** What a text says once, and a log of each of its entries. */
import {expect, test} from 'vitest'
import {findings, prose} from './helpers/engine.js'

const certaintiesOf = (ruleId: string, text: string) =>
  findings(text).flatMap((found) => (found.ruleId === ruleId ? [found.certainty] : []))
const log = (head: (day: number) => string, count: number) =>
  Array.from({length: count}, (_, day) => `${head(day + 1)}\n\n${prose}\n`).join('\n')

test.each([
  ['reporter-byline', (day: number) => `2022-12-0${day}  09:24  Marta Ellwood <marta@harbour.example>`],
  ['timestamp-line', (day: number) => `Published: March ${day}, 2025 / 4:12 PM`]
])('%s: five or more head the entries of a log, the first one, too', (ruleId, head) => {
  const found = certaintiesOf(ruleId, log(head, 7))
  expect(found.length).toBeGreaterThan(5)
  expect(new Set(found)).toEqual(new Set(['possible']))
  expect(certaintiesOf(ruleId, log(head, 3))).not.toContain('possible')
})

test('a date above the text that looks otherwise is no entry', () => {
  const text = `A Title of Something\n\nUpdated on Tuesday, March 4, 2025\n\n${prose}\n\n${log((day) => `Published: March ${day}, 2025 / 4:12 PM`, 7)}`
  expect(certaintiesOf('timestamp-line', text)[0]).not.toBe('possible')
})

test.each(['* Support Python 3.10', 'Support for overlines', 'Support them.', 'Contribute to the library'])(
  'no call to give: %s',
  (line) => {
    expect(certaintiesOf('promo-line', `${prose}\n\n${line}\n\n${prose}\n`)).toEqual([])
  }
)
test.each(['Support us', 'Support our journalism', 'Donate'])('a call to give: %s', (line) => {
  expect(certaintiesOf('promo-line', `${prose}\n\n${line}\n\n${prose}\n`)).toHaveLength(1)
})

test.each(['See also :variable:`HARBOUR_TIDES`.', 'See also `piles.txt`'])(
  'a reference to code heads no list of other articles: %s',
  (line) => {
    expect(certaintiesOf('related-list', `${prose}\n\n${line}\n`)).toEqual([])
  }
)
