/** The fast way to find phrases, by gates and keys, finds exactly what the plain way finds. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {packPhrases} from '../rules/packs/index.js'
import {readDocument} from '../src/document/document.js'
import {foldMapped} from '../src/phrases/folded.js'
import {indexPhrases, type PhraseGroup, type PhraseHit} from '../src/phrases/index.js'
import {fold} from '../src/phrases/normal.js'
import {isWholeMatch} from '../src/phrases/pack.js'
import {slotNames} from '../src/phrases/slots.js'
import {plainFinder} from './helpers/plain-phrases.js'

const groups = packPhrases.groups()
const index = indexPhrases({groups: () => groups})
const findPlain = plainFinder(groups)
const phrases = groups.flatMap(({match, phrases}) => phrases.map((form) => ({match, form})))

function hits(text: string): readonly PhraseHit[] {
  return index.find(readDocument(text, {phrases: index})).all
}

function findFast(line: string): readonly string[] {
  return [...new Set(hits(line).map(({phrase: {kind, match, form}}) => `${kind} ${match} ${form}`))].sort()
}

const fillers: Readonly<Record<(typeof slotNames)[number], readonly string[]>> = {
  name: ['Jane Example', '홍길동'],
  site: ['Example Daily', 'news.example'],
  date: ['2025-03-04', '4 March 2025'],
  time: ['15:47'],
  url: ['https://news.example/a'],
  email: ['jane@news.example'],
  place: ['Riga', '서울'],
  title: ['The Ferry Runs On']
}

/** The phrase as somebody may write it, its placeholders filled. */
function write(form: string, choice: number): string {
  let text = form.replaceAll('{n}', choice % 2 === 0 ? '12' : '1,234')
  for (const slot of slotNames) text = text.replaceAll(`{${slot}}`, fillers[slot][choice % fillers[slot].length] ?? '')
  return text
}

const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => `\u00a0▶ ${text} `,
  (text) => text.replaceAll(' ', ' \u00a0').replaceAll("'", '’'),
  (text) => text.replace(/:(?= )/g, ' :').replaceAll('...', '…'),
  (text) =>
    text
      .replaceAll('(', '（')
      .replaceAll(')', '）')
      .replace(/:(?= )/g, '：'),
  (text) => `👉 ${text}`,
  (text) => text.replaceAll(' ', '\u200b \u00ad').replace(/(?<=^\p{L})/u, '\u2060'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => `The council voted on Tuesday. ${text}`,
  (text) => `${text} and the ferry ran on for one more winter`,
  (text) => `${'그래서 의회는 화요일에 오래된 여객선을 한 해 더 운항하기로 의결했다. '.repeat(12)}${text}`,
  (text) => `${text} ${'Nobody spoke against it, and the ferry ran on. '.repeat(12)}`
]

test('every phrase is found where it stands, whatever its disguise', () => {
  const missed = phrases.filter(({form, match}, number) => {
    // Capitals of another script's letters do not come back: `ß`.
    const text = write(form, number)
    return (
      !hits(`${disguises[number % 10]?.(text)}\n`).some(({phrase}) => phrase.form === form && phrase.match === match) &&
      fold(text.toUpperCase()) === fold(text)
    )
  })
  expect(missed).toEqual([])
})

test('phrases in disguise, some in sentences: the fast way finds what the plain way finds', () => {
  for (let at = 0; at < phrases.length; at += 23) {
    const line = disguises[(at / 23) % disguises.length]?.(write(phrases[at]?.form ?? '', at)) ?? ''
    expect([line, findFast(line)]).toEqual([line, findPlain(line)])
  }
}, 120_000)

test('lines of the seeds and of the docs: the fast way finds what the plain way finds', () => {
  const files = [...readdirSync('seeds').map((name) => `seeds/${name}`), 'README.md']
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/u)))
    expect([line, findFast(line)]).toEqual([line, findPlain(line)])
}, 120_000)

const words = phrases.filter((_, at) => at % 97 === 0).flatMap(({form}) => form.split(/(?<= )|(?=[^\p{L}\p{M}])/u))
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(' ', ': ', '▶', '…', '12', 'ﬁ', '\u0301', 'ㄱ', '각'.normalize('NFD'), '𝐀', '😀', 'é'),
  fc.string()
)

test('made-up lines: the fast way finds what the plain way finds', () => {
  const property = fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
    const line = pieces.join('').replace(/[\r\n]/g, '')
    expect(findFast(line)).toEqual(findPlain(line))
  })
  fc.assert(property, {numRuns: 300})
}, 120_000)

test('a text folded with offsets is the folded text, and the offsets rise', () => {
  const text = fc.oneof(
    fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join('')),
    fc.string({unit: 'binary'}),
    fc.string({unit: 'grapheme'})
  )
  const property = fc.property(text, (raw) => {
    const {form, at} = foldMapped(raw)
    expect(form).toBe(fold(raw))
    expect(at.length).toBe(form.length + 1)
    expect(at.every((offset, index) => offset >= (at[index - 1] ?? 0) && offset <= raw.length)).toBe(true)
  })
  fc.assert(property, {numRuns: 1000})
})

test('a hit says where in the text the phrase stands', () => {
  const text = 'One.\n  The ferry ran on. Photo: Jane Example  \n▶ 12 Comments \n'
  const found = hits(text).filter(({phrase}) => phrase.form === 'photo: {name}' || isWholeMatch(phrase.match))
  expect(found.map(({start, end}) => text.slice(start, end))).toEqual(['Photo: Jane Example', '▶ 12 Comments'])
})

test('of parts that overlap the longest counts, and a whole line beats its parts', () => {
  const groups: readonly PhraseGroup[] = [
    {kind: 'promo', match: 'contains', certainty: 'likely', origin: 'x', phrases: ['join our list', 'join our list today']},
    {kind: 'social', match: 'line', certainty: 'likely', origin: 'x', phrases: ['follow us']},
    {kind: 'promo', match: 'prefix', certainty: 'likely', origin: 'x', phrases: ['follow us']}
  ]
  const some = indexPhrases({groups: () => groups})
  const document = readDocument('So join our list today, or join our list.\n\nFollow us\n', {phrases: some})
  expect(document.phrases('promo').map(({phrase}) => phrase.form)).toEqual(['join our list today', 'join our list', 'follow us'])
  expect(document.phrases('promo', 'social').map(({phrase}) => phrase.kind)).toEqual(['promo', 'promo', 'social'])
})
