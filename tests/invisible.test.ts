/** Invisible characters and ligatures: gone where nothing needs them, kept where a script, an emoji or a reader does. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findInvisible} from '../src/encoding/invisible.js'
import {scanTraces} from '../src/encoding/scan.js'
import {fix} from './helpers/engine.js'

test.each([
  ['a BOM inside', 'The ferry\uFEFF leaves.\n\uFEFFIt is late.', 'The ferry leaves.\nIt is late.'],
  ['soft hyphens', 'Die Haf\u00ADen\u00ADmauer steht.', 'Die Hafenmauer steht.'],
  ['a space without width beside another', 'The ferry \u200Bleaves.\u200B', 'The ferry leaves.'],
  ['marks of direction in English', '\u202AThe ferry\u202C leaves\u200E at noon.', 'The ferry leaves at noon.'],
  ['a ligature', 'The ﬁrst oﬃce of the ﬂeet is in the diﬀerent town.', 'The first office of the fleet is in the different town.']
])('%s: certain', (_, text, expected) => {
  expect(fix(text).text).toBe(expected)
})

test.each([
  ['a place to break in a word', 'harbour\u200Bmaster', 'harbourmaster'],
  ['a non-joiner in Latin letters', 'Auf\u200Clage', 'Auflage'],
  ['an override', 'The file is exe\u202Etxt here.', 'The file is exetxt here.'],
  ['hidden tags', 'The ferry\u{E0041}\u{E0042} leaves.', 'The ferry leaves.'],
  [
    'a ligature in German',
    'Die Auﬂage ist nicht groß, und das ist auch gut so für den Verlag und die Leser.',
    'Die Auflage ist nicht groß, und das ist auch gut so für den Verlag und die Leser.'
  ]
])('%s: likely', (_, text, expected) => {
  expect(fix(text).text).toBe(text)
  expect(fix(text, true).text).toBe(expected)
})

test.each([
  ['a BOM at the start', '\uFEFFThe ferry leaves.'],
  ['Persian', 'نمی\u200Cدانم چه بگویم.'],
  ['a conjunct of Devanagari', 'क्\u200Dष और क्\u200Cष'],
  ['Thai', 'เรือ\u200Bออก'],
  ['a family', 'The 👨\u200D👩\u200D👧\u200D👦 and the ❤\uFE0F\u200D🔥 and 🏃🏽\u200D♀\uFE0F.'],
  ['a flag', 'In \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} it rains.'],
  ['marks of direction beside Hebrew', 'The word שלום\u200E (peace) and \u202Bעברית\u202C.'],
  ['a soft hyphen at the end of a line', 'The har\u00AD\nbour wall'],
  ['no-break spaces', 'Il coûte 5\u00A0€ «\u00A0ici\u00A0» et là\u00A0!'],
  ['a ligature that is spoken of', 'Unicode has the ligature ﬁ as in ﬁne.']
])('%s is kept', (_, text) => {
  expect(fix(text, true).text).toBe(text)
})

test('only invisible characters go, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.string({unit: 'binary', maxLength: 2}),
          fc.constantFrom('\u00AD', '\u200B', '\u200D', '\u200E', '\uFEFF', '\uD800', 'a')
        )
      }),
      (text) => {
        const kept = text.replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu, '')
        let rest = ''
        let at = 0
        for (const {start, end} of findInvisible(text, scanTraces(text))) {
          rest += text.slice(at, start)
          at = end
        }
        rest += text.slice(at)
        expect(rest.replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu, '')).toBe(kept)
      }
    ),
    {seed: 5, numRuns: 200}
  )
})
