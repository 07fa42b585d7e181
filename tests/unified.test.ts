import {readdirSync, readFileSync} from 'node:fs'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import blankLineRun from '../rules/blank-line-run.js'
import commentHeading from '../rules/comment-heading.js'
import copyrightLine from '../rules/copyright-line.js'
import type {Finding} from '../src/finding.js'
import preset, {type PluginSetting, type RulePlugin, rules, seedlint, seedlintFix, toPlugin} from '../src/index.js'
import {findings, fix, prose} from './helpers/engine.js'

const seeds = readdirSync('seeds').map((name) => ({name, text: readFileSync(`seeds/${name}`, 'utf8')}))
const notice = '© 2024 Example Daily. All rights reserved.'
const page = `${prose}\n\n\nComments\n${notice}\n`
const copyright = toPlugin(copyrightLine)
const comments = toPlugin(commentHeading)
const blanks = toPlugin(blankLineRun)

const english = () => unified().use(retextEnglish).use(retextStringify)
const ids = (file: {readonly messages: readonly VFileMessage[]}) => file.messages.map(({ruleId}) => ruleId)

function expectSame(messages: readonly VFileMessage[], expected: readonly Finding[]): void {
  const shown = messages.map(({place, ruleId, reason}) => ({ruleId, reason, span: spanOf(place)}))
  expect(shown).toEqual(expected.map(({ruleId, message, span: {start, end}}) => ({ruleId, reason: message, span: {start, end}})))
}

function spanOf(place: VFileMessage['place']): unknown {
  return place !== undefined && 'start' in place ? {start: place.start.offset, end: place.end.offset} : place
}

describe.each(seeds)('seed $name', ({text}) => {
  test('the preset puts on a file what the engine finds', async () => {
    expectSame((await english().use(seedlint).process(text)).messages, findings(text))
    expectSame(retext().use(seedlint).processSync(text).messages, findings(text))
  })
  test.each(rules)('$id alone finds what the engine finds with it alone', (rule) => {
    const expected = findings(text, {extends: 'none', rules: {[rule.id]: 'warn'}})
    expectSame(retext().use(toPlugin(rule)).processSync(text).messages, expected)
  })
  test.each([false, true])('fixes as the engine does, unsafe: %s', (unsafe) => {
    expect(String(retext().use(seedlint).use(seedlintFix, {unsafe}).processSync(text))).toBe(fix(text, unsafe).text)
  })
})

describe('messages', () => {
  test('say where, what, instead of what, and why', () => {
    const [message, ...more] = english().use(copyright).processSync(`${prose}\r\n${notice}\r\n`).messages
    const start = prose.length + 2
    expect(more).toEqual([])
    expect(message).toMatchObject({
      ruleId: 'copyright-line',
      source: 'seedlint',
      place: {start: {line: 2, column: 1, offset: start}, end: {line: 2, column: notice.length + 1, offset: start + notice.length}},
      actual: notice,
      expected: [],
      fatal: false,
      url: 'https://github.com/seedlint/seedlint/blob/main/docs/rules/copyright-line.md',
      note: 'certain: by its form alone; safe fix, deletes the line'
    })
  })
  test('are fatal for errors only', () => {
    expect(
      english()
        .use(copyright, 'error')
        .processSync(page)
        .messages.map(({fatal}) => fatal)
    ).toEqual([true])
    expect(
      english()
        .use(copyright, 2)
        .processSync(page)
        .messages.map(({fatal}) => fatal)
    ).toEqual([true])
  })
  test('offer nothing where there is no fix', () => {
    const [message] = english()
      .use(copyright, ['warn', {fix: 'off'}])
      .processSync(page).messages
    expect(message?.expected).toBeUndefined()
    expect(message?.note).toContain('no fix')
  })
  test('offer the span with the edit done', () => {
    const text = seeds.map((seed) => seed.text).join('\n')
    for (const {place, actual, expected} of retext().use(seedlint).processSync(text).messages) {
      const span = place !== undefined && 'start' in place ? place : undefined
      expect(actual).toBe(text.slice(span?.start.offset, span?.end.offset))
      for (const each of expected ?? []) expect(each).not.toBe(actual)
    }
  })
  test('count a BOM as the points of a VFile do', () => {
    const [message] = retext().use(copyright).processSync(`\ufeff${notice}\n`).messages
    expect(message?.place).toMatchObject({start: {line: 1, column: 2, offset: 1}})
  })
  test('come anew when the value of the file changed, and each time the processor runs', () => {
    const file = new VFile(page)
    const processor = english().use(copyright).freeze()
    const tree = processor.parse(file)
    processor.runSync(tree, file)
    processor.runSync(tree, file)
    expect(ids(file)).toEqual(['copyright-line', 'copyright-line'])
    file.value = prose
    processor.runSync(tree, file)
    expect(ids(file)).toHaveLength(2)
  })
})

describe('rules in one processor', () => {
  test('work together, whatever their order', () => {
    const text = `${prose}\n\nComments\n${notice}\n`
    const only = {extends: 'none', rules: {'comment-heading': 'warn', 'copyright-line': 'warn', 'blank-line-run': 'warn'}} as const
    const together = findings(text, only)
    expect(together.map(({certainty}) => certainty)).toEqual(['certain', 'certain'])
    expectSame(english().use(comments).use(copyright).use(blanks).processSync(text).messages, together)
    expectSame(english().use(blanks).use(copyright).use(comments).processSync(text).messages, together)
  })
  test('count once however often they are attached, with the last setting', () => {
    expect(english().use(copyright, 'error').use(copyright, 'warn').processSync(page).messages).toHaveLength(1)
    const twice = english()
      .use(copyright, 'error')
      .use(function () {
        copyright.call(this, 1)
      })
    expect(twice.processSync(page).messages.map(({fatal}) => fatal)).toEqual([false])
    const off = english()
      .use(copyright)
      .use(function () {
        copyright.call(this, 'off')
      })
    expect(off.processSync(page).messages).toEqual([])
  })
  test('are switched off one by one', () => {
    const expected = ids(retext().use(seedlint).processSync(page)).filter((id) => id !== 'copyright-line')
    for (const setting of [false, 'off', 0, ['off']] as const) {
      expect(ids(retext().use(seedlint).use(copyright, setting).processSync(page))).not.toContain('copyright-line')
    }
    expect(expected).not.toContain('copyright-line')
    expect(ids(retext().use(copyright, false).use(seedlint).processSync(page))).not.toContain('copyright-line')
    const none = retext()
      .use(seedlint)
      .use(rules.map((rule): [RulePlugin, boolean] => [toPlugin(rule), false]))
    expect(none.processSync(page).messages).toEqual([])
  })
  test('are not shared with copies of the processor', () => {
    const base = english().use(seedlint).use(seedlintFix).freeze()
    const before = ids(base.processSync(page))
    const copy = base().use(copyright, false)
    const other = base().use(copyright, 'error')
    expect(ids(copy.processSync(page))).not.toContain('copyright-line')
    expect(String(copy.processSync(page))).toContain(notice)
    expect(
      other
        .processSync(page)
        .messages.filter(({fatal}) => fatal)
        .map(({ruleId}) => ruleId)
    ).toEqual(['copyright-line'])
    expect(ids(base.processSync(page))).toEqual(before)
    expect(String(base.processSync(page))).not.toContain(notice)
    expect(before).toContain('copyright-line')
  })
  test('work through run, runSync, process and processSync', async () => {
    const processor = english().use(copyright).freeze()
    const [a, b] = [new VFile(page), new VFile(page)]
    await processor.run(processor.parse(a), a)
    processor.runSync(processor.parse(b), b)
    expect([ids(a), ids(b), ids(await processor.process(page))]).toEqual([['copyright-line'], ['copyright-line'], ['copyright-line']])
  })
  test('are the same plugin for the same rule', () => {
    expect(toPlugin(copyrightLine)).toBe(copyright)
    expect(copyright.name).toBe('seedlint:copyright-line')
    expect(preset).toBe(seedlint)
    expect(seedlint.plugins).toHaveLength(rules.filter((rule) => rule.preset === undefined).length)
  })
})

describe('settings', () => {
  const attach = (setting: unknown) => () => {
    const processor = english()
    Reflect.apply(processor.use, processor, [copyright, setting])
    processor.processSync(page)
  }
  test.each<PluginSetting>([true, 'on', 'warn', 1, ['warn'], [true, {}], ['on', {fix: 'safe'}]])('%j warns', (setting) => {
    expect(
      english()
        .use(copyright, setting)
        .processSync(page)
        .messages.map(({fatal}) => fatal)
    ).toEqual([false])
  })
  test.each([
    ['loud', 'unexpected value `loud` for the plugin `copyright-line`, expected `false`, `true`'],
    [3, 'unexpected value `3` for'],
    [{}, 'unexpected value `{}` for'],
    [[], 'unexpected value `[]` for'],
    [['warn', {}, 1], 'unexpected value `["warn",{},1]` for'],
    [['warn', 'error'], 'unexpected value `["warn","error"]` for'],
    [['warn', {chek: 'x'}], 'unknown option `chek` for'],
    [['warn', {fix: 'maybe'}], 'unexpected value `maybe` for']
  ])('%j is refused in a sentence', (setting, sentence) => {
    expect(attach(setting)).toThrow(sentence)
  })
})

describe('seedlintFix', () => {
  test('stands before the rules or behind them', () => {
    const fixed = fix(page, true).text
    expect(String(retext().use(seedlintFix, {unsafe: true}).use(seedlint).processSync(page))).toBe(fixed)
    expect(String(retext().use(seedlint).use(seedlintFix, {unsafe: true}).processSync(page))).toBe(fixed)
    expect(fixed).not.toContain(notice)
  })
  test('mends only what the rules of the processor find, and nothing without rules', () => {
    expect(String(english().use(seedlintFix).use(copyright).processSync(page))).toBe(
      fix(page, false, {extends: 'none', rules: {'copyright-line': 'warn'}}).text
    )
    expect(String(english().use(seedlintFix).processSync(page))).toBe(page)
  })
  test('says so when a compiler stands behind it', () => {
    const file = unified().use(retextEnglish).use(copyright).use(seedlintFix).use(retextStringify).processSync(page)
    expect(String(file)).toBe(page)
    expect(ids(file)).toEqual(['copyright-line', 'replaced-compiler'])
    expect(ids(english().use(copyright).use(seedlintFix).processSync(page))).toEqual(['copyright-line'])
  })
  test.each([
    [{safe: true}, 'unknown option `safe` for the plugin `seedlintFix`, expected `unsafe`'],
    [{unsafe: 'yes'}, 'unexpected value `yes` for `unsafe` of the plugin `seedlintFix`'],
    ['unsafe', 'unexpected value `unsafe` for the plugin `seedlintFix`']
  ])('refuses %j in a sentence', (options, sentence) => {
    const processor = english()
    Reflect.apply(processor.use, processor, [seedlintFix, options])
    expect(() => processor.processSync(page)).toThrow(sentence)
  })
})
