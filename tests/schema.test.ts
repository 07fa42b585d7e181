import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {parse} from 'jsonc-parser'
import {describe, expect, test} from 'vitest'
import {checkPack} from '../src/config/house.js'
import {checkContent, configKeys} from '../src/config/keys.js'
import {ConfigError, checkRules} from '../src/config/settings.js'
import {rules} from '../src/seedlint.js'

const schema: unknown = JSON.parse(readFileSync('docs/lintrc.schema.json', 'utf8'))
const validate = new Ajv({strict: true, strictTuples: false, strictTypes: false}).compile(
  typeof schema === 'object' && schema ? schema : {}
)

/** What the command itself says of a config. */
function accepts(config: unknown): boolean {
  try {
    const {rules: settings, overrides} = checkContent(config)
    for (const each of [settings, ...overrides.map((override) => override.rules)]) checkRules(rules, each)
    return true
  } catch (error) {
    if (error instanceof ConfigError) return false
    throw error
  }
}

test('the schema is fresh', () => {
  expect(execFileSync(process.execPath, ['--import', 'tsx', 'scripts/schema.ts', '--check'], {encoding: 'utf8'})).toBe('')
})

test('the example of the README is good by both', () => {
  const example = /```jsonc\n([\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.[1]
  const config: unknown = parse(example ?? '')
  expect([validate(config), accepts(config)]).toEqual([true, true])
  expect(Object.keys(config ?? {}).sort()).toEqual([...configKeys].sort())
})

test('the package ships both', () => {
  const {files, exports}: {files: string[]; exports: object} = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of ['lintrc.schema.json', 'phrases.schema.json']) {
    expect(files).toContain(`docs/${name}`)
    expect(exports).toMatchObject({[`./${name}`]: `./docs/${name}`})
  }
})

describe('the schema and the command take the same configs', () => {
  test.each([
    {},
    {$schema: './node_modules/seedlint/docs/lintrc.schema.json', extends: 'recommended'},
    {extends: ['none', './base.json', '../shared/base.jsonc', 'base.json']},
    {rules: Object.fromEntries(rules.map(({id}) => [id, ['error', {fix: 'unsafe'}]]))},
    {rules: {'dateline-byline': ['warn', {dateline: 'keep', fix: 'off'}], 'lost-dash': ['off']}},
    {overrides: [{files: 'interviews/**', rules: {'lost-dash': 'off'}}, {files: ['*.md', './a..b.txt'], rules: {}}, {files: 'x'}]},
    {files: ['**/*.txt', 'notes/**'], ignore: ['drafts/', '!drafts/keep.txt'], allow: ['Comments', '/^Part \\d+$/i']},
    {phrases: ['./house.json', '../x.json']},
    {plugins: ['retext-passive', ['@scope/retext-x.y', {age: 18}], ['retext-z']]}
  ])('good: %j', (config) => {
    expect([validate(config), accepts(config)]).toEqual([true, true])
  })

  test.each([
    [],
    {rule: {}},
    {$schema: 1},
    {extends: 'all'},
    {extends: [1]},
    {rules: {'lost-dahs': 'off'}},
    {rules: {'lost-dash': 'loud'}},
    {rules: {'lost-dash': []}},
    {rules: {'lost-dash': ['warn', {}, {}]}},
    {rules: {'lost-dash': ['warn', {fix: 'on'}]}},
    {rules: {'lost-dash': ['warn', {dateline: 'keep'}]}},
    {rules: {'dateline-byline': ['warn', {dateline: 'no'}]}},
    {overrides: {}},
    {overrides: [{rules: {}}]},
    {overrides: [{files: [], rules: {}}]},
    {overrides: [{files: 'x', rules: {'lost-dahs': 'off'}}]},
    {overrides: [{files: 'x', ignore: []}]},
    {files: '*.md'},
    {files: []},
    {files: ['!*.md']},
    {files: ['../*.md']},
    {files: ['/a/*.md']},
    {ignore: 'x'},
    {ignore: [' ']},
    {allow: [1]},
    {allow: ['']},
    {phrases: './house.json'},
    {phrases: [1]},
    {phrases: [' ']},
    {plugins: 'retext-passive'},
    {plugins: ['./a.js']},
    {plugins: [[]]},
    {plugins: [['a', {}, 1]]},
    {overrides: [{files: 'x', phrases: []}]}
  ])('bad: %j', (config) => {
    expect([validate(config), accepts(config)]).toEqual([false, false])
  })
})

describe('the schema of packs', () => {
  const packSchema: unknown = JSON.parse(readFileSync('docs/phrases.schema.json', 'utf8'))
  const validatePack = new Ajv({strict: true, strictTypes: false}).compile(typeof packSchema === 'object' && packSchema ? packSchema : {})
  const acceptsPack = (pack: unknown) => {
    try {
      return checkPack(pack).length > 0
    } catch (error) {
      if (error instanceof ConfigError) return false
      throw error
    }
  }
  const examples = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/```jsonc?\n([\s\S]*?)```/gu)].map(([, json]): unknown =>
      parse(json ?? '', [], {allowTrailingComma: true})
    )

  test('takes the packs of seedlint', () => {
    const packs = readdirSync('rules/packs').filter((name) => name.endsWith('.json'))
    expect(packs.filter((name) => !validatePack(JSON.parse(readFileSync(`rules/packs/${name}`, 'utf8'))))).toEqual([])
  })
  test('and the command take the examples of the documentation', () => {
    const packs = [...examples('README.md'), ...examples('docs/phrases.md')].filter(
      (each) => Array.isArray(each) || Object.hasOwn(Object(each), 'groups')
    )
    expect(packs.map((pack) => [validatePack(pack), acceptsPack(pack)])).toEqual(packs.map(() => [true, true]))
    expect(packs).toHaveLength(4)
  })
  test.each([
    7,
    {},
    {groups: 1},
    {group: []},
    [1],
    [{kind: 'promos', phrases: ['a']}],
    [{kind: 'promo'}],
    [{phrases: ['a']}],
    [{kind: 'promo', phrases: 'a'}],
    [{kind: 'promo', phrases: [1]}],
    [{kind: 'promo', phrases: [' ']}],
    [{kind: 'promo', match: 'whole', phrases: ['a']}],
    [{kind: 'promo', certainty: 'sure', phrases: ['a']}],
    [{kind: 'promo', origin: 1, phrases: ['a']}],
    [{kind: 'promo', extra: 1, phrases: ['a']}]
  ])('and the command refuse %j', (pack) => {
    expect([validatePack(pack), acceptsPack(pack)]).toEqual([false, false])
  })
})
