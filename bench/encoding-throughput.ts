/**
 * Texts through the preset `encoding` and through `repair`, as they are and read as windows-1252. Bundled and run by `encoding.ts`.
 * Usage: `node encoding-throughput.mjs FILE.jsonl CLEAN.jsonl DAMAGED.jsonl`; prints JSON, and writes the damaged texts for others to
 * repair. Without texts in the second file nothing is said of clean ones.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {pageCharacters} from '../src/encoding/code-pages.js'
import {repair} from '../src/encoding/index.js'
import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'
import {at, textOf} from './json.js'

const [file = '', cleanFile = '', damagedFile = ''] = process.argv.slice(2)
// Some seconds together: a busy machine is slow for as long.
const rounds = 15
// So many megabytes are damaged: there is enough to repair in them.
const damagedBytes = 4_000_000

function readTexts(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => textOf(at(JSON.parse(line), 'text')))
}

const texts = readTexts(file)
const clean = readTexts(cleanFile)

/** UTF-8 read as windows-1252. */
function damage(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, (byte) => pageCharacters['windows-1252'].charAt(byte.charCodeAt(0) - 0x80))
}

/** The best of some rounds in MB of UTF-8 for a second of processor time: what else the machine does only ever slows a round down. */
function best(all: readonly string[], run: (text: string) => unknown): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage()
    for (const text of all) run(text)
    const {user, system} = process.cpuUsage(begin)
    fastest = Math.min(fastest, user + system)
  }
  return all.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / fastest
}

const damaged: string[] = []
for (let size = 0, next = 0; size < damagedBytes && next < texts.length; next++) {
  const text = damage(texts[next] ?? '')
  size += Buffer.byteLength(text)
  damaged.push(text)
}
writeFileSync(damagedFile, damaged.map((text) => `${JSON.stringify({text})}\n`).join(''))
const active = activate({extends: 'encoding'})
const context = await contextFor(active)
const fix = (text: string) => fixText(text, active, context, {})
// One text in ten of the corpus is damaged, and takes longer than all that are not.
const undamaged = texts.filter((text) => {
  const {cuttings, findings} = fix(text)
  return cuttings.length === 0 && findings.length === 0
})
console.log(
  JSON.stringify({
    ...(clean.length > 0 && {'clean, preset': best(clean, fix), 'clean, repair': best(clean, repair)}),
    'undamaged, preset': best(undamaged, fix),
    'undamaged, repair': best(undamaged, repair),
    'the corpus, preset': best(texts, fix),
    'the corpus, repair': best(texts, repair),
    'damaged throughout, preset': best(damaged, fix),
    'damaged throughout, repair': best(damaged, repair)
  })
)
