import {describe, expect, test} from 'vitest'
import {prose} from './helpers/engine.js'
import {makeFolder} from './helpers/run-cli.js'

const notice = '© 2024 Example Daily. All rights reserved.'
const one = `${prose}\nflag content\n${notice}\n`
const two = `${prose}\nflag content\n`
const open = () => makeFolder({'a.txt': one, 'b.txt': two})

describe('--interactive', () => {
  test('asks about every cut with its place, rule, reason and neighbours', async () => {
    const folder = makeFolder({'a.txt': `${prose}\nflag content\nactions\n${notice}\n`})
    const {stderr} = await folder.runWith('nny', '--interactive')
    expect(stderr).toContain(
      `
a.txt:3 interface-label (1 of 2)
Interface label \`flag content\`, fix deletes the line, certain
 ${prose}
-flag content
-actions
 ${notice}
Cut this [y,n,a,d,!,u,q,?]? n
`.replace('a.txt:3', 'a.txt:2')
    )
  })
  test('writes what was answered with y and keeps the rest', async () => {
    const folder = open()
    const {code, stderr} = await folder.runWith('nyn', '--interactive')
    expect(folder.read('a.txt')).toBe(`${prose}\nflag content\n`)
    expect(folder.read('b.txt')).toBe(two)
    expect(code).toBe(1)
    expect(stderr).toContain('Changed 1 of 2 files, 1 cut; `seedlint undo` takes it back\n  a.txt (1 cut)\n')
  })
  test('a answers for all files', async () => {
    const folder = open()
    await folder.runWith('an', '--interactive')
    expect(folder.read('a.txt')).toBe(`${prose}\n${notice}\n`)
    expect(folder.read('b.txt')).toBe(`${prose}\n`)
  })
  test('u takes back, line ends between keys are passed over, an unknown key shows what the keys do', async () => {
    const folder = open()
    const {stderr, code} = await folder.runWith('y\nx\nu\r\nd\ny\n', '--interactive', '.')
    expect(stderr).toContain('  d  keep this and all that this rule still asks\n')
    expect(folder.read('a.txt')).toBe(`${prose}\nflag content\n`)
    expect(folder.read('b.txt')).toBe(two)
    expect(code).toBe(1)
  })
  test.each(['yq', 'y'])('%j: q and the end of input stop, what was chosen is written', async (keys) => {
    const folder = open()
    await folder.runWith(keys, '--interactive')
    expect(folder.read('a.txt')).toBe(`${prose}\n${notice}\n`)
    expect(folder.read('b.txt')).toBe(two)
  })
  test('Ctrl-C writes nothing', async () => {
    const folder = open()
    const {code, stderr} = await folder.runWith('yy\u0003', '--interactive')
    expect(code).toBe(2)
    expect(stderr).toContain('seedlint: stopped by Ctrl-C at question 3 of 3, expected answers, nothing was written: start again\n')
    expect(folder.read('a.txt')).toBe(one)
  })
  test('undo takes an interactive run back', async () => {
    const folder = open()
    await folder.runWith('yyy', '--fix', '--interactive')
    expect(folder.read('a.txt')).toBe(`${prose}\n`)
    expect((await folder.run('undo')).code).toBe(0)
    expect(folder.read('a.txt')).toBe(one)
    expect(folder.read('b.txt')).toBe(two)
  })
  test('! writes the text into a new config', async () => {
    const folder = open()
    const {stderr} = await folder.runWith('!nn', '--interactive')
    expect(JSON.parse(folder.read('.lintrc.json'))).toEqual({allow: ['flag content']})
    expect(stderr).toContain('Allowed 1 text for good in .lintrc.json\n')
    expect(folder.read('a.txt')).toBe(one)
    // From then on nobody asks about it; what stands in the config already stays, with its comments.
    folder.write('.lintrc.json', `{\n  // ours\n  "allow": [\n    "flag content"\n  ]\n}\n`)
    const again = await folder.runWith('!', '--interactive')
    expect(again.stderr).toContain('a.txt:3 copyright-line (1 of 1)')
    expect(folder.read('.lintrc.json')).toBe(`{\n  // ours\n  "allow": [\n    "flag content",\n    "${notice}"\n  ]\n}\n`)
    expect((await folder.run('--interactive')).code).toBe(0)
  })
  test('all cuts chosen give what --fix gives, and no cut asks nothing', async () => {
    const folder = open()
    expect((await folder.runWith('yyyyyy', '--interactive')).code).toBe(0)
    const {code, stderr} = await folder.run('--interactive')
    expect([code, stderr]).toEqual([0, 'Changed nothing in 2 files\nNo findings left in 2 files\n'])
  })
  test.each(['--diff', '--stdin'])('is refused with %s', async (flag) => {
    const {code, stderr} = await open().run('--interactive', flag)
    expect([code, stderr]).toEqual([2, `seedlint: found \`--interactive\` with \`${flag}\`, expected one of them, leave one out\n`])
  })
})
