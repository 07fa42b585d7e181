/** Files that are replaced together, and what is kept of the changes. */
import {chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {CuttingsFile} from '../src/faces/cli/cuttings-file.js'
import {readRun} from '../src/faces/cli/cuttings-read.js'
import type {Replacement} from '../src/faces/cli/write.js'
import {replaceFiles} from '../src/faces/cli/write-many.js'
import {cleaned, dirty, type Folder, makeFolder} from './helpers/run-cli.js'

const before = Buffer.from('before')
const after = Buffer.from('after')
const names = ['a.txt', 'b.txt', 'sub/c.txt']

function makeFiles(): {readonly folder: Folder; readonly items: readonly Replacement[]} {
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, 'before'])))
  return {folder, items: names.map((name) => ({path: join(folder.path, name), before, after}))}
}

const read = (folder: Folder) => names.map((name) => folder.read(name))
const listed = (folder: Folder) => readdirSync(folder.path, {recursive: true}).map(String).sort()

describe('replaceFiles', () => {
  test('replaces all, each with its mode, records them once, and leaves nothing beside', async () => {
    const {folder, items} = makeFiles()
    chmodSync(join(folder.path, 'b.txt'), 0o640)
    const recorded: unknown[] = []
    const record = (all: readonly Replacement[]) => {
      // The new files stand beside the old ones by now.
      expect([read(folder), listed(folder).length]).toEqual([['before', 'before', 'before'], 4 + 3])
      recorded.push(all)
    }
    const replaced = await replaceFiles(items, {record, retract: () => expect.unreachable()})
    expect([replaced, recorded]).toEqual([[{done: true}, {done: true}, {done: true}], [items]])
    expect([read(folder), listed(folder)]).toEqual([
      ['after', 'after', 'after'],
      ['a.txt', 'b.txt', 'sub', 'sub/c.txt']
    ])
  })

  test('leaves what changed, before or after it was recorded, and replaces the others', async () => {
    const {folder, items} = makeFiles()
    folder.write('a.txt', 'mine')
    const calls: unknown[] = []
    const replaced = await replaceFiles(items, {
      record: (all) => {
        calls.push(['record', all.map(({path}) => path)])
        rmSync(join(folder.path, 'b.txt'))
      },
      retract: (all) => calls.push(['retract', all.map(({path}) => path)])
    })
    expect(replaced).toEqual([
      {done: false, note: expect.stringContaining('found it changed since it was read')},
      {done: false, note: expect.stringContaining('found it deleted since it was read')},
      {done: true}
    ])
    const [, second, third] = items.map(({path}) => path)
    expect(calls).toEqual([
      ['record', [second, third]],
      ['retract', [second]]
    ])
    expect(listed(folder)).toEqual(['a.txt', 'sub', 'sub/c.txt'])
    expect([folder.read('a.txt'), folder.read('sub/c.txt')]).toEqual(['mine', 'after'])
  })

  test('leaves all as they were when they can not be recorded', async () => {
    const {folder, items} = makeFiles()
    const record = () => {
      throw new Error('disk full')
    }
    await expect(replaceFiles(items, {record, retract: () => expect.unreachable()})).rejects.toThrow('disk full')
    expect([read(folder), listed(folder)]).toEqual([
      ['before', 'before', 'before'],
      ['a.txt', 'b.txt', 'sub', 'sub/c.txt']
    ])
  })

  test('takes no exit for the end of the files: what is new goes with the process', async () => {
    const {folder, items} = makeFiles()
    const count = process.listenerCount('exit')
    const replacing = replaceFiles(items, {record: () => expect.unreachable(), retract: () => undefined})
    expect([listed(folder).length, process.listenerCount('exit')]).toEqual([4 + 3, count + 1])
    process.listeners('exit').at(-1)?.call(process, 0)
    expect(listed(folder).length).toBe(4)
    for (const name of names) folder.write(name, 'mine')
    await replacing
    expect([read(folder), process.listenerCount('exit')]).toEqual([['mine', 'mine', 'mine'], count])
  })
})

describe('cuttings of changes that were made together', () => {
  const entry = {before: 'a', after: 'b', cuttings: []}

  test('hold what was made, and not what was withdrawn', () => {
    const folder = makeFolder()
    const path = join(folder.path, 'kept.jsonl')
    const cuttings = new CuttingsFile(folder.path, path, {version: 1, root: folder.path, time: new Date().toISOString(), seedlint: '0'})
    const changes = names.map((name) => ({path: join(folder.path, name), entry}))
    cuttings.recordAll(changes)
    cuttings.withdraw([join(folder.path, 'b.txt')])
    expect(readRun(path, 'kept.jsonl').entries.map(({file}) => file)).toEqual(['a.txt', 'sub/c.txt'])
    cuttings.close()
    expect(existsSync(path)).toBe(true)
  })

  test('are none where all was withdrawn', () => {
    const folder = makeFolder()
    const path = join(folder.path, 'kept.jsonl')
    const cuttings = new CuttingsFile(folder.path, path, {version: 1, root: folder.path, time: new Date().toISOString(), seedlint: '0'})
    cuttings.recordAll(names.map((name) => ({path: join(folder.path, name), entry})))
    cuttings.withdraw(names.map((name) => join(folder.path, name)))
    cuttings.close()
    expect([cuttings.shown, existsSync(path)]).toEqual([undefined, false])
  })
})

describe('--fix over many files', () => {
  test('tells results in the order of the files, and undo takes all of them back', async () => {
    const all = Array.from({length: 80}, (_, index) => `${String(index).padStart(2, '0')}.txt`)
    const folder = makeFolder(Object.fromEntries(all.map((name, index) => [name, index % 4 === 3 ? `Comments\n\n${cleaned}` : dirty])))
    const {code, stdout, stderr} = await folder.run('--fix', '--format', 'unix')
    expect([code, stderr.split('\n')[0]]).toEqual([1, 'Changed 60 of 80 files, 60 cuts; `seedlint undo` takes it back'])
    const told = stdout.trim().split('\n')
    expect(told.map((line) => line.slice(0, 6))).toEqual(all.filter((_, index) => index % 4 === 3))
    expect((await folder.run('undo')).code).toBe(0)
    expect(all.filter((name, index) => index % 4 !== 3 && folder.read(name) !== dirty)).toEqual([])
  })

  test('a file that two paths lead to is written once', async () => {
    const folder = makeFolder({'real/a.txt': dirty, 'b.txt': dirty})
    mkdirSync(join(folder.path, 'other'))
    symlinkSync(join(folder.path, 'real'), join(folder.path, 'other/link'))
    const {code, stderr} = await folder.run('--fix', 'b.txt', 'other/link/a.txt', 'real/a.txt')
    expect([code, stderr.split('\n')[0]]).toEqual([0, 'Changed 2 of 3 files, 2 cuts; `seedlint undo` takes it back'])
    expect((await folder.run('undo')).code).toBe(0)
    expect([folder.read('real/a.txt'), folder.read('b.txt')]).toEqual([dirty, dirty])
  })
})
