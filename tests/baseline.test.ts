/** `--baseline`: known findings are told by what stands in the text, and are left alone. */
import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Baseline, formatBaseline, KnownFindings, parseBaseline} from '../src/config/baseline.js'
import {ConfigError} from '../src/config/error.js'
import type {Finding} from '../src/finding.js'
import {prose} from './helpers/engine.js'
import {makeGitFolder} from './helpers/git-folder.js'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const known = ['--baseline', 'known.json']
const notice = '© Example Daily. All rights reserved.'

async function withBaseline(files: Readonly<Record<string, string>>) {
  const folder = makeFolder(files)
  await folder.run(...known, '--update-baseline')
  return folder
}

describe('--update-baseline', () => {
  test('writes what is found, and nothing is left to report', async () => {
    const folder = makeFolder({'b.txt': `${dirty}\n${notice}\n`, 'a/b.txt': dirty, 'c.txt': cleaned})
    const {code, stdout, stderr} = await folder.run(...known, '--update-baseline')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe('No findings in 3 files\nWrote 3 findings in 2 files to known.json\n')
    expect(folder.read('known.json')).toBe(`{
  "version": 1,
  "files": {
    "a/b.txt": [
      {"rule":"copyright-line","text":"${notice}"}
    ],
    "b.txt": [
      {"rule":"copyright-line","text":"${notice}","count":2}
    ]
  }
}
`)
    expect(await folder.run(...known)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No findings in 3 files\n3 known findings left alone by known.json\n'
    })
    expect(readdirSync(folder.path).sort()).toEqual(['a', 'b.txt', 'c.txt', 'known.json'])
  })

  test('keeps what it knows of files that are not a part of the run, and drops those that are gone', async () => {
    const folder = await withBaseline({'a.txt': dirty, 'b.txt': dirty, 'c.txt': dirty})
    rmSync(join(folder.path, 'c.txt'))
    folder.write('a.txt', cleaned)
    expect((await folder.run(...known, '--update-baseline', 'a.txt')).stderr).toContain('Wrote 1 finding in 1 file to known.json\n')
    expect([...parseBaseline(folder.read('known.json')).keys()]).toEqual(['b.txt'])
  })

  test('needs --baseline, and goes with nothing that changes or leaves out', async () => {
    const folder = makeFolder({'a.txt': dirty})
    expect((await folder.run('--update-baseline')).stderr).toBe(
      'seedlint: found `--update-baseline` without `--baseline`, expected both, name the file with `--baseline FILE`\n'
    )
    for (const other of ['--fix', '--diff', '--staged']) expect((await folder.run(...known, '--update-baseline', other)).code).toBe(2)
    for (const other of ['--stdin', '--interactive']) expect((await folder.run(...known, other)).code).toBe(2)
    expect(existsSync(join(folder.path, 'known.json'))).toBe(false)
  })
})

describe('--baseline', () => {
  test('reports what is new, wherever lines have moved to, and whatever their ends and spaces', async () => {
    const folder = await withBaseline({'a.txt': dirty})
    folder.write(
      'a.txt',
      `A line above.\r\n\r\n${dirty.replaceAll('\n', '\r\n').replace('Example Daily', 'Example  Daily')}© Other Site.\r\n`
    )
    const {code, stdout, stderr} = await folder.run(...known, '--format=unix')
    expect([code, stdout.split(':').slice(0, 2)]).toEqual([1, ['a.txt', '6']])
    expect(stderr).toContain('1 known finding left alone by known.json\n')
  })

  test('knows a finding as often as it was there', async () => {
    const folder = await withBaseline({'a.txt': dirty})
    folder.write('a.txt', `${dirty}${notice}\n`)
    expect((await folder.run(...known, '--format=unix')).stdout.split(':')[1]).toBe('4')
  })

  test('is not asked across files or rules', async () => {
    const folder = await withBaseline({'a.txt': dirty})
    folder.write('b.txt', dirty)
    expect((await folder.run(...known)).code).toBe(1)
    folder.write('known.json', folder.read('known.json').replace('copyright-line', 'lost-dash'))
    expect((await folder.run(...known, '--format=unix')).stdout.split('\n')).toHaveLength(3)
  })

  test('is relative to its own folder', async () => {
    const folder = await withBaseline({'sub/a.txt': dirty})
    expect((await folder.runIn({folder: 'sub'}, '--baseline', '../known.json')).code).toBe(0)
    expect((await folder.runIn({folder: 'sub'}, '--baseline', '../known.json', 'a.txt')).code).toBe(0)
  })

  test('--fix and --diff leave known findings alone, and fixing twice is fixing once', async () => {
    const folder = await withBaseline({'a.txt': dirty})
    const both = `${dirty}\nAnother sentence stands here.\n\n© Other Site. All rights reserved.\n${notice}\n`
    folder.write('a.txt', both)
    const diff = await folder.run(...known, '--diff')
    expect(diff.stdout.match(/^[-+](?![-+]).+$/gmu)).toEqual(['-© Other Site. All rights reserved.', `-${notice}`])
    for (const round of [1, 2]) {
      const {code, stderr} = await folder.run(...known, '--fix')
      expect([round, code, folder.read('a.txt')]).toEqual([round, 0, `${dirty}\nAnother sentence stands here.\n`])
      expect(stderr).toContain('1 known finding left alone by known.json\n')
    }
    await folder.run('undo')
    expect(folder.read('a.txt')).toBe(both)
  })

  test('reports entries that found nothing any more, of files that are gone, too, but not of those that were not asked', async () => {
    const folder = await withBaseline({'a.txt': `${dirty}${notice}\n`, 'b.txt': dirty, 'c.txt': dirty})
    folder.write('a.txt', dirty)
    rmSync(join(folder.path, 'b.txt'))
    const {code, stderr} = await folder.run(...known, 'a.txt')
    expect(code).toBe(0)
    expect(stderr).toBe(
      'No findings in 1 file\n1 known finding left alone by known.json\n' +
        '2 entries of known.json found nothing any more, `--update-baseline` drops what is stale\n' +
        `  a.txt: copyright-line: ${notice}\n  b.txt: copyright-line: ${notice}\n`
    )
    await folder.run(...known, '--update-baseline')
    expect((await folder.run(...known)).stderr).toBe('No findings in 2 files\n2 known findings left alone by known.json\n')
    expect((await folder.run(...known, '--quiet')).stderr).toBe('')
  })

  test('a finding keeps convicting its neighbours', async () => {
    const folder = await withBaseline({'a.txt': `${prose}\n\n${notice}\n`})
    folder.write('a.txt', `${prose}\n\nComments\n\n${notice}\n`)
    expect((await folder.run(...known, '--fix')).code).toBe(0)
    expect(folder.read('a.txt')).toBe(`${prose}\n\n${notice}\n`)
  })

  test('goes with --staged', async () => {
    const folder = makeGitFolder({'a.txt': dirty})
    await folder.run(...known, '--update-baseline')
    folder.write('a.txt', `${dirty}© Other Site.\n`)
    folder.git('add', '.')
    expect((await folder.run('--staged', ...known, '--format=unix')).stdout.split(':')[1]).toBe('4')
    expect((await folder.run('--staged', ...known, '--fix')).code).toBe(0)
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([dirty, dirty])
  })

  test.each([
    ['{', 'JSON'],
    ['{"version": 2}', '`"version": 1`'],
    ['{"version": 1}', 'an object under `files`'],
    ['{"version": 1, "files": {"a.txt": {}}}', 'a list for `a.txt`'],
    ['{"version": 1, "files": {"a.txt": [{"rule": "a"}]}}', 'a `rule`, a `text` and perhaps a `count` for every finding of `a.txt`'],
    ['{"version": 1, "files": {"a.txt": [{"rule": "a", "text": "b", "count": 0}]}}', 'a `rule`, a `text` and perhaps a `count`']
  ])('%s is refused in one sentence, and nothing is written', async (content, expected) => {
    const folder = makeFolder({'a.txt': dirty, 'known.json': content})
    const {code, stdout, stderr} = await folder.run(...known, '--fix')
    expect([code, stdout, folder.read('a.txt')]).toEqual([2, '', dirty])
    expect(stderr.startsWith(`seedlint: known.json: found no baseline, expected ${expected}`)).toBe(true)
    expect(stderr).toMatch(/, write it anew with `--update-baseline`\n$/u)
  })

  test('one that is missing or can not be written is told', async () => {
    const folder = makeFolder({'a.txt': dirty})
    expect((await folder.run(...known)).stderr).toBe(
      'seedlint: no such baseline `known.json`, expected a file that exists, `--update-baseline` writes it\n'
    )
    folder.write('folder/b.txt', dirty)
    expect((await folder.run('--baseline', 'folder', '--update-baseline')).stderr).toContain('cannot read the baseline `folder`')
    expect((await folder.run('--baseline', 'no/known.json', '--update-baseline')).stderr).toContain(
      'cannot write the baseline `no/known.json`'
    )
  })
})

describe('the file', () => {
  const entry = fc.record({rule: fc.string(), text: fc.string(), count: fc.integer({min: 1, max: 9})})
  const files = fc.dictionary(fc.string(), fc.uniqueArray(entry, {minLength: 1, selector: ({rule, text}) => `${rule} ${text}`}), {
    noNullPrototype: true
  })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(files, (made) => {
        const baseline: Baseline = new Map(Object.entries(made))
        const read = parseBaseline(formatBaseline(baseline))
        for (const [file, list] of baseline) expect(new Set(read.get(file))).toEqual(new Set(list))
        expect(read.size).toBe(baseline.size)
        expect(formatBaseline(read)).toBe(formatBaseline(baseline))
      })
    )
    expect(() => parseBaseline('[]')).toThrow(ConfigError)
  })

  test('of equal findings the first are known, the rest is new', () => {
    const finding = (start: number): Finding => ({
      ruleId: 'a',
      severity: 'warn',
      certainty: 'certain',
      message: '',
      span: {start, end: start + 1}
    })
    const all = [0, 1, 2].map(finding)
    const some = new KnownFindings([{rule: 'a', text: 'x', count: 2}])
    expect(some.withhold('xxx', all)).toEqual([all[2]])
    expect([some.matched, some.stale, some.found]).toEqual([2, [], [{rule: 'a', text: 'x', count: 3}]])
    expect(some.withhold('x', all.slice(0, 1))).toEqual([])
    expect([some.matched, some.stale]).toEqual([2, []])
  })
})
