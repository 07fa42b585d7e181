/** `seedlint corpus`: shards in, cleaned shards out, each whole or absent; what it counted, and the way back. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import zlib, {gunzipSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {readRank} from '../src/faces/cli/corpus/rank.js'
import {cleaned, dirty, type Folder, makeFolder} from './helpers/run-cli.js'
import {toZstd} from './helpers/zstd.js'

const record = (text: string, rest: object = {}) => `${JSON.stringify({id: 'a', text, ...rest})}\n`
/** Lines of every kind, the last one without its end. */
const odd = [
  '\ufeff{"text": "one"}\r\n',
  `{"id": 12345678901234567890, "text": ${JSON.stringify(dirty)}, "n": 1E400}\n`,
  '\n',
  'no json\n',
  `{"text": ${JSON.stringify(dirty)}, "text": ${JSON.stringify(`\u2028${dirty}`)}, "s": "\\ud800 \u2029"}\r\n`,
  `{"text": "The talks resume on Monday.\\n\\n\\u00a9 Example Daily. All rights reserved.\\n\\ud800"}`
].join('')
const rules = ['--rule=copyright-line:warn']
const settings = {'.lintrc.json': '{"extends": "none", "rules": {"copyright-line": "warn"}}'}

const run = (folder: Folder, ...argv: readonly string[]) => folder.run('corpus', '--workers=1', ...argv)
const left = (folder: Folder) => readdirSync(join(folder.path, 'out')).sort()

describe('shards', () => {
  test('jsonl, gz and zst are told by their bytes, cleaned, counted and kept in their places', async () => {
    const files = {
      'in/a.jsonl': record(dirty),
      'in/b/c.jsonl.gz': gzipSync(record(dirty) + record('x')),
      'in/d.jsonl': gzipSync(record(dirty)),
      'in/e.jsonl.zst': toZstd(Buffer.from(record(dirty).repeat(1600))),
      'in/notes.md': 'none'
    }
    const folder = makeFolder({...files, ...settings})
    const {code, stderr} = await run(folder, 'in', '--out', 'out', '--to', 'gz')
    expect([code, stderr.split('\n').at(-3)]).toEqual([0, expect.stringContaining('4 shards: 4 cleaned, 0 finished before, 0 failed')])
    expect(left(folder)).toEqual(['a.jsonl.gz', 'b', 'completions', 'cuttings', 'd.jsonl.gz', 'e.jsonl.gz', 'stats'])
    const read = (name: string) => gunzipSync(readFileSync(join(folder.path, 'out', name))).toString()
    expect(read('b/c.jsonl.gz')).toBe(record(cleaned) + record('x'))
    expect(read('d.jsonl.gz')).toBe(record(cleaned))
    expect(read('e.jsonl.gz')).toBe(record(cleaned).repeat(1600))
    expect(readdirSync(join(folder.path, 'out', 'completions'))).toEqual(['00000', '00001', '00002', '00003'])
    expect(JSON.parse(folder.read('out/stats/00003.json'))).toMatchObject({
      ...{shard: 3, input: 'e.jsonl.zst', output: 'e.jsonl.gz', records: 1600, changed: 1600, cuts: 1600},
      rules: {'copyright-line': {unknown: {cuts: 1600, left: 0}}},
      lines: [{text: '© Example Daily. All rights reserved.', count: 1600}]
    })
  })
  test('a folder of texts is a shard: every file is cleaned in its place, and comes back by undo', async () => {
    const texts = {
      'a.txt': `\ufeff${dirty}`,
      'b/c.text': dirty.replaceAll('\n', '\r\n'),
      'b/d.txt': 'é\n',
      'b/e.txt': Buffer.from([0xff]),
      'b/f.txt': ''
    }
    const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`in/${name}`, text]))
    const folder = makeFolder({...files, 'in/b/g.jsonl': record(dirty), ...settings})
    const {code, stderr} = await run(folder, 'in', '--out', 'out')
    expect([code, stderr]).toEqual([0, expect.stringContaining('3 shards: 3 cleaned, 0 finished before, 0 failed')])
    const read = (name: string) => readFileSync(join(folder.path, 'out', name))
    expect(read('in/a.txt').toString()).toBe(`\ufeff${cleaned}`)
    expect(read('b/c.text').toString()).toBe(cleaned.replaceAll('\n', '\r\n'))
    expect([read('b/e.txt'), read('b/f.txt').length]).toEqual([Buffer.from([0xff]), 0])
    expect(folder.read('out/b/g.jsonl')).toBe(record(cleaned))
    expect((await run(folder, 'in', '--out', 'out')).stderr).toContain('0 cleaned, 3 finished before')
    expect((await folder.run('undo', 'out')).code).toBe(0)
    expect(read('in/a.txt').toString()).toBe(texts['a.txt'])
    expect(read('b/c.text').toString()).toBe(texts['b/c.text'])
    expect(await run(folder, 'in', '--out', 'out', '--annotate')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('found `--annotate`')
    })
  })
  test('two workers or one, many batches or one: the same bytes', async () => {
    const lines = Array.from({length: 9000}, (_, index) =>
      record(index % 3 === 0 ? dirty : `A line ${index}.`, {index, é: 'é'.repeat(200)})
    )
    const folder = makeFolder({'in/a.jsonl': lines.join(''), ...settings})
    await run(folder, 'in', '--out', 'out')
    expect(folder.read('out/a.jsonl')).toBe(lines.join('').replaceAll(JSON.stringify(dirty), JSON.stringify(cleaned)))
    const cuts = gunzipSync(readFileSync(join(folder.path, 'out/cuttings/00000.jsonl.gz')))
      .toString()
      .trim()
      .split('\n')
    expect(cuts.length).toBe(3002)
    expect(JSON.parse(cuts[2] ?? '')).toMatchObject({line: 3, id: 'a', start: 28, end: 67, rules: ['copyright-line'], length: 0})
  })
  test('a record with more cuts than a call takes arguments is cleaned, and comes back', async () => {
    const many = record('a&amp;amp;b '.repeat(150_000))
    const folder = makeFolder({'in/a.jsonl': many, '.lintrc.json': '{"extends": "none", "rules": {"html-entity": "warn"}}'})
    const {code, stderr} = await run(folder, 'in', '--out', 'out')
    expect([code, stderr.split('\n').at(-2)]).toEqual([0, expect.stringContaining('Changed 1 of 1 record, 150000 cuts')])
    expect(folder.read('out/a.jsonl')).toBe(record('a&b '.repeat(150_000)))
    expect((await folder.run('undo', 'out')).code).toBe(0)
    expect(folder.read('out/a.jsonl')).toBe(many)
  })
  test('finished shards are skipped, --force does them again, a lost output too', async () => {
    const folder = makeFolder({'in/a.jsonl': record(dirty), 'in/b.jsonl': record(dirty), ...settings})
    expect((await run(folder, 'in', '--out', 'out')).stderr).toContain('2 cleaned, 0 finished before')
    folder.write('out/b.jsonl', 'half')
    expect((await run(folder, 'in', '--out', 'out')).stderr).toContain('1 cleaned, 1 finished before')
    expect(folder.read('out/b.jsonl')).toBe(record(cleaned))
    expect((await run(folder, 'in', '--out', 'out', '--force')).stderr).toContain('2 cleaned, 0 finished before')
    folder.write('in/0.jsonl', record(dirty))
    const {code, stderr} = await run(folder, 'in', '--out', 'out')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('found `a.jsonl` finished as shard 0, expected `0.jsonl`, name the same inputs')
    ])
  })
  test('two attempts at once both end well', async () => {
    const folder = makeFolder({'in/a.jsonl': record(dirty).repeat(2000), ...settings})
    const both = await Promise.all([run(folder, 'in', '--out', 'out'), run(folder, 'in', '--out', 'out')])
    expect(both.map(({code}) => code)).toEqual([0, 0])
    expect(folder.read('out/a.jsonl')).toBe(record(cleaned).repeat(2000))
    expect(left(folder)).toEqual(['a.jsonl', 'completions', 'cuttings', 'stats'])
  })
  test('what dead attempts left goes when their shard is begun, what living ones write stays', async () => {
    const folder = makeFolder({'in/a.jsonl': record(dirty), ...settings})
    const host = hostname().replaceAll(/[^\w-]/gu, '_')
    const attempt = (name: string) => {
      mkdirSync(join(folder.path, 'out/.attempts', name), {recursive: true})
      writeFileSync(join(folder.path, 'out/.attempts', name, 'output'), 'half')
    }
    const dead = [`00000.local.0.${host}.4194999.7.abcdefgh`, `00000.local.0.${host}.${process.pid}.1.abcdefgh`]
    const alive = [
      `00000.local.0.${host}.${process.pid}.0.abcdefgh`,
      '00000.7.0.elsewhere.1.1.abcdefgh',
      `00001.local.0.${host}.4194999.7.abcdefgh`
    ]
    for (const name of [...dead, ...alive]) attempt(name)
    expect((await run(folder, 'in', '--out', 'out')).code).toBe(0)
    expect(readdirSync(join(folder.path, 'out/.attempts')).sort()).toEqual([...alive].sort())
  })
})

describe('ranks', () => {
  test.each([
    [{}, {}, {rank: 0, world: 1}],
    [{rank: '1', world: '3'}, {SLURM_ARRAY_TASK_ID: '7'}, {rank: 1, world: 3}],
    [{rank: '2'}, {}, {rank: 2, world: 16}],
    [{}, {SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MAX: '7'}, {rank: 3, world: 8}],
    [{world: '16'}, {SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MAX: '7'}, {rank: 3, world: 16}],
    [{}, {SLURM_ARRAY_TASK_ID: '20', SLURM_ARRAY_TASK_MAX: '31'}, {rank: 20, world: 32}],
    [{}, {PARALLEL_SEQ: '3'}, {rank: 2, world: 16}]
  ])('%j %j', (flags, env, expected) => {
    expect(readRank(flags, env, 16)).toEqual(expected)
  })
  test.each([
    [{rank: '3', world: '3'}, {}, 'found rank 3 by `--rank` in a world of 3, expected less'],
    [{rank: '-1'}, {}, 'unexpected value'],
    [{world: '3'}, {}, 'found `--world` without `--rank`'],
    [{}, {PARALLEL_SEQ: '17'}, 'found rank 16 by `PARALLEL_SEQ`, but there are 16 shards, expected a shard for it']
  ])('%j %j fails', (flags, env, sentence) => {
    expect(() => readRank(flags, env, 16)).toThrow(sentence)
  })
  test('a task takes files[rank::world]', async () => {
    const files = Object.fromEntries(Array.from({length: 5}, (_, index) => [`in/${index}.jsonl`, record(dirty)]))
    const folder = makeFolder({...files, ...settings})
    expect((await run(folder, 'in', '--out', 'out', '--rank=1', '--world=2')).stderr).toContain('2 of 5 shards: 2 cleaned')
    expect(left(folder)).toEqual(['1.jsonl', '3.jsonl', 'completions', 'cuttings', 'stats'])
  })
})

describe('what is no shard', () => {
  test.each<readonly [string, string, Buffer | string, string]>([
    [
      'a binary file',
      'a.jsonl',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]),
      'found a binary file (it has NUL bytes), expected lines of JSON'
    ],
    ['UTF-16', 'a.jsonl', Buffer.from(`\ufeff${record('a')}`, 'utf16le'), 'found text in UTF-16, expected lines of JSON in UTF-8'],
    [
      'a truncated gz',
      'a.jsonl.gz',
      gzipSync(record(dirty).repeat(500)).subarray(0, -9),
      'found a broken or truncated gzip file (unexpected end of file)'
    ],
    [
      'a broken gz',
      'a.jsonl.gz',
      Buffer.concat([gzipSync(record('a')).subarray(0, 12), Buffer.alloc(40, 7)]),
      'found a broken or truncated gzip file'
    ],
    [
      'a truncated zst',
      'a.jsonl',
      toZstd(Buffer.from(record(dirty).repeat(5000))).subarray(0, -9),
      'found a broken or truncated zstd file'
    ],
    [
      'a broken zst',
      'a.jsonl',
      Buffer.concat([toZstd(Buffer.from('a')).subarray(0, 6), Buffer.alloc(9, 255)]),
      'found a broken or truncated zstd file'
    ],
    ['Parquet', 'a.jsonl', 'PAR1....', 'found a Parquet file, expected lines of JSON by its name, let its name end in `.parquet`']
  ])('%s: a sentence, the others are cleaned, and nothing is left of it', async (_, name, content, sentence) => {
    const folder = makeFolder({[`in/${name}`]: content, 'in/b.jsonl': record(dirty), ...settings})
    const {code, stderr} = await run(folder, 'in', '--out', 'out')
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${name}: ${sentence}`)])
    expect(left(folder)).toEqual(['b.jsonl', 'completions', 'cuttings', 'stats'])
    expect(readdirSync(join(folder.path, 'out/completions'))).toEqual(['00001'])
  })
  test('--on-bad fail, and a failure that is mended is completed by the next run', async () => {
    const folder = makeFolder({'in/a.jsonl': `${record(dirty)}oops\n`, ...settings})
    const {code, stderr} = await run(folder, 'in', '--out', 'out', '--on-bad=fail')
    expect([code, existsSync(join(folder.path, 'out/a.jsonl'))]).toEqual([2, false])
    expect(stderr).toContain('a.jsonl: line 2: found no JSON, expected a record with a text')
    expect((await run(folder, 'in', '--out', 'out')).code).toBe(0)
    expect(folder.read('out/a.jsonl')).toBe(`${record(cleaned)}oops\n`)
  })
  test.each<readonly [readonly string[], string]>([
    [['in'], 'found no `--out`'],
    [['--out=out'], 'found no input, expected shards or their folders'],
    [['in', '--out=in'], 'found the input folder itself behind `--out`, expected a folder of its own'],
    [['in', '--out=in/b'], 'found a folder in the input folder behind `--out`'],
    [['in/a.jsonl', '--out=in'], 'behind `--out`, expected a folder of its own'],
    [['nowhere', '--out=out'], 'no such file or folder'],
    [['empty', '--out=out'], 'found no shard, expected .jsonl, .jsonl.gz, .jsonl.zst, .parquet or .txt files'],
    [['in/a.jsonl', 'other/a.jsonl', '--out=out'], 'found two inputs'],
    [['in', '--out=out', '--workers=0'], 'unexpected value'],
    [['in', '--out=out', '--to=bz2'], 'unexpected value']
  ])('%j', async (argv, sentence) => {
    const folder = makeFolder({'in/a.jsonl': record(dirty), 'other/a.jsonl': '', 'empty/x.md': '', ...settings})
    const {code, stderr} = await folder.run('corpus', ...argv)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
    expect(existsSync(join(folder.path, 'out'))).toBe(false)
  })
  test('zst is written where Node can, else refused with another way', async () => {
    const lines = record(dirty).repeat(3000)
    const folder = makeFolder({'in/a.jsonl.zst': toZstd(Buffer.from(lines)), 'in/b.jsonl': lines, ...settings})
    const {code, stderr} = await run(folder, 'in', '--out', 'out', '--to=zst')
    if (!('zstdDecompressSync' in zlib)) {
      expect([code, existsSync(join(folder.path, 'out'))]).toEqual([2, false])
      expect(stderr).toContain('expected Node 22.15 or later for .zst, write .gz instead with `--to gz`')
      return
    }
    expect([code, left(folder).slice(0, 2)]).toEqual([0, ['a.jsonl.zst', 'b.jsonl.zst']])
    const read = async () => {
      await run(folder, 'out', '--out', 'read', '--to=jsonl', '--rule=copyright-line:off', '--force')
      return ['read/a.jsonl', 'read/b.jsonl'].map(folder.read)
    }
    expect(await read()).toEqual([record(cleaned).repeat(3000), record(cleaned).repeat(3000)])
    expect((await folder.run('undo', 'out')).code).toBe(0)
    expect(await read()).toEqual([lines, lines])
  })
  test('an output that can not be written', async () => {
    const folder = makeFolder({'in/a.jsonl': record(dirty), out: 'a file', ...settings})
    const {code, stderr} = await run(folder, 'in', '--out', 'out')
    expect([code, stderr]).toEqual([2, expect.stringContaining('a.jsonl: found no way to read it or to write its output')])
  })
})

describe('undo', () => {
  test('every shard comes back byte for byte, whatever its lines were', async () => {
    const long = `{"text":"${'x'.repeat(3000)}© Example Daily. All rights reserved."}\n`
    const files = {'in/a.jsonl': odd, 'in/b.jsonl.gz': gzipSync(odd), 'in/c.jsonl': record(dirty) + long + odd, 'in/d.jsonl': ''}
    const folder = makeFolder(files)
    const flags = ['in', '--out', 'out', '--unsafe-fixes', '--max-record=2000', '--quiet']
    expect((await run(folder, ...flags)).stderr).toBe('')
    const [, second, , , fifth, sixth] = folder.read('out/a.jsonl').split('\n')
    expect(second).toBe(`{"id": 12345678901234567890, "text": ${JSON.stringify(cleaned)}, "n": 1E400}`)
    expect(fifth).toBe(`{"text": ${JSON.stringify(dirty)}, "text": ${JSON.stringify(`\u2028${cleaned}`)}, "s": "\\ud800 \u2029"}\r`)
    expect(sixth).toBe('{"text": "The talks resume on Monday.\\n\\n\\ud800"}')
    expect((await folder.run('undo', 'out')).code).toBe(0)
    expect(folder.read('out/a.jsonl')).toBe(odd)
    expect(gunzipSync(readFileSync(join(folder.path, 'out/b.jsonl.gz'))).toString()).toBe(odd)
    expect(folder.read('out/c.jsonl')).toBe(files['in/c.jsonl'])
    expect(folder.read('out/d.jsonl')).toBe('')
    expect(readdirSync(join(folder.path, 'out/completions'))).toEqual([])
    // Once more is no harm, and the next run cleans again.
    expect((await folder.run('undo', 'out/cuttings/00000.jsonl.gz.undone')).stderr).toBe('a.jsonl: already as it was\n')
    await run(folder, ...flags)
    expect(folder.read('out/a.jsonl')).not.toBe(odd)
  })
  test('annotations, too', async () => {
    const folder = makeFolder({'in/a.jsonl': odd, ...settings})
    await run(folder, '--annotate', 'in', '--out', 'out')
    expect(folder.read('out/a.jsonl')).toContain('"metadata":{"seedlint":[{"rule":"copyright-line"')
    await folder.run('undo', 'out/cuttings/00000.jsonl.gz')
    expect(folder.read('out/a.jsonl')).toBe(odd)
  })
  test('a shard that was changed since, or is gone, stays as it is', async () => {
    const folder = makeFolder({'in/a.jsonl': record(dirty), 'in/b.jsonl': record(dirty), ...settings})
    await run(folder, 'in', '--out', 'out')
    folder.write('out/a.jsonl', 'changed\n')
    const {code, stderr} = await folder.run('undo', 'out')
    expect([code, stderr]).toEqual([2, expect.stringContaining('found `a.jsonl` changed, expected it as the run left it')])
    expect(folder.read('out/a.jsonl')).toBe('changed\n')
    expect(folder.read('out/b.jsonl')).toBe(record(dirty))
  })
  test('files that are no cuttings', async () => {
    const folder = makeFolder({'a.gz': gzipSync('[1]\n'), 'b.gz': gzipSync('{}').subarray(0, 9), 'c.gz': gzipSync('no json\n')})
    for (const name of ['a.gz', 'b.gz', 'c.gz']) expect((await folder.run('undo', name)).code).toBe(2)
  })
})

describe('report', () => {
  test('adds up the shards', async () => {
    const folder = makeFolder({'in/a.jsonl': record(dirty).repeat(2), 'in/b.jsonl': `${record(dirty)}oops\n`, ...settings})
    await run(folder, 'in', '--out', 'out', ...rules)
    const {code, stdout} = await folder.run('report', 'out')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^2 shards, \d+ bytes in, \d+ bytes out\nChanged 3 of 4 records, 3 cuts/u)])
    expect(stdout).toMatch(/copyright-line +3 +\d+ +0 {2}unknown 3\n/u)
    expect(stdout).toMatch(/Most often cut:\n +3 {2}.*© Example Daily\. All rights/u)
    const json: unknown = JSON.parse((await folder.run('report', 'out', '--format=json')).stdout)
    expect(json).toMatchObject({shards: 2, unfinished: 0, records: 4, changed: 3, bad: 1, lines: [{count: 3}]})
  })
  test('of nothing is a sentence', async () => {
    const {code, stderr} = await makeFolder({'in/a': ''}).run('report', 'in')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('found no statistics in `in`, expected the `--out` of a `seedlint corpus` run')
    ])
  })
})
