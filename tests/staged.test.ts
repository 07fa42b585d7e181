/** `--staged`: what is judged and mended in the index, and what becomes of the working files. */
import {chmodSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import copyrightLine from '../rules/copyright-line.js'
import {type GitFolder, makeGitFolder} from './helpers/git-folder.js'
import {cleaned, dirty} from './helpers/run-cli.js'

const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const stagedNames = (folder: GitFolder) => folder.git('diff', '--cached', '--name-status', '--no-renames').trim().split('\n')

/** A repository with a first commit, in which these files are staged. */
function withStaged(files: Readonly<Record<string, string | Uint8Array>>): GitFolder {
  const folder = makeGitFolder({'first.txt': cleaned})
  folder.git('add', '.')
  folder.git('commit', '--quiet', '-m', 'First')
  for (const [name, content] of Object.entries(files)) folder.write(name, content)
  folder.git('add', '.')
  return folder
}

describe('--staged', () => {
  test('judges what is staged, whatever the working files hold', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': cleaned})
    folder.write('a.txt', cleaned)
    folder.write('b.txt', dirty)
    folder.write('c.txt', dirty)
    const {code, stdout, stderr} = await folder.run('--staged', '--format', 'unix')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.txt:3:1-38: warning copyright-line: [^\n]*\n$/u)
    expect(stderr).toBe('1 finding in 1 of 2 files; 1 fixable with --fix\n')
  })

  test('is content before the first commit, with nothing staged, and with debris that was committed before', async () => {
    const folder = makeGitFolder({'a.txt': dirty})
    expect(await folder.run('--staged')).toMatchObject({code: 0, stderr: 'No findings in 0 files\n'})
    folder.git('add', '-N', '.')
    expect(await folder.run('--staged')).toMatchObject({code: 0, stderr: 'No findings in 0 files\n'})
    folder.git('add', '.')
    expect((await folder.run('--staged')).code).toBe(1)
    folder.git('commit', '--quiet', '-m', 'First')
    expect((await folder.run('--staged')).code).toBe(0)
  })

  test('takes what a run over the same paths would take', async () => {
    const folder = withStaged({
      'a.txt': dirty,
      'b.rst': dirty,
      'sub/c.txt': dirty,
      'sub/d.txt': dirty,
      '.hidden/e.txt': dirty,
      'ignored.txt': dirty,
      '.lintrc.json': '{"ignore": ["ignored.txt"]}'
    })
    const names = async (around: {folder?: string}, ...argv: string[]) =>
      (await folder.runIn(around, '--staged', '--format', 'unix', ...argv)).stdout.split('\n').map((line) => line.split(':')[0])
    expect(await names({})).toEqual(['a.txt', 'sub/c.txt', 'sub/d.txt', ''])
    expect(await names({folder: 'sub'})).toEqual(['c.txt', 'd.txt', ''])
    expect(await names({folder: 'sub'}, '..')).toEqual([`${folder.path}/a.txt`, 'c.txt', 'd.txt', ''])
    expect(await names({}, 'sub/d.txt', 'a.txt')).toEqual(['a.txt', 'sub/d.txt', ''])
    expect(await names({}, '.hidden')).toEqual(['.hidden/e.txt', ''])
    expect(await names({}, '--all-files', 'b.rst')).toEqual(['b.rst', ''])
    expect((await folder.run('--staged', 'b.rst', 'ignored.txt')).stderr).toMatch(
      /^seedlint: b\.rst: passed over, .*\nseedlint: ignored\.txt: passed over, .*\n/u
    )
    expect((await folder.run('--staged', 'first.txt')).code).toBe(0)
  })

  test('--diff shows what --fix would stage, for `git apply --cached`, and changes nothing', async () => {
    const folder = withStaged({'sub/a.txt': dirty})
    const {code, stdout} = await folder.runIn({folder: 'sub'}, '--staged', '--diff')
    expect([code, folder.staged('sub/a.txt'), folder.read('sub/a.txt')]).toEqual([1, dirty, dirty])
    writeFileSync(join(folder.path, 'patch'), stdout)
    folder.git('apply', '--cached', 'patch')
    expect(folder.staged('sub/a.txt')).toBe(cleaned)
  })

  test('reads Markdown as Markdown, and runs plugins where they are allowed', async () => {
    const code = `\`\`\`\n© Example Daily. All rights reserved.\n\`\`\`\n`
    const folder = withStaged({'a.md': `${dirty}\n${code}`})
    expect((await folder.run('--staged', '--fix')).code).toBe(0)
    expect([folder.staged('a.md'), folder.read('a.md')]).toEqual([`${cleaned}\n${code}`, `${cleaned}\n${code}`])
    const plugin = "export default function () { return (_, file) => { file.message('Found', {start: {offset: 0}, end: {offset: 3}}) } }"
    folder.write('node_modules/retext-found/index.js', plugin)
    folder.write('node_modules/retext-found/package.json', '{"name": "retext-found", "type": "module", "exports": "./index.js"}')
    folder.write('.lintrc.json', '{"plugins": ["retext-found"]}')
    expect((await folder.run('--staged')).stderr).toContain('which are not run')
    const {stdout} = await folder.run('--staged', '--allow-plugins', '--format=unix')
    expect(stdout.split(': ').slice(0, 2)).toEqual(['a.md:1:1-4', 'warning plugin'])
  })

  test('passes over what is no text', async () => {
    const folder = withStaged({'a.txt': Uint8Array.of(0xff, 0x20), 'b.txt': dirty})
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('b.txt')]).toEqual([0, cleaned])
    expect(stderr).toContain('seedlint: a.txt: passed over, found bytes that are no UTF-8')
  })

  test('refuses what makes no sense, in one sentence', async () => {
    const folder = withStaged({'a.txt': dirty})
    expect(await folder.run('--staged', '--stdin')).toMatchObject({
      code: 2,
      stderr: 'seedlint: found `--staged` with `--stdin`, expected one of them, leave one out\n'
    })
    expect((await folder.run('--staged', '--interactive')).code).toBe(2)
    expect((await folder.run('--staged', 'nowhere.txt')).stderr).toBe(
      'seedlint: no such file or folder `nowhere.txt`, expected paths that exist or are staged, check the path\n'
    )
    rmSync(join(folder.path, '.git'), {recursive: true})
    const outside = await folder.run('--staged')
    expect(outside.code).toBe(2)
    expect(outside.stderr).toMatch(
      /^seedlint: found no working tree of git for `--staged` \(not a git repository.*\), expected one, .*\n$/u
    )
    expect((await folder.runIn({env: {PATH: '/nowhere'}}, '--staged')).stderr).toContain('found no program `git`, expected it')
  })
})

describe('--staged --fix', () => {
  test('mends index and working file, says so, and undo takes both back', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': cleaned})
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect(code).toBe(0)
    expect(stderr).toBe('Changed 1 of 2 files, 1 cut; `seedlint undo` takes it back\n  a.txt (1 cut)\nNo findings left in 2 files\n')
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([cleaned, cleaned])
    expect(folder.git('diff-files', '--name-only')).toBe('')
    const undone = await folder.run('undo')
    expect([undone.code, undone.stderr]).toEqual([
      0,
      expect.stringMatching(/^Restored 1 file and 1 staged text from \.seedlint\/\S+\n {2}a\.txt\n {2}a\.txt \(staged\)\n$/u)
    ])
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([dirty, dirty])
    expect(folder.git('diff-files', '--name-only')).toBe('')
  })

  test('undo leaves what was staged anew, and says so', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': dirty, 'c.txt': dirty})
    await folder.run('--staged', '--fix')
    folder.write('d.txt', 'Mine.\n')
    folder.git('add', 'd.txt')
    folder.git('update-index', '--cacheinfo', `100644,${folder.git('rev-parse', ':d.txt').trim()},a.txt`)
    folder.git('rm', '--quiet', '--cached', 'b.txt')
    folder.git('update-index', '--chmod=+x', 'c.txt')
    const {code, stderr} = await folder.run('undo')
    expect(code).toBe(0)
    for (const name of ['a.txt', 'b.txt'])
      expect(stderr).toContain(`seedlint: the index stays as it is for \`${name}\`, found it staged anew, or no more in it, since the run,`)
    expect([folder.staged('a.txt'), folder.read('a.txt'), folder.staged('c.txt')]).toEqual(['Mine.\n', dirty, dirty])
    expect(folder.git('ls-files', '--stage', 'b.txt', 'c.txt')).toMatch(/^100755 \S+ 0\tc\.txt\n$/u)
  })

  test('undo takes the files back where the repository or the old content is gone', async () => {
    const folder = withStaged({'a.txt': dirty})
    await folder.run('--staged', '--fix')
    folder.git('prune', '--expire=now')
    expect((await folder.run('undo')).stderr).toContain('without its old content, which git has thrown away')
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([cleaned, dirty])
    const other = withStaged({'a.txt': dirty})
    await other.run('--staged', '--fix')
    rmSync(join(other.path, '.git'), {recursive: true})
    const {code, stderr} = await other.run('undo')
    expect([code, other.read('a.txt')]).toEqual([0, dirty])
    expect(stderr).toContain('seedlint: the index stays as it is: found no working tree of git')
  })

  test('undo is completed by the next where the index is locked', async () => {
    const folder = withStaged({'a.txt': dirty})
    await folder.run('--staged', '--fix')
    folder.write('.git/index.lock', '')
    const {code, stderr} = await folder.run('undo')
    expect([code, folder.read('a.txt')]).toEqual([2, dirty])
    expect(stderr).toMatch(
      /^seedlint: restored the files and not the index \(Unable to create .*\), expected both, run `seedlint undo` again\n$/u
    )
    rmSync(join(folder.path, '.git/index.lock'))
    expect((await folder.run('undo')).code).toBe(0)
    expect(folder.staged('a.txt')).toBe(dirty)
  })

  test('undo from below puts the index back that lies above, whatever the names', async () => {
    const folder = withStaged({'sub/a b.txt': dirty, 'sub/셋\n.txt': dirty})
    expect((await folder.runIn({folder: 'sub'}, '--staged', '--fix')).code).toBe(0)
    expect(folder.staged('sub/셋\n.txt')).toBe(cleaned)
    expect((await folder.runIn({folder: 'sub'}, 'undo')).code).toBe(0)
    expect([folder.staged('sub/a b.txt'), folder.staged('sub/셋\n.txt')]).toEqual([dirty, dirty])
  })

  test('leaves what it can not mend, and the exit code says so', async () => {
    const folder = withStaged({'a.txt': `Comments\n\n${cleaned}`})
    expect((await folder.run('--staged', '--fix')).code).toBe(1)
    expect(folder.staged('a.txt')).toBe(`Comments\n\n${cleaned}`)
    expect((await folder.run('--staged', '--fix', '--unsafe-fixes')).code).toBe(0)
    expect(folder.staged('a.txt')).toBe(cleaned)
  })

  test('merges the cuts into a working file that goes on, as `git add -p` leaves it', async () => {
    const folder = withStaged({'a.txt': `First line.\n\n${dirty}\nOne more line.\n`})
    const working = `First line, changed.\n\n${dirty}\nOne more line.\n\nUnstaged.\n\n© Late. All rights reserved.\n`
    folder.write('a.txt', working)
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, stderr.split('\n')[0]]).toEqual([0, 'Changed 1 of 1 file, 1 cut; `seedlint undo` takes it back'])
    expect(folder.staged('a.txt')).toBe(`First line.\n\n${cleaned}\nOne more line.\n`)
    expect(folder.read('a.txt')).toBe(`First line, changed.\n\n${cleaned}\nOne more line.\n\nUnstaged.\n\n© Late. All rights reserved.\n`)
    await folder.run('undo')
    expect(folder.read('a.txt')).toBe(working)
  })

  test('lets a working file stay where its changes meet the cuts, and says so', async () => {
    const folder = withStaged({'a.txt': dirty})
    const oid = folder.git('rev-parse', ':a.txt').slice(0, 12)
    folder.write('a.txt', dirty.replace('Daily', 'Weekly'))
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.read('a.txt')]).toEqual([0, cleaned, dirty.replace('Daily', 'Weekly')])
    expect(stderr.split('\n')[0]).toBe(
      'seedlint: a.txt: mended in the index alone, found changes in the working file that meet the cuts, expected the staged text; ' +
        `\`git cat-file blob ${oid}\` shows it uncut`
    )
    expect((await folder.run('undo')).stderr).toMatch(/^Restored 0 files and 1 staged text from /u)
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([dirty, dirty.replace('Daily', 'Weekly')])
  })

  test('has nothing to do in a working file that was mended already', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': `First.\n\n${dirty}\nLast.\n`})
    folder.write('a.txt', cleaned)
    folder.write('b.txt', `First, changed.\n\n${cleaned}\nLast.\n`)
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.read('a.txt'), folder.read('b.txt')]).toEqual([0, cleaned, `First, changed.\n\n${cleaned}\nLast.\n`])
    expect(stderr).not.toContain('seedlint:')
    expect([folder.staged('a.txt'), folder.staged('b.txt')]).toEqual([cleaned, `First.\n\n${cleaned}\nLast.\n`])
  })

  test('takes renamed and executable files, and lets deleted ones, links and submodules be', async () => {
    const folder = withStaged({'old.txt': dirty, 'gone.txt': dirty, 'run.txt': dirty})
    folder.git('commit', '--quiet', '-m', 'Second')
    renameSync(join(folder.path, 'old.txt'), join(folder.path, 'new.txt'))
    rmSync(join(folder.path, 'gone.txt'))
    chmodSync(join(folder.path, 'run.txt'), 0o755)
    symlinkSync('new.txt', join(folder.path, 'link.txt'))
    const module = makeGitFolder({'a.txt': dirty})
    module.git('add', '.')
    module.git('commit', '--quiet', '-m', 'First')
    folder.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module.path, 'module.txt')
    folder.git('add', '-A')
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, stderr.split('\n').slice(1, -2)]).toEqual([0, ['  new.txt (1 cut)', '  run.txt (1 cut)']])
    expect([folder.staged('new.txt'), folder.read('new.txt'), folder.staged('run.txt')]).toEqual([cleaned, cleaned, cleaned])
    expect(folder.git('ls-files', '-s', 'run.txt')).toMatch(/^100755 /u)
    expect(lstatSync(join(folder.path, 'run.txt')).mode & 0o111).toBe(0o111)
    expect(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(stagedNames(folder)).toEqual([
      'A\t.gitmodules',
      'D\tgone.txt',
      'A\tlink.txt',
      'A\tmodule.txt',
      'A\tnew.txt',
      'D\told.txt',
      'M\trun.txt'
    ])
  })

  test('mends the index alone where the working file is gone, or a link', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': dirty, 'sub/c.txt': dirty})
    rmSync(join(folder.path, 'a.txt'))
    rmSync(join(folder.path, 'sub'), {recursive: true})
    rmSync(join(folder.path, 'b.txt'))
    symlinkSync('first.txt', join(folder.path, 'b.txt'))
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, ...['a.txt', 'b.txt', 'sub/c.txt'].map(folder.staged)]).toEqual([0, cleaned, cleaned, cleaned])
    expect(stderr).toContain('seedlint: a.txt: mended in the index alone, found no such file in the working tree')
    expect(stderr).toContain('seedlint: b.txt: mended in the index alone, found no regular file in its place')
    expect(existsSync(join(folder.path, 'a.txt'))).toBe(false)
    expect(lstatSync(join(folder.path, 'b.txt')).isSymbolicLink()).toBe(true)
  })

  test('leaves a read-only working file alone, and says so', async () => {
    const folder = withStaged({'a.txt': dirty})
    chmodSync(join(folder.path, 'a.txt'), 0o444)
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.read('a.txt')]).toEqual([0, cleaned, dirty])
    expect(stderr).toContain('a.txt: mended in the index alone, the working file was left as it is, found it read-only')
  })

  test('works before the first commit, and in files of any name', async () => {
    const names = ['--fix.txt', 'a b.txt', '한국어.txt', 'new\nline.txt', '"quoted"\\.txt', ':(glob)*.txt', 'ümläut/\ttab.txt']
    const folder = makeGitFolder(Object.fromEntries(names.map((name) => [name, dirty])))
    folder.git('add', '.')
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect(code).toBe(0)
    for (const name of names) expect([name, folder.staged(name), folder.read(name)]).toEqual([name, cleaned, cleaned])
    expect(stderr).toContain('  new⟨U+000A⟩line.txt (1 cut)\n')
  })

  test('says when nothing is staged any more', async () => {
    const folder = withStaged({'first.txt': dirty})
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, stderr.split('\n').at(-2)]).toEqual([
      0,
      'seedlint: nothing is staged any more, all of it was cut: a commit would be empty'
    ])
  })
})

describe('line ends and filters of git', () => {
  test('core.autocrlf: CRLF in the working tree, LF in the index, before and after', async () => {
    const folder = withStaged({})
    folder.git('config', 'core.autocrlf', 'true')
    folder.write('a.txt', crlf(dirty))
    folder.git('add', '.')
    expect(folder.staged('a.txt')).toBe(dirty)
    expect((await folder.run('--staged', '--fix')).code).toBe(0)
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([cleaned, crlf(cleaned)])
    expect(folder.git('status', '--porcelain', '--', 'a.txt')).toBe('A  a.txt\n')
    await folder.run('undo')
    expect(folder.read('a.txt')).toBe(crlf(dirty))
  })

  test('a working file whose line ends are not those of a checkout is mended all the same', async () => {
    const folder = withStaged({})
    folder.git('config', 'core.autocrlf', 'true')
    folder.write('a.txt', `First.\n\n${dirty}\nLast.\n`)
    folder.git('add', '.')
    expect((await folder.run('--staged', '--fix')).stderr).not.toContain('index alone')
    expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual(Array(2).fill(`First.\n\n${cleaned}\nLast.\n`))
  })

  test('CRLF in the index stays', async () => {
    for (const autocrlf of ['false', 'true']) {
      const folder = withStaged({'a.txt': crlf(dirty)})
      folder.git('config', 'core.autocrlf', autocrlf)
      expect((await folder.run('--staged', '--fix')).code).toBe(0)
      expect([folder.staged('a.txt'), folder.read('a.txt')]).toEqual([crlf(cleaned), crlf(cleaned)])
    }
  })

  test('a smudge filter: what it gives is judged, and what comes back is staged', async () => {
    const folder = withStaged({})
    folder.git('config', 'filter.swap.smudge', 'tr A-Za-z N-ZA-Mn-za-m')
    folder.git('config', 'filter.swap.clean', 'tr A-Za-z N-ZA-Mn-za-m')
    folder.write('.gitattributes', '*.txt filter=swap\n')
    folder.write('a.txt', dirty)
    folder.git('add', '.')
    expect(folder.staged('a.txt')).toContain('Gur gnyxf')
    expect((await folder.run('--staged', '--fix')).code).toBe(0)
    expect(folder.read('a.txt')).toBe(cleaned)
    expect(folder.staged('a.txt')).toBe('Gur gnyxf erfhzr ba Zbaqnl.\n')
  })

  test('a filter that does not give the text back: the entry is left as it is', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': dirty})
    folder.git('config', 'filter.lossy.smudge', 'sed s/Monday/Tuesday/')
    folder.write('.gitattributes', 'a.txt filter=lossy\n')
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.staged('b.txt')]).toEqual([1, dirty, cleaned])
    expect(stderr).toContain('seedlint: a.txt: left as it is, found that git’s filters do not give the staged text back')
    expect(folder.read('a.txt')).toBe(dirty)
  })

  test('a filter that fails stops the run, and nothing is changed', async () => {
    const folder = withStaged({'a.txt': dirty})
    folder.git('config', 'filter.broken.smudge', 'false')
    folder.git('config', 'filter.broken.required', 'true')
    folder.write('.gitattributes', 'a.txt filter=broken\n')
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.read('a.txt')]).toEqual([2, dirty, dirty])
    expect(stderr).toMatch(/^seedlint: `git checkout-index` failed \(.*\), expected it to work, nothing was changed: see what it says\n$/u)
  })
})

describe('the index', () => {
  test('is the one that GIT_INDEX_FILE names', async () => {
    const folder = withStaged({'a.txt': dirty})
    folder.git('read-tree', '--index-output=.git/other', 'HEAD')
    writeFileSync(join(folder.path, 'b.txt'), dirty)
    const env = {GIT_INDEX_FILE: '.git/other'}
    expect((await folder.runIn({env}, '--staged')).stderr).toBe('No findings in 0 files\n')
    const index = folder.git('rev-parse', '--git-path', 'index').trim()
    renameSync(join(folder.path, index), join(folder.path, '.git/third'))
    folder.git('read-tree', 'HEAD')
    expect((await folder.runIn({env: {GIT_INDEX_FILE: '.git/third'}}, '--staged', '--fix')).code).toBe(0)
    expect(folder.read('a.txt')).toBe(cleaned)
    renameSync(join(folder.path, '.git/third'), join(folder.path, index))
    expect(folder.staged('a.txt')).toBe(cleaned)
  })

  test('that is locked stops the run, and nothing is changed', async () => {
    const folder = withStaged({'a.txt': dirty})
    folder.write('.git/index.lock', '')
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.read('a.txt'), readdirSync(join(folder.path, '.seedlint/cuttings'))]).toEqual([2, dirty, []])
    expect(stderr).toMatch(/^seedlint: `git update-index` failed \(Unable to create .*\), expected it to work, nothing was changed/u)
    rmSync(join(folder.path, '.git/index.lock'))
    expect(folder.staged('a.txt')).toBe(dirty)
  })

  test('is put back where the cuttings can not be kept', async () => {
    const folder = withStaged({'a.txt': dirty})
    folder.write('.seedlint', 'a file')
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.read('a.txt')]).toEqual([2, dirty, dirty])
    expect(stderr).toContain('seedlint: cannot keep the cuttings in `.seedlint/cuttings`')
  })
})

describe('what changes meanwhile', () => {
  afterEach(() => vi.restoreAllMocks())

  /** Does something when the text is looked at, as if somebody else did it between reading and writing. */
  function meanwhile(act: () => void): void {
    const find = copyrightLine.find.bind(copyrightLine)
    vi.spyOn(copyrightLine, 'find').mockImplementation((document, options) => {
      act()
      return find(document, options)
    })
  }

  test('an entry that is staged anew is left as it is', async () => {
    const folder = withStaged({'a.txt': dirty, 'b.txt': dirty})
    meanwhile(() => {
      folder.write('a.txt', 'Mine.\n')
      folder.git('add', 'a.txt')
    })
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.read('a.txt'), folder.staged('b.txt')]).toEqual([1, 'Mine.\n', 'Mine.\n', cleaned])
    expect(stderr).toContain('seedlint: a.txt: left as it is, found it staged anew since it was read')
  })

  test('a working file that changes stays as somebody made it', async () => {
    const folder = withStaged({'a.txt': dirty})
    meanwhile(() => folder.write('a.txt', 'Mine.\n'))
    const {code, stderr} = await folder.run('--staged', '--fix')
    expect([code, folder.staged('a.txt'), folder.read('a.txt')]).toEqual([0, cleaned, 'Mine.\n'])
    expect(stderr).toContain('seedlint: a.txt: mended in the index alone, found changes in the working file that meet the cuts')
  })
})
