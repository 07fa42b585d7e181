/**
 * Builds `dist`: the command with all it needs inside, the library with its packages outside, an entry for every rule, declarations.
 * All of it is made aside and put in place at the end, so a failed build leaves the last one. Usage: `npm run build`.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, transform} from 'esbuild'
import {rules} from '../rules/index.js'
import {docComment} from '../src/report/rule-docs.js'
import {toAscii} from './ascii.js'
import {
  gateFromTables,
  gateFromText,
  joinPacks,
  joinTables,
  latePackages,
  lateParts,
  lightReporter,
  packedPacks,
  packedTables,
  parts,
  ruleEntries
} from './build-plugins.js'
import {makeLauncher, wrap, writeCodeCache} from './code-cache.js'
import {lateConstants} from './late-constants.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const aside = join(root, 'out', `build-${process.pid}`)

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: aside,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Packages that ship both forms: the one that can be split.
  mainFields: ['module', 'main'],
  charset: 'utf8',
  // Names stay, so that a stack in a bug report can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning'
}

/** The doc comments of all rules, by id, for the verbs that print them. */
function joinDocComments(): string {
  return JSON.stringify(Object.fromEntries(rules.map(({id}) => [id, docComment(readFileSync(join(root, 'rules', `${id}.ts`), 'utf8'))])))
}

/** CommonJS, since Node starts it sooner than modules; packs, tables, doc comments and the late parts beside the command. */
async function buildCommand() {
  writeFileSync(join(aside, 'packs.json'), joinPacks())
  writeFileSync(join(aside, 'tables.bin'), joinTables())
  writeFileSync(join(aside, 'rules.json'), joinDocComments())
  // Parquet is read by a package that users install beside ours.
  const external = ['@duckdb/node-api']
  const options: BuildOptions = {...common, format: 'cjs', splitting: false, charset: 'ascii', outExtension: {'.js': '.cjs'}, external}
  const {outputFiles} = await build({
    ...options,
    entryPoints: {command: 'src/faces/cli/bin.ts'},
    plugins: [
      packedPacks("readFileSync(__dirname + '/packs.json', 'utf8')", gateFromTables),
      packedTables("readFileSync(__dirname + '/tables.bin')"),
      lateParts
    ],
    supported: {'dynamic-import': false},
    define: {'import.meta.url': 'commandModule.url'},
    minifySyntax: false,
    minifyWhitespace: false,
    legalComments: 'none',
    write: false
  })
  const [bundle] = outputFiles
  if (bundle === undefined) throw new Error('esbuild made no bundle of the command')
  const {code} = await transform(lateConstants(bundle.text), {
    charset: 'ascii',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true
  })
  writeFileSync(join(aside, 'command.cjs'), wrap(toAscii(code)))
  const entryPoints = Object.fromEntries(Object.entries(parts).map(([name, file]) => [`cli/${name}`, file]))
  await build({...options, entryPoints, plugins: [lightReporter]})
  await build({...options, entryPoints: Object.fromEntries(latePackages.map((name) => [`cli/${name}`, name]))})
}

function buildLibrary() {
  const entries = Object.fromEntries(rules.map(({id}) => [`rules/${id}`, `rule:${id}`]))
  const entryPoints = {index: 'src/index.ts', encoding: 'src/encoding/index.ts', stream: 'src/faces/stream.ts', ...entries}
  return build({
    ...common,
    entryPoints,
    chunkNames: 'library/[name]-[hash]',
    packages: 'external',
    plugins: [ruleEntries, packedPacks(JSON.stringify(joinPacks()), gateFromText)]
  })
}

function writeDeclarations(): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  const args = [compiler, '--project', join(root, 'scripts', 'tsconfig.declarations.json'), '--outDir', join(aside, 'types')]
  execFileSync(process.execPath, args, {stdio: 'inherit'})
  const declaration =
    "import type {RulePlugin} from '../types/src/faces/unified.js'\ndeclare const plugin: RulePlugin\nexport default plugin\n"
  for (const {id} of rules) writeFileSync(join(aside, 'rules', `${id}.d.ts`), declaration)
}

mkdirSync(aside, {recursive: true})
try {
  await Promise.all([buildCommand(), buildLibrary()])
  writeFileSync(join(aside, 'cli.cjs'), makeLauncher(process.versions.v8), {mode: 0o755})
  writeDeclarations()
  writeCodeCache(aside, join(root, 'seeds'))
  rmSync(dist, {recursive: true, force: true})
  renameSync(aside, dist)
} finally {
  rmSync(aside, {recursive: true, force: true})
}
