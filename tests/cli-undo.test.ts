import {appendFileSync, chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {hash} from '../src/faces/cli/cuttings-file.js'
import {stepsBelow} from '../src/faces/cli/undo.js'
import {dirty, type Folder, makeFolder} from './helpers/run-cli.js'

function listCuttings(folder: Folder): readonly string[] {
  return readdirSync(join(folder.path, '.seedlint/cuttings')).sort()
}

async function fixedFolder(files: Readonly<Record<string, string>> = {'a.txt': dirty, 'sub/b.txt': dirty}): Promise<Folder> {
  const folder = makeFolder(files)
  expect((await folder.run('--fix')).code).toBe(0)
  return folder
}

describe('undo', () => {
  test('takes the last run back, byte for byte, mode kept', async () => {
    const crlf = `\u{feff}${dirty.replaceAll('\n', '\r\n')}🙂 Ünï`
    const folder = makeFolder({'a.txt': crlf, 'sub/b.txt': dirty})
    chmodSync(join(folder.path, 'a.txt'), 0o640)
    await folder.run('--fix')
    const {code, stdout, stderr} = await folder.run('undo')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^Restored \d files? from \.seedlint\/cuttings\/.*\.jsonl\n/u)
    expect([folder.read('a.txt'), folder.read('sub/b.txt')]).toEqual([crlf, dirty])
    expect(statSync(join(folder.path, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(listCuttings(folder)).toEqual([expect.stringMatching(/\.jsonl\.undone$/u)])
    const again = await folder.run('undo')
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'seedlint: found no run in `.seedlint/cuttings`, expected the cuttings of a `--fix` that was not undone yet, name the file with `seedlint undo FILE`\n'
    })
  })

  test('walks back over three runs, one by one', async () => {
    const text =
      'A title\n- Input\n- 2025-08-20 15:47:03\nThe talks resume on Monday.\n\ndesk@example.com John Doe Reporter\n\n© Example Daily. All rights reserved.\n'
    const folder = makeFolder({'a.txt': text, 'none.json': '{"extends": "none"}'})
    const states = [text]
    for (const rule of ['copyright-line', 'contact-footer', 'timestamp-line']) {
      await folder.run('--fix', '--config', 'none.json', '--rule', `${rule}:warn`)
      expect(states).not.toContain(folder.read('a.txt'))
      states.push(folder.read('a.txt'))
    }
    for (const state of states.slice(0, -1).reverse()) {
      expect((await folder.run('undo')).code).toBe(0)
      expect(folder.read('a.txt')).toBe(state)
    }
    expect(listCuttings(folder).filter((name) => name.endsWith('.undone'))).toHaveLength(3)
  })

  test('takes a named run back, quietly if asked', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': dirty})
    await folder.run('--fix', '--cuttings', 'kept.jsonl', 'a.txt')
    await folder.run('--fix', 'b.txt')
    expect(await folder.run('undo', 'kept.jsonl', '--quiet')).toEqual({code: 0, stdout: '', stderr: ''})
    expect(folder.read('a.txt')).toBe(dirty)
    expect(folder.read('b.txt')).not.toBe(dirty)
    expect(existsSync(join(folder.path, 'kept.jsonl.undone'))).toBe(true)
  })

  test.each([
    [
      'changed',
      (path: string) => appendFileSync(path, 'x'),
      'was changed since, expected it as the run left it, take the change back first'
    ],
    ['deleted', (path: string) => rmSync(path), 'was deleted or moved since, expected it where the run left it, put it back first'],
    [
      'read-only',
      (path: string) => chmodSync(path, 0o444),
      'is left as it is, found it read-only, expected a file that may be written, change its mode first'
    ],
    [
      'linked',
      (path: string) => {
        renameSync(path, `${path}.real`)
        symlinkSync(`${path}.real`, path)
      },
      'is reached by a symbolic link, expected a file of the run, put the file back in its place'
    ]
  ])('refuses the whole run when one file is %s', async (_, spoil, sentence) => {
    const folder = await fixedFolder()
    const left = folder.read('a.txt')
    spoil(join(folder.path, 'sub/b.txt'))
    const {code, stdout, stderr} = await folder.run('undo')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^seedlint: cannot undo `\.seedlint\/cuttings\/.*\.jsonl`: `sub\/b\.txt` /u)
    expect(stderr).toContain(`${sentence}; nothing was undone\n`)
    expect(folder.read('a.txt')).toBe(left)
    expect(listCuttings(folder)).toEqual([expect.stringMatching(/\.jsonl$/u)])
  })

  test('refuses when a folder on the way became a link', async () => {
    const folder = await fixedFolder()
    renameSync(join(folder.path, 'sub'), join(folder.path, 'moved'))
    symlinkSync('moved', join(folder.path, 'sub'))
    expect((await folder.run('undo')).stderr).toContain('`sub/b.txt` is reached by a symbolic link')
  })

  test('counts the problems', async () => {
    const folder = await fixedFolder()
    rmSync(join(folder.path, 'a.txt'))
    rmSync(join(folder.path, 'sub'), {recursive: true})
    expect((await folder.run('undo')).stderr).toContain('put it back first (and 1 more such); nothing was undone')
  })

  test('completes an undo that was interrupted, and a fix that was killed', async () => {
    const folder = await fixedFolder()
    folder.write('sub/b.txt', dirty)
    const [name = ''] = listCuttings(folder)
    appendFileSync(join(folder.path, '.seedlint/cuttings', name), '{"file":"half a li')
    const {code, stderr} = await folder.run('undo')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^Restored 1 file from .*\n {2}a\.txt\n$/u)])
    expect(folder.read('a.txt')).toBe(dirty)
    expect((await folder.run('undo', `.seedlint/cuttings/${name}.undone`)).stderr).toMatch(
      /^Nothing to undo in .*: every file is already as it was\n$/u
    )
  })

  test('passes over a run that was killed before its first record', async () => {
    const folder = await fixedFolder()
    folder.write('.seedlint/cuttings/9999-1.jsonl', '{"version":1,"ro')
    expect((await folder.run('undo')).code).toBe(0)
    expect(folder.read('a.txt')).toBe(dirty)
  })
})

describe('a cuttings file that can not be trusted', () => {
  const header = (root: string) => `${JSON.stringify({version: 1, root, time: '', seedlint: ''})}\n`
  const entry = (file: string) => {
    const cuttings = [{start: 0, end: 3, resultStart: 0, resultEnd: 0, removed: 'Bad', written: '', rules: []}]
    return `${JSON.stringify({file, before: hash(Buffer.from('BadGood')), after: hash(Buffer.from('Good')), cuttings})}\n`
  }

  test.each(['../out.txt', '/etc/out.txt', 'a/../../out.txt', 'a//b'])('never leads outside: %s', async (file) => {
    const folder = makeFolder({'out.txt': 'Good', 'in/.keep': ''})
    folder.write('c.jsonl', header(join(folder.path, 'in')) + entry(file))
    const {code, stderr} = await folder.run('undo', 'c.jsonl')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('expected a file below it, mistrust this cuttings file; nothing was undone')
    ])
    expect(folder.read('out.txt')).toBe('Good')
  })

  test('never leads outside where `\\` parts steps; elsewhere it and `:` stand in names', () => {
    for (const file of ['C:\\x', 'c:x', '..\\out.txt', 'a\\..\\..\\x', '../x'])
      expect([file, stepsBelow(file, '\\')]).toEqual([file, undefined])
    expect(stepsBelow('a\\b/c', '\\')).toEqual(['a', 'b', 'c'])
    expect([stepsBelow('a:1: b\\c.txt', '/'), stepsBelow('../x', '/')]).toEqual([['a:1: b\\c.txt'], undefined])
  })

  test('never leads outside by a linked folder', async () => {
    const folder = makeFolder({'out/x.txt': 'Good', 'in/.keep': ''})
    symlinkSync('../out', join(folder.path, 'in/a'))
    folder.write('c.jsonl', header(join(folder.path, 'in')) + entry('a/x.txt'))
    expect((await folder.run('undo', 'c.jsonl')).stderr).toContain('is reached by a symbolic link')
  })

  test('is written by hand, but right', async () => {
    const folder = makeFolder({'x.txt': 'Good'})
    folder.write('c.jsonl', header(folder.path) + entry('x.txt'))
    expect((await folder.run('undo', 'c.jsonl')).code).toBe(0)
    expect(folder.read('x.txt')).toBe('BadGood')
  })

  test('does not fit', async () => {
    const folder = makeFolder({'x.txt': 'Good'})
    folder.write('c.jsonl', header(folder.path) + entry('x.txt').replace('"Bad"', '"Mad"'))
    expect((await folder.run('undo', 'c.jsonl')).stderr).toBe(
      'seedlint: cannot undo `c.jsonl`: `x.txt` does not fit its cuttings, expected cuttings that give the original back; nothing was undone\n'
    )
  })

  const corrupt: readonly (readonly [content: string, line: number, expected: string])[] = [
    ['', 1, 'a header with `"version": 1`'],
    ['some prose\n', 1, 'a line of JSON'],
    ['{"version": 2}\n', 1, 'a header with `"version": 1`'],
    ['{"version": 1}\n', 1, 'a header with a `root` folder'],
    [`${header('/')}nonsense\n`, 2, 'a line of JSON'],
    [`${header('/')}{"file": 1}\n`, 2, 'a file with its hashes and cuttings'],
    [`${header('/')}{"file": "x", "before": "", "after": "", "cuttings": [{}]}\n`, 2, 'a file with its hashes and cuttings'],
    [`${header('/')}${entry('x')}${entry('x')}`, 1, 'every file once']
  ]
  test.each(corrupt)('%j', async (content, line, expected) => {
    const folder = makeFolder({'c.jsonl': content})
    const sentence = `c.jsonl:${line}: found no cuttings, expected ${expected}, nothing was undone: name a file that \`--fix\` wrote`
    expect(await folder.run('undo', 'c.jsonl')).toEqual({code: 2, stdout: '', stderr: `seedlint: ${sentence}\n`})
  })
})
