import {chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import copyrightLine from '../rules/copyright-line.js'
import {replaceFile} from '../src/faces/cli/write.js'
import {cleaned, dirty, type Folder, makeFolder} from './helpers/run-cli.js'

function listCuttings(folder: Folder): readonly string[] {
  const path = join(folder.path, '.seedlint/cuttings')
  return existsSync(path) ? readdirSync(path).sort() : []
}

describe('--fix', () => {
  test('mends, says what it changed, and keeps the cuttings', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': cleaned, 'sub/c.txt': dirty})
    const {code, stdout, stderr} = await folder.run('--fix')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe(
      'Changed 2 of 3 files, 2 cuts; `seedlint undo` takes it back\n  a.txt (1 cut)\n  sub/c.txt (1 cut)\nNo findings left in 3 files\n'
    )
    expect([folder.read('a.txt'), folder.read('b.txt'), folder.read('sub/c.txt')]).toEqual([cleaned, cleaned, cleaned])
    expect(folder.read('.seedlint/.gitignore')).toBe('*\n')
    const [name = ''] = listCuttings(folder)
    const lines = folder
      .read(`.seedlint/cuttings/${name}`)
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toMatchObject([
      {version: 1, root: folder.path, time: expect.any(String), seedlint: expect.any(String)},
      {
        file: 'a.txt',
        before: expect.stringMatching(/^[0-9a-f]{64}$/u),
        after: expect.any(String),
        cuttings: [{removed: expect.stringContaining('©'), rules: expect.arrayContaining(['copyright-line'])}]
      },
      {file: 'sub/c.txt'}
    ])
  })

  test('keeps no cuttings where nothing changed', async () => {
    const folder = makeFolder({'b.txt': cleaned})
    expect((await folder.run('--fix')).stderr).toBe('Changed nothing in 1 file\nNo findings left in 1 file\n')
    expect(existsSync(join(folder.path, '.seedlint'))).toBe(false)
  })

  test('keeps BOM, line ends and mode, and leaves nothing beside', async () => {
    const folder = makeFolder({'a.txt': `\u{feff}${dirty.replaceAll('\n', '\r\n')}`})
    chmodSync(join(folder.path, 'a.txt'), 0o754)
    expect((await folder.run('--fix', '--no-cuttings')).code).toBe(0)
    expect(readFileSync(join(folder.path, 'a.txt')).toString()).toBe(`\u{feff}${cleaned.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder.path, 'a.txt')).mode & 0o777).toBe(0o754)
    expect(readdirSync(folder.path)).toEqual(['a.txt'])
  })

  test('puts the cuttings beside the config, under --cuttings, or nowhere', async () => {
    const folder = makeFolder({'.lintrc.json': '{}', 'sub/a.txt': dirty, 'sub/b.txt': dirty, 'sub/c.txt': dirty})
    const {stderr} = await folder.run('--fix', '--cuttings', 'kept.jsonl', 'sub/a.txt')
    expect(stderr).toContain('`seedlint undo kept.jsonl` takes it back')
    expect((await folder.run('--fix', '--no-cuttings', 'sub/b.txt')).stderr).not.toContain('undo')
    expect(listCuttings(folder)).toEqual([])
    expect(folder.read('kept.jsonl')).toContain('"file":"sub/a.txt"')
    await folder.run('--fix')
    expect(listCuttings(folder)).toHaveLength(1)
  })

  test('writes nothing when the cuttings can not be kept', async () => {
    const folder = makeFolder({'a.txt': dirty, '.seedlint': 'in the way'})
    const {code, stderr} = await folder.run('--fix')
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /seedlint: cannot keep the cuttings in `\.seedlint\/cuttings` \(.*\), expected a new file in a folder that may be written, name another place with `--cuttings FILE` or do without by `--no-cuttings`\n$/u
    )
    expect(folder.read('a.txt')).toBe(dirty)
    expect(readdirSync(folder.path).sort()).toEqual(['.seedlint', 'a.txt'])
    expect((await folder.run('--fix', '--cuttings', 'no/such/folder')).stderr).toContain(
      'cannot keep the cuttings in `no/such/folder` (no such file or folder)'
    )
    expect(folder.read('a.txt')).toBe(dirty)
  })

  test('keeps the last twenty runs', async () => {
    const folder = makeFolder()
    for (let run = 0; run < 23; run++) {
      folder.write('a.txt', dirty)
      await folder.run('--fix')
    }
    expect(listCuttings(folder)).toHaveLength(20)
  })

  test('leaves read-only files and links alone, and says so', async () => {
    const folder = makeFolder({'a.txt': dirty, 'real.rst': dirty})
    chmodSync(join(folder.path, 'a.txt'), 0o444)
    symlinkSync('real.rst', join(folder.path, 'link.txt'))
    const {code, stderr} = await folder.run('--fix', 'a.txt', 'link.txt')
    expect(code).toBe(1)
    expect(stderr).toContain(
      'seedlint: a.txt: left as it is, found it read-only, expected a file that may be written, change its mode first\n'
    )
    expect(stderr).toContain('seedlint: link.txt: left as it is, found a symbolic link, expected a file, name the file it leads to\n')
    expect(stderr).toContain('2 findings left in 2 of 2 files; 2 fixable with --fix\n')
    expect([folder.read('a.txt'), folder.read('real.rst')]).toEqual([dirty, dirty])
    expect(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(listCuttings(folder)).toEqual([])
  })

  test('reports what is left, also as JSON', async () => {
    const folder = makeFolder({'a.txt': dirty, '.lintrc.json': '{"rules": {"copyright-line": ["warn", {"fix": "off"}]}}'})
    const {code, stdout} = await folder.run('--fix', '--format=json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({files: [{path: 'a.txt', findings: [{ruleId: 'copyright-line', fix: null}]}]})
  })

  test('--diff writes nothing, even with --fix', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': cleaned})
    const {code, stdout, stderr} = await folder.run('--fix', '--diff')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ -1,3 \+1,1 @@\n/u)
    expect(stderr).toBe('1 of 2 files would change, 1 cut\n')
    expect(folder.read('a.txt')).toBe(dirty)
    expect(await folder.run('--diff', 'b.txt')).toEqual({code: 0, stdout: '', stderr: '0 of 1 file would change, 0 cuts\n'})
  })

  test('fixes files outside the working folder, and those behind a linked folder, so that undo finds them', async () => {
    const folder = makeFolder({'work/.keep': '', 'other/a.txt': dirty})
    symlinkSync(join(folder.path, 'other'), join(folder.path, 'work/link'))
    const inner = makeFolder()
    for (const path of [join(folder.path, 'other/a.txt'), join(folder.path, 'work/link')]) {
      folder.write('other/a.txt', dirty)
      expect((await inner.run('--fix', path)).code).toBe(0)
      expect(folder.read('other/a.txt')).toBe(cleaned)
      expect((await inner.run('undo')).code).toBe(0)
      expect(folder.read('other/a.txt')).toBe(dirty)
    }
  })
})

describe('while a run is at work', () => {
  afterEach(() => vi.restoreAllMocks())

  /** Does something whenever a text with this word is looked at, as if somebody else did it between reading and writing. */
  function meanwhile(word: string, act: () => void): void {
    const find = copyrightLine.find.bind(copyrightLine)
    vi.spyOn(copyrightLine, 'find').mockImplementation((document, options) => {
      if (document.text.includes(word)) act()
      return find(document, options)
    })
  }

  test('a file that changes is left as it is, the others are mended', async () => {
    const folder = makeFolder({'a.txt': `Changing.\n${dirty}`, 'b.txt': dirty})
    meanwhile('Changing', () => folder.write('a.txt', 'Mine.\n'))
    const {code, stderr} = await folder.run('--fix')
    expect(code).toBe(1)
    expect(stderr).toContain('seedlint: a.txt: left as it is, found it changed since it was read, expected it to stay, run again\n')
    expect([folder.read('a.txt'), folder.read('b.txt')]).toEqual(['Mine.\n', cleaned])
    const [name = ''] = listCuttings(folder)
    expect(folder.read(`.seedlint/cuttings/${name}`)).not.toContain('a.txt')
    expect((await folder.run('undo')).code).toBe(0)
    expect(folder.read('b.txt')).toBe(dirty)
  })

  test('a file that goes is not made anew', async () => {
    const folder = makeFolder({'a.txt': dirty})
    meanwhile('talks', () => rmSync(join(folder.path, 'a.txt'), {force: true}))
    const {code, stderr} = await folder.run('--fix')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('seedlint: a.txt: left as it is, found no way to it (no such file or folder)')
    ])
    expect([existsSync(join(folder.path, 'a.txt')), listCuttings(folder)]).toEqual([false, []])
  })

  test('a rule that fails stops only its file', async () => {
    const folder = makeFolder({'a.txt': `Broken.\n${dirty}`, 'b.txt': dirty})
    meanwhile('Broken', () => {
      throw new Error('oh')
    })
    const {code, stderr} = await folder.run('--fix')
    expect(code).toBe(2)
    expect(stderr).toContain(
      'seedlint: a.txt: left as it is, rule copyright-line failed: oh, expected no failure: this is a bug of seedlint\nError: oh\n'
    )
    expect([folder.read('a.txt'), folder.read('b.txt')]).toEqual([`Broken.\n${dirty}`, cleaned])
    const stdin = await folder.runWith(`Broken.\n${dirty}`, '--stdin', '--fix')
    expect([stdin.code, stdin.stdout]).toEqual([2, `Broken.\n${dirty}`])
  })
})

describe('replaceFile', () => {
  const before = Buffer.from('before')
  const after = Buffer.from('after')

  test('leaves a file that changed since it was read, before or after it was recorded', () => {
    const folder = makeFolder({'a.txt': 'other'})
    const path = join(folder.path, 'a.txt')
    const note = 'left as it is, found it changed since it was read, expected it to stay, run again'
    expect(replaceFile({path, before, after})).toEqual({done: false, note})
    const calls: string[] = []
    folder.write('a.txt', 'before')
    const record = () => {
      calls.push('record')
      folder.write('a.txt', 'other')
    }
    expect(replaceFile({path, before, after, record, retract: () => calls.push('retract')})).toEqual({done: false, note})
    expect([calls, folder.read('a.txt'), readdirSync(folder.path)]).toEqual([['record', 'retract'], 'other', ['a.txt']])
  })

  test('says that a file was deleted, and makes it not anew', () => {
    const folder = makeFolder({'a.txt': 'before'})
    const path = join(folder.path, 'a.txt')
    const replaced = replaceFile({path, before, after, record: () => rmSync(path)})
    expect(replaced).toEqual({done: false, note: 'left as it is, found it deleted since it was read, expected it to stay'})
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('throws what the record throws, and leaves nothing behind', () => {
    const folder = makeFolder({'a.txt': 'before'})
    const path = join(folder.path, 'a.txt')
    const record = () => {
      expect(readdirSync(dirname(path)).length).toBe(2)
      throw new Error('disk full')
    }
    expect(() => replaceFile({path, before, after, record})).toThrow('disk full')
    expect([folder.read('a.txt'), readdirSync(folder.path)]).toEqual(['before', ['a.txt']])
  })

  test('refuses folders', () => {
    const folder = makeFolder()
    mkdirSync(join(folder.path, 'x'))
    writeFileSync(join(folder.path, 'x', basename('y')), '')
    expect(replaceFile({path: join(folder.path, 'x'), before, after})).toMatchObject({
      done: false,
      note: expect.stringContaining('found a folder or device')
    })
  })
})
