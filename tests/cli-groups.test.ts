/** Many files are put to the engine together: what is told and written is what one after the other gives. */
import {readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import copyrightLine from '../rules/copyright-line.js'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const seeds = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))
const number = (index: number) => String(index).padStart(3, '0')
const many = (count: number, textOf: (index: number) => string) =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`${number(index)}.txt`, textOf(index)]))

afterEach(() => void vi.restoreAllMocks())

/** Lets a rule fail on texts that hold a word. */
function failOn(word: string): void {
  const find = copyrightLine.find.bind(copyrightLine)
  vi.spyOn(copyrightLine, 'find').mockImplementation((document, options) => {
    if (document.text.includes(word)) throw new Error('oh')
    return find(document, options)
  })
}

describe('a folder of many files, of several kinds and settings', () => {
  const files = {
    '.lintrc.json': '{"overrides": [{"files": "*5.txt", "rules": {"copyright-line": "off"}}]}',
    ...many(75, (index) => `${seeds[index % seeds.length]}${index}\n`),
    '010.md': dirty,
    '020.txt': '',
    '030.txt': Buffer.from([0xff, 0xfe, 0x00]),
    // Longer than what is put to the engine together.
    '040.txt': seeds.join('\n').repeat(20)
  }
  const names = Object.keys(files)
    .filter((name) => !name.startsWith('.'))
    .sort()

  test.each([[['--format', 'unix']], [['--diff']], [['--diff', '--unsafe-fixes']]])('is told as each file is: %j', async (flags) => {
    const folder = makeFolder(files)
    const {stdout, code} = await folder.run(...flags)
    const alone: string[] = []
    for (const name of names) alone.push((await folder.run(...flags, name)).stdout)
    expect([code, stdout]).toEqual([1, alone.join('')])
  })

  test('is mended as each file is', async () => {
    const [folder, other] = [makeFolder(files), makeFolder(files)]
    await folder.run('--fix', '--unsafe-fixes')
    for (const name of names) await other.run('--fix', '--unsafe-fixes', name)
    for (const name of names) expect([name, folder.read(name)]).toEqual([name, other.read(name)])
  })
})

test.each([[['--format', 'unix']], [['--format', 'unix', '--cache']], [['--diff']], [['--fix']]])(
  'a rule that fails on one file of many spoils no other: %j',
  async (flags) => {
    failOn('Broken')
    const folder = makeFolder(many(40, (index) => (index === 7 ? `Broken.\n${dirty}` : dirty)))
    const {code, stdout, stderr} = await folder.run(...flags)
    expect([code, stderr.match(/this is a bug of seedlint/gu)]).toEqual([2, ['this is a bug of seedlint']])
    expect(stderr).toContain('seedlint: 007.txt: left as it is, rule copyright-line failed: oh')
    if (flags[0] === '--fix') expect([folder.read('006.txt'), folder.read('007.txt')]).toEqual([cleaned, `Broken.\n${dirty}`])
    else expect(stdout.match(flags[0] === '--diff' ? /^-©/gmu : /copyright-line/gu)).toHaveLength(39)
  }
)

test('what lies between a file and another path to it is mended without a word', async () => {
  const folder = makeFolder({
    ...Object.fromEntries(Object.entries(many(45, (index) => (index % 2 ? dirty : cleaned))).map(([name, text]) => [`a/${name}`, text]))
  })
  symlinkSync(join(folder.path, 'a'), join(folder.path, 'b'))
  const {code, stderr} = await folder.run('--fix', 'a', 'b')
  expect([code, stderr.split('\n')[0]]).toEqual([0, 'Changed 22 of 90 files, 22 cuts; `seedlint undo` takes it back'])
  expect(new Set(readdirSync(join(folder.path, 'a')).map((name) => folder.read(`a/${name}`)))).toEqual(new Set([cleaned]))
})
