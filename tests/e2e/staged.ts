/**
 * `--staged --fix` as the hook that real commits run, and lint-staged 15 once; both with the tarball that `npm pack` makes.
 * Usage: `npm run build && npx tsx tests/e2e/staged.ts`.
 */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {check, checkEqual, finish, must, root} from './support/checks.js'
import {cleanEnv, cleaned, dirty, doubtful, Texts} from './support/repositories.js'

const folder = mkdtempSync(join(tmpdir(), 'seedlint-staged-e2e-'))
const env = cleanEnv(folder)
const crlf = (text: string) => text.replaceAll('\n', '\r\n')

/** Three parts, so that changes can keep clear of each other. */
const long = (head: string, middle: string, tail: string) =>
  `${head}\n\nA line that stays.\n\n${middle}\nAnother line that stays.\n\n${tail}\n`

function commit(texts: Texts, label: string, ...args: readonly string[]): void {
  const before = texts.commits()
  const {code, output} = texts.run('git', 'commit', '-m', label, ...args)
  check(`${label}: the commit passes`, code === 0 && texts.commits() === before + 1, output)
}

function checkHook(texts: Texts): void {
  texts.writeHook('exec npx --no-install seedlint --staged --fix')

  texts.write('a.txt', dirty)
  texts.write('한국어 --fix.txt', dirty)
  texts.git('add', '.')
  commit(texts, 'mended at once')
  checkEqual('mended at once: commit and file', [texts.committed('a.txt'), texts.read('a.txt'), texts.status()], [cleaned, cleaned, ''])
  checkEqual('mended at once: a name that looks like a flag', texts.committed('한국어 --fix.txt'), cleaned)
  texts.run('npx', '--no-install', 'seedlint', 'undo')
  checkEqual('undo takes the working files back', texts.read('a.txt'), dirty)
  texts.git('checkout', '--quiet', '.')

  texts.write('a.txt', `More.\n\n${dirty}`)
  commit(texts, 'git commit -a', '-a')
  checkEqual('git commit -a: commit and file', [texts.committed('a.txt'), texts.status()], [`More.\n\n${cleaned}`, ''])

  texts.write('a.txt', `Even more.\n\n${dirty}`)
  texts.write('b.txt', dirty)
  texts.git('add', 'b.txt')
  commit(texts, 'git commit FILE', 'a.txt')
  checkEqual('git commit FILE: it alone is committed', texts.git('show', '--name-only', '--format=').trim(), 'a.txt')
  checkEqual('git commit FILE: it is mended', texts.committed('a.txt'), `Even more.\n\n${cleaned}`)
  checkEqual('git commit FILE: nothing brings its debris back, and the other is as it was', texts.status(), 'A  b.txt\n')
  checkEqual('git commit FILE: the other', texts.read('b.txt'), dirty)
  commit(texts, 'the other')

  texts.write('c.txt', long('First.', cleaned, 'Last.'))
  texts.git('add', '.')
  commit(texts, 'a longer text')
  texts.write('c.txt', long('First, changed.', dirty, 'Last, changed.'))
  const added = texts.run('sh', '-c', "printf 's\\nn\\ny\\nn\\n' | git add -p c.txt")
  checkEqual(
    'git add -p: one hunk of three is staged',
    texts.git('diff', '--cached', '--shortstat').trim(),
    '1 file changed, 2 insertions(+)'
  )
  if (added.code !== 0) console.log(added.output)
  texts.write('d.txt', cleaned)
  texts.git('add', 'd.txt')
  commit(texts, 'git add -p')
  checkEqual('git add -p: the commit is mended', texts.committed('c.txt'), long('First.', cleaned, 'Last.'))
  checkEqual(
    'git add -p: the file, too, and keeps what was not staged',
    texts.read('c.txt'),
    long('First, changed.', cleaned, 'Last, changed.')
  )
  checkEqual('git add -p: which is unstaged still', texts.status(), ' M c.txt\n')
  texts.git('checkout', '--quiet', '.')

  texts.write('e.txt', dirty)
  texts.git('add', '.')
  texts.write('e.txt', dirty.replace('Daily', 'Weekly'))
  const met = texts.run('git', 'commit', '-m', 'Conflict')
  check(
    'changes that meet the cuts: the file stays, and the hook says so',
    met.output.includes('e.txt: mended in the index alone'),
    met.output
  )
  checkEqual(
    'changes that meet the cuts: commit and file',
    [texts.committed('e.txt'), texts.read('e.txt')],
    [cleaned, dirty.replace('Daily', 'Weekly')]
  )
  texts.git('checkout', '--quiet', '.')

  texts.write('f.txt', doubtful)
  texts.git('add', '.')
  const stopped = texts.run('git', 'commit', '-m', 'Doubtful')
  check('what is left stops the commit', stopped.code === 1 && stopped.output.includes('comment-heading'), stopped.output)
  texts.git('rm', '--quiet', '-f', 'f.txt')

  texts.git('config', 'core.autocrlf', 'true')
  texts.write('g.txt', crlf(dirty))
  texts.git('add', '.')
  commit(texts, 'core.autocrlf')
  checkEqual(
    'core.autocrlf: LF in the commit, CRLF in the file',
    [texts.committed('g.txt'), texts.read('g.txt'), texts.status()],
    [cleaned, crlf(cleaned), '']
  )
  texts.write('g.txt', `More.\r\n\r\n${crlf(dirty)}`)
  commit(texts, 'core.autocrlf, git commit -a', '-a')
  checkEqual('core.autocrlf, git commit -a: both', [texts.committed('g.txt'), texts.status()], [`More.\n\n${cleaned}`, ''])
}

function checkLintStaged(texts: Texts): void {
  texts.write('package.json', '{"private": true, "lint-staged": {"*.{txt,text}": "seedlint --fix --"}}\n')
  must(texts.folder, env, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', 'lint-staged@15', tarball)
  texts.writeHook('exec npx --no-install lint-staged')
  texts.write('a.txt', dirty)
  texts.write('--fix.txt', dirty)
  texts.git('add', '.')
  commit(texts, 'lint-staged')
  checkEqual(
    'lint-staged: commit and files',
    [texts.committed('a.txt'), texts.committed('--fix.txt'), texts.status()],
    [cleaned, cleaned, '']
  )
  texts.write('a.txt', doubtful)
  texts.git('add', '.')
  const stopped = texts.run('git', 'commit', '-m', 'Doubtful')
  check('lint-staged: what is left stops the commit', stopped.code === 1 && stopped.output.includes('comment-heading'), stopped.output)
  checkEqual('lint-staged: and stays as it was', [texts.read('a.txt'), texts.status()], [doubtful, 'M  a.txt\n'])
}

const tarball = (() => {
  must(root, env, 'npm', 'pack', '--pack-destination', folder)
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
})()
try {
  const files = {'.gitignore': 'node_modules/\npackage-lock.json\n', 'package.json': '{"private": true}\n'}
  const texts = new Texts(join(folder, 'texts'), env, files)
  must(texts.folder, env, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', tarball)
  checkHook(texts)
  checkLintStaged(new Texts(join(folder, 'lint-staged'), env, files))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
finish()
