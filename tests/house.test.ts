/** Packs of a user's own in the engine: which rule finds what, what is cut, what counts. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checkGroups, checkPack, type HouseGroup} from '../src/config/house.js'
import {readDocument} from '../src/document/document.js'
import {type PhraseKind, type PhraseMatch, phraseKinds} from '../src/phrases/pack.js'
import {ConfigError, clean, lint, phrasesWith} from '../src/seedlint.js'
import {prose} from './helpers/engine.js'
import {plainFinder} from './helpers/plain-phrases.js'

const group = (match: PhraseMatch, phrase: string, more: Partial<HouseGroup> = {}): HouseGroup => ({
  kind: 'promo',
  match,
  certainty: 'certain',
  phrases: [phrase],
  ...more
})

const readers: Readonly<Record<PhraseKind, string>> = {
  interface: 'interface-label',
  comments: 'comment-heading',
  'popular-posts': 'related-list',
  'related-posts': 'related-list',
  'reader-widget': 'reader-widget',
  kicker: 'section-kicker',
  promo: 'promo-line',
  newsletter: 'promo-line',
  'app-download': 'promo-line',
  social: 'promo-line',
  donation: 'site-wording',
  'ad-label': 'site-wording',
  cookie: 'site-wording',
  paywall: 'site-wording',
  copyright: 'site-wording',
  licence: 'site-wording',
  disclaimer: 'disclaimer-notice',
  'source-notice': 'source-notice',
  byline: 'reporter-byline',
  dateline: 'site-wording',
  timestamp: 'timestamp-line',
  contact: 'site-wording',
  'photo-credit': 'photo-credit',
  'author-bio': 'author-bio',
  tags: 'site-wording',
  breadcrumb: 'site-wording',
  player: 'site-wording',
  shortcode: 'shortcode',
  'code-residue': 'markup-residue',
  truncation: 'truncation-marker',
  'error-page': 'error-page',
  placeholder: 'placeholder-text',
  'pdf-ocr': 'page-furniture',
  'llm-residue': 'chatbot-residue',
  'mt-artefact': 'speech-artefact',
  transcript: 'transcript-mark'
}

describe.each(phraseKinds)('a phrase of the kind %s', (kind) => {
  test.each(['line', 'marker'] as const)('as a %s goes to its rule, once', async (match) => {
    for (const certainty of ['certain', 'possible'] as const) {
      if (kind === 'error-page' && certainty === 'possible') continue
      const text = kind === 'error-page' ? 'Wobbly Quibble\n' : `Wobbly Quibble\n\n${prose}\n`
      const behind = kind === 'author-bio' || kind === 'contact' ? `${prose}\n\nWobbly Quibble\n` : text
      const found = await lint(behind, {phrases: [group(match, 'WOBBLY quibble', {kind, certainty})]})
      expect(found.map(({ruleId}) => ruleId)).toEqual([readers[kind]])
      expect(await lint(behind)).toEqual([])
    }
  })
  test('stands in the documentation with its rule', () => {
    expect(readFileSync('docs/phrases.md', 'utf8')).toMatch(
      new RegExp(`\\| [^|\\n]*\`${kind}\`[^|\\n]* \\| [^|\\n]*\`${readers[kind]}\``, 'u')
    )
  })
  test.each(['prefix', 'suffix', 'contains'] as const)('as a %s is cut by site-wording, but for pages of errors', async (match) => {
    const text = `${prose}\n\nWobbly Quibble and a ferry, a ferry and wobbly quibble\n`
    const found = await lint(text, {phrases: [group(match, 'Wobbly Quibble', {kind})]})
    expect(new Set(found.map(({ruleId}) => ruleId))).toEqual(new Set(kind === 'error-page' ? [] : ['site-wording']))
  })
})

describe('what a part takes along', () => {
  test.each<readonly [PhraseMatch, string, string, string]>([
    ['prefix', 'Harbour Daily', 'HARBOUR DAILY: The ferry sails.', 'The ferry sails.'],
    ['prefix', 'Harbour Daily', '» Harbour Daily — the ferry sails.', 'the ferry sails.'],
    ['prefix', 'Harbour Daily', 'Harbour Daily -5 degrees were measured.', '-5 degrees were measured.'],
    ['prefix', '[Harbour Daily, {date}]', '[Harbour Daily, 5 May 2024] The ferry sails.', 'The ferry sails.'],
    ['suffix', 'More on Harbour Daily', 'The ferry sails. More on Harbour Daily »', 'The ferry sails.'],
    ['suffix', 'Harbour Daily', 'Ferry sails | Harbour Daily', 'Ferry sails'],
    ['suffix', 'Harbour Daily', 'The ferry sails (Harbour Daily)', 'The ferry sails'],
    ['suffix', 'with {name} of Harbour Daily', 'The ferry sails. With Jane Doe of Harbour Daily', 'The ferry sails.'],
    ['contains', 'Tap to unmute', 'The ferry sails. (tap to unmute) It is late.', 'The ferry sails. It is late.'],
    ['contains', 'Tap to unmute', 'Tap to unmute The ferry sails.', 'The ferry sails.'],
    ['contains', '{n} people read this', 'The ferry, 1,204 people read this, sails.', 'The ferry,, sails.'],
    ['suffix', 'Harbour Daily', 'The ferry of Harbour Daily sails.', 'The ferry of Harbour Daily sails.'],
    ['prefix', 'Harbour', 'Harbours are full.', 'Harbours are full.']
  ])('%s %j in %j', async (match, phrase, line, left) => {
    const options = {phrases: [group(match, phrase)], extends: 'none', rules: {'site-wording': 'warn'}} as const
    const {text, cuttings} = await clean(`${prose}\n\n${line}\n`, options)
    expect(text).toBe(`${prose}\n\n${left}\n`)
    expect(cuttings).toHaveLength(line === left ? 0 : 1)
  })
  test('the line, where only decoration is left', async () => {
    for (const match of ['prefix', 'suffix', 'contains'] as const)
      expect((await clean(`${prose}\n\n» Harbour Daily «\n`, {phrases: [group(match, 'Harbour Daily')]})).text).toBe(`${prose}\n`)
  })
  test('nothing, where it is only likely and the fix is safe; its neighbours change nothing', async () => {
    const text = `${prose} Harbour Daily\n\n© 2024 Example Daily. All rights reserved.\n`
    const phrases = [group('suffix', 'Harbour Daily', {certainty: 'likely'})]
    expect((await clean(text, {phrases})).text).toBe(`${prose} Harbour Daily\n`)
    expect((await clean(text, {phrases, unsafe: true})).text).toBe(`${prose}\n`)
  })
})

describe('placeholders', () => {
  test.each([
    ['Seen by {N} readers', 'Seen by 12,345 readers', true],
    ['Seen by 1 readers', 'Seen by 12 readers', true],
    ['Quibbled for {name} on {date}', 'Quibbled for Jane Doe on 5 May 2024', true],
    ['Quibbled for {name} on {date}', 'Quibbled for nobody at all on no day', false],
    ['＃Ｓｅｅｎ’s', "#seen's", true]
  ])('%j is %j: %s', async (phrase, line, isFound) => {
    const found = await lint(`${prose}\n\n${line}\n`, {phrases: [group('line', phrase, {kind: 'ad-label'})]})
    expect(found.map(({ruleId}) => ruleId)).toEqual(isFound ? ['site-wording'] : [])
  })
})

describe('beside our packs', () => {
  test("the user's certainty counts for the kind", async () => {
    const certainties = async (phrases: readonly HouseGroup[]) =>
      (await lint(`${prose}\n\nFlag content\n`, {phrases})).map(({ruleId, certainty}) => `${ruleId} ${certainty}`)
    expect(await certainties([])).toEqual(['interface-label certain'])
    expect(await certainties([group('line', 'flag content', {kind: 'interface', certainty: 'possible'})])).toEqual([
      'interface-label possible'
    ])
    const twice = [group('line', 'Comments', {kind: 'comments'}), group('line', 'comments', {kind: 'comments', certainty: 'possible'})]
    expect((await lint(`${prose}\n\nComments\n`, {phrases: twice})).map(({certainty}) => certainty)).toEqual(['certain'])
  })
  test('a line is settled by its neighbours', async () => {
    const phrases = [group('line', 'Ahoy from the crew', {certainty: 'likely'})]
    const alone = `${prose}\n\nAhoy from the crew\n`
    expect(await lint(alone, {phrases})).toMatchObject([{ruleId: 'promo-line', certainty: 'likely'}])
    const between = `${prose}\n\nflag content\nAhoy from the crew\n© 2024 Example Daily. All rights reserved.\n\n${prose}\n`
    expect((await lint(between, {phrases})).map(({certainty}) => certainty)).toEqual(['certain', 'certain', 'certain'])
    expect((await clean(between, {phrases})).text).toBe(`${prose}\n\n${prose}\n`)
    expect((await clean(between)).text).toBe(`${prose}\n\nAhoy from the crew\n\n${prose}\n`)
  })
  test('a line convicts those of our packs', async () => {
    const text = `${prose}\n\nComments\nAhoy from the crew\n`
    expect((await clean(text)).text).toBe(text)
    expect((await clean(text, {phrases: [group('line', 'Ahoy from the crew')]})).text).toBe(`${prose}\n`)
  })
  test('a part is cut from a line that ours know as a whole, under another kind', async () => {
    const found = await lint(`${prose}\n\nFlag content\n`, {phrases: [group('prefix', 'flag', {kind: 'social'})]})
    expect(found.map(({ruleId}) => ruleId).sort()).toEqual(['interface-label', 'site-wording'])
  })
  test('a fix gives what linting anew gives, and fixing twice what fixing once gives', async () => {
    const phrases = [group('suffix', 'ahoy {name}', {certainty: 'likely'}), group('line', 'ahoy crew'), group('contains', 'tap here')]
    const text = `${prose} tap here tap here\n\nahoy crew ahoy Jane Doe\nahoy crew\nThe ferry sails. Ahoy Jane Doe\n`
    const safe = await clean(text, {phrases})
    const all = await clean(text, {phrases, unsafe: true})
    expect(all.text).toBe(`${prose}\n\nThe ferry sails.\n`)
    expect((await clean(safe.text, {phrases})).cuttings).toEqual([])
    expect((await clean(safe.text, {phrases, unsafe: true})).text).toBe(all.text)
  })
  test('are found as the plain way finds them', () => {
    const phrases = ['Ahoy, {name}!', 'crew 12', 'ahoy', '해안일보 바로가기', '{name} / Harbour', 'the crew: {date}']
    const groups = (['line', 'prefix', 'suffix', 'contains'] as const).map((match) => ({kind: 'promo', match, phrases}))
    const checked = checkGroups(groups, ['phrases'])
    const find = plainFinder(checked)
    const lines = [
      ...['Ahoy, Jane Doe!', 'AHOY, jane', 'crew 1,000', '» Crew 3 ahoy', '해안일보 바로가기 ahoy', 'x 해안일보 바로가기'],
      ...['The crew: 5 May 2024', 'Jane Doe / Harbour', 'a crew 7 at sea', `${prose} Ahoy`, `ahoy ${'word '.repeat(90)} ahoy`, 'nothing']
    ]
    const index = phrasesWith(checked)
    for (const line of lines) {
      const hits = index.find(readDocument(line, {phrases: index})).all.filter(({phrase}) => phrase.isHouse === true)
      const found = [...new Set(hits.map(({phrase: {kind, match, form}}) => `${kind} ${match} ${form}`))].sort()
      expect(found, line).toEqual(find(line))
    }
  })
  test('without any, the index of our packs is what it was', () => {
    expect(phrasesWith([])).toBe(phrasesWith([]))
  })
})

describe('a pack', () => {
  test.each(readdirSync('rules/packs').filter((name) => name.endsWith('.json')))('of ours, %s, is good as one of a user', (name) => {
    const groups: HouseGroup[] = JSON.parse(readFileSync(`rules/packs/${name}`, 'utf8'))
    // Numbers alone (`{n}/{n}`) are refused: in a user's texts they would be scores and dates.
    const worded = groups.map((each) => ({...each, phrases: each.phrases.filter((phrase) => /\p{L}/u.test(phrase.replaceAll('{n}', '')))}))
    const expected = worded.map(({match = 'line', ...each}) => ({...each, match, isHouse: true}))
    expect(checkPack(worded)).toEqual(expected)
  })
  test('may leave out match, certainty and origin', () => {
    const expected = [{kind: 'promo', match: 'line', certainty: 'likely', origin: 'house', phrases: ['ahoy crew'], isHouse: true}]
    const groups = [{kind: 'promo', phrases: ['» Ahoy  CREW…']}]
    expect(checkPack(groups)).toEqual(expected)
    expect(checkPack({$schema: 'x', groups})).toEqual(expected)
  })
  const kinds = 'expected one of the kinds of phrases'
  test.each<readonly [unknown, string]>([
    [7, 'found `7`, expected a list of groups such as `[{"kind": "promo", "phrases": ["Get the Daily app"]}]`'],
    [{group: []}, 'unknown key `group`, expected one of `$schema`, `groups`, nearest `groups`'],
    [{groups: 1}, 'unexpected value `1` for `groups`, expected a list of groups'],
    [{}, 'found nothing for `groups`, expected a list of groups'],
    [['promo'], 'unexpected value `promo` for `[0]`, expected a group such as'],
    [[{kind: 'promos', phrases: []}], `unexpected value \`promos\` for \`[0].kind\`, ${kinds}, nearest \`promo\``],
    [[{phrases: []}], `found nothing for \`[0].kind\`, ${kinds}, such as \`promo\``],
    [
      [{kind: 'promo', mach: 'line', phrases: []}],
      'unknown key `mach` in `[0]`, expected one of `kind`, `match`, `certainty`, `origin`, `phrases`, nearest `match`'
    ],
    [
      [{kind: 'promo', match: 'prefx', phrases: []}],
      'unexpected value `prefx` for `[0].match`, expected `line`, `marker`, `prefix`, `suffix` or `contains`, nearest `prefix`'
    ],
    [[{kind: 'promo', certainty: 'sure', phrases: []}], 'for `[0].certainty`, expected `certain`, `likely` or `possible`, nearest'],
    [[{kind: 'promo', origin: 1, phrases: []}], 'unexpected value `1` for `[0].origin`, expected a text'],
    [[{kind: 'promo'}], 'found nothing for `[0].phrases`, expected a list of phrases such as `["Get the Daily app"]`'],
    [[{kind: 'promo', phrases: ['a', 1]}], 'unexpected value `1` for `[0].phrases[1]`, expected a phrase such as `Get the Daily app`'],
    [[{kind: 'promo', phrases: [' ']}], 'unexpected value ` ` for `[0].phrases[0]`, expected a phrase'],
    [[{kind: 'promo', phrases: ['***']}], 'unexpected value `***` for `[0].phrases[0]`, expected a word beside the placeholders'],
    [[{kind: 'promo', phrases: ['{n} / 12']}], 'for `[0].phrases[0]`, expected a word beside the placeholders'],
    [[{kind: 'promo', match: 'prefix', phrases: ['{name}, {date}']}], 'expected a word beside the placeholders'],
    [[{kind: 'promo', match: 'contains', phrases: ['的']}], 'where words are written without spaces, two characters'],
    [[{kind: 'promo', phrases: ['a'.repeat(401)]}], 'for `[0].phrases[0]`, expected at most 400 characters'],
    [[{kind: 'promo', phrases: [`${'a'.repeat(160)} {name}`]}], 'for `[0].phrases[0]`, expected at most 160 characters'],
    [
      [{kind: 'promo', phrases: ['By {nam}']}],
      'unknown placeholder `{nam}` for `[0].phrases[0]`, expected one of `{name}`, `{site}`, `{date}`, `{time}`, `{url}`, `{email}`, `{place}`, `{title}`, `{n}`, nearest `{name}`'
    ]
  ])('%j is refused in a sentence', (value, sentence) => {
    expect(() => checkPack(value)).toThrow(ConfigError)
    expect(() => checkPack(value)).toThrow(sentence)
  })
})

test('the library checks what it is given', async () => {
  const phrases = [{kind: 'promos', phrases: ['a']}]
  for (const call of [lint, clean])
    await expect(Reflect.apply(call, undefined, ['a', {phrases}])).rejects.toThrow(
      'unexpected value `promos` for `phrases[0].kind`, expected one of the kinds of phrases, nearest `promo`'
    )
  await expect(Reflect.apply(lint, undefined, ['a', {phrases: 'house.json'}])).rejects.toThrow(
    'unexpected value `house.json` for `phrases`, expected a list of groups'
  )
})
