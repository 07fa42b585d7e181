/** What the build does to modules on their way into `dist`, nearly all of it for a quick start. */
import {basename, dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'esbuild'
import {packPhrases} from '../rules/packs/index.js'
import {listKeys, makeKeys} from '../src/phrases/phrase-keys.js'
import {type CueData, cueColumns, cueIds, readCueData} from '../src/words/cue-data.js'

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

/** The packs as JSON that is parsed when first needed, and their gate worked out: as objects in the code they take 40 ms to load. */
export function packedPacks(json: string): Plugin {
  return {
    name: 'packed-packs',
    setup({onLoad}) {
      onLoad({filter: /[\\/]rules[\\/]packs[\\/]index\.ts$/}, ({path}) => {
        const contents = [
          "import {readFileSync} from 'node:fs'",
          'let packs',
          `const read = () => (packs ??= JSON.parse(${json}))`,
          `const gate = ${JSON.stringify(makeKeys(phrases).toString())}`,
          'export const packPhrases = {groups: () => read().groups, keys: () => read().keys, gate, ofPacks: true}'
        ]
        return {contents: contents.join('\n'), resolveDir: dirname(path)}
      })
    }
  }
}

/** The tables of cues as bytes: six tables of 32-bit numbers one behind the other, in the byte order of the machines that Node runs on. */
export function joinCues(): Buffer {
  return Buffer.concat(cueTables(readCueData()).map(({buffer}) => Buffer.from(buffer)))
}

function cueTables({spread, filter, keys, rowOf, rows, anywhere}: CueData): readonly Int32Array[] {
  return [spread, filter, keys, rowOf, rows, anywhere]
}

/** The tables of cues read from the bytes that `joinCues` gives: worked out they take 50 ms of a cold start. @param bytes code that gives them as a Buffer */
export function packedCues(bytes: string): Plugin {
  return {
    name: 'packed-cues',
    setup({onLoad}) {
      onLoad({filter: /[\\/]words[\\/]cue-data\.ts$/}, ({path}) => {
        const lengths = cueTables(readCueData()).map(({length}) => length)
        const contents = [
          "import {readFileSync} from 'node:fs'",
          `export const cueIds = ${JSON.stringify(cueIds)}`,
          `export const cueColumns = ${cueColumns}`,
          'export function readCueData() {',
          `  const all = new Int32Array(new Uint8Array(${bytes}).buffer)`,
          '  let from = 0',
          `  const [spread, filter, keys, rowOf, rows, anywhere] = ${JSON.stringify(lengths)}.map((length) => all.subarray(from, (from += length)))`,
          '  return {spread, filter, keys, rowOf, rows, anywhere}',
          '}'
        ]
        return {contents: contents.join('\n'), resolveDir: dirname(path)}
      })
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
