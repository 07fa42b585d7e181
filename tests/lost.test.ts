/** Lost characters: what encoders damage comes back or stays as it was, and a question mark that is one is never touched. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findLost} from '../src/encoding/lost.js'
import {findings, fix} from './helpers/engine.js'

const paragraphs = [
  '“Leave the gate open,” said the keeper, “and mind the dog.”',
  '“Where’s the key?” she asked. “I don’t know,” he said.',
  'The mayor’s plan—the third this year—didn’t win many friends in the council.',
  'It was late – nobody had thought of the lamps – and the ferry’s last run was over.',
  '“He told me, ‘Take the boat,’ and I took it.”',
  'They’d been told that the town’s bridge wouldn’t open before the spring.',
  'Who would’ve thought it? The harbour wasn’t even on the old maps.',
  '“It’s not ours,” I said. “You’re right,” she said—“and it never was.”',
  'What did the others’ letters say? Nobody could tell, for they weren’t found.',
  'We walked to the end of the pier—it isn’t far—and sat there until it rained.'
]

const damages: Readonly<Record<string, (character: string) => string>> = {
  'one question mark a character': () => '?',
  'one U+FFFD a character': () => '\uFFFD',
  'one question mark a byte': (character) => '?'.repeat(Buffer.byteLength(character)),
  'one U+FFFD a byte': (character) => '\uFFFD'.repeat(Buffer.byteLength(character))
}

interface Tally {
  restored: number
  left: number
}

/** Walks over the original and the mended text: each lost character must be there again, or its damage. */
function compare(original: string, mended: string, damage: (character: string) => string, tally: Tally): void {
  let at = 0
  for (const character of original) {
    const lost = character > '\u007F' ? damage(character) : undefined
    const isDash = /[–—]/u.test(character)
    if (lost !== undefined && mended.startsWith(lost, at)) {
      tally.left++
      at += lost.length
    } else {
      const got = String.fromCodePoint(mended.codePointAt(at) ?? 0)
      expect(isDash ? got.replace('—', character) : got, `in ${mended}`).toBe(character)
      if (lost !== undefined) tally.restored++
      at += got.length
    }
  }
  expect(mended.slice(at)).toBe('')
}

describe.each(Object.entries(damages))('%s', (_, damage) => {
  const damaged = (text: string) => text.replace(/[\u0080-\u{10FFFF}]/gu, damage)

  test('a text comes back, or keeps its damage, and most of it comes back', () => {
    const tally: Tally = {restored: 0, left: 0}
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, {minLength: 5}), (chosen) => {
        const original = chosen.join('\n')
        compare(original, fix(damaged(original), true).text, damage, tally)
      }),
      {seed: 5, numRuns: 12}
    )
    expect(tally.restored).toBeGreaterThan(4 * tally.left)
  })

  test('mending twice is mending once, in either tier and in both', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, {minLength: 1}), (chosen) => {
        const text = damaged(chosen.join('\n'))
        const safe = fix(text).text
        const all = fix(text, true).text
        expect(fix(safe).text).toBe(safe)
        expect(fix(all, true).text).toBe(all)
        expect(fix(safe, true).text).toBe(all)
      }),
      {seed: 5, numRuns: 8}
    )
  })
})

const fine = [
  'Is the ferry late? nobody could say, and nobody asked.',
  'Who was it? The keeper? His brother? We never knew.',
  'What? You saw them? When? “Yesterday,” she said.',
  'Wait... what? Really?! No way!?',
  'See https://example.org/find?ferry=1&day=2 or example.org/a?b for the times.',
  'The pattern ferr?y matches both, as does C?T or lamp?.txt, and `don?t` is code.',
  'value = isLate ? wait : leave; and const name = boat?.name ?? "none";',
  'Fill in: 4 ? 6 ? 8 and A ? C ? E, then 3 + ? = 7.',
  '14. Nf3? Bxf3 15. gxf3?! and White is lost.',
  'Author: ? Title: unknown (1820?–1871?), b. ? in the north',
  '?He seems that it rains. ??Whom did the boat leave?',
  'Press ? for help. The wildcard ? stands for one letter.',
  'Pourquoi ? Parce que le pont est fermé. Et après ? On verra bien.',
  'Que faire ? demanda le maire, et comment ? personne ne le savait.',
  '¿Y el barco? ¿cuándo sale? Nadie lo sabe.',
  'Was ist das? ein Boot? Wer weiß das schon?',
  'Jdete? Kam? A pro? pak ne ?ekáme na lo?, která pluje po ?ece a je v p?ístavu?',
  'Le château de lâme est à la mer, et lâge aussi.',
  'Tea? coffee? something stronger? (Yes? No?)',
  'Huh??? ??? Nobody answered ??? at all.'
]

test.each(fine)('fine: %s', (line) => {
  expect(findLost(line).filter(({text}) => text !== undefined)).toEqual([])
})

test('all that is fine stays so in one document, in both tiers', () => {
  const text = fine.join('\n')
  expect(fix(text, true).text).toBe(text)
  fc.assert(
    fc.property(fc.shuffledSubarray(fine), (lines) => {
      expect(fix(lines.join('\n'), true).text).toBe(lines.join('\n'))
    }),
    {seed: 5, numRuns: 8}
  )
})

test.each([
  [
    'French, by elision',
    'Le prix de l?eau monte dans la ville, et la mairie dit qu?elle n?y peut rien.',
    'Le prix de l’eau monte dans la ville, et la mairie dit qu’elle n’y peut rien.'
  ],
  ['a French title', 'Notre rapport d?expertise', 'Notre rapport d’expertise'],
  [
    'Italian',
    'La storia dell?isola è scritta nel libro che il sindaco ha letto.',
    'La storia dell’isola è scritta nel libro che il sindaco ha letto.'
  ],
  [
    'a dash in any language',
    'Der Hafen \uFFFD der alte \uFFFD ist seit dem Winter zu und bleibt es.',
    'Der Hafen — der alte — ist seit dem Winter zu und bleibt es.'
  ],
  [
    'German quotes',
    'Der Wirt sagte: ?Das Boot fährt nicht.? Und die Frau im Haus: ?Dann gehen wir zu Fuß?, und sie lachte.',
    'Der Wirt sagte: „Das Boot fährt nicht.“ Und die Frau im Haus: „Dann gehen wir zu Fuß“, und sie lachte.'
  ],
  [
    'Russian quotes of the second kind, where the first came through',
    'В газете «Волна» он сказал, что это был �старый паром� и что он не ходит.',
    'В газете «Волна» он сказал, что это был „старый паром“ и что он не ходит.'
  ],
  [
    'marks of which only the first byte is left',
    'âIâm not sure,â she said â and she wasnât.\nThe owner of the château says itâs hers, and it isnât.',
    '“I’m not sure,” she said — and she wasn’t.\nThe owner of the château says it’s hers, and it isn’t.'
  ],
  [
    'marks of which two bytes became question marks',
    'â??We donâ??t know,â?? he said, and that was all he had to say about it.',
    '“We don’t know,” he said, and that was all he had to say about it.'
  ],
  [
    'a list',
    'We need these for the boat:\n? a lamp for the mast\n? a rope\nThat is all we need for it.',
    'We need these for the boat:\n• a lamp for the mast\n• a rope\nThat is all we need for it.'
  ],
  [
    'real questions among the damage',
    'Don?t you like the boat?\nIt?s the one that can?t sink, isn?t it?',
    'Don’t you like the boat?\nIt’s the one that can’t sink, isn’t it?'
  ],
  [
    'a text whose encoder had quotes and no dash',
    '“We waited,” she said. “The ferry?the last one?was late.”',
    '“We waited,” she said. “The ferry—the last one—was late.”'
  ]
])('%s', (_, damaged, expected) => {
  expect(fix(damaged, true).text).toBe(expected)
})

test('a French word that lost a letter gets no apostrophe', () => {
  const text = 'La d?esse et le l?opard sont dans le jardin, et la s?ance est finie.'
  expect(fix(text, true).text).toBe(text)
})

test('the character follows the options, and dashes the text', () => {
  const straight = {
    rules: {
      'lost-quote': ['warn', {quote: 'straight'}],
      'lost-apostrophe': ['warn', {quote: 'straight'}],
      'lost-dash': ['warn', {dash: '–'}]
    }
  } as const
  const text = '?I don?t know,? he said, ?and it isn?t here?not at all.?'
  expect(fix(text, true, straight).text).toBe('"I don\'t know," he said, "and it isn\'t here–not at all."')
  expect(fix('It was late – we left. The boat \uFFFD the old one \uFFFD was gone by then.', true).text).toContain(
    'boat – the old one – was'
  )
})

test('what nobody can tell is reported', () => {
  const found = findings('The price was \uFFFD3 for the Pia\uFFFDek ferry, and that of the r?sum? was not known to us.')
  expect(found.map(({ruleId, certainty}) => [ruleId, certainty])).toEqual([
    ['replacement-character', 'possible'],
    ['lost-letter', 'possible'],
    ['lost-letter', 'possible']
  ])
})

test('any text gives places in order that do not overlap, lone surrogates and long rows included', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('?', '\uFFFD', '???', ' ? ', 'don?t', '?No,? he said. ', '\n', '\uD800', '“', "'")
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const lost of findLost(text)) {
        expect(lost.start).toBeGreaterThanOrEqual(end)
        expect(lost.end).toBeGreaterThan(lost.start)
        end = lost.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    {seed: 5, numRuns: 300}
  )
  expect(findLost(`of the ${'?'.repeat(100_000)}and the ${'? '.repeat(5000)}`).filter(({text}) => text !== undefined)).toEqual([])
})
