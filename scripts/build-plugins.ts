/** What the build does to modules on their way into `dist`, nearly all of it for a quick start. */
import {basename, dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'esbuild'
import {packPhrases} from '../rules/packs/index.js'
import {KeyTable} from '../src/phrases/key-table.js'
import {listKeys, makeKeys} from '../src/phrases/phrase-keys.js'
import {cueColumns, cueIds, readCueData} from '../src/words/cue-data.js'
import {type Table, tables} from '../src/words/tables.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** `rule:ID` is a module that gives the rule as a plugin. */
export const ruleEntries: Plugin = {
  name: 'rule-entries',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^rule:/}, ({path}) => ({path: path.slice('rule:'.length), namespace: 'rule'}))
    onLoad({filter: /.*/, namespace: 'rule'}, ({path}) => ({
      contents: `import rule from './rules/${path}.js'\nimport {toPlugin} from './src/faces/unified.js'\nexport default toPlugin(rule)\n`,
      resolveDir: root
    }))
  }
}

const phrases = packPhrases.groups()

/** All packs as one JSON text: the groups, and the keys that are worked out of them. */
export function joinPacks(): string {
  return JSON.stringify({groups: phrases, keys: listKeys(phrases)})
}

/** Code that gives the gate of the packs, and what it imports. */
interface GateCode {
  readonly imports: string
  readonly gate: string
}

/**
 * The packs as JSON that is parsed when first needed, and their gate worked out: as objects in the code they take 40 ms to load.
 * @param json code that gives the JSON
 */
export function packedPacks(json: string, {imports, gate}: GateCode): Plugin {
  return {
    name: 'packed-packs',
    setup({onLoad}) {
      onLoad({filter: /[\\/]rules[\\/]packs[\\/]index\.ts$/}, ({path}) => {
        const contents = [
          "import {readFileSync} from 'node:fs'",
          "import {KeyTable} from '../../src/phrases/key-table.js'",
          imports,
          'let packs',
          `const read = () => (packs ??= JSON.parse(${json}))`,
          `export const packPhrases = {groups: () => read().groups, keys: () => read().keys, gate: () => ${gate}, ofPacks: true}`
        ]
        return {contents: contents.join('\n'), resolveDir: dirname(path)}
      })
    }
  }
}

/** The gate of the packs from its text. */
export const gateFromText: GateCode = {imports: '', gate: `KeyTable.read(${JSON.stringify(makeKeys(phrases).toString())})`}

/** The gate of the packs from the tables beside the command. */
export const gateFromTables: GateCode = {
  imports: "import {readTable} from '../../src/words/tables.js'",
  gate: "new KeyTable({slots: readTable('phrase-slots'), parts: readTable('phrase-parts')})"
}

function* eachTable(): Iterable<readonly [name: string, table: Table]> {
  for (const [name, make] of tables) yield [name, make()]
  for (const [name, table] of Object.entries(readCueData())) yield [`cue-${name}`, table]
  const {slots, parts} = KeyTable.read(makeKeys(phrases).toString()).tables
  yield* [['phrase-slots', slots] as const, ['phrase-parts', parts] as const]
}

/** The tables that are read from a file. */
const kept = new Map(eachTable())
const cueTables = Object.keys(readCueData())

/** All tables one behind the other, each from a multiple of four bytes on, in the byte order of the machines that Node runs on. */
export function joinTables(): Buffer {
  return Buffer.concat(
    [...kept.values()].map((table) => Buffer.alloc(sizeOf(table), Buffer.from(table.buffer, table.byteOffset, table.byteLength)))
  )
}

function sizeOf({byteLength}: Table): number {
  return Math.ceil(byteLength / 4) * 4
}

/** The tables read from the bytes that `joinTables` gives: worked out they take 80 ms of a cold start. @param bytes code that gives them as a Buffer */
export function packedTables(bytes: string): Plugin {
  let next = 0
  const places = [...kept].map(([name, table]) => {
    const from = next
    next += sizeOf(table)
    return `${JSON.stringify(name)}: () => new ${table.constructor.name}(read(), ${from}, ${table.length})`
  })
  return {
    name: 'packed-tables',
    setup({onLoad}) {
      onLoad({filter: /[\\/]words[\\/]tables\.ts$/}, ({path}) => ({
        contents: [
          "import {readFileSync} from 'node:fs'",
          'let buffer',
          'const whole = ({buffer, byteOffset, byteLength}) => (byteOffset === 0 ? buffer : buffer.slice(byteOffset, byteOffset + byteLength))',
          `const read = () => (buffer ??= whole(${bytes}))`,
          `const tables = {${places.join(', ')}}`,
          'const known = {}',
          'export const readTable = (name) => (known[name] ??= tables[name]())',
          'export const declareTable = (name) => () => readTable(name)'
        ].join('\n'),
        resolveDir: dirname(path)
      }))
      onLoad({filter: /[\\/]words[\\/]cue-data\.ts$/}, ({path}) => ({
        contents: [
          "import {readTable} from './tables.js'",
          `export const cueIds = ${JSON.stringify(cueIds)}`,
          `export const cueColumns = ${cueColumns}`,
          `export const readCueData = () => ({${cueTables.map((name) => `${name}: readTable('cue-${name}')`).join(', ')}})`
        ].join('\n'),
        resolveDir: dirname(path)
      }))
    }
  }
}

/** What only some runs need, each in a file of its own beside the command: none of it throws or checks a class of ours. */
export const parts: Readonly<Record<string, string>> = {
  stylish: 'src/report/stylish.ts',
  changes: 'src/faces/cli/staged/changes.ts',
  diff: 'src/report/diff.ts',
  github: 'src/report/github.ts',
  html: 'src/report/html.ts',
  sarif: 'src/report/sarif.ts',
  markdown: 'src/markdown/markdown.ts',
  'line-model': 'src/page/line-model.ts',
  sentences: 'src/document/sentences.ts',
  retext: 'src/faces/cli/retext.ts',
  server: 'src/faces/lsp/server.ts'
}

/** Packages that only runs with a config or ignore files need: in files of their own, too. */
export const latePackages: readonly string[] = ['entities', 'fzstd', 'ignore', 'jsonc-parser', 'picomatch']

/** Imports at need of a part become a `require` of its file, and of `node:crypto`, slow to load, one at the first call. */
export const lateParts: Plugin = {
  name: 'late-parts',
  setup({onLoad, onResolve}) {
    onResolve({filter: new RegExp(`/(?:${Object.keys(parts).join('|')})\\.js$`)}, ({kind, path}) =>
      kind === 'dynamic-import' ? {path: `./cli/${basename(path, '.js')}.cjs`, external: true} : undefined
    )
    onResolve({filter: /^[a-z-]+$/}, ({path}) => (latePackages.includes(path) ? {path: `./cli/${path}.cjs`, external: true} : undefined))
    onResolve({filter: /^node:crypto$/}, ({kind}) => (kind === 'require-call' ? undefined : {path: 'crypto', namespace: 'late'}))
    // Rules are synchronous, so what decodes references loads its table by itself.
    onResolve({filter: /^\.\/cli\/entities\.cjs$/}, () => ({external: true}))
    onLoad({filter: /[\\/]encoding[\\/]entity-names\.ts$/}, () => ({
      contents: "let decode\nexport const decodeReference = (text) => (decode ??= require('./cli/entities.cjs').decodeHTMLStrict)(text)"
    }))
    onLoad({filter: /.*/, namespace: 'late'}, () => ({
      contents: "export const createHash = (name) => require('node:crypto').createHash(name)"
    }))
  }
}

/**
 * vfile-reporter without what costs it 60 ms: a table of all emoji to align columns by (our own count of columns does), and
 * collation of messages that come in order already.
 */
export const lightReporter: Plugin = {
  name: 'light-reporter',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^(?:string-width|vfile-sort)$/}, ({path}) => ({path, namespace: 'light'}))
    onLoad({filter: /^string-width$/, namespace: 'light'}, () => ({
      contents: "export {columns as default} from './src/document/text.js'",
      resolveDir: root
    }))
    onLoad({filter: /^vfile-sort$/, namespace: 'light'}, () => ({
      contents: 'export const compareFile = () => 0\nexport const compareMessage = () => 0'
    }))
  }
}
