/**
 * Checks what users get: packs the package, installs the tarball in an empty folder and uses command, library and types there,
 * on this Node and on Node 24 (the npm package `node` brings its binary). Ends with `N passed, N failed`; exit 1 when one failed.
 * Usage: `npm run check:package`.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'seedlint-package-'))
const modules = join(folder, 'node_modules')
let passed = 0
let failed = 0

/** Runs one check: it fails by throwing. */
function check(name: string, run: () => void): void {
  try {
    run()
    passed++
    console.log(`ok      ${name}`)
  } catch (error) {
    failed++
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`)
  }
}

function expectEqual(found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`found ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}`)
}

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32'})
}

/** Runs Node in the consumer's folder and gives its standard output. */
function run(node: string, args: readonly string[], codes: readonly (number | null)[] = [0]): string {
  const {status, stdout, stderr, error} = spawnSync(node, args, {cwd: folder, encoding: 'utf8'})
  if (error) throw error
  if (!codes.includes(status)) throw new Error(`exit ${status} of ${[node, ...args].join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** Packs and installs the package as a consumer does, with what the checks need beside it. */
function install(): void {
  npm(root, 'pack', '--pack-destination', folder)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}\n')
  npm(folder, 'install', `./${tarball}`)
  const inside = npm(folder, 'ls', '--all', '--parseable').split('\n').filter(Boolean).length
  console.log(`        ${inside - 1} packages installed`)
}

/** The binary of Node 24, once its package is installed. */
function installNode24(): string {
  npm(folder, 'install', '--no-save', 'node@24')
  const platforms = readdirSync(modules).filter((name) => name.startsWith('node-bin-'))
  const found = ['node', ...platforms]
    .flatMap((name) => [join(modules, name, 'bin', 'node'), join(modules, name, 'bin', 'node.exe')])
    .find(existsSync)
  if (found === undefined) throw new Error(`no binary of Node 24 in ${modules}`)
  return found
}

const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
const command = join(modules, 'seedlint', 'dist', 'cli.cjs')
const seeds = readdirSync(join(root, 'seeds'))

function checkCommand(node: string, label: string): void {
  check(`${label}: seedlint --version`, () => expectEqual(run(node, [command, '--version']).trim(), version))
  check(`${label}: seedlint explain`, () =>
    expectEqual(run(node, [command, 'explain', 'lost-dash']).startsWith('lost-dash\n\nFlags '), true)
  )
  check(`${label}: seedlint lsp`, () => checkServer(node))
  checkShards(node, label)
  for (const [tier, flags] of [
    ['safe', []],
    ['unsafe', ['--unsafe-fixes']]
  ] as const) {
    const texts = join(folder, `texts-${label}-${tier}`.replaceAll(' ', '-'))
    mkdirSync(texts)
    for (const name of seeds) cpSync(join(root, 'seeds', name), join(texts, name))
    check(
      `${label}: seedlint --fix ${flags.join(' ')}`.trim(),
      () => void run(node, [command, '--fix', ...flags, '--no-cuttings', texts], [0, 1])
    )
    for (const name of seeds) {
      const expected = readFileSync(join(root, 'tests', 'expected', tier, name))
      check(`${label}: ${tier} ${name}`, () => expectEqual(readFileSync(join(texts, name)).equals(expected), true))
    }
  }
}

/** Shards in what this Node can write, and what the packages at hand can read. */
function checkShards(node: string, label: string): void {
  const hasZstd = run(node, ['--print', "'createZstdCompress' in require('node:zlib')"]).trim() === 'true'
  const place = `shards-${label}`.replaceAll(' ', '-')
  const corpus = (input: string, codec: string) => [command, 'corpus', input, '--out', `${place}/${codec}`, '--to', codec]
  mkdirSync(join(folder, place))
  const line = '{"text":"\\u00a9 2024 Example Daily. All rights reserved."}\n'
  writeFileSync(join(folder, place, 'a.jsonl'), line)
  writeFileSync(join(folder, place, 'a.parquet'), 'PAR1')
  check(`${label}: corpus --to zst ${hasZstd ? 'and back' : 'is refused'}`, () => {
    run(node, corpus(`${place}/a.jsonl`, 'zst'), [hasZstd ? 0 : 2])
    if (!hasZstd) return
    run(node, corpus(`${place}/zst`, 'jsonl'))
    expectEqual(readFileSync(join(folder, place, 'jsonl', 'a.jsonl'), 'utf8'), '{"text":""}\n')
  })
  check(`${label}: Parquet without DuckDB is refused`, () => void run(node, corpus(`${place}/a.parquet`, 'gz'), [2]))
}

/** One conversation of an editor with the server, all of it said at once. */
function checkServer(node: string): void {
  const messages = [
    {id: 1, method: 'initialize', params: {processId: null, capabilities: {}}},
    {id: 2, method: 'shutdown'},
    {method: 'exit'}
  ]
  const input = messages
    .map((message) => JSON.stringify({jsonrpc: '2.0', ...message}))
    .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    .join('')
  const {status, stdout} = spawnSync(node, [command, 'lsp', '--stdio'], {input, encoding: 'utf8'})
  expectEqual(status, 0)
  expectEqual(stdout.includes(`"serverInfo":{"name":"seedlint","version":"${version}"}`), true)
  // Only who starts the server pays for it.
  expectEqual(readFileSync(join(dirname(command), 'command.cjs'), 'utf8').includes('publishDiagnostics'), false)
}

function checkLibrary(node: string, label: string): void {
  const text = "'© 2024 Example Daily. All rights reserved.\\n'"
  const programs: Readonly<Record<string, readonly [program: string, output: string]>> = {
    'lint and clean': [
      `import {clean, lint} from 'seedlint'\nconst [{ruleId}] = await lint(${text})\nconsole.log(ruleId + (await clean(${text})).text)`,
      'copyright-line'
    ],
    'rule and preset share one plugin': [
      "import seedlint from 'seedlint'\nimport rule from 'seedlint/rules/copyright-line'\nconsole.log(seedlint.plugins.includes(rule))",
      'true'
    ],
    'a rule in a processor': [
      `import english from 'retext-english'\nimport {unified} from 'unified'\nimport {seedlintFix} from 'seedlint'\nimport rule from 'seedlint/rules/copyright-line'
const file = unified().use(english).use(rule).use(seedlintFix).processSync(${text})\nconsole.log(file.messages[0].ruleId, JSON.stringify(String(file)))`,
      'copyright-line ""'
    ],
    'a stream of records': [
      `import {Readable} from 'node:stream'\nimport {text} from 'node:stream/consumers'\nimport {cleanStream} from 'seedlint/stream'
const line = Buffer.from(JSON.stringify({text: ${text}}))\nconsole.log(await text(cleanStream(Readable.from([line]))))`,
      '{"text":""}'
    ],
    'package.json': [
      "import {createRequire} from 'node:module'\nconsole.log(createRequire(process.cwd() + '/')('seedlint/package.json').name)",
      'seedlint'
    ]
  }
  for (const [name, [program, output]] of Object.entries(programs)) {
    check(`${label}: ${name}`, () => expectEqual(run(node, ['--input-type=module', '--eval', program]).trim(), output))
  }
}

function checkBin(): void {
  check('npm links the command', () => expectEqual(npm(folder, 'exec', '--', 'seedlint', '--version').trim(), version))
}

/** The declarations, read without `skipLibCheck` in our own folder. */
function checkTypes(): void {
  const program = `import seedlint, {type Finding, lint, clean, seedlintFix, rules} from 'seedlint'
import copyrightLine from 'seedlint/rules/copyright-line'
import {unified} from 'unified'
export const found: Promise<readonly Finding[]> = lint('a', {rules: {'copyright-line': ['warn', {fix: 'off'}]}})
export const text: Promise<string> = clean('a', {unsafe: true}).then((cleaned) => cleaned.text)
export const processor = unified().use(seedlint).use(copyrightLine, ['error', {fix: 'off'}]).use(copyrightLine, false).use(seedlintFix, {unsafe: true})
export const ids: readonly string[] = rules.map(({id}) => id)
// @ts-expect-error no such severity
unified().use(copyrightLine, 'loud')
`
  writeFileSync(join(folder, 'consumer.ts'), program)
  const options = {module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, types: [], exactOptionalPropertyTypes: true}
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: options, files: ['consumer.ts']}))
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  check('types of library and rules', () => void run(process.execPath, [compiler, '--project', folder]))
}

try {
  check('npm pack and install', install)
  if (failed === 0) {
    checkBin()
    checkTypes()
    const nodes = new Map([[`Node ${process.versions.node}`, process.execPath]])
    check('npm install node@24', () => {
      const node = installNode24()
      nodes.set(`Node ${run(node, ['--print', 'process.versions.node']).trim()}`, node)
    })
    for (const [label, node] of nodes) {
      checkCommand(node, label)
      checkLibrary(node, label)
    }
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
