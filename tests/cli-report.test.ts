import {spawnSync} from 'node:child_process'
import {Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {runCli} from '../src/faces/cli/run.js'
import {command} from './helpers/command.js'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const likely = `Comments\n\n${cleaned}`
const heading = 'rule             findings  safe fixes  unsafe fixes'

describe('--statistics', () => {
  const folderWith = () =>
    makeFolder({
      'a.txt': `${dirty}© 2024 Example.\n`,
      'b.txt': dirty,
      'c.txt': likely,
      '.lintrc.json': '{"overrides": [{"files": "b.txt", "rules": {"copyright-line": ["error", {"fix": "off"}]}}]}'
    })

  test('counts by rule behind the report', async () => {
    for (const format of ['unix', 'stylish']) {
      const {code, stdout} = await folderWith().run('--statistics', '--format', format)
      expect(code).toBe(1)
      expect(stdout).toMatch(/copyright-line.*\n\n/su)
      expect(stdout.slice(stdout.indexOf(heading))).toBe(
        [heading, 'copyright-line          3           2             0', 'comment-heading         1           0             1', ''].join(
          '\n'
        )
      )
    }
  })

  test('is a key of the JSON report', async () => {
    const {stdout} = await folderWith().run('--statistics', '--format=json')
    expect(JSON.parse(stdout).statistics).toEqual([
      {ruleId: 'copyright-line', findings: 3, safe: 2, unsafe: 0},
      {ruleId: 'comment-heading', findings: 1, safe: 0, unsafe: 1}
    ])
    expect(JSON.parse((await folderWith().run('--format=json')).stdout)).not.toHaveProperty('statistics')
    expect(JSON.parse((await makeFolder({'a.txt': cleaned}).run('--statistics', '--format=json')).stdout).statistics).toEqual([])
  })

  test('counts what the report shows: errors with --quiet, what is left with --fix, nothing in clean text', async () => {
    expect((await folderWith().run('--statistics', '--quiet')).stdout).toContain('\ncopyright-line         1           0             0\n')
    expect((await folderWith().run('--statistics', '--fix')).stdout).toContain('\ncopyright-line          1           0             0\n')
    expect((await makeFolder({'a.txt': cleaned}).run('--statistics')).stdout).toBe('')
  })

  test('goes where the report of standard input goes', async () => {
    const linted = await makeFolder().runWith(likely, '--stdin', '--statistics', '--format=unix')
    expect(linted.stdout).toContain('\n\nrule ')
    const fixed = await makeFolder().runWith(likely, '--stdin', '--statistics', '--fix')
    expect([fixed.stdout, fixed.stderr]).toEqual([likely, expect.stringContaining('\n\nrule ')])
  })
})

describe('the summary', () => {
  test('tells safe fixes from unsafe ones, and which files were touched', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': likely, 'c.txt': cleaned})
    expect((await folder.run()).stderr).toBe('2 findings in 2 of 3 files; 1 fixable with --fix, 1 more with --fix --unsafe-fixes\n')
    expect((await folder.run('--fix')).stderr).toBe(
      'Changed 1 of 3 files, 1 cut; `seedlint undo` takes it back\n  a.txt (1 cut)\n' +
        '1 finding left in 1 of 3 files; 1 fixable with --fix --unsafe-fixes only\n'
    )
  })
})

describe('colour', () => {
  const colourCode = '\u001b['

  async function report(isTTY: boolean, env: Readonly<Record<string, string>>): Promise<string> {
    const chunks: string[] = []
    const collect = () =>
      Object.assign(
        new Writable({
          write(chunk: Uint8Array, _encoding, done) {
            chunks.push(Buffer.from(chunk).toString())
            done()
          }
        }),
        {isTTY}
      )
    const cwd = makeFolder({'a.txt': dirty}).path
    await runCli({argv: [], cwd, command, stdin: process.stdin, stdout: collect(), stderr: collect(), env})
    return chunks.join('')
  }

  test.each([
    ['a terminal', true, {}, true],
    ['no terminal', false, {}, false],
    ['a terminal with NO_COLOR', true, {NO_COLOR: '1'}, false],
    ['a terminal with NO_COLOR empty', true, {NO_COLOR: ''}, true],
    ['a dumb terminal', true, {TERM: 'dumb'}, false],
    ['no terminal with FORCE_COLOR', false, {FORCE_COLOR: '1'}, true],
    ['a terminal with FORCE_COLOR=0', true, {FORCE_COLOR: '0'}, false],
    ['both', false, {FORCE_COLOR: '1', NO_COLOR: '1'}, false]
  ] as const)('%s', async (_, isTTY, env, shown) => {
    expect((await report(isTTY, env)).includes(colourCode)).toBe(shown)
  })
})

test('a file with more findings than a call takes arguments is reported whole', () => {
  const lines = `${'a&amp;amp;b '.repeat(100)}\n`.repeat(1300)
  const folder = makeFolder({'a.txt': lines, '.lintrc.json': '{"extends": "none", "rules": {"html-entity": "warn"}}'})
  // The built one: here each message would be made with a mapped stack.
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, 'a.txt'], {cwd: folder.path, encoding: 'utf8', maxBuffer: 2 ** 26})
  expect([status, stderr]).toEqual([1, '130000 findings in 1 of 1 file; 130000 fixable with --fix\n'])
  expect(stdout.split('Character reference').length).toBe(130_001)
})
