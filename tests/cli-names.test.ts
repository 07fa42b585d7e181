/** Files of any name, links that lead elsewhere, line ends of any kind. */
import {lstatSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const names = [
  '--fix.txt',
  '-',
  '--',
  'a b.txt',
  ' .txt',
  'new\nline.txt',
  '한국어.txt',
  'a:1:2: b.txt',
  '100%,`x`.txt',
  'back\\slash.txt',
  'undo.txt',
  '$(id).txt'
]
const folderWith = () => makeFolder(Object.fromEntries(names.map((name) => [`in/${name}`, dirty])))

describe('names', () => {
  test('behind `--`, every one is a file: mended, and undone', async () => {
    const folder = folderWith()
    const {code, stderr} = await folder.runIn({folder: 'in'}, '--fix', '--all-files', '--', ...names)
    expect([code, stderr.split('\n')[0]]).toEqual([
      0,
      `Changed ${names.length} of ${names.length} files, ${names.length} cuts; \`seedlint undo\` takes it back`
    ])
    expect(names.map((name) => folder.read(`in/${name}`))).toEqual(names.map(() => cleaned))
    expect((await folder.runIn({folder: 'in'}, 'undo')).code).toBe(0)
    expect(names.map((name) => folder.read(`in/${name}`))).toEqual(names.map(() => dirty))
  })

  test('a search finds those with the right ending', async () => {
    const folder = folderWith()
    expect((await folder.run('--fix')).code).toBe(0)
    const expected = names.map((name) => (name.endsWith('.txt') ? cleaned : dirty))
    expect(names.map((name) => folder.read(`in/${name}`))).toEqual(expected)
  })

  test.each(['unix', 'github'])('none breaks a line of the format %s', async (format) => {
    const {stdout} = await folderWith().run('--format', format)
    expect(stdout.trimEnd().split('\n')).toHaveLength(names.filter((name) => name.endsWith('.txt')).length)
  })

  test('JSON and SARIF give them back as they are', async () => {
    const folder = folderWith()
    const texts = names.filter((name) => name.endsWith('.txt')).map((name) => `in/${name}`)
    const paths = JSON.parse((await folder.run('--format=json')).stdout).files.map(({path}: {path: string}) => path)
    expect(paths).toEqual([...texts].sort())
    const {results} = JSON.parse((await folder.run('--format=sarif')).stdout).runs[0]
    const uris: readonly string[] = results.map(
      ({locations}: {locations: {physicalLocation: {artifactLocation: {uri: string}}}[]}) =>
        locations[0]?.physicalLocation.artifactLocation.uri
    )
    expect(uris.map(decodeURIComponent)).toEqual([...texts].sort())
  })
})

test('links out of the tree are not followed by a search, and never written through', async () => {
  const outside = makeFolder({'a.txt': dirty, 'sub/b.txt': dirty})
  const folder = makeFolder({'c.txt': dirty})
  symlinkSync(join(outside.path, 'a.txt'), join(folder.path, 'link.txt'))
  symlinkSync(join(outside.path, 'sub'), join(folder.path, 'folder'))
  symlinkSync(join(outside.path, 'nothing.txt'), join(folder.path, 'broken.txt'))
  expect((await folder.run('--fix')).code).toBe(0)
  expect((await folder.run('--fix', 'link.txt')).code).toBe(1)
  expect((await folder.run('--fix', 'broken.txt')).code).toBe(2)
  expect([folder.read('c.txt'), outside.read('a.txt'), outside.read('sub/b.txt')]).toEqual([cleaned, dirty, dirty])
  expect(['link.txt', 'folder', 'broken.txt'].map((name) => lstatSync(join(folder.path, name)).isSymbolicLink())).toEqual([
    true,
    true,
    true
  ])
  expect(readdirSync(outside.path).sort()).toEqual(['a.txt', 'sub'])
})

test.each([
  ['CRLF', 'One.\r\nTwo.\r\n', '\r\n© Example Daily.\r\n'],
  ['CR', 'One.\rTwo.\r', '\r© Example Daily.\r'],
  ['LF and CRLF mixed', 'One.\r\nTwo.\nThree.\r\n', '\n© Example Daily.\r\n'],
  ['CRLF without one at the end', 'One.\r\nTwo.', '\r\n\r\n© Example Daily.']
])('line ends stay as they are: %s', async (_, kept, cut) => {
  const folder = makeFolder({'a.txt': kept + cut})
  expect((await folder.run('--fix')).code).toBe(0)
  expect(folder.read('a.txt')).toBe(kept)
  await folder.run('undo')
  expect(folder.read('a.txt')).toBe(kept + cut)
})
