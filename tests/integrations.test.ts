/** What others run: the hooks of pre-commit, and the tasks of VS Code with their problem matchers. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {marks} from '../src/faces/cli/watch.js'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly args: readonly string[]
  readonly files: string
  readonly language: string
  readonly types: readonly string[]
  readonly require_serial: boolean
}

interface Task {
  readonly label: string
  readonly command: string
  readonly args: readonly string[]
  readonly isBackground?: boolean
  readonly problemMatcher: {
    readonly background?: {readonly beginsPattern: string; readonly endsPattern: string}
    readonly pattern: Readonly<Record<string, number>> & {readonly regexp: string}
  }
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const {tasks}: {readonly tasks: readonly Task[]} = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))

/** The command line of a hook, as pre-commit puts it together, without the command's name. */
function argvOf({entry, args}: Hook, ...files: readonly string[]): readonly string[] {
  return [...entry.split(' '), ...args, ...files].slice(1)
}

describe('the hooks', () => {
  test('are two, installed by Node, for text files, one process at a time', () => {
    expect(hooks.map(({id}) => id)).toEqual(['seedlint', 'seedlint-fix'])
    for (const hook of hooks) {
      expect(hook).toMatchObject({language: 'node', types: ['text'], require_serial: true})
      expect(hook.entry.split(' ')[0]).toBe('seedlint')
      const taken = ['a.txt', 'b/--fix.txt', 'c.text', 'd.md', 'e.markdown', 'txt', 'f.txt.gz', 'g.ts'].filter((path) =>
        new RegExp(hook.files).test(path)
      )
      expect(taken).toEqual(['a.txt', 'b/--fix.txt', 'c.text', 'd.md', 'e.markdown'])
    }
  })

  test.each(hooks.map((hook) => [hook.id, hook] as const))('%s takes a file called `--fix.txt` for a file', async (id, hook) => {
    const folder = makeFolder({'--fix.txt': dirty, '--diff.txt': dirty})
    const {code, stdout, stderr} = await folder.run(...argvOf(hook, '--fix.txt', '--diff.txt'))
    const fixes = id === 'seedlint-fix'
    expect(code).toBe(fixes ? 0 : 1)
    expect([folder.read('--fix.txt'), folder.read('--diff.txt')]).toEqual(fixes ? [cleaned, cleaned] : [dirty, dirty])
    expect(stdout + stderr).toContain('--fix.txt')
  })
})

describe('the tasks', () => {
  test('lint the folder, fix the current file, and watch', () => {
    expect(tasks.map(({label, command, args}) => [label, command, ...args].join(' '))).toEqual([
      'seedlint: lint the folder npx --no-install seedlint --format unix .',
      `seedlint: fix this file npx --no-install seedlint --fix --format unix \${file}`,
      'seedlint: watch the folder npx --no-install seedlint --watch --format unix .'
    ])
  })

  test('the one that watches knows where a run begins and ends, and takes neither for a finding', () => {
    const watching = tasks.filter(({isBackground}) => isBackground)
    expect(watching).toHaveLength(1)
    for (const {problemMatcher} of watching) {
      const {beginsPattern = '', endsPattern = ''} = problemMatcher.background ?? {}
      const matching = (pattern: string) => Object.values(marks).filter((mark) => new RegExp(pattern).test(mark))
      expect(matching(beginsPattern)).toEqual([marks.begin])
      expect(matching(endsPattern)).toEqual([marks.end])
      expect(matching(problemMatcher.pattern.regexp)).toEqual([])
    }
  })

  test.each(tasks.map((task) => [task.label, task] as const))('%s: its matcher reads every line of the report', async (_, task) => {
    const folder = makeFolder({
      'a.txt': `A title\n- Input\n- 2025-08-20 15:47:03\n\n\n${dirty}`,
      'b c/d:1:2-3.txt': 'He spoke toward the end of the day. End of sentence. However, nobody had an answer for him.\n',
      '.lintrc.json': '{"rules": {"copyright-line": "error"}}'
    })
    const {stdout} = await folder.run('--format', 'unix', '--rule', 'blank-line-run:off')
    const {regexp, ...groups} = task.problemMatcher.pattern
    const read = stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const found = new RegExp(regexp).exec(line)
        return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found?.[group]]))
      })
    expect(read).toEqual([
      problem('a.txt', 2, 1, 8, 'warning', 'timestamp-line', 'Timestamp `- Input - 2025-08-20 15:47:03`, fix deletes the lines'),
      problem('a.txt', 8, 1, 38, 'error', 'copyright-line', 'Copyright line `© Example Daily. All rights reserved.`, fix deletes the line'),
      problem('b c/d:1:2-3.txt', 1, 37, 53, 'warning', 'speech-artefact', 'Speech artefact `End of sentence.`, fix deletes it')
    ])
  })

  test('the matcher reads a drive letter and an information, and no summary', () => {
    for (const {problemMatcher} of tasks) {
      const pattern = new RegExp(problemMatcher.pattern.regexp)
      expect(pattern.exec('C:\\texts\\a.txt:3:1-38: info copyright-line: At 1:2-3: error')?.[1]).toBe('C:\\texts\\a.txt')
      expect(pattern.test('3 findings in 3 of 3 files; 3 fixable with --fix')).toBe(false)
    }
  })
})

function problem(file: string, line: number, column: number, endColumn: number, severity: string, code: string, message: string) {
  return {file, line: `${line}`, column: `${column}`, endColumn: `${endColumn}`, severity, code, message}
}
