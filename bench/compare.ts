/**
 * What a change changes: findings gained and lost, and texts that are fixed otherwise, between two builds over all data.
 * Usage: `npm run compare -- OLD NEW [--jsonl FILE] [--show N]`; OLD and NEW are folders that hold a `dist`. Exit 1 where they differ.
 */
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {allSamples, type Sample} from './data.js'
import {at, numberOf, recordOf, textOf} from './json.js'

interface Library {
  readonly lint: (text: string) => Promise<readonly unknown[]>
  readonly clean: (text: string, options: {unsafe: boolean}) => Promise<unknown>
}

function isLibrary(module: unknown): module is Library {
  const {lint, clean} = recordOf(module)
  return typeof lint === 'function' && typeof clean === 'function'
}

async function load(folder: string): Promise<Library> {
  const entry = join(resolve(folder), 'dist', 'index.js')
  const module: unknown = await import(pathToFileURL(entry).href)
  if (!isLibrary(module)) throw new Error(`${entry} exports no \`lint\` and \`clean\``)
  return module
}

/** One line for a finding: where it is, and all that it says. */
function describe({name, text}: Sample, finding: unknown): string {
  const {span, ...rest} = recordOf(finding)
  const start = numberOf(at(span, 'start'))
  const line = text.slice(0, start).split(/\r\n|\r|\n/u).length
  return `${name}:${line} ${textOf(rest['ruleId'])} ${textOf(rest['certainty'])}: ${textOf(rest['message'])} ${JSON.stringify([span, rest])}`
}

function* samplesOf(file: string | undefined): Iterable<Sample> {
  yield* allSamples()
  if (file === undefined) return
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line !== '') yield {name: `${file}#${index + 1}`, text: textOf(at(JSON.parse(line), 'text'))}
  }
}

const options = {jsonl: {type: 'string'}, show: {type: 'string', default: '50'}} as const
const {values, positionals} = parseArgs({options, allowPositionals: true})
const [before, after] = positionals
if (before === undefined || after === undefined) throw new Error('usage: npm run compare -- OLD NEW [--jsonl FILE] [--show N]')
const [old, fresh] = await Promise.all([load(before), load(after)])
const changes: string[] = []
let gained = 0
let lost = 0
let refixed = 0
let texts = 0
for (const sample of samplesOf(values.jsonl)) {
  texts++
  const was = new Set((await old.lint(sample.text)).map((finding) => describe(sample, finding)))
  const is = new Set((await fresh.lint(sample.text)).map((finding) => describe(sample, finding)))
  const minus = [...was].filter((finding) => !is.has(finding))
  const plus = [...is].filter((finding) => !was.has(finding))
  lost += minus.length
  gained += plus.length
  changes.push(...minus.map((finding) => `- ${finding}`), ...plus.map((finding) => `+ ${finding}`))
  for (const unsafe of [false, true]) {
    const results = await Promise.all([old, fresh].map((library) => library.clean(sample.text, {unsafe})))
    if (JSON.stringify(results[0]) === JSON.stringify(results[1])) continue
    refixed++
    changes.push(`! ${sample.name}: ${unsafe ? 'unsafe' : 'safe'} fixes give another text, other cuttings or other findings`)
  }
}
for (const change of changes.slice(0, Number(values.show))) console.log(change)
if (changes.length > Number(values.show)) console.log(`… ${changes.length - Number(values.show)} more, see --show`)
console.log(`${texts} texts: ${gained} findings gained, ${lost} lost, ${refixed} texts fixed otherwise`)
process.exitCode = changes.length === 0 ? 0 : 1
