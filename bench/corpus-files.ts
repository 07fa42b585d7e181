/** What the bench of records works on, made once: a corpus in every codec, and programs that do what others do with the same bytes. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import zlib, {gzipSync} from 'node:zlib'
import {DuckDBInstance} from '@duckdb/node-api'
import {places, root} from './data.js'

/** The folder of all that is made. */
export const folder = join(root, 'out', 'bench', 'corpus')
/** Makes corpora of any size. */
export const maker = join(places.speed, 'make-corpus.mjs')
/** Does this Node pack zstd? */
export const hasZstd = 'createZstdCompress' in zlib

const files: Readonly<Record<string, string>> = {
  // No rules; one that cuts what every tenth document ends with, so that nothing but the records costs.
  'none.json': '{"extends": "none"}\n',
  'light.json': '{"extends": "none", "rules": {"copyright-line": "warn"}}\n',
  // Told at the end of a process, and not by its worker threads.
  'memory.cjs': `const {isMainThread} = require('node:worker_threads')
if (isMainThread) process.on('exit', () => require('node:fs').writeSync(2, 'memory ' + process.resourceUsage().maxRSS + '\\n'))
`,
  // Kilobytes at most, and seconds of processors.
  'usage.cjs': `process.on('exit', () => {
  const {user, system} = process.cpuUsage()
  require('node:fs').writeSync(2, 'usage ' + process.resourceUsage().maxRSS + ' ' + (user + system) / 1e6 + '\\n')
})
`,
  'write-through.cjs': `let rest = ''
process.stdin.setEncoding('utf8').on('data', (chunk) => {
  const lines = (rest + chunk).split('\\n')
  rest = lines.pop()
  process.stdout.write(lines.map((line) => JSON.stringify(JSON.parse(line)) + '\\n').join(''))
})
`,
  // Unpacks and packs again, by the codec of Node that \`corpus\` takes.
  'codec.cjs': `const {createReadStream, createWriteStream} = require('node:fs')
const {pipeline} = require('node:stream')
const zlib = require('node:zlib')
const [, , source, target] = process.argv
const kinds = {gz: [zlib.createGunzip, zlib.createGzip], zst: [zlib.createZstdDecompress, zlib.createZstdCompress]}
const [unpack, pack] = kinds[source.split('.').pop()]
const options = {chunkSize: 2 ** 18}
pipeline(createReadStream(source), unpack(options), pack(options), createWriteStream(target), (error) => { if (error) throw error })
`,
  'duckdb.cjs': `const {DuckDBInstance} = require('@duckdb/node-api')
const [, , source, target] = process.argv
DuckDBInstance.create(':memory:', {threads: '1'}).then((instance) => instance.connect())
  .then((connection) => connection.run("COPY (FROM '" + source + "') TO '" + target + "' (FORMAT parquet, COMPRESSION zstd)"))
`
}

/** Makes the programs and configs. */
export function makeTools(): void {
  mkdirSync(folder, {recursive: true})
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

/** A corpus of so many megabytes of text. @returns its file */
export function makeCorpus(megabytes: number): string {
  const file = join(folder, `corpus-${megabytes}.jsonl`)
  if (!existsSync(file)) execFileSync(process.execPath, [maker, '--mb', String(megabytes), '--jsonl', file], {stdio: 'ignore'})
  return file
}

/** The corpus packed. @returns the files by codec; those that this Node can make */
export async function packCorpus(file: string): Promise<Readonly<Record<'gz' | 'zst' | 'parquet', string>>> {
  const packed = {gz: `${file}.gz`, zst: `${file}.zst`, parquet: file.replace(/jsonl$/u, 'parquet')}
  if (!existsSync(packed.gz)) writeFileSync(packed.gz, gzipSync(readFileSync(file)))
  if ('zstdCompressSync' in zlib && typeof zlib.zstdCompressSync === 'function' && !existsSync(packed.zst))
    writeFileSync(packed.zst, zlib.zstdCompressSync(readFileSync(file)))
  if (!existsSync(packed.parquet)) {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(`COPY (FROM read_json('${file}')) TO '${packed.parquet}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 10000)`)
    connection.closeSync()
  }
  return packed
}
