/** `--watch`: lints again on every change, and keeps quiet about what does not matter. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {setTimeout} from 'node:timers/promises'
import {afterEach, describe, expect, test} from 'vitest'
import {readArguments} from '../src/faces/cli/args.js'
import {marks, watchFiles} from '../src/faces/cli/watch.js'
import {dirty, type Folder, makeFolder} from './helpers/run-cli.js'

const found = (path: string) =>
  `${path}:3:1-38: warning copyright-line: Copyright line \`© Example Daily. All rights reserved.\`, fix deletes the line`
const running: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})

/** A command that watches; `round` gives the report of each run. */
function startWatching(folder: Folder, ...argv: readonly string[]) {
  const command = readArguments(['--watch', '--format', 'unix', '--quiet', ...argv])
  if (command.verb !== 'lint') throw new Error('no linting')
  const args = {...command, quiet: false}
  let told = ''
  let wake = () => {}
  const stream = new Writable({
    write(chunk: Uint8Array, _, done) {
      told += String(chunk)
      wake()
      done()
    }
  })
  const controller = new AbortController()
  const cli = {argv: [], cwd: folder.path, command: '', stdin: (async function* () {})(), stdout: stream, stderr: stream, env: {}}
  const ended = watchFiles(cli, args, controller.signal)
  running.push(async () => {
    controller.abort()
    return ended.catch(() => undefined)
  })
  const round = async () => {
    while (!told.includes(`${marks.end}\n`)) await new Promise<void>((resolve) => (wake = resolve))
    const [run = '', ...rest] = told.split(`${marks.end}\n`)
    told = rest.join(`${marks.end}\n`)
    const lines = run.split('\n')
    expect(lines[0]).toBe(marks.begin)
    return lines.filter((line) => /^\S+:\d|^seedlint: (?!linting)/u.test(line))
  }
  /** Waits for a run with this report: on a slow machine one may come between that saw half of the changes. */
  const shows = async (expected: readonly string[]) => {
    for (let left = 20, seen: readonly string[] | undefined; ; left--) {
      seen = await round()
      if (JSON.stringify(seen) === JSON.stringify(expected)) return
      if (left === 0) expect(seen).toEqual(expected)
    }
  }
  return {round, shows, ended, isQuiet: () => told === '', stop: () => controller.abort()}
}

describe('a change is linted', () => {
  test('of a file, new, deleted, and saved as editors do', async () => {
    const folder = makeFolder({'a.txt': dirty})
    const {shows} = startWatching(folder)
    await shows([found('a.txt')])
    folder.write('b.txt', dirty)
    await shows([found('a.txt'), found('b.txt')])
    folder.write('a.txt', 'A title\n')
    await shows([found('b.txt')])
    rmSync(join(folder.path, 'b.txt'))
    await shows([])
    folder.write('.a.txt.tmp', dirty)
    renameSync(join(folder.path, '.a.txt.tmp'), join(folder.path, 'a.txt'))
    await shows([found('a.txt')])
  })

  test('in folders that come, go and come again', async () => {
    const folder = makeFolder({'one/a.txt': dirty})
    const {shows} = startWatching(folder)
    await shows([found('one/a.txt')])
    rmSync(join(folder.path, 'one'), {recursive: true})
    await shows([])
    mkdirSync(join(folder.path, 'one'))
    await shows([])
    folder.write('one/a.txt', dirty)
    await shows([found('one/a.txt')])
  })

  test('of a config, which may be broken for a while, and of an ignore file', async () => {
    const folder = makeFolder({'a.txt': dirty})
    const {shows} = startWatching(folder)
    await shows([found('a.txt')])
    folder.write('.lintrc.json', '{"rules": {"copyrigt-line": "off"}}')
    await shows(['seedlint: .lintrc.json:1: unknown rule `copyrigt-line`, expected one of the rules, nearest `copyright-line`'])
    folder.write('.lintrc.json', '{"rules": {"copyright-line": "error"}}')
    await shows([found('a.txt').replace('warning', 'error')])
    folder.write('.lintrcignore', 'a.txt\n')
    await shows([])
  })

  test('of a named file, which may be away for a while', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': dirty})
    const {shows} = startWatching(folder, 'a.txt')
    await shows([found('a.txt')])
    rmSync(join(folder.path, 'a.txt'))
    await shows(['seedlint: no such file or folder `a.txt`, expected paths that exist, check the path'])
    folder.write('a.txt', dirty)
    await shows([found('a.txt')])
  })

  test('many at once are a few runs at most', async () => {
    const folder = makeFolder({'a.txt': dirty})
    const {round} = startWatching(folder)
    await round()
    for (let at = 0; at < 200; at++) folder.write(`b${at}.txt`, 'A title\n')
    rmSync(join(folder.path, 'a.txt'))
    let runs = 1
    for (; (await round()).length > 0; runs++);
    expect(runs).toBeLessThan(5)
  })

  test('and nothing else', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': dirty, 'out/c.md': ''})
    const {round, isQuiet} = startWatching(folder, 'a.txt')
    await round()
    for (const name of ['b.txt', '.a.txt.swp', 'a.txt~', '4913', 'out/c.md', 'node_modules/c.txt', '.seedlint/c.txt'])
      folder.write(name, dirty)
    await setTimeout(400)
    expect(isQuiet()).toBe(true)
  })
})

describe('the end', () => {
  test('comes by the signal, or at the start for what is wrong then', async () => {
    const watching = startWatching(makeFolder({'a.txt': dirty}))
    await watching.round()
    watching.stop()
    expect(await watching.ended).toBe(0)
    await expect(startWatching(makeFolder(), 'none.txt').ended).rejects.toThrow('no such file or folder `none.txt`')
    await expect(startWatching(makeFolder({'.lintrc.json': '{'})).ended).rejects.toThrow('.lintrc.json:1: found the end of the file')
  })

  test('by Ctrl-C is quiet', async () => {
    const folder = makeFolder({'a.txt': dirty})
    const child = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), 'src/faces/cli/bin.ts'), '--watch', folder.path])
    const ended = once(child, 'exit')
    let told = ''
    for await (const chunk of child.stderr) {
      told += String(chunk)
      if (told.includes(marks.end)) child.kill('SIGINT')
    }
    expect(told.split('\n').filter((line) => line.startsWith('seedlint'))).toEqual([marks.begin, marks.end])
    expect(told).toContain('1 finding')
    await ended
    expect(child.exitCode).toBe(130)
  })

  test('watching goes with nothing that writes or reads otherwise', async () => {
    for (const other of ['--fix', '--diff', '--interactive', '--stdin']) {
      const {code, stderr} = await makeFolder().run('--watch', other)
      expect([code, stderr]).toEqual([
        2,
        `seedlint: found \`--watch\` with \`${other}\`, expected one of them, watching only reports: leave one out\n`
      ])
    }
  })
})
