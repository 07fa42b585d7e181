/** Beginning a rule, and the checks that fail until it is written, each on made-up input. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {objectTo} from '../scripts/rule-names.js'
import {scaffold} from '../scripts/scaffold.js'
import {checkIndex, checkRuleFile} from './helpers/rule-checks.js'

const made: string[] = []

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, {recursive: true, force: true})
})

/** A copy of rules/, without the packs, which no check reads. */
function copyRules(): string {
  const root = mkdtempSync(join(tmpdir(), 'seedlint-rule-'))
  made.push(root)
  mkdirSync(join(root, 'rules'))
  for (const name of readdirSync('rules')) if (name.endsWith('.ts')) cpSync(join('rules', name), join(root, 'rules', name))
  return root
}

function idsIn(root: string): readonly string[] {
  const names = readdirSync(join(root, 'rules'))
  return names.filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -3))
}

function readIn(root: string, name: string): string {
  return readFileSync(join(root, 'rules', name), 'utf8')
}

describe('a rule that was just begun', () => {
  test('is listed in its place, and nothing else has changed', () => {
    const root = copyRules()
    scaffold(root, 'tide-table')
    const index = readIn(root, 'index.ts')
    expect(checkIndex(index, idsIn(root))).toEqual([])
    expect(index.replace("import tideTable from './tide-table.js'\n", '').replace('  tideTable,\n', '')).toBe(readIn('.', 'index.ts'))
  })

  test('fails until its comment says all and has examples of what it flags and what it leaves alone', () => {
    const root = copyRules()
    scaffold(root, 'tide-table')
    const begun = readIn(root, 'tide-table.ts')
    expect(checkRuleFile('tide-table', begun)).toEqual([
      'a TODO is left in the comment',
      'no example shows what the rule flags',
      'no example shows what the rule leaves alone'
    ])
    const said = begun.replace(/ \* TODO: a diff block.*\n/u, ' * ```diff\n * -We use cookies\n * ```\n').replaceAll('TODO', 'a thing')
    expect(checkRuleFile('tide-table', said)).toEqual(['no example shows what the rule leaves alone'])
    const whole = said.replace(' * -We use cookies\n * ```\n', ' * -We use cookies\n * ```\n * ```diff\n *  We ate cookies.\n * ```\n')
    expect(checkRuleFile('tide-table', whole)).toEqual([])
  })

  test('is begun by the command, once', () => {
    const root = copyRules()
    for (const name of ['scripts', 'src']) cpSync(name, join(root, name), {recursive: true})
    writeFileSync(join(root, 'package.json'), '{"type": "module"}')
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, 'scripts', 'new-rule.ts'), ...args], {
        encoding: 'utf8'
      })
    expect(run('tide-table')).toMatchObject({status: 0, stdout: expect.stringContaining('wrote rules/tide-table.ts'), stderr: ''})
    expect(idsIn(root)).toContain('tide-table')
    expect(run('tide-table')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^the rule `tide-table` exists already.*\n$/u)
    })
    expect(run('cookie-banner', 'tide-table')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^found 2 names, expected one.*\n$/u)
    })
  })
})

describe('a name', () => {
  test.each([
    ['CookieNotice', 'is not in kebab-case'],
    ['cookie_notice', 'is not in kebab-case'],
    ['cookie', 'is not in kebab-case'],
    ['index', 'is not in kebab-case'],
    ['cookie--notice', 'is not in kebab-case'],
    ['../tide-table', 'is not in kebab-case'],
    ['no-cookies', 'begins with `no-`'],
    ['remove-cookies', 'begins with `remove-`'],
    ['bad-cookie', 'begins with `bad-`'],
    ['top-10-list', 'has a digit'],
    ['lost-dash', 'exists already'],
    ['', 'is not in kebab-case'],
    [undefined, 'no name given']
  ])('%j is refused: %s', (id, reason) => {
    const root = copyRules()
    const before = readIn(root, 'index.ts')
    expect(() => scaffold(root, id)).toThrow(reason)
    expect(readIn(root, 'index.ts')).toBe(before)
    expect(idsIn(root)).toEqual(idsIn('.'))
  })
  test.each(['read-more-link', 'notice-board', 'badge-row'])('%j is good', (id) => {
    expect(objectTo(id, ['lost-dash'])).toBeUndefined()
  })
})

describe('the checks see', () => {
  const good = readIn('.', 'lost-dash.ts')
  test.each([
    ['an id that is not the name of the file', good.replace("id: 'lost-dash'", "id: 'dash'"), "the rule's id is `dash`"],
    ['no doc comment', good.slice(good.indexOf('import')), 'does not open with a doc comment'],
    ['a heading that is missing', good.replace(/ \* ## Why\n[^#]*(?= \* ## Flagged)/u, ''), 'the headings are `Flagged`, '],
    ['a section without words', good.replace(/( \* ## Fix\n)[^#]*(?= \* ## Examples)/u, '$1 *\n'), 'nothing stands under `Fix`'],
    [
      'a fix without a certainty',
      good
        .replace('Certain for a few', 'For a few')
        .replace('nothing else of the kind, else likely: writes', 'nothing else of the kind: writes'),
      '`Fix` names none of `certain`'
    ],
    [
      'no example that is left alone',
      good.replace(/( \* ```diff\n \* {2}What[\s\S]*?)(?= \*\/)/u, ''),
      'no example shows what the rule leaves alone'
    ],
    ['no example that is flagged', good.replace(/ \* @@[\s\S]*? \* ```\n/gu, ' *  One.\n * ```\n'), 'no example shows what the rule flags'],
    ['a block that is not closed', good.replace(/ \* ```\n \*\//u, ' */'), 'a diff block is not closed']
  ])('%s', (_, source, complaint) => {
    expect(checkRuleFile('lost-dash', good)).toEqual([])
    expect(checkRuleFile('lost-dash', source).join('\n')).toContain(complaint)
  })

  const index = "import b from './b.js'\nimport a from './a.js'\n\nexport const rules: readonly Rule[] = [\n  b,\n  a\n]\n"
  test('an index that is not sorted', () => {
    expect(checkIndex(index, ['a', 'b'])).toEqual([
      'the imports of rules/index.ts are not sorted by id',
      'the list in rules/index.ts is not sorted by id'
    ])
  })
  test('an index that lacks a rule, or has one too many', () => {
    expect(checkIndex(index, ['b', 'c'])).toEqual(
      expect.arrayContaining([
        'rules/index.ts does not import `c`',
        'rules/index.ts does not list `c`',
        'rules/index.ts imports `a`, which is no rule file'
      ])
    )
  })
})
