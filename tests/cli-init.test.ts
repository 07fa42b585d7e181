import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {parse} from 'jsonc-parser'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {runCli} from '../src/faces/cli/run.js'
import {command} from './helpers/command.js'
import {type Folder, makeFolder} from './helpers/run-cli.js'

const glob = '*.{txt,text,md,markdown}'
const hooks = {repo: 'https://github.com/seedlint/seedlint', rev: 'v0.1.0', hooks: [{id: 'seedlint-fix'}, {id: 'seedlint'}]}
const ready = {'.lintrc.json': '{}', '.vscode/tasks.json': '{"tasks": [{"label": "seedlint"}]}', '.github/workflows/a.yml': 'run: seedlint'}

/** A folder in which only the hook is missing. */
function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = makeFolder({...ready, ...files})
  execFileSync('git', ['init', '-q'], {cwd: folder.path})
  return folder
}

/** Runs the command on a terminal on which these keys are pressed. */
async function runOnTerminal(folder: Folder, keys: string, ...argv: readonly string[]) {
  const shown = {stdout: '', stderr: ''}
  const collect = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        shown[name] += Buffer.from(chunk).toString()
        done()
      }
    })
  const stdin = Object.assign(Readable.from(keys === '' ? [] : [Buffer.from(keys)]), {isTTY: true, setRawMode: () => undefined})
  const code = await runCli({
    argv,
    cwd: folder.path,
    command,
    stdin,
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    env: {NO_COLOR: '1'}
  })
  return {code, ...shown}
}

test('a fresh repository gets all four, and a second run nothing more', async () => {
  const folder = makeFolder()
  execFileSync('git', ['init', '-q'], {cwd: folder.path})
  const {code, stdout, stderr} = await folder.run('init', '--yes')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toBe(
    [
      'Wrote .lintrc.json: the settings',
      'Wrote .pre-commit-config.yaml: the commit hook (run `pre-commit install` once)',
      'Wrote .vscode/tasks.json: the tasks for VS Code',
      'Wrote .github/workflows/seedlint.yml: the check of pull requests on GitHub',
      'To undo: rm .lintrc.json .pre-commit-config.yaml .vscode/tasks.json .github/workflows/seedlint.yml',
      ''
    ].join('\n')
  )
  expect(folder.read('.vscode/tasks.json')).toBe(readFileSync('.vscode/tasks.json', 'utf8'))
  expect(parseYaml(folder.read('.pre-commit-config.yaml'))).toEqual({repos: [hooks]})
  expect(parseYaml(folder.read('.github/workflows/seedlint.yml'))).toMatchObject({
    on: ['push', 'pull_request'],
    jobs: {seedlint: {steps: [{uses: 'actions/checkout@v4'}, {}, {run: 'npx --yes seedlint@0.1.0 --format github'}]}}
  })
  expect((await folder.run()).code).toBe(0)
  expect(await folder.run('init', '--yes')).toEqual({code: 0, stdout: 'Nothing is missing here, nothing was written\n', stderr: ''})
})

test('outside of a repository there is no hook and no workflow', async () => {
  const folder = makeFolder()
  expect((await folder.run('init', '--yes')).stdout).toContain('To undo: rm .lintrc.json .vscode/tasks.json\n')
  expect(existsSync(join(folder.path, '.github'))).toBe(false)
})

describe('a hook that is there gets an entry more', () => {
  test.each(['  ', ''])('pre-commit, its list indented by `%s`', async (indent) => {
    const before = `# Ours\nrepos:\n${indent}- repo: local\n${indent}  hooks: []  # none\n\ndefault_stages: [pre-commit]\n`
    const folder = folderWith({'.pre-commit-config.yaml': before})
    const {stdout} = await folder.run('init', '--yes')
    expect(stdout).toBe(
      'Added to .pre-commit-config.yaml: the commit hook\nTo undo: remove the entry `repo: https://github.com/seedlint/seedlint` from .pre-commit-config.yaml\n'
    )
    const after = folder.read('.pre-commit-config.yaml')
    expect(parseYaml(after)).toEqual({repos: [{repo: 'local', hooks: []}, hooks], default_stages: ['pre-commit']})
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toHaveLength(5)
  })
  test('pre-commit with CRLF and no line end behind the list', async () => {
    const folder = folderWith({'.pre-commit-config.yaml': 'repos:\r\n- repo: local\r\n  hooks: []'})
    await folder.run('init', '--yes')
    expect(parseYaml(folder.read('.pre-commit-config.yaml'))).toEqual({repos: [{repo: 'local', hooks: []}, hooks]})
    expect(folder.read('.pre-commit-config.yaml').replaceAll('\r\n', '')).not.toContain('\n')
  })
  test('pre-commit with a list in brackets is left alone', async () => {
    const folder = folderWith({'.pre-commit-config.yaml': 'repos: []\n'})
    const {code, stdout, stderr} = await folder.run('init', '--yes')
    expect([code, stdout, folder.read('.pre-commit-config.yaml')]).toEqual([0, 'Nothing was written\n', 'repos: []\n'])
    expect(stderr).toContain('seedlint: .pre-commit-config.yaml left as it is, expected a list of `repos`')
    expect(stderr).toContain('- repo: https://github.com/seedlint/seedlint\n')
  })
  test('lint-staged in package.json', async () => {
    const folder = folderWith({'package.json': '{\n    "name": "a",\n    "lint-staged": {\n        "*.js": "eslint"\n    }\n}\n'})
    await folder.run('init', '--yes')
    const after = folder.read('package.json')
    expect(parse(after)).toEqual({name: 'a', 'lint-staged': {'*.js': 'eslint', [glob]: 'seedlint --fix'}})
    expect(after).toContain(`\n        "${glob}": "seedlint --fix"\n    }\n}\n`)
  })
  test('lint-staged in .lintstagedrc', async () => {
    const folder = folderWith({'.lintstagedrc': '{"*.js": "eslint"}'})
    await folder.run('init', '--yes')
    expect(parse(folder.read('.lintstagedrc'))).toEqual({'*.js': 'eslint', [glob]: 'seedlint --fix'})
  })
  test('lint-staged in code is told, not written', async () => {
    const folder = folderWith({'lint-staged.config.mjs': 'export default {}\n'})
    expect((await folder.run('init', '--yes')).stderr).toContain(`add by hand:\n'${glob}': 'seedlint --fix'\n`)
  })
  test('lefthook', async () => {
    const folder = folderWith({'lefthook.yml': 'pre-push:\n  jobs: []\n'})
    await folder.run('init', '--yes')
    expect(parseYaml(folder.read('lefthook.yml'))).toMatchObject({
      'pre-push': {jobs: []},
      'pre-commit': {commands: {seedlint: {glob, run: 'npx --no-install seedlint --fix {staged_files}', stage_fixed: true}}}
    })
    const own = folderWith({'.lefthook.yaml': 'pre-commit:\n  jobs: []\n'})
    expect((await own.run('init', '--yes')).stderr).toContain('.lefthook.yaml left as it is')
  })
  test('husky, with a hook and without', async () => {
    const line = 'npx --no-install seedlint --staged --fix\n'
    const folder = folderWith({'.husky/pre-commit': 'npm test'})
    await folder.run('init', '--yes')
    expect(folder.read('.husky/pre-commit')).toBe(`npm test\n${line}`)
    const fresh = folderWith({'.husky/_/h': ''})
    await fresh.run('init', '--yes')
    expect(fresh.read('.husky/pre-commit')).toBe(line)
    expect(statSync(join(fresh.path, '.husky/pre-commit')).mode & 0o100).toBe(0o100)
  })
  test.each([
    ['.pre-commit-config.yaml', 'repos:\n- repo: https://github.com/seedlint/seedlint\n'],
    ['.lintstagedrc.json', '{"*.txt": "seedlint --fix"}'],
    ['package.json', '{"lint-staged": {"*.txt": "seedlint"}}'],
    ['lefthook.yml', 'pre-commit:\n  jobs: [{run: seedlint}]\n'],
    ['.husky/pre-commit', 'npx seedlint\n']
  ])('but not when it has one: %s', async (path, content) => {
    const folder = folderWith({[path]: content})
    expect((await folder.run('init', '--yes')).stdout).toBe('Nothing is missing here, nothing was written\n')
    expect(folder.read(path)).toBe(content)
  })
})

describe('tasks and settings that are there', () => {
  test('tasks get ours behind theirs, comments stay', async () => {
    const folder = makeFolder({
      '.lintrc.json': '{}',
      '.vscode/tasks.json': '{\n  // Ours\n  "version": "2.0.0",\n  "tasks": [{"label": "a"}]\n}\n'
    })
    await folder.run('init', '--yes')
    const after = folder.read('.vscode/tasks.json')
    expect(after).toContain('// Ours\n')
    const shipped: {tasks: unknown[]} = parse(readFileSync('.vscode/tasks.json', 'utf8'))
    expect(parse(after)).toEqual({version: '2.0.0', tasks: [{label: 'a'}, ...shipped.tasks]})
  })
  test('what is no JSON is left alone, and said to be', async () => {
    const folder = makeFolder({'.lintrc.json': '{}', '.vscode/tasks.json': 'tasks'})
    const {stdout, stderr} = await folder.run('init', '--yes')
    expect([stdout, folder.read('.vscode/tasks.json')]).toEqual(['Nothing was written\n', 'tasks'])
    expect(stderr).toContain('.vscode/tasks.json left as it is, found no JSON object')
  })
  test('a config above is one', async () => {
    const folder = makeFolder({...ready, 'sub/a.txt': ''})
    expect((await folder.run('init', '--yes')).stdout).toBe('Nothing is missing here, nothing was written\n')
  })
})

describe('asking', () => {
  test('without a terminal and without --yes nothing is written', async () => {
    const folder = makeFolder()
    expect(await folder.run('init')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'seedlint: found no terminal to ask on about `.lintrc.json`, `.vscode/tasks.json`, expected one or `--yes`, add `--yes` to write them\n'
    })
    expect(existsSync(join(folder.path, '.lintrc.json'))).toBe(false)
  })
  test('on a terminal each file is asked about', async () => {
    const folder = makeFolder()
    const {code, stdout, stderr} = await runOnTerminal(folder, '?ny', 'init')
    expect([code, stdout]).toEqual([0, 'Wrote .vscode/tasks.json: the tasks for VS Code\nTo undo: rm .vscode/tasks.json\n'])
    expect(stderr).toBe(
      'Write .lintrc.json, the settings [y,n]? ?\ny writes it, n leaves it out: n\nWrite .vscode/tasks.json, the tasks for VS Code [y,n]? y\n'
    )
    expect(existsSync(join(folder.path, '.lintrc.json'))).toBe(false)
  })
  test('Ctrl-C and the end of input write nothing', async () => {
    const folder = makeFolder()
    expect((await runOnTerminal(folder, 'y\u0003', 'init')).code).toBe(2)
    expect((await runOnTerminal(folder, '', 'init')).stdout).toBe('Nothing was written\n')
    expect(existsSync(join(folder.path, '.lintrc.json'))).toBe(false)
  })
  test('what stands behind it is refused', async () => {
    expect((await makeFolder().run('init', 'x')).stderr).toBe(
      'seedlint: found `x` behind `init`, expected nothing, run it in the folder to set up\n'
    )
    expect((await makeFolder().run('init', '--fix')).stderr).toContain('unknown flag `--fix`')
    expect((await makeFolder().run('init', '--help')).stdout).toContain('Usage: seedlint init [--yes]')
  })
})
