/** The picture of DESIGN.md, section 2: which folder may import which, and what lies in the root. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {describe, expect, test} from 'vitest'

/** An import or export line; `typeOnly` imports leave no trace at run time. */
interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

type Part =
  | 'rule'
  | 'rule-list'
  | 'packs'
  | 'words'
  | 'document'
  | 'page'
  | 'phrases'
  | 'contract'
  | 'encoding'
  | 'engine'
  | 'config'
  | 'report'
  | 'markdown'
  | 'seedlint'
  | 'corpus'
  | 'face'
  | 'entry'

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^rules\/index\.ts$/u, 'rule-list'],
  [/^rules\/packs\//u, 'packs'],
  [/^rules\/[^/]+\.ts$/u, 'rule'],
  [/^src\/words\//u, 'words'],
  [/^src\/document\//u, 'document'],
  [/^src\/page\//u, 'page'],
  [/^src\/phrases\//u, 'phrases'],
  [/^src\/rule\.ts$/u, 'contract'],
  [/^src\/encoding\//u, 'encoding'],
  [/^src\/settle\//u, 'engine'],
  [/^src\/(?:finding|glued|lint|look|make-finding|markup|fix|plan|compose|cuttings)\.ts$/u, 'engine'],
  [/^src\/config\//u, 'config'],
  [/^src\/report\//u, 'report'],
  [/^src\/markdown\//u, 'markdown'],
  [/^src\/seedlint\.ts$/u, 'seedlint'],
  [/^src\/corpus\//u, 'corpus'],
  [/^src\/faces\//u, 'face'],
  [/^src\/index\.ts$/u, 'entry']
]

const engine: readonly Part[] = ['words', 'document', 'phrases', 'page', 'contract', 'engine']

/** What each part may import. Rules do not import each other. */
const allowed: Readonly<Record<Part, readonly Part[]>> = {
  rule: ['contract', 'words', 'document', 'phrases', 'encoding'],
  'rule-list': ['rule', 'contract'],
  packs: ['packs', 'phrases'],
  words: ['words'],
  document: ['words', 'document'],
  page: ['page', 'words', 'document'],
  phrases: ['phrases', 'words', 'document'],
  contract: ['words', 'document'],
  encoding: ['encoding', ...engine],
  engine,
  config: ['config', ...engine],
  report: ['report', ...engine],
  markdown: ['markdown', 'config', ...engine],
  seedlint: ['rule-list', 'packs', 'config', 'markdown', ...engine],
  corpus: ['corpus', 'seedlint', 'config', 'report', ...engine],
  face: ['face', 'seedlint', 'corpus', 'config', 'report', ...engine],
  entry: ['seedlint', 'face', 'encoding', ...engine]
}

const importPattern = /^(?:import|export)\s+(type\s+)?(?:([^'"()]*?)\sfrom\s+)?['"]([^'"]+)['"]/gmu
const dynamicPattern = /\bimport\(\s*['"]([^'"]+)['"]/gu

function sources(folder: string): readonly string[] {
  const entries = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return entries.map((entry) => posix.join(folder, entry.replaceAll('\\', '/'))).filter((path) => path.endsWith('.ts'))
}

/** Does a clause such as `{type A, type B}` name types only? */
function namesTypesOnly(clause: string): boolean {
  const names = /^\{([^}]*)\}$/u
    .exec(clause.trim())?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '')
  return names?.every((name) => /^\s*type\s/u.test(name)) ?? false
}

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(from, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '')
  const resolve = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(from), name.replace(/\.js$/u, '.ts')) : name)
  return [
    ...[...text.matchAll(importPattern)].map(([, type, clause = '', name = '']) => ({
      from,
      to: resolve(name),
      typeOnly: type !== undefined || namesTypesOnly(clause)
    })),
    ...[...text.matchAll(dynamicPattern)].map(([, name = '']) => ({from, to: resolve(name), typeOnly: false}))
  ]
}

function partOf(path: string): Part | undefined {
  return parts.find(([pattern]) => pattern.test(path))?.[1]
}

/** Why an import goes the wrong way; undefined for one that does not. */
function objection({from, to, typeOnly}: Import): string | undefined {
  const [source, target] = [partOf(from), partOf(to)]
  if (source === undefined) return `${from}: lies in no part that the design knows`
  if (!to.startsWith('src/') && !to.startsWith('rules/')) {
    if (to.startsWith('.')) return `${from}: imports ${to}, outside of src and rules`
    // Only faces (and shards, which are files) read, write and print.
    if (to.startsWith('node:') && source !== 'face' && source !== 'corpus') return `${from}: imports ${to}, only faces may`
    return undefined
  }
  if (target === undefined) return `${from}: imports ${to}, which lies in no part that the design knows`
  if (typeOnly && engine.includes(source) && engine.includes(target)) return undefined
  if (!allowed[source].includes(target)) return `${from}: imports ${to}, ${source} may not import ${target}`
  if (source === 'face' && target === 'face' && faceOf(from) !== faceOf(to) && !starts.has(`${faceOf(from)} ${faceOf(to)}`))
    return `${from}: imports ${to}, one face may not import another`
  return undefined
}

/** Faces that one of the command's verbs starts, and hands what it knows of disks and configs. */
const starts: ReadonlySet<string> = new Set(['cli lsp'])

function faceOf(path: string): string | undefined {
  return /^src\/faces\/([^/.]+)/u.exec(path)?.[1]
}

const files = [...sources('src'), ...sources('rules')]

describe('imports run one way', () => {
  test.each(files)('%s', (file) => {
    expect(importsOf(file).map(objection).filter(Boolean)).toEqual([])
  })
  test('every file they name exists', () => {
    const missing = files.flatMap(importsOf).filter(({to}) => /^(?:src|rules)\//u.test(to) && !existsSync(to))
    expect(missing).toEqual([])
  })
})

describe('the check sees a wrong direction', () => {
  test.each([
    ['rules/a.ts', 'rules/b.ts'],
    ['rules/a.ts', 'src/lint.ts'],
    ['rules/a.ts', 'rules/packs/index.ts'],
    ['src/lint.ts', 'rules/index.ts'],
    ['src/document/text.ts', 'src/phrases/index.ts'],
    ['src/settle/settle.ts', 'src/config/settings.ts'],
    ['src/config/config.ts', 'src/faces/cli/io.ts'],
    ['src/report/json.ts', 'src/faces/cli/io.ts'],
    ['src/faces/cli/run.ts', 'rules/index.ts'],
    ['src/faces/cli/run.ts', 'src/faces/unified.ts'],
    ['src/faces/cli/run.ts', 'src/index.ts'],
    ['src/faces/lsp/server.ts', 'src/faces/cli/io.ts'],
    ['src/seedlint.ts', 'src/faces/unified.ts'],
    ['src/fix.ts', 'node:fs'],
    ['src/elsewhere/a.ts', 'src/lint.ts']
  ])('%s -> %s', (from, to) => {
    expect(objection({from, to, typeOnly: false})).toBeDefined()
  })
  test('types alone may pass within the engine, and nowhere else', () => {
    expect(objection({from: 'src/document/document.ts', to: 'src/phrases/index.ts', typeOnly: true})).toBeUndefined()
    expect(objection({from: 'src/lint.ts', to: 'src/config/settings.ts', typeOnly: true})).toBeDefined()
  })
})

// Made by tools, ignored by git.
const made = new Set(['.git', 'node_modules', 'dist', 'out', 'coverage', '.seedlint'])
const planned = new Set([
  ...['.ci', '.gitattributes', '.gitignore', '.lintrc.json', '.npmrc', '.pre-commit-hooks.yaml', '.vscode'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...['biome.json', 'package-lock.json', 'package.json', 'tsconfig.json', 'vitest.config.ts'],
  ...['bench', 'docs', 'rules', 'scripts', 'seeds', 'src', 'tests']
])
const plannedSource = new Set([
  ...['config', 'corpus', 'document', 'encoding', 'faces', 'markdown', 'page', 'phrases', 'report', 'settle', 'words'],
  ...[
    'compose.ts',
    'cuttings.ts',
    'finding.ts',
    'fix.ts',
    'glued.ts',
    'index.ts',
    'lint.ts',
    'look.ts',
    'make-finding.ts',
    'markup.ts',
    'plan.ts',
    'rule.ts',
    'seedlint.ts'
  ]
])

describe('the folders are those of the design', () => {
  test('the root', () => {
    expect(readdirSync('.').filter((name) => !made.has(name) && !name.endsWith('.tgz') && !planned.has(name))).toEqual([])
    expect(['package.json', 'tsconfig.json', 'rules', 'scripts', 'seeds', 'src', 'tests'].filter((name) => !existsSync(name))).toEqual([])
  })
  test('src', () => {
    expect(readdirSync('src').filter((name) => !plannedSource.has(name))).toEqual([])
  })
})
