/** `phrases` of `.lintrc.json`: packs of a user's own through the command. */
import {describe, expect, test} from 'vitest'
import {prose} from './helpers/engine.js'
import {makeFolder} from './helpers/run-cli.js'

const text = `${prose}\n\nAhoy from the crew\n`
const house = JSON.stringify([{kind: 'promo', certainty: 'certain', phrases: ['ahoy from the crew']}])
const config = '{"phrases": ["./house.json"]}'

describe('phrases', () => {
  test('are found and fixed, from files and from standard input', async () => {
    const folder = makeFolder({'.lintrc.json': config, 'house.json': `\ufeff// ours\n${house}`, 'a.txt': text, 'sub/b.txt': text})
    const {code, stdout} = await folder.run('--format=unix')
    expect([code, stdout.match(/promo-line/gu)?.length]).toEqual([1, 2])
    expect((await folder.runWith(text, '--stdin', '--stdin-filename', 'sub/new.txt', '--fix')).stdout).toBe(`${prose}\n`)
    expect((await folder.runWith(text, '--stdin', '--fix', '--config', '.lintrc.json')).stdout).toBe(`${prose}\n`)
    expect((await folder.run('--fix')).code).toBe(0)
    expect([folder.read('a.txt'), folder.read('sub/b.txt')]).toEqual([`${prose}\n`, `${prose}\n`])
    expect((await folder.run('undo')).code).toBe(0)
    expect(folder.read('a.txt')).toBe(text)
  })

  test('a part is cut out of its line, and settings of rules count', async () => {
    const pack = JSON.stringify({$schema: 'x', groups: [{kind: 'promo', match: 'suffix', certainty: 'certain', phrases: ['Ahoy {name}']}]})
    const folder = makeFolder({'.lintrc.json': config, 'house.json': pack, 'a.txt': `${prose} Ahoy Jane Doe\n`})
    expect((await folder.run('--diff')).stdout).toContain(`+${prose}\n`)
    expect((await folder.run('--rule', 'site-wording:off')).code).toBe(0)
  })

  test('are those of the nearest config, and of what it extends, each from its own folder; the nearest certainty counts', async () => {
    const folder = makeFolder({
      'shared/base.json': '{"phrases": ["packs/base.json"]}',
      'shared/packs/base.json': JSON.stringify([
        {kind: 'promo', certainty: 'certain', phrases: ['Ahoy from the crew']},
        {kind: 'promo', certainty: 'certain', phrases: ['Steady as she goes']}
      ]),
      'sub/.lintrc.json': '{"extends": "../shared/base.json", "phrases": ["own.json"]}',
      'sub/own.json': '[{"kind": "promo", "certainty": "possible", "phrases": ["Ahoy from the crew"]}]',
      'sub/a.txt': text,
      'sub/b.txt': `${prose}\n\nSteady as she goes\n`,
      'c.txt': text
    })
    await folder.run('--fix')
    expect([folder.read('sub/a.txt'), folder.read('sub/b.txt'), folder.read('c.txt')]).toEqual([text, `${prose}\n`, text])
    expect((await folder.run('sub/a.txt', '--format=unix')).stdout).toMatch(/info[^\n]*promo-line/u)
  })

  test('are read from the folder of the config that names them, with --config too', async () => {
    const folder = makeFolder({'etc/lint.json': config, 'etc/house.json': house, 'a.txt': text})
    expect((await folder.run('--config', 'etc/lint.json')).code).toBe(1)
    expect((await folder.run()).code).toBe(0)
  })
})

describe('a mistake is told in a sentence', () => {
  const complaint = async (files: Readonly<Record<string, string>>) => {
    const {code, stdout, stderr} = await makeFolder({'.lintrc.json': config, 'a.txt': text, ...files}).run('--fix')
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    return stderr
  }
  test.each([
    [
      '"./house.json"',
      'unexpected value `./house.json` for `phrases`, expected a list of paths to packs of phrases, such as `["./house.json"]`'
    ],
    ['[\n7]', 'unexpected value `7` for `phrases[0]`, expected the path of a pack of phrases, such as `./house.json`'],
    ['[" "]', 'unexpected value ` ` for `phrases[0]`, expected the path of a pack'],
    [
      '["./x.json"]',
      'cannot read the phrases `x.json` (no such file or folder) for `phrases[0]`, expected a path relative to this file, check it'
    ],
    ['["./"]', 'cannot read the phrases `.` (']
  ])('of the config: %s', async (phrases, sentence) => {
    const line = phrases.includes('\n') ? 2 : 1
    expect(await complaint({'.lintrc.json': `{"phrases": ${phrases}}`})).toContain(`seedlint: .lintrc.json:${line}: ${sentence}`)
  })
  test('of an override', async () => {
    expect(await complaint({'.lintrc.json': '{"overrides": [{"files": "*", "phrases": []}]}'})).toContain(
      'unknown key `phrases` in `overrides[0]`'
    )
  })
  test.each([
    ['', 'house.json:1: found the end of the file, expected a value'],
    ['[\n{"kind" "promo"}]', 'house.json:2: found `"promo"`, expected a colon'],
    ['\n7', 'house.json:2: found `7`, expected a list of groups such as'],
    [
      '[\n{\n"kind": "promos", "phrases": []}]',
      'house.json:3: unexpected value `promos` for `[0].kind`, expected one of the kinds of phrases, nearest `promo`'
    ],
    ['[{"kind": "promo",\n"prases": []}]', 'house.json:2: unknown key `prases` in `[0]`, expected one of'],
    ['[\n{"kind": "promo"}]', 'house.json:2: found nothing for `[0].phrases`, expected a list of phrases'],
    ['[{"kind": "promo", "phrases": [\n"a",\n"***"]}]', 'house.json:3: unexpected value `***` for `[0].phrases[1]`, expected a word'],
    ['{"groups": [{"kind": "promo", "phrases": [\n"By {nam}"]}]}', 'house.json:2: unknown placeholder `{nam}` for `groups[0].phrases[0]`']
  ])('of the pack: %j', async (pack, sentence) => {
    expect(await complaint({'house.json': pack})).toContain(`seedlint: ${sentence}`)
  })
  test('of a pack that an extended config names', async () => {
    const files = {'.lintrc.json': '{"extends": "./sub/base.json"}', 'sub/base.json': config, 'sub/house.json': '[\n1]'}
    expect(await complaint(files)).toContain('seedlint: sub/house.json:2: unexpected value `1` for `[0]`, expected a group')
  })
})
