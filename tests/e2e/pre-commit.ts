/**
 * The hooks under the real pre-commit and git: by path from a repository, by `try-repo`, and from the tarball that `npm pack` makes.
 * Run by `.ci/run`, which installs pre-commit. Usage: `npm run build && npx tsx tests/e2e/pre-commit.ts`.
 */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {check, checkEqual, finish, must, root} from './support/checks.js'
import {cleanEnv, cleaned, commitProject, dirty, doubtful, Texts} from './support/repositories.js'

const folder = mkdtempSync(join(tmpdir(), 'seedlint-pre-commit-'))
// The first of them is slow in building its environment; pre-commit keeps it there for all that follow.
const env = {...cleanEnv(folder), PRE_COMMIT_HOME: join(folder, 'cache')}
const names = ['a.txt', '--fix.txt', 'two words.txt', '한국어.text', 'sub/b.txt']
const notOurs = 'notes.py'

function config(repo: readonly string[], ...hooks: readonly string[]): string {
  return ['repos:', ...repo.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)), '    hooks:', ...hooks, ''].join('\n')
}

/** A commit that is stopped, mended, and passes the second time. */
function checkCommit(texts: Texts, label: string): void {
  texts.run('pre-commit', 'install')
  for (const name of names) texts.write(name, dirty)
  texts.write(notOurs, `'''\n${dirty}'''\n`)
  texts.git('add', '.')
  const before = texts.commits()
  const first = texts.run('git', 'commit', '-m', 'Texts')
  check(`${label}: the commit is stopped`, first.code !== 0 && texts.commits() === before, first.output)
  check(
    `${label}: and says what was changed`,
    /files were modified by this hook[\s\S]*Changed 5 of 5 files, 5 cuts/u.test(first.output),
    first.output
  )
  checkEqual(
    `${label}: the files are mended, whatever their names`,
    names.map((name) => texts.read(name)),
    names.map(() => cleaned)
  )
  checkEqual(`${label}: no other text file is touched`, texts.read(notOurs), `'''\n${dirty}'''\n`)
  texts.git('add', '.')
  const second = texts.run('git', 'commit', '-m', 'Texts')
  check(`${label}: it passes the second time`, second.code === 0 && texts.commits() === before + 1, second.output)
  checkEqual(`${label}: what is committed is mended`, texts.committed('--fix.txt'), cleaned)
}

try {
  const source = join(folder, 'seedlint')
  const rev = commitProject(source, env)
  const hooks = ['      - id: seedlint-fix', '      - id: seedlint']
  const texts = new Texts(join(folder, 'by-path'), env, {'.pre-commit-config.yaml': config([`repo: ${source}`, `rev: ${rev}`], ...hooks)})

  const clean = texts.run('pre-commit', 'run', '--all-files')
  check('by path: pre-commit builds the hooks and finds nothing in clean files', clean.code === 0, clean.output)
  checkCommit(texts, 'by path')

  texts.write('c.txt', dirty)
  texts.git('add', '.')
  const ran = texts.run('pre-commit', 'run')
  check('by path: `pre-commit run` fails and mends', ran.code === 1 && texts.read('c.txt') === cleaned, ran.output)
  const undone = texts.run(process.execPath, join(root, 'dist', 'cli.cjs'), 'undo')
  check('by path: one undo takes it back', undone.code === 0 && texts.read('c.txt') === dirty, undone.output)
  checkEqual('by path: the cuttings are out of the sight of git', texts.status(), 'A  c.txt\n')
  const only = texts.run('pre-commit', 'run', 'seedlint')
  check(
    'by path: the check alone reports and changes nothing',
    only.code === 1 && only.output.includes('copyright-line') && texts.read('c.txt') === dirty,
    only.output
  )
  texts.write('c.txt', doubtful)
  texts.git('add', '.')
  const doubted = texts.run('git', 'commit', '-m', 'Doubtful')
  check('by path: what --fix leaves stops the commit', doubted.code === 1 && texts.read('c.txt') === doubtful, doubted.output)
  const args = ['      - id: seedlint-fix', '        args: [--fix, --unsafe-fixes, --]', '      - id: seedlint']
  texts.write('.pre-commit-config.yaml', config([`repo: ${source}`, `rev: ${rev}`], ...args))
  texts.git('add', '.')
  const unsafe = texts.run('git', 'commit', '-m', 'Doubtful')
  check('by path: own args mend it', unsafe.code === 1 && texts.read('c.txt') === cleaned, unsafe.output)
  texts.git('add', '.')
  check('by path: and it passes', texts.run('git', 'commit', '-m', 'No longer doubtful').code === 0)

  const tried = new Texts(join(folder, 'try-repo'), env, {'a.txt': dirty, '--fix.txt': dirty})
  const first = tried.run('pre-commit', 'try-repo', source, '--all-files')
  check('try-repo: both hooks run, one reports, one mends', first.code === 1 && /Failed[\s\S]*Failed/u.test(first.output), first.output)
  checkEqual('try-repo: the files are mended', [tried.read('a.txt'), tried.read('--fix.txt')], [cleaned, cleaned])
  const second = tried.run('pre-commit', 'try-repo', source, '--all-files')
  check('try-repo: both pass the second time', second.code === 0 && /Passed[\s\S]*Passed/u.test(second.output), second.output)

  must(root, env, 'npm', 'pack', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
  const local = (id: string, given: string) => [
    `      - {id: ${id}, name: ${id}, language: node, entry: seedlint, args: [${given}], types: [text],`,
    `         files: '\\.(txt|text)$', require_serial: true, additional_dependencies: ['${tarball}']}`
  ]
  const both = [...local('seedlint-fix', '--fix, --'), ...local('seedlint', '--')]
  checkCommit(new Texts(join(folder, 'tarball'), env, {'.pre-commit-config.yaml': config(['repo: local'], ...both)}), 'tarball')
} finally {
  rmSync(folder, {recursive: true, force: true})
}
finish()
