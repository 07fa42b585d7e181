import {describe, expect, test} from 'vitest'
import {parseConfig} from '../src/config/config.js'
import {activateRules, ConfigError} from '../src/config/settings.js'
import {defineRule} from '../src/rule.js'
import {dirty, makeFolder} from './helpers/run-cli.js'

describe('.lintrc.json', () => {
  test('the nearest one upwards from each file counts, comments and trailing commas allowed', async () => {
    const folder = makeFolder({
      '.lintrc.json':
        '\u{feff}{\n  // All of them.\n  "$schema": "x", "extends": "recommended",\n  "rules": {"copyright-line": "error",},\n}\n',
      'a.txt': dirty,
      'deep/er/b.txt': dirty,
      'off/.lintrc.json': '{"extends": "none"}',
      'off/c.txt': dirty
    })
    const {stdout} = await folder.run('--format=unix')
    expect(stdout.match(/^.*?: error/gmu)).toEqual(['a.txt:3:1-38: error', 'deep/er/b.txt:3:1-38: error'])
    expect(stdout).not.toContain('c.txt')
  })

  test('--config stands for all; --rule goes over it and keeps the options', async () => {
    const folder = makeFolder({
      '.lintrc.json': '{"rules": {"copyright-line": ["warn", {"fix": "off"}]}}',
      'a.txt': dirty,
      'none.json': '{"extends": "none"}'
    })
    expect((await folder.run('--config', 'none.json')).code).toBe(0)
    const {stdout, stderr} = await folder.run('--rule', 'copyright-line:error', '--format=unix')
    expect(stdout).toContain(': error copyright-line')
    expect(stderr).toBe('1 finding in 1 of 1 file; none fixable\n')
    expect((await folder.run('--config', 'none.json', '--rule', 'copyright-line:warn')).code).toBe(1)
  })

  test('moves fixes to another tier', async () => {
    const folder = makeFolder({'.lintrc.json': '{"rules": {"copyright-line": ["warn", {"fix": "unsafe"}]}}', 'a.txt': dirty})
    expect((await folder.run('--fix')).code).toBe(1)
    expect(folder.read('a.txt')).toBe(dirty)
    expect((await folder.run()).stderr).toBe('1 finding in 1 of 1 file; 1 fixable with --fix --unsafe-fixes only\n')
    expect((await folder.run('--unsafe-fixes')).stderr).toBe('1 finding in 1 of 1 file; 1 fixable with --fix --unsafe-fixes\n')
    expect((await folder.run('--diff')).code).toBe(0)
    expect((await folder.run('--diff', '--unsafe-fixes')).code).toBe(1)
    expect((await folder.run('--fix', '--unsafe-fixes')).code).toBe(0)
  })

  const wrong: readonly (readonly [config: string, sentence: string])[] = [
    ['{"rules": {\n"copyright-lin": "off"}}', '2: unknown rule `copyright-lin`, expected one of the rules, nearest `copyright-line`'],
    ['{"rules": {"constructor": "off"}}', '1: unknown rule `constructor`, expected one of the rules, nearest `lost-letter`'],
    [
      '{\n\n"rule": {}}',
      '3: unknown key `rule`, expected one of `$schema`, `extends`, `rules`, `overrides`, `files`, `ignore`, `allow`, `phrases`, `plugins`, nearest `rules`'
    ],
    [
      '{"rules": {\n\n"copyright-line": "maybe"}}',
      '3: unexpected value `maybe` for `rules.copyright-line`, expected `off`, `warn` or `error`'
    ],
    ['{"rules": {"copyright-line": 2}}', '1: unexpected value `2` for `rules.copyright-line`, expected `off`, `warn` or `error`'],
    ['{"rules": {"copyright-line": []}}', '1: found nothing for `rules.copyright-line`, expected `off`, `warn` or `error`'],
    [
      '{"rules": {"copyright-line": ["warn", 1]}}',
      '1: unexpected value `["warn",1]` for `rules.copyright-line`, expected a severity and an object of options, such as `["warn", {"fix": "off"}]`'
    ],
    [
      '{"rules": {"copyright-line": ["warn", {"fix": true}]}}',
      '1: unexpected value `true` for `rules.copyright-line.fix`, expected a word in quotes'
    ],
    [
      '{"rules": {"copyright-line": ["warn",\n{"fix": "sfae"}]}}',
      '2: unexpected value `sfae` for `rules.copyright-line.fix`, expected `safe`, `unsafe` or `off`'
    ],
    ['{"rules": {"copyright-line": ["warn", {"fixx": "off"}]}}', '1: unknown option `fixx` for `rules.copyright-line`, expected `fix`'],
    ['{"rules": []}', '1: unexpected value `[]` for `rules`, expected an object of settings by rule id'],
    [
      '{"extends": "recomended"}',
      '1: unexpected value `recomended` for `extends`, expected `recommended`, `page`, `encoding`, `none` or the path of another config such as `./base.json`, nearest `recommended`'
    ],
    [
      '{"extends": ["none",\n7]}',
      '2: unexpected value `7` for `extends[1]`, expected `recommended`, `page`, `encoding`, `none` or the path of another config such as `./base.json`'
    ],
    [
      '{"extends": ["none",\n"./no.json"]}',
      '2: cannot read the config `sub/no.json` (no such file or folder) for `extends[1]`, expected a path relative to this file, check it'
    ],
    [
      '{"overrides": {}}',
      '1: unexpected value `{}` for `overrides`, expected a list of objects such as `{"files": "interviews/**", "rules": {}}`'
    ],
    [
      '{"overrides": [\n"x"]}',
      '2: unexpected value `x` for `overrides[0]`, expected an object such as `{"files": "interviews/**", "rules": {}}`'
    ],
    [
      '{"overrides": [\n{"rules": {}}]}',
      '2: found nothing for `overrides[0].files`, expected a list of globs or one, such as `"interviews/**"`'
    ],
    [
      '{"overrides": [{"files": "a",\n"rule": {}}]}',
      '2: unknown key `rule` in `overrides[0]`, expected one of `files`, `rules`, nearest `rules`'
    ],
    [
      '{"overrides": [{"files": "a", "rules": {\n"lost-dahs": "off"}}]}',
      '2: unknown rule `lost-dahs`, expected one of the rules, nearest `lost-dash`'
    ],
    [
      '{"overrides": [{"files": "a", "rules": {"lost-dash": ["warn",\n{"fix": "on"}]}}]}',
      '2: unexpected value `on` for `overrides[0].rules.lost-dash.fix`, expected `safe`, `unsafe` or `off`'
    ],
    ['{"files": "*.md"}', '1: unexpected value `*.md` for `files`, expected a list of globs such as `["**/*.txt", "**/*.md"]`'],
    ['{"files": ["*.md",\n3]}', '2: unexpected value `3` for `files[1]`, expected a glob such as `**/*.txt`'],
    [
      '{"files": ["!*.md"]}',
      '1: unexpected value `!*.md` for `files[0]`, expected a glob without `!`, name what to leave out under `ignore`'
    ],
    [
      '{"files": ["../*.md"]}',
      '1: unexpected value `../*.md` for `files[0]`, expected a glob below the folder of the config, without `..` and without `/` in front'
    ],
    ['{"ignore": "x"}', '1: unexpected value `x` for `ignore`, expected a list of patterns as in `.gitignore`, such as `["drafts/"]`'],
    ['{"ignore": ["x",\n""]}', '2: unexpected value `` for `ignore[1]`, expected a pattern as in `.gitignore`, such as `drafts/`'],
    [
      '{"allow": ["a",\n"/(/"]}',
      '2: cannot read the pattern `/(/` for `allow[1]` (Unterminated group), expected a pattern that JavaScript reads'
    ],
    ['{"$schema": 1}', '1: unexpected value `1` for `$schema`, expected an address in quotes'],
    ['[]', '1: found `[]`, expected an object such as `{"rules": {}}`'],
    ['', '1: found the end of the file, expected a value'],
    ['{"rules": {}', '1: found the end of the file, expected a close brace'],
    ['{"rules" {}}', '1: found `{`, expected a colon'],
    ['{\n"rules": nope}', '2: found `nope`, invalid symbol, expected JSON with comments']
  ]
  test.each(wrong)('%s', async (config, sentence) => {
    const folder = makeFolder({'a.txt': dirty, 'sub/.lintrc.json': config, 'sub/z.txt': dirty})
    expect(await folder.run('--fix')).toEqual({code: 2, stdout: '', stderr: `seedlint: sub/.lintrc.json:${sentence}\n`})
    // Read and checked before anything is written.
    expect(folder.read('a.txt')).toBe(dirty)
  })

  test('one that can not be read is an error', async () => {
    const folder = makeFolder({'a.txt': dirty, '.lintrc.json/x': ''})
    const {code, stderr} = await folder.run('--fix')
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^seedlint: cannot read the config `.*\.lintrc\.json` \(it is a folder\), expected a file that may be read\n$/u)
    ])
  })
})

describe('activate', () => {
  const rule = defineRule({
    id: 'my-rule',
    group: 'footer',
    gate: [],
    options: {place: {default: 'end', choices: ['end', 'anywhere']}},
    find: () => []
  })

  test('fills defaults and takes options and fix', () => {
    expect(activateRules([rule], {})).toEqual([{rule, severity: 'warn', options: {place: 'end'}}])
    const rules = {'my-rule': ['error', {place: 'anywhere', fix: 'off'}]}
    expect(activateRules([rule], {extends: 'none', rules})).toEqual([{rule, severity: 'error', options: {place: 'anywhere'}, fix: 'off'}])
    expect(activateRules([rule], {extends: 'none'})).toEqual([])
    expect(activateRules([rule], {extends: 'encoding'})).toEqual([])
    expect(activateRules([{...rule, group: 'encoding'}], {extends: 'encoding'})).toHaveLength(1)
    expect(activateRules([rule], {rules: {'my-rule': 'off'}})).toEqual([])
  })

  test('refuses unknown options and values, even of a rule that is off', () => {
    const act = (options: object) => () => activateRules([rule], {rules: {'my-rule': ['off', options]}})
    expect(act({plac: 'end'})).toThrow('unknown option `plac` for `rules.my-rule`, expected `place` or `fix`, nearest `place`')
    expect(act({place: 'start'})).toThrow('unexpected value `start` for `rules.my-rule.place`, expected `end` or `anywhere`')
    expect(() => activateRules([rule], {extends: 1})).toThrow(ConfigError)
  })

  test('a config keeps the lines of CRLF files apart', () => {
    expect(() => parseConfig('{\r\n\r\n"x": 1}', 'c.json')).toThrow('c.json:3: unknown key `x`')
  })
})
