import {describe, expect, test} from 'vitest'
import {dirty, makeFolder} from './helpers/run-cli.js'

const severities = (stdout: string) => stdout.match(/^.*?: (?:error|warning)/gmu) ?? []

describe('extends', () => {
  test('takes other configs, from their own folder; what stands above wins', async () => {
    const folder = makeFolder({
      'shared/base.json': '{"extends": "./more.json", "rules": {"copyright-line": "error"}}',
      'shared/more.json': '{"extends": "none", "rules": {"copyright-line": ["warn", {"fix": "off"}], "lost-dash": "warn"}}',
      '.lintrc.json': '{"extends": "shared/base.json"}',
      'a.txt': dirty,
      'sub/.lintrc.json': '{"extends": ["../shared/base.json"], "rules": {"copyright-line": "warn"}}',
      'sub/b.txt': `Comments\n\n${dirty}`
    })
    const {stdout, stderr} = await folder.run('--format=unix')
    expect(severities(stdout)).toEqual(['a.txt:3:1-38: error', 'sub/b.txt:5:1-38: warning'])
    // A severity alone keeps the options below it.
    expect(stderr).toBe('2 findings in 2 of 2 files; none fixable\n')
  })

  test('of several, the later one wins, presets included', async () => {
    const folder = makeFolder({
      'one.json': '{"rules": {"copyright-line": "off"}, "allow": ["x"]}',
      'two.json': '{"rules": {"copyright-line": "error"}, "allow": ["y"]}',
      '.lintrc.json': '{"extends": ["none", "./one.json", "./two.json"]}',
      'a.txt': `Comments\n\n${dirty}`
    })
    expect(severities((await folder.run('--format=unix')).stdout)).toEqual(['a.txt:5:1-38: error'])
    folder.write('.lintrc.json', '{"extends": ["./two.json", "./one.json"]}')
    expect((await folder.run('--format=unix')).stdout).not.toContain('copyright-line')
  })

  test('a circle is refused in one sentence', async () => {
    const folder = makeFolder({
      'a.txt': dirty,
      '.lintrc.json': '{"extends": "./b.json"}',
      'b.json': '{\n"extends": ["none", "./.lintrc.json"]}'
    })
    expect(await folder.run('--fix')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'seedlint: b.json:2: found a circle in `extends` (`.lintrc.json` → `b.json` → `.lintrc.json`), expected configs that end somewhere, leave one out\n'
    })
  })

  test('a mistake in an extended config is told with its own file and line', async () => {
    const folder = makeFolder({'a.txt': dirty, '.lintrc.json': '{"extends": "./b.json"}', 'b.json': '{\n"rules": {"lost-dsh": "off"}}'})
    expect((await folder.run()).stderr).toBe(
      'seedlint: b.json:2: unknown rule `lost-dsh`, expected one of the rules, nearest `lost-dash`\n'
    )
  })
})

describe('overrides', () => {
  test('the later of those that match wins; a glob without a slash matches in every folder', async () => {
    const folder = makeFolder({
      '.lintrc.json': JSON.stringify({
        rules: {'copyright-line': 'error'},
        overrides: [
          {files: ['c.*', 'deep/**'], rules: {'copyright-line': 'warn'}},
          {files: 'deep/er/*.txt', rules: {'copyright-line': 'off'}}
        ]
      }),
      'a.txt': dirty,
      'x/c.txt': dirty,
      'deep/d.txt': dirty,
      'deep/er/e.txt': dirty
    })
    const {stdout} = await folder.run('--format=unix')
    expect(severities(stdout)).toEqual(['a.txt:3:1-38: error', 'deep/d.txt:3:1-38: warning', 'x/c.txt:3:1-38: warning'])
    const named = await folder.runWith(dirty, '--stdin', '--stdin-filename', 'deep/er/new.txt')
    expect(named.code).toBe(0)
    expect((await folder.run('--rule', 'copyright-line:error', 'deep/er/e.txt')).code).toBe(1)
  })

  test('globs are relative to the folder of the config that was found, with --config to the working folder', async () => {
    const override = {files: 'in/*.txt', rules: {'copyright-line': 'off'}}
    const folder = makeFolder({
      'shared/base.json': JSON.stringify({overrides: [override]}),
      'sub/.lintrc.json': '{"extends": "../shared/base.json"}',
      'sub/in/a.txt': dirty,
      'in/b.txt': dirty
    })
    expect((await folder.run('sub')).code).toBe(0)
    expect((await folder.run('in')).code).toBe(1)
    expect((await folder.run('in', '--config', 'shared/base.json')).code).toBe(0)
    expect((await folder.run('sub', '--config', 'shared/base.json')).code).toBe(1)
  })
})

describe('allow', () => {
  test('of a config is never found or mended', async () => {
    const folder = makeFolder({'.lintrc.json': '{"allow": ["/^© example/i"]}', 'a.txt': dirty})
    expect(await folder.run('--fix')).toMatchObject({code: 0, stdout: ''})
    expect(folder.read('a.txt')).toBe(dirty)
    folder.write('.lintrc.json', '{}')
    expect((await folder.run()).code).toBe(1)
  })
})
