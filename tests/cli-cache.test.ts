/** `--cache`: what a run before found is not looked for again, and nobody sees a difference. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {dirty, type Folder, makeFolder} from './helpers/run-cli.js'

const texts = {
  'a.txt': readFileSync('seeds/004_05fe7b93cd7db72e.txt'),
  'b.txt': dirty,
  'c.txt': 'A talk.\n\nactions\n',
  'd.md': `# A title\n\n${dirty}\n\`\`\`\n${dirty}\`\`\`\n`
}
const cacheOf = (folder: Folder) => join(folder.path, '.seedlint', 'cache.json')

/** A run with the cache, which must say what one without says. */
async function expectSame(folder: Folder, ...argv: readonly string[]): Promise<string> {
  const plain = await folder.run('--format', 'json', ...argv)
  expect(await folder.run('--format', 'json', '--cache', ...argv)).toEqual(plain)
  return plain.stdout
}

/** Puts another word into each message that is kept, under a seal that fits: where it shows, the cache was asked. */
function forge(folder: Folder): void {
  const [seal = '', body = ''] = readFileSync(cacheOf(folder), 'utf8').split('\n')
  const forged = `${body.replaceAll('fix deletes', 'fix forgets')}\n`
  writeFileSync(cacheOf(folder), `${seal.replace(/\S+$/u, createHash('sha256').update(forged).digest('hex'))}\n${forged}`)
}

describe('a run with the cache', () => {
  test('says what one without says: the first, the next, after changes of texts and of the config', async () => {
    const folder = makeFolder(texts)
    const first = await expectSame(folder)
    expect(await expectSame(folder)).toBe(first)
    folder.write('b.txt', 'A title\n')
    expect(await expectSame(folder)).not.toBe(first)
    folder.write('.lintrc.json', '{"rules": {"copyright-line": "error"}}')
    expect(await expectSame(folder)).toContain('"severity": "error"')
    folder.write('.lintrc.json', '{"allow": ["Comments", "© Example Daily. All rights reserved."]}')
    await expectSame(folder)
    folder.write('.lintrc.json', '{"phrases": ["./house.json"]}')
    folder.write('house.json', '[{"kind": "promo", "phrases": ["A talk."]}]')
    const housed = await expectSame(folder)
    folder.write('house.json', '[{"kind": "promo", "phrases": ["A walk."]}]')
    expect(await expectSame(folder)).not.toBe(housed)
    await expectSame(folder, '--rule', 'copyright-line:off')
    await expectSame(folder, 'a.txt')
    await expectSame(folder)
  })

  test('does not look again at what has not changed', async () => {
    const folder = makeFolder({'a.txt': dirty, 'b.txt': dirty})
    await folder.run('--cache')
    expect(existsSync(join(folder.path, '.seedlint', '.gitignore'))).toBe(true)
    forge(folder)
    folder.write('b.txt', `A title\n${dirty}`)
    const {code, stdout} = await folder.run('--cache', '--format', 'unix')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.txt:3:1-38: .*, fix forgets the line\nb\.txt:4:1-38: .*, fix deletes the line\n$/u)
  })

  test('keeps nothing of a baseline, which may change by itself', async () => {
    const folder = makeFolder({'a.txt': dirty})
    await folder.run('--baseline', 'known.json', '--update-baseline')
    await folder.run('--cache')
    await expectSame(folder, '--baseline', 'known.json')
    expect((await folder.run('--cache', '--baseline', 'known.json')).code).toBe(0)
    expect((await folder.run('--cache')).code).toBe(1)
  })
})

describe('a cache that is none', () => {
  test.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['of another version', (text: string) => text.replace(/^seedlint \S+/u, 'seedlint 9.9.9')],
    ['changed', (text: string) => text.replace('certain', 'possible')],
    ['of another form', () => '{"a": 1}\n'],
    ['no text', () => Buffer.from([0, 255, 254, 10, 0])]
  ])('is passed over and written anew: %s', async (_, spoil) => {
    const folder = makeFolder({'a.txt': dirty})
    await folder.run('--cache')
    const whole = readFileSync(cacheOf(folder), 'utf8')
    writeFileSync(cacheOf(folder), spoil(whole))
    await expectSame(folder)
    expect(readFileSync(cacheOf(folder), 'utf8')).toBe(whole)
  })

  test('a cache that cannot be written is a note', async () => {
    const folder = makeFolder({'a.txt': dirty, '.seedlint': 'a file'})
    const {code, stderr} = await folder.run('--cache')
    expect(code).toBe(1)
    expect(stderr).toContain('seedlint: the cache cannot be written (')
  })

  test('goes with reports alone', async () => {
    for (const other of ['--fix', '--diff', '--interactive', '--stdin', '--staged']) {
      const {code, stderr} = await makeFolder().run('--cache', other)
      expect([code, stderr]).toEqual([
        2,
        `seedlint: found \`--cache\` with \`${other}\`, expected one of them, only reports are kept: leave one out\n`
      ])
    }
  })
})
