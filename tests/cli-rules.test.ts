/** The verbs `rules` and `explain`. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {makeFolder} from './helpers/run-cli.js'

describe('explain', () => {
  test.each(rules.map((rule) => rule.id))('tells all about %s', async (id) => {
    const {code, stdout, stderr} = await makeFolder().run('explain', id)
    expect([code, stderr]).toEqual([0, ''])
    for (const heading of ['Why', 'Flagged', 'Left alone', 'Fix', 'Examples', 'Options', 'Switch it o(?:ff|n)']) {
      expect(stdout).toMatch(new RegExp(`^${heading}`, 'mu'))
    }
    expect(stdout.startsWith(`${id}\n\nFlags `)).toBe(true)
    expect(stdout).toMatch(new RegExp(`\\{"rules": \\{"${id}": "off"\\}\\}|\\{"extends": "page"\\}`, 'u'))
    expect(stdout).toContain(`docs/rules/${id}.md`)
  })
  test.each([
    [['copyrigt-line'], /^seedlint: unknown rule `copyrigt-line`, .*, nearest `copyright-line`\n$/u],
    [[], /^seedlint: found no rule behind `explain`, expected one, `seedlint rules` lists them\n$/u],
    [['lost-dash', 'photo-credit'], /^seedlint: found 2 rules behind `explain`, expected one, ask for them one by one\n$/u],
    [['lost-dash', '--fix'], /^seedlint: found `--fix` with `explain`, expected no flag, leave it out\n$/u]
  ])('of %j is one sentence and exit 2', async (argv, message) => {
    const {code, stdout, stderr} = await makeFolder().run('explain', ...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})

describe('rules', () => {
  test('lists id, severity as set and first sentence', async () => {
    const folder = makeFolder({'.lintrc.json': '{"rules": {"lost-dash": "off", "photo-credit": "error"}}'})
    const {code, stdout, stderr} = await folder.run('rules', '--rule', 'section-kicker:error')
    const lines = stdout.trimEnd().split('\n')
    expect([code, stderr, lines.length]).toEqual([0, '', rules.length])
    expect(lines.map((line) => line.replace(/ +/gu, ' '))).toContain(
      'lost-dash off Flags the `?` or U+FFFD that an encoder wrote for a dash, an ellipsis or the mark of a list.'
    )
    expect(lines.filter((line) => / error /u.test(line)).map((line) => line.split(' ')[0])).toEqual(['photo-credit', 'section-kicker'])
  })
  test('writes JSON', async () => {
    const {stdout} = await makeFolder().run('rules', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      rules: rules.map(({id, group, options = {}, preset}) => ({
        id,
        severity: preset === undefined ? 'warn' : 'off',
        summary: expect.stringMatching(/^Flags .*\.$/u),
        group,
        options,
        url: `https://github.com/seedlint/seedlint/blob/main/docs/rules/${id}.md`
      }))
    })
  })
  test.each([
    [['--format', 'unix'], 'found `--format unix` with `rules`, expected `stylish` or `json`, name one of them'],
    [['--fix'], 'found `--fix` with `rules`, expected no flag but `--format`, `--config`, `--rule`, leave it out'],
    [['lost-dash'], 'found `lost-dash` behind `rules`, expected nothing, `seedlint explain RULE` tells about one rule']
  ])('with %j is one sentence and exit 2', async (argv, message) => {
    const {code, stderr} = await makeFolder().run('rules', ...argv)
    expect([code, stderr]).toEqual([2, `seedlint: ${message}\n`])
  })
  test('is no verb as ./rules', async () => {
    const {code, stderr} = await makeFolder({'rules/a.txt': 'One.\n'}).run('./rules')
    expect([code, stderr]).toEqual([0, 'No findings in 1 file\n'])
  })
  test.skipIf(!existsSync('dist/cli.cjs'))('the built command has the doc comments with it', () => {
    const {status, stdout} = spawnSync(process.execPath, [resolve('dist/cli.cjs'), 'explain', 'lost-dash'], {
      cwd: tmpdir(),
      encoding: 'utf8'
    })
    expect([status, stdout.slice(0, 17)]).toEqual([0, 'lost-dash\n\nFlags '])
  })
})
