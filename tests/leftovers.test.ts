/** What stands beside the user's files while they are replaced: never linted, and gone when the run is, however it ended. */
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ownOwner} from '../src/corpus/owner.js'
import {temporaryIn} from '../src/faces/cli/leftovers.js'
import {command} from './helpers/command.js'
import {cleaned, dirty, type Folder, makeFolder} from './helpers/run-cli.js'

/** A process that has ended. */
const gone = String(spawnSync(process.execPath, ['-e', '']).pid)
const {host, pid, begin} = ownOwner()
const nameOf = (owner: readonly string[]) => `.seedlint-${owner.join('.')}.abc123.tmp`
const dead = nameOf([host, gone, '5'])
const ours = nameOf([host, pid, begin])
const reborn = nameOf([host, pid, String(Number(begin) - 1)])
const elsewhere = nameOf(['other-host', gone, '5'])
const all = [dead, ours, reborn, elsewhere]

const left = (folder: Folder) => readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))
const withAll = (files: Readonly<Record<string, string>>) =>
  makeFolder({...files, ...Object.fromEntries(all.map((name) => [name, dirty])), '.other.tmp': dirty})

describe('a run over a folder', () => {
  test('removes what a dead process left, and nothing else', async () => {
    const folder = withAll({'a.txt': cleaned})
    expect(await folder.run()).toEqual({code: 0, stdout: '', stderr: 'No findings in 1 file\n'})
    // Where the system does not tell when processes began, a number that was given again keeps its file.
    const kept = begin === '0' ? [elsewhere, ours, reborn] : [elsewhere, ours]
    expect(left(folder).sort()).toEqual(['.other.tmp', ...kept].sort())
  })
  test('takes a machine that shares the folder for dead when its file has stood for an hour', async () => {
    const folder = withAll({'a.txt': cleaned})
    const old = Date.now() / 1000 - 2 * 60 * 60
    utimesSync(join(folder.path, elsewhere), old, old)
    await folder.run()
    expect(left(folder)).not.toContain(elsewhere)
  })
  test('that shows a diff takes nothing away', async () => {
    const folder = withAll({'a.txt': dirty})
    expect((await folder.run('--diff')).code).toBe(1)
    expect(left(folder)).toHaveLength(5)
  })
})

test('files that are named make the same of the folder that they lie in, when one is replaced', async () => {
  const folder = withAll({'sub/a.txt': dirty, 'b.txt': dirty})
  await folder.run('--fix', 'sub/a.txt')
  expect(left(folder)).toContain(dead)
  await folder.run('--fix', 'b.txt')
  expect(left(folder)).not.toContain(dead)
})

test('is never linted, whatever `files` says, and named with a note', async () => {
  const folder = withAll({'.lintrc.json': '{"files": ["*.tmp"]}'})
  expect((await folder.run('--format=unix')).stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['.other.tmp', ''])
  const {code, stderr} = await folder.run('--fix', '--all-files', ours)
  expect([code, folder.read(ours)]).toEqual([0, dirty])
  expect(stderr).toContain(`${ours}: passed over, found what a run writes beside a file that it replaces, expected a text\n`)
})

test('the path of a new file is one of those', () => {
  const {path} = makeFolder()
  expect(temporaryIn(path)).toMatch(/\/\.seedlint-[\w-]+\.\d+\.\d+\.[a-z\d]+\.tmp$/u)
})

describe.skipIf(!existsSync(command))('the built command', () => {
  test('killed while it replaces files leaves old or new ones, and the next run takes away what stands beside', {
    timeout: 120_000
  }, async () => {
    const texts = Array.from({length: 96}, (_, index) => [`${index}.txt`, dirty.repeat(40)] as const)
    let caught: readonly string[] = []
    for (let tries = 0; caught.length === 0 && tries < 20; tries++) {
      const folder = makeFolder(Object.fromEntries(texts))
      const child = spawn(process.execPath, [command, '--fix', '--quiet'], {cwd: folder.path, stdio: 'ignore'})
      const ended = new Promise((resolve) => child.once('close', resolve))
      let isOver = false
      void ended.then(() => {
        isOver = true
      })
      while (!isOver && left(folder).length === 0) await new Promise(setImmediate)
      child.kill('SIGKILL')
      await ended
      caught = left(folder)
      const contents = new Set(texts.map(([name]) => folder.read(name)))
      expect([...contents].every((text) => text === dirty.repeat(40) || !text.includes('©'))).toBe(true)
      if (caught.length === 0) continue
      const {stderr} = await folder.run('--quiet')
      expect([left(folder), stderr]).toEqual([[], ''])
    }
    expect(caught.length).toBeGreaterThan(0)
  })
})
