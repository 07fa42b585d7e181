import {execFileSync} from 'node:child_process'
import {mkdirSync, realpathSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {dirty, makeFolder} from './helpers/run-cli.js'

const ship = 'The ferry is is kept. It runs in winter, too.\n'
const code = (body: string) => ({'package.json': '{"type": "module", "exports": {"import": "./main.js"}}', 'main.js': body})

/** A folder with a config and packages of its own. */
function folderWith(plugins: unknown, packages: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}) {
  const own = Object.entries(packages).flatMap(([name, body]) =>
    Object.entries(code(body)).map(([file, content]) => [`node_modules/${name}/${file}`, content] as const)
  )
  const folder = makeFolder({'.lintrc.json': JSON.stringify({plugins}), 'a.txt': ship, ...Object.fromEntries(own), ...files})
  mkdirSync(join(folder.path, 'node_modules'), {recursive: true})
  symlinkSync(realpathSync('node_modules/retext-repeated-words'), join(folder.path, 'node_modules/retext-repeated-words'))
  return folder
}

test('a plugin of retext reports on the whole text, beside our rules', async () => {
  const folder = folderWith(['retext-repeated-words'], {}, {'b.txt': dirty})
  const {code, stdout, stderr} = await folder.run('--allow-plugins', '--format', 'unix')
  expect([code, stderr]).toEqual([1, '2 findings in 2 of 2 files; 1 fixable with --fix\n'])
  expect(stdout.split('\n')[0]).toBe('a.txt:1:11-16: warning retext-repeated-words: Unexpected repeated `is`, remove one occurrence')
  expect(stdout).toContain('b.txt:3:1-38: warning copyright-line: ')
})

test('without the flag it is not run, and that is said once', async () => {
  const folder = folderWith(['retext-repeated-words', 'retext-other'], {'retext-other': 'throw new Error("run")'}, {'b.txt': ship})
  expect(await folder.run()).toEqual({
    code: 0,
    stdout: '',
    stderr:
      'seedlint: the config names plugins (`retext-repeated-words`, `retext-other`), which are not run, use `--allow-plugins` to run code of others\nNo findings in 2 files\n'
  })
})

test('takes options, and those of an extended config from its own folder', async () => {
  const echo = 'export default (options) => (_, file) => { file.info("options " + JSON.stringify(options), {source: "retext-echo"}) }'
  const folder = makeFolder({
    'base/.lintrc.json': '{"plugins": [["@scope/echo", {"age": 18}]]}',
    'base/node_modules/@scope/echo/package.json': '{"type": "module", "exports": "./index.js"}',
    'base/node_modules/@scope/echo/index.js': echo,
    '.lintrc.json': '{"extends": "./base/.lintrc.json"}',
    'a.txt': ship
  })
  const {code, stdout} = await folder.run('--allow-plugins', '--format', 'unix', 'a.txt')
  expect([code, stdout]).toEqual([0, 'a.txt:1:1-1: info retext-echo: options {"age":18}\n'])
})

test('reads the words of Markdown, and what a fix left', async () => {
  const folder = folderWith(['retext-repeated-words'], {}, {'c.md': `> The **ferry is** is kept. \`is is\`\n\n${dirty}`})
  const {stdout} = await folder.run('--allow-plugins', '--fix', '--no-cuttings', '--format', 'unix', 'c.md')
  expect(stdout).toBe('c.md:1:15-22: warning retext-repeated-words: Unexpected repeated `is`, remove one occurrence\n')
  const piped = await folder.runWith(ship, '--stdin', '--allow-plugins', '--format', 'unix')
  expect(piped.stdout).toBe('<stdin>:1:11-16: warning retext-repeated-words: Unexpected repeated `is`, remove one occurrence\n')
})

const repeated = 'Unexpected repeated `is`, remove one occurrence'

describe('what a plugin says in Markdown', () => {
  const comment = '<!-- seedlint-disable-next-line retext-repeated-words -->'
  const run = (text: string, ...more: readonly string[]) =>
    folderWith(['retext-repeated-words'], {}, {'c.md': text}).run('--allow-plugins', '--format', 'unix', 'c.md', ...more)

  test('is silenced by a comment that names its id, or none', async () => {
    expect((await run(`${comment}\n${ship}\n${ship}`)).stdout).toBe(`c.md:4:11-16: warning retext-repeated-words: ${repeated}\n`)
    for (const silent of [comment, '<!-- seedlint-disable-next-line -->', '<!-- seedlint-disable retext-repeated-words -->'])
      expect(await run(`${silent}\n\n${ship}`)).toEqual({code: 0, stdout: '', stderr: 'No findings in 1 file\n'})
    expect((await run(`<!-- seedlint-disable-next-line copyright-line -->\n${ship}`)).stdout).toContain(repeated)
  })

  test('a multi-line message is silenced on any of its lines', async () => {
    expect((await run(`The ferry is\nis kept, ${comment}\nall year.\n`)).stdout).toContain(repeated)
    expect((await run(`${comment}\nThe ferry is\nis kept all year.\n`)).stdout).toBe('')
  })

  test('where plugins are named, only slips of our ids are reported, whether they are run or not', async () => {
    const text = `<!-- seedlint-disable-next-line copyrigt-line, retext-repeated-words, house-style -->\n${ship}`
    const folder = folderWith(['retext-repeated-words'], {}, {'c.md': text})
    const unknown = 'Unknown rule `copyrigt-line` in a comment, nothing is ignored by it, nearest `copyright-line`'
    for (const flags of [[], ['--allow-plugins'], ['--cache']]) {
      const {stdout} = await folder.run(...flags, '--format', 'unix', 'c.md')
      expect(stdout).toBe(`c.md:1:1-86: warning ignore-comment: ${unknown}\n`)
    }
    folder.write('.lintrc.json', '{}')
    expect((await folder.run('--cache', '--format', 'unix', 'c.md')).stdout.match(/Unknown rule/gu)).toHaveLength(3)
  })
})

describe('a baseline', () => {
  const known = ['--baseline', 'known.json', '--format', 'unix']
  const withPlugins = ['--allow-plugins', ...known]
  const entry = '{"rule":"retext-repeated-words","text":"is is"}'

  test('knows what plugins say, wherever it stands', async () => {
    const folder = folderWith(['retext-repeated-words'], {}, {'b.txt': dirty})
    expect((await folder.run(...withPlugins, '--update-baseline')).stderr).toBe(
      'No findings in 2 files\nWrote 2 findings in 2 files to known.json\n'
    )
    expect(folder.read('known.json')).toContain(entry)
    folder.write('a.txt', `Above.\n\n${ship}`)
    expect(await folder.run(...withPlugins)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No findings in 2 files\n2 known findings left alone by known.json\n'
    })
    folder.write('a.txt', `${ship}\n${ship}`)
    expect((await folder.run(...withPlugins)).stdout).toBe(`a.txt:3:11-16: warning retext-repeated-words: ${repeated}\n`)
    folder.write('a.txt', 'The ferry is kept.\n')
    expect((await folder.run(...withPlugins, '--fix')).stderr).toContain(
      '1 entry of known.json found nothing any more, `--update-baseline` drops what is stale\n  a.txt: retext-repeated-words: is is\n'
    )
  })

  test('keeps what it knows of plugins where they are not run, until the config names none', async () => {
    const folder = folderWith(['retext-repeated-words'])
    await folder.run(...withPlugins, '--update-baseline')
    expect((await folder.run(...known)).stderr).not.toContain('found nothing any more')
    await folder.run(...known, '--update-baseline')
    expect(folder.read('known.json')).toContain(entry)
    folder.write('.lintrc.json', '{}')
    expect((await folder.run(...known)).stderr).toContain('1 entry of known.json found nothing any more')
    await folder.run(...known, '--update-baseline')
    expect(folder.read('known.json')).not.toContain(entry)
  })

  test('is not written anew where a plugin fails, and tells what is said of a text as a whole by its words', async () => {
    const whole =
      'export default () => (_, file) => { if (String(file).includes("!")) throw new Error("no"); file.message("Too dull", {source: "dull"}) }'
    const folder = folderWith(['dull'], {dull: whole})
    await folder.run(...withPlugins, '--update-baseline')
    expect(folder.read('known.json')).toContain('{"rule":"dull","text":"Too dull"}')
    expect((await folder.run(...withPlugins)).code).toBe(0)
    const written = folder.read('known.json')
    folder.write('a.txt', 'Ahoy!\n')
    const {code, stderr} = await folder.run(...withPlugins, '--update-baseline')
    expect([code, folder.read('known.json')]).toEqual([2, written])
    expect(stderr).not.toContain('Wrote')
    expect((await folder.run(...withPlugins)).stderr).not.toContain('found nothing any more')
  })

  test('goes with --staged', async () => {
    const folder = folderWith(['retext-repeated-words'], {}, {'.gitignore': 'node_modules\n'})
    await folder.run(...withPlugins, '--update-baseline')
    for (const argv of [
      ['init', '-q'],
      ['add', '.']
    ])
      execFileSync('git', argv, {cwd: folder.path})
    expect((await folder.run('--staged', '--allow-plugins', '--format', 'unix')).code).toBe(1)
    expect((await folder.run('--staged', ...withPlugins)).code).toBe(0)
  })
})

describe('mistakes are one sentence', () => {
  test.each([
    [
      ['retext-none'],
      'cannot load the plugin `retext-none` (no such package), expected it in `node_modules` beside the config or above, run `npm install --save-dev retext-none`\n'
    ],
    [
      ['throws'],
      'cannot load the plugin `throws` (at once), expected a module that Node loads, install it anew or leave it out of `plugins`\n'
    ],
    [
      ['nothing'],
      'cannot load the plugin `nothing` (its default export is number), expected a plugin of retext, leave it out of `plugins`\n'
    ],
    [
      [['picky', {a: 1}]],
      'cannot attach the plugins `picky` (no options), expected options that they take, check `plugins` of the config\n'
    ],
    [
      ['./picky.js'],
      '.lintrc.json:1: unexpected value `./picky.js` for `plugins[0]`, expected the name of a package, alone or with its options, as in `["retext-passive", ["retext-readability", {"age": 18}]]`\n'
    ],
    [
      'retext-passive',
      '.lintrc.json:1: unexpected value `retext-passive` for `plugins`, expected a list of packages, such as `["retext-passive", ["retext-readability", {"age": 18}]]`\n'
    ]
  ])('%j', async (plugins, sentence) => {
    const folder = folderWith(plugins, {
      throws: 'throw new Error("at once\\nand more")',
      nothing: 'export default 3',
      picky: 'export default () => { throw new Error("no options") }'
    })
    expect(await folder.run('--allow-plugins')).toEqual({code: 2, stdout: '', stderr: `seedlint: ${sentence}`})
  })
  test('of a plugin that throws on a file: a note, and the run goes on', async () => {
    const folder = folderWith(['picky'], {picky: 'export default () => () => { throw new Error("not this") }'}, {'b.txt': dirty})
    const {code, stdout, stderr} = await folder.run('--allow-plugins', '--format', 'unix')
    expect([code, stdout.split(':')[0]]).toEqual([2, 'b.txt'])
    expect(stderr).toContain('seedlint: a.txt: a plugin failed on it (not this), expected none to, leave it out of `plugins`\n')
  })
})
