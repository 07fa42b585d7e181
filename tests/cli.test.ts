import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const message = 'Copyright line `© Example Daily. All rights reserved.`, fix deletes the line'

describe('linting', () => {
  test('lints the current folder: .txt and .text (and Markdown), sorted, without hidden folders, node_modules and links', async () => {
    const folder = makeFolder({
      'b.text': dirty,
      'a.txt': dirty,
      'c/d.TXT': dirty,
      'e.rst': dirty,
      '.git/f.txt': dirty,
      '.hidden/f.txt': dirty,
      'node_modules/g.txt': dirty
    })
    symlinkSync(folder.path, join(folder.path, 'loop'))
    symlinkSync(join(folder.path, 'a.txt'), join(folder.path, 'link.txt'))
    const {code, stdout, stderr} = await folder.run('--format', 'unix')
    expect(code).toBe(1)
    expect(stdout).toBe(['a.txt', 'b.text', 'c/d.TXT'].map((path) => `${path}:3:1-38: warning copyright-line: ${message}\n`).join(''))
    expect(stderr).toBe('3 findings in 3 of 3 files; 3 fixable with --fix\n')
  })

  test('handles a named file whatever its ending with --all-files, each once', async () => {
    const folder = makeFolder({'e.rst': dirty})
    const {code, stderr} = await folder.run('--all-files', 'e.rst', './e.rst', '.')
    expect([code, stderr]).toEqual([1, '1 finding in 1 of 1 file; 1 fixable with --fix\n'])
  })

  test('is content with clean text, an empty file and an empty folder', async () => {
    const folder = makeFolder({'a.txt': cleaned, 'b.txt': ''})
    expect(await folder.run()).toEqual({code: 0, stdout: '', stderr: 'No findings in 2 files\n'})
    expect(await makeFolder().run()).toEqual({code: 0, stdout: '', stderr: 'No findings in 0 files\n'})
  })

  test('shows the stylish report by default', async () => {
    const {stdout} = await makeFolder({'a.txt': dirty}).run()
    expect(stdout).toContain('a.txt\n3:1-3:38 warning Copyright line')
    expect(stdout).toContain('copyright-line seedlint')
  })

  test('says in the stylish report why a line was convicted', async () => {
    const {stdout} = await makeFolder({'a.txt': `One.\n\n\n\n${dirty}`}).run()
    expect(stdout).toMatch(/blank lines, .* \(in a text that other fixes change\)/u)
  })

  test('writes JSON', async () => {
    const {code, stdout} = await makeFolder({
      'a.txt': `\u{feff}© 2024 Example. All rights reserved.\r\n`,
      'b.txt': cleaned,
      'c.txt': 'a\0b'
    }).run('--format=json')
    const found = {ruleId: 'copyright-line', severity: 'warn', certainty: 'certain', fix: 'safe', span: {start: 1, end: 37}}
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: [
        {path: 'a.txt', findings: [{...found, line: 1, column: 1, endLine: 1, endColumn: 37}]},
        {path: 'b.txt', findings: []},
        {path: 'c.txt', findings: [], note: expect.stringContaining('binary')}
      ]
    })
  })

  test('shows only the first line of a longer finding in the unix format', async () => {
    const {stdout} = await makeFolder({'a.txt': `A title\n- Input\n- 2025-08-20 15:47:03\n${dirty}`}).run('--format', 'unix')
    expect(stdout).toMatch(/^a\.txt:2:1-8: warning timestamp-line: /mu)
  })

  test('spells out control characters, in text and path', async () => {
    const folder = makeFolder({'a\u001b[2J.txt': '© 2024 Example \u001b[31m red. All rights reserved.\n'})
    for (const format of ['unix', 'stylish']) {
      const {stdout} = await folder.run('--format', format)
      expect(stdout).not.toContain('\u001b')
      expect(stdout).toContain('a⟨U+001B⟩[2J.txt')
    }
  })

  test('passes over what is no UTF-8 text, without a change of the exit code', async () => {
    const folder = makeFolder({'a.txt': Buffer.from([0x41, 0xff, 0x0a]), 'b.txt': 'a\0b'})
    const {code, stderr} = await folder.run('--fix')
    expect(code).toBe(0)
    expect(stderr).toContain('seedlint: a.txt: passed over, found bytes that are no UTF-8, expected UTF-8 text, convert it first\n')
    expect(stderr).toContain('seedlint: b.txt: passed over, found a binary file (it has NUL bytes), expected UTF-8 text\n')
  })

  test('shows errors only with --quiet, and no summary', async () => {
    const folder = makeFolder({'a.txt': dirty})
    expect(await folder.run('--quiet')).toEqual({code: 1, stdout: '', stderr: ''})
    const loud = await folder.run('--quiet', '--format', 'unix', '--rule', 'copyright-line:error')
    expect(loud).toEqual({code: 1, stdout: `a.txt:3:1-38: error copyright-line: ${message}\n`, stderr: ''})
  })

  test('takes --rule, more than once', async () => {
    const folder = makeFolder({'a.txt': dirty})
    expect((await folder.run('--rule', 'copyright-line:off', '--rule', 'timestamp-line:error')).code).toBe(0)
  })

  test('prints help and version', async () => {
    const help = await makeFolder().run('--help')
    expect(help.code).toBe(0)
    expect(help.stdout).toMatch(/^Usage: seedlint \[options\] \[paths…\]/u)
    expect((await makeFolder().run('-h', '--fix')).stdout).toBe(help.stdout)
    expect(await makeFolder().run('--version')).toEqual({code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), stderr: ''})
  })

  test('takes a verb for a verb, and what stands behind -- for a path', async () => {
    const folder = makeFolder({'undo/a.txt': dirty, '--fix': dirty})
    expect((await folder.run('undo')).stderr).toContain('found no run in `.seedlint/cuttings`')
    expect((await folder.run('./undo')).code).toBe(1)
    expect((await folder.run('--', 'undo')).code).toBe(1)
    expect((await folder.run('--format=unix', '--all-files', '--', '--fix')).stdout).toMatch(/^--fix:3:1/u)
  })
})

describe('wrong arguments: one sentence, exit code 2', () => {
  const wrong: readonly (readonly [argv: readonly string[], sentence: string])[] = [
    [['--fxi'], 'unknown flag `--fxi`, expected one of the flags that `--help` lists, nearest `--fix`'],
    [['--unsafe-fix'], 'unknown flag `--unsafe-fix`, expected one of the flags that `--help` lists, nearest `--unsafe-fixes`'],
    [['-x'], 'unknown flag `-x`, expected one of the flags that `--help` lists, nearest `--fix`'],
    [['--fix=yes'], 'found `yes` behind `--fix`, expected no value, write `--fix` alone'],
    [['--format'], 'found nothing behind `--format`, expected a value, write `--format=VALUE`'],
    [['--config', '--fix'], 'found the flag `--fix` behind `--config`, expected a value, write `--config=VALUE`'],
    [
      ['--format', 'jsno'],
      'unexpected value `jsno` for `--format`, expected `stylish`, `unix`, `json`, `sarif`, `github` or `html`, nearest `json`'
    ],
    [
      ['--rule', 'copyright-line'],
      'unexpected value `copyright-line` for `--rule`, expected ID:SEVERITY with `off`, `warn` or `error`, such as `copyright-line:off`'
    ],
    [
      ['--rule', 'copyright-line:loud'],
      'unexpected value `copyright-line:loud` for `--rule`, expected ID:SEVERITY with `off`, `warn` or `error`, such as `copyright-line:off`'
    ],
    [['--rule', 'copyright-lin:off'], '--rule: unknown rule `copyright-lin`, expected one of the rules, nearest `copyright-line`'],
    [['--stdin', 'a.txt'], 'found `--stdin` and the path `a.txt`, expected one of them, name the text with `--stdin-filename`'],
    [['--stdin-filename', 'a.txt'], 'found `--stdin-filename` without `--stdin`, expected both, add `--stdin`'],
    [['--stdin', '--stdin-filename='], 'found nothing behind `--stdin-filename`, expected the name of a file, name one'],
    [['--fix', '--cuttings', 'c', '--no-cuttings'], 'found `--cuttings` and `--no-cuttings`, expected one of them, leave one out'],
    [['--diff', '--statistics'], 'found `--statistics` with `--diff`, expected one of them, leave one out'],
    [['--diff', '--format', 'json'], 'found `--format` with `--diff`, expected one of them, a diff has a form of its own: leave one out'],
    [['--stdin', '--no-ignore'], 'found `--no-ignore` with `--stdin`, expected a name to go by, add `--stdin-filename`'],
    [['--stdin', '--all-files'], 'found `--all-files` with `--stdin`, expected a name to go by, add `--stdin-filename`'],
    [['--statistic'], 'unknown flag `--statistic`, expected one of the flags that `--help` lists, nearest `--statistics`'],
    [['--cuttings', 'c'], 'found `--cuttings` without `--fix`, expected both, add `--fix` or leave it out'],
    [
      ['--stdin', '--fix', '--cuttings', 'c'],
      'found `--cuttings` with `--stdin`, expected files, standard input can not be undone: leave it out'
    ],
    [
      ['--fix', '--cuttings', 'a.txt'],
      'found `a.txt` behind `--cuttings`, expected a file that does not exist yet (an older run may need it), name another'
    ],
    [['undo', 'a', 'b'], 'found 2 files behind `undo`, expected one cuttings file or none, undo them one by one'],
    [['undo', '--fix'], 'found `--fix` with `undo`, expected no flag but `--quiet`, leave it out'],
    [['--fix', 'a.txt', 'none.txt'], 'no such file or folder `none.txt`, expected paths that exist, check the path'],
    [['--fix', 'und'], 'no such file or folder `und`, expected paths that exist, the nearest verb is `undo`'],
    [['-'], 'no such file or folder `-`, expected paths that exist, use `--stdin` for standard input'],
    [[''], 'found an empty path, expected a file or folder, write `.` for the current folder'],
    [['/dev/null'], 'found a pipe or device at `/dev/null`, expected a file or folder, use `--stdin` for a stream'],
    [
      ['--fix', '--config', 'none.json'],
      'cannot read the config `none.json` (no such file or folder), expected a file that may be read, check the path'
    ],
    [
      ['undo', 'none.jsonl'],
      'cannot read the cuttings file `none.jsonl` (no such file or folder), expected one that `--fix` wrote, or the `--out` of a `corpus` run, check the path'
    ]
  ]
  test.each(wrong)('%j', async (argv, sentence) => {
    const folder = makeFolder({'a.txt': dirty})
    expect(await folder.run(...argv)).toEqual({code: 2, stdout: '', stderr: `seedlint: ${sentence}\n`})
    expect(folder.read('a.txt')).toBe(dirty)
    expect(existsSync(join(folder.path, '.seedlint'))).toBe(false)
  })
})

describe('standard input', () => {
  test('is linted, under its name', async () => {
    const folder = makeFolder({'sub/.lintrc.json': '{"rules": {"copyright-line": "error"}}'})
    const plain = await folder.runWith(dirty, '--stdin', '--format=unix')
    expect([plain.code, plain.stdout]).toEqual([1, `<stdin>:3:1-38: warning copyright-line: ${message}\n`])
    const named = await folder.runWith(dirty, '--stdin', '--stdin-filename', 'sub/new/x.txt', '--format=unix')
    expect(named.stdout).toBe(`sub/new/x.txt:3:1-38: error copyright-line: ${message}\n`)
  })

  test('is cleaned to stdout with --fix, BOM and line ends kept', async () => {
    const folder = makeFolder()
    const input = `\u{feff}${dirty.replaceAll('\n', '\r\n')}`
    const {code, stdout, stderr} = await folder.runWith(input, '--stdin', '--fix')
    expect([code, stdout]).toEqual([0, `\u{feff}${cleaned.replaceAll('\n', '\r\n')}`])
    expect(stderr).toBe('Changed 1 of 1 file, 1 cut\n  <stdin> (1 cut)\nNo findings left in 1 file\n')
    expect(existsSync(join(folder.path, '.seedlint'))).toBe(false)
  })

  test('reports on stderr with --fix what is left', async () => {
    const {code, stdout, stderr} = await makeFolder({'.lintrc.json': '{"rules": {"copyright-line": ["warn", {"fix": "off"}]}}'}).runWith(
      dirty,
      '--stdin',
      '--fix',
      '--format=unix'
    )
    expect([code, stdout]).toEqual([1, dirty])
    expect(stderr).toMatch(/^<stdin>:3:1-38: warning copyright-line: /u)
  })

  test('is diffed', async () => {
    const folder = makeFolder()
    const {code, stdout} = await folder.runWith(dirty, '--stdin', '--stdin-filename=x.txt', '--diff')
    expect(code).toBe(1)
    expect(stdout).toBe(
      '--- a/x.txt\n+++ b/x.txt\n@@ -1,3 +1,1 @@\n The talks resume on Monday.\n-\n-© Example Daily. All rights reserved.\n'
    )
    expect(await folder.runWith(cleaned, '--stdin', '--diff')).toMatchObject({code: 0, stdout: ''})
  })

  test('may be empty', async () => {
    for (const flags of [[], ['--fix'], ['--diff']])
      expect(await makeFolder().runWith('', '--stdin', ...flags)).toMatchObject({code: 0, stdout: ''})
  })

  test('passes bytes on unchanged that are no text', async () => {
    const bytes = Buffer.from([0x41, 0xff, 0xfe, 0x0a])
    const fixed = await makeFolder().runWith(bytes, '--stdin', '--fix')
    expect([fixed.code, [...fixed.bytes]]).toEqual([0, [...bytes]])
    expect(fixed.stderr).toBe(
      'seedlint: <stdin>: passed on unchanged, found bytes that are no UTF-8, expected UTF-8 text, convert it first\n'
    )
    expect(await makeFolder().runWith(bytes, '--stdin')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('passed over')
    })
  })
})

describe('the process', () => {
  const bin = [process.execPath, '--import', 'tsx', 'src/faces/cli/bin.ts'] as const

  test('sets the exit code', () => {
    const folder = makeFolder({'a.txt': dirty})
    const [node, ...args] = bin
    const {status, stdout, stderr} = spawnSync(node, [...args, '--format=unix', folder.path], {encoding: 'utf8'})
    expect([status, stdout.split(':')[1]]).toEqual([1, '3'])
    expect(stderr).toBe('1 finding in 1 of 1 file; 1 fixable with --fix\n')
  })

  test('ends quietly when nobody reads its report', () => {
    const folder = makeFolder(Object.fromEntries(Array.from({length: 2000}, (_, index) => [`${index}.txt`, dirty])))
    const found = execFileSync('sh', ['-c', `${bin.join(' ')} --format=json ${folder.path} 2>${folder.path}/stderr | head -c 1`], {
      encoding: 'utf8'
    })
    expect(found).toBe('{')
    expect(folder.read('stderr')).toBe('2000 findings in 2000 of 2000 files; 2000 fixable with --fix\n')
  })
})
