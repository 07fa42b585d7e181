import {describe, expect, test} from 'vitest'
import {cleaned, dirty, type Folder, makeFolder} from './helpers/run-cli.js'

const paths = async (folder: Folder, ...argv: readonly string[]) => {
  const {stdout} = await folder.run('--format=unix', ...argv)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(0, line.indexOf(':')))
}

describe('files', () => {
  test('of the config names what is walked and handled', async () => {
    const folder = makeFolder({'.lintrc.json': '{"files": ["*.md", "notes/**"]}', 'a.txt': dirty, 'x/b.MD': dirty, 'notes/c': dirty})
    expect(await paths(folder)).toEqual(['notes/c', 'x/b.MD'])
    const {code, stderr} = await folder.run('a.txt')
    expect([code, stderr]).toEqual([
      0,
      'seedlint: a.txt: passed over, found no glob for it in `files` of the config, use `--all-files` to handle it\nNo findings in 0 files\n'
    ])
    expect(await paths(folder, '--all-files', 'a.txt')).toEqual(['a.txt'])
  })

  test('a named file with another ending is passed over, with a note, and stays as it is', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.html': dirty})
    const {code, stderr} = await folder.run('--fix', '--no-cuttings', 'a.txt', 'b.html')
    expect([code, folder.read('b.html')]).toEqual([0, dirty])
    expect(stderr).toContain(
      'seedlint: b.html: passed over, found another ending than `.txt`, `.text`, `.md` or `.markdown`, use `--all-files` to handle it\nChanged 1 of 1 file'
    )
    const json = JSON.parse((await folder.run('b.html', '--format=json')).stdout)
    expect(json.files).toEqual([{path: 'b.html', findings: [], note: expect.stringContaining('another ending')}])
    expect(await paths(folder, '--all-files')).toEqual([])
  })
})

describe('ignored files', () => {
  const tree = {'a.txt': dirty, 'drafts/b.txt': dirty, 'drafts/keep.txt': dirty, 'x/drafts/c.txt': dirty, 'x/d.txt': dirty}

  test('ignore of the config, relative to its folder', async () => {
    const folder = makeFolder({...tree, '.lintrc.json': '{"ignore": ["/drafts/*", "!keep.txt", "d.txt"]}'})
    expect(await paths(folder)).toEqual(['a.txt', 'drafts/keep.txt', 'x/drafts/c.txt'])
    expect(await paths(folder, '--no-ignore')).toHaveLength(5)
    expect((await folder.run('x/d.txt')).stderr).toBe(
      'seedlint: x/d.txt: passed over, found it ignored by `ignore` of the config, use `--no-ignore` to handle it\nNo findings in 0 files\n'
    )
    expect(await paths(folder, 'x/d.txt', '--no-ignore')).toEqual(['x/d.txt'])
  })

  test('.gitignore and .lintrcignore, nested; the nearest decides, and ours over git’s', async () => {
    const folder = makeFolder({
      ...tree,
      '.gitignore': '# Comment\n/a.txt\ndrafts/\nd.txt\n',
      '.lintrcignore': '!a.txt\n',
      'x/.gitignore': '!d.txt\n',
      'y/.lintrcignore': 'e*',
      'y/e.txt': dirty
    })
    expect(await paths(folder)).toEqual(['a.txt', 'x/d.txt'])
    expect(await paths(folder, '--no-ignore')).toHaveLength(6)
    const {code, stderr} = await folder.run('--fix', 'drafts/b.txt', 'y/e.txt')
    expect([code, folder.read('drafts/b.txt')]).toEqual([0, dirty])
    expect(stderr).toContain('seedlint: drafts/b.txt: passed over, found it ignored by `.gitignore`, use `--no-ignore` to handle it\n')
    expect(stderr).toContain('seedlint: y/e.txt: passed over, found it ignored by `.lintrcignore`, use `--no-ignore` to handle it\n')
  })

  test('.gitignore above, up to the root of the repository and not further', async () => {
    const folder = makeFolder({
      '.gitignore': '*.txt\n',
      'repo/.git/HEAD': '',
      'repo/.gitignore': 'b.txt\n',
      'repo/in/a.txt': dirty,
      'repo/in/b.txt': dirty,
      'repo/in/c/b.txt': dirty
    })
    expect(await paths(folder, 'repo/in')).toEqual(['repo/in/a.txt'])
    expect((await folder.run('repo/in/c/b.txt')).stderr).toContain('found it ignored by `.gitignore`')
  })

  test('a folder that is ignored is passed over with all below it, when it is named, too', async () => {
    const folder = makeFolder({...tree, '.lintrcignore': 'drafts\n'})
    expect((await folder.run('drafts')).stderr).toBe(
      'seedlint: drafts: passed over, found it ignored by `.lintrcignore`, use `--no-ignore` to handle it\nNo findings in 0 files\n'
    )
    expect((await folder.run('drafts/keep.txt')).stderr).toContain('drafts/keep.txt: passed over, found it ignored')
    expect(await paths(folder, 'drafts', '--no-ignore')).toHaveLength(2)
  })

  test('of configs, the nearest one alone decides about a file that is named; none above is read', async () => {
    const folder = makeFolder({
      '.lintrc.json': 'broken',
      'a/.lintrc.json': '{"ignore": ["b/", "c.txt"]}',
      'a/c.txt': dirty,
      'a/b/.lintrc.json': '{}',
      'a/b/c.txt': dirty
    })
    expect(await paths(folder, 'a')).toEqual([])
    expect(await paths(folder, 'a/b')).toEqual(['a/b/c.txt'])
    expect(await paths(folder, 'a/b/c.txt', 'a/c.txt')).toEqual(['a/b/c.txt'])
  })

  test('`ignore` of the config can take back what git ignores, a whole folder, too', async () => {
    const folder = makeFolder({...tree, '.gitignore': 'drafts/\n', '.lintrc.json': '{"ignore": ["!/drafts/"]}'})
    expect(await paths(folder)).toEqual(['a.txt', 'drafts/b.txt', 'drafts/keep.txt', 'x/d.txt'])
    expect(await paths(folder, 'drafts/b.txt')).toEqual(['drafts/b.txt'])
  })

  test('a wrong config is told where nothing is linted, too', async () => {
    expect((await makeFolder({'.lintrc.json': '{"fils": []}'}).run()).code).toBe(2)
    expect((await makeFolder().run('--rule', 'nope:off')).code).toBe(2)
  })

  test('a config in an ignored folder is not read', async () => {
    const folder = makeFolder({...tree, '.gitignore': 'drafts/', 'drafts/.lintrc.json': 'broken'})
    expect(await paths(folder)).toEqual(['a.txt', 'x/d.txt'])
  })
})

describe('--stdin-filename', () => {
  const folderWith = () => makeFolder({'.lintrcignore': 'drafts/\n', 'sub/.lintrc.json': '{"files": ["*.md"]}'})

  test('finds the files that ignore it: the text is passed on unchanged', async () => {
    const folder = folderWith()
    const note = 'found it ignored by `.lintrcignore`, use `--no-ignore` to handle it'
    const fixed = await folder.runWith(dirty, '--stdin', '--fix', '--stdin-filename', 'drafts/new.txt')
    expect(fixed).toMatchObject({code: 0, stdout: dirty, stderr: `seedlint: drafts/new.txt: passed on unchanged, ${note}\n`})
    const linted = await folder.runWith(dirty, '--stdin', '--stdin-filename', 'drafts/new.txt')
    expect(linted).toMatchObject({code: 0, stdout: '', stderr: `seedlint: drafts/new.txt: passed over, ${note}\n`})
    const all = await folder.runWith(dirty, '--stdin', '--fix', '--no-ignore', '--stdin-filename', 'drafts/new.txt')
    expect(all.stdout).toBe(cleaned)
  })

  test('finds its config, and goes by the ending', async () => {
    const folder = folderWith()
    const page = await folder.runWith(dirty, '--stdin', '--fix', '--stdin-filename', 'page.html')
    expect([page.code, page.stdout]).toEqual([0, dirty])
    expect((await folder.runWith(dirty, '--stdin', '--fix', '--stdin-filename', 'sub/page.md')).stdout).toBe(cleaned)
    expect((await folder.runWith(dirty, '--stdin', '--fix', '--stdin-filename', 'sub/page.txt')).stdout).toBe(dirty)
    expect((await folder.runWith(dirty, '--stdin', '--fix', '--all-files', '--stdin-filename', 'sub/page.txt')).stdout).toBe(cleaned)
  })
})
