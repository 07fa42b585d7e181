/**
 * Documents through the engine, all rules, safe fixes, one core; beside it what others take for the same texts. Bundled and run
 * by `speed.ts`. Usage: `node throughput.mjs engine|parse|retext FILE.jsonl`; prints JSON.
 */
import {readFileSync} from 'node:fs'
import {fixText} from '../src/fix.js'
import {activate, contextFor} from '../src/seedlint.js'
import {at, textOf} from './json.js'

const [what, file = ''] = process.argv.slice(2)
const records = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const texts = records.map((line) => textOf(at(JSON.parse(line), 'text')))
const sizeOf = (all: readonly string[]) => all.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** The best of some rounds in MB/s: what else the machine does only ever slows a round down. */
async function best(all: readonly string[], rounds: number, run: (text: string) => unknown): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    for (const text of all) run(text)
    fastest = Math.min(fastest, performance.now() - begin)
  }
  return sizeOf(all) / 1000 / fastest
}

async function measure(): Promise<number> {
  if (what === 'parse') return best(records, 5, JSON.parse)
  if (what === 'retext') {
    const {parseSentences} = await import('../src/document/sentences.js')
    return best(texts.slice(0, 100), 1, parseSentences)
  }
  const active = activate()
  const context = await contextFor(active)
  return best(texts, 5, (text) => fixText(text, active, context, {}))
}

const speed = await measure()
console.log(JSON.stringify({speed, memory: process.resourceUsage().maxRSS / 1024}))
