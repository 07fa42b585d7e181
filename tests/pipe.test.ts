/** `seedlint pipe`: the contract that Spark, Hadoop Streaming and GNU parallel ask for. */
import {Writable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defaultRecordOptions, RecordCleaner} from '../src/corpus/record.js'
import {StreamCleaner} from '../src/corpus/stream-cleaner.js'
import {makeTextEngine} from '../src/corpus/text-engine.js'
import {runCli} from '../src/faces/cli/run.js'
import {prepare} from '../src/seedlint.js'
import {command} from './helpers/command.js'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const record = (text: string, rest: object = {}) => `${JSON.stringify({id: 1, text, ...rest})}\n`
const clean = record('The talks resume on Monday. Nobody spoke against it.')
const likely = 'POLITICS\nThe talks resume on Monday. Nobody spoke against it.\n'

describe('lines in, lines out', () => {
  const folder = makeFolder
  test('texts are cleaned, the rest stays as it was written', async () => {
    const input = `{"id" : 12345678901234567890 ,"text": ${JSON.stringify(dirty)}, "b": "\\u00e9" }\n${clean}`
    const {code, stdout, stderr} = await folder().runWith(input, 'pipe')
    expect(stdout).toBe(`{"id" : 12345678901234567890 ,"text": ${JSON.stringify(cleaned)}, "b": "\\u00e9" }\n${clean}`)
    expect([code, stderr]).toEqual([0, `Changed 1 of 2 records, 1 cut, ${dirty.length - cleaned.length} characters\n`])
  })
  test('what is no record goes through, blank lines and CR included, and is counted', async () => {
    const input = `\ufeff${clean.replace('\n', '\r\n')}\n  \nno json\n{"a":1}\n[]\n{"text":7}\n${clean.trim()}`
    const {code, stdout, stderr} = await folder().runWith(input, 'pipe')
    expect([code, stdout]).toEqual([0, `${input}\n`])
    expect(stderr).toBe(
      [
        'seedlint: line 4: passed on untouched, found no JSON',
        'seedlint: line 5: passed on untouched, found no `text`',
        'seedlint: line 6: passed on untouched, found a value that is no object',
        'seedlint: line 7: passed on untouched, found a `text` that is no string',
        'Changed 0 of 8 records, 0 cuts, 0 characters; passed on untouched: 4 without JSON or text\n'
      ].join('\n')
    )
  })
  test('bytes that are no UTF-8 go through beside a record that is cleaned', async () => {
    const broken = Buffer.from('{"text":"\xe9"}\n', 'latin1')
    const {bytes} = await folder().runWith(Buffer.concat([broken, Buffer.from(record(dirty))]), 'pipe', '--progress=none')
    expect(bytes.equals(Buffer.concat([broken, Buffer.from(record(cleaned))]))).toBe(true)
  })
  test('nothing in, nothing out', async () => {
    expect(await folder().runWith('', 'pipe', '--progress', 'none')).toMatchObject({code: 0, stdout: '', stderr: ''})
  })
})

describe('flags', () => {
  test('--unsafe-fixes removes what is likely, too', async () => {
    const folder = makeFolder()
    expect((await folder.runWith(record(likely), 'pipe')).stdout).toBe(record(likely))
    expect((await folder.runWith(record(likely), 'pipe', '--unsafe-fixes')).stdout).toBe(record(likely.replace('POLITICS\n', '')))
  })
  test('--text-key and --rule', async () => {
    const input = `${JSON.stringify({text: dirty, body: dirty})}\n`
    const folder = makeFolder()
    expect((await folder.runWith(input, 'pipe', '--text-key', 'body')).stdout).toBe(`${JSON.stringify({text: dirty, body: cleaned})}\n`)
    expect((await folder.runWith(input, 'pipe', '--rule', 'copyright-line:off')).stdout).toBe(input)
  })
  test('--on-bad fail ends at the first that is no record', async () => {
    const {code, stdout, stderr} = await makeFolder().runWith(`${clean}oops\n`, 'pipe', '--on-bad=fail', '--progress=none')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('standard input, line 2: found no JSON, expected a record with a text')
  })
  test('--max-record passes longer ones on', async () => {
    const {code, stdout, stderr} = await makeFolder().runWith(record(dirty) + record('a'), 'pipe', '--max-record', '40')
    expect([code, stdout]).toEqual([0, record(dirty) + record('a')])
    expect(stderr).toContain('passed on untouched: 1 too long')
  })
  test('--annotate cuts nothing and tells of it under metadata', async () => {
    const folder = makeFolder()
    const found = async (input: string, ...flags: string[]) => {
      const {stdout} = await folder.runWith(input, 'pipe', ...flags)
      const value: unknown = JSON.parse(stdout)
      return value
    }
    const note = [expect.objectContaining({rule: 'copyright-line', certainty: 'certain', text: '© Example Daily. All rights reserved.'})]
    expect(await found(record(dirty), '--annotate')).toEqual({id: 1, text: dirty, metadata: {seedlint: note}})
    expect(await found(record(dirty, {metadata: {}}), '--annotate', 'lint')).toEqual({id: 1, text: dirty, metadata: {lint: note}})
    expect(await found(record(dirty, {metadata: {a: 1, lint: 2}}), '--annotate=lint')).toMatchObject({metadata: {a: 1, lint: note}})
    expect(await found(record(dirty, {metadata: 'm'}), '--annotate')).toMatchObject({metadata: 'm', seedlint: note})
    const twice = await folder.runWith((await folder.runWith(record(dirty), 'pipe', '--annotate')).stdout, 'pipe', '--annotate')
    expect(JSON.parse(twice.stdout)).toEqual({id: 1, text: dirty, metadata: {seedlint: note}})
    expect((await folder.runWith(clean, 'pipe', '--annotate')).stdout).toBe(clean)
  })
  test('--progress hadoop tells counters', async () => {
    const {stderr} = await makeFolder().runWith(record(dirty) + clean, 'pipe', '--progress', 'hadoop')
    expect(stderr).toContain('reporter:counter:seedlint,records,2\nreporter:counter:seedlint,changed,1\n')
  })
  test('the config of the working folder, or the one that is named', async () => {
    const off = '{"rules": {"copyright-line": "off"}}'
    const folder = makeFolder({'.lintrc.json': off, 'all.json': '{}', 'phrases.json': '[]'})
    expect((await folder.runWith(record(dirty), 'pipe')).stdout).toBe(record(dirty))
    expect((await folder.runWith(record(dirty), 'pipe', '--config', 'all.json')).stdout).toBe(record(cleaned))
  })
  test.each([
    [['in.jsonl'], 'found the path "in.jsonl" behind `pipe`, expected none, redirect the file: `seedlint pipe < FILE`'],
    [['--on-bad=skip'], 'unexpected value "skip" for `--on-bad`, expected `pass` or `fail`'],
    [['--progress=bar'], 'unexpected value "bar" for `--progress`, expected `auto`, `hadoop` or `none`'],
    [['--max-record=lots'], 'unexpected value "lots" for `--max-record`, expected a size from 1 byte to 256MB'],
    [['--max-record=0'], 'unexpected value "0" for `--max-record`'],
    [['--text-kye=a'], 'unknown flag "--text-kye", expected one of the flags that `--help` lists, nearest `--text-key`'],
    [['--rule=a:off'], 'unknown rule']
  ])('%s', async (flags, sentence) => {
    const {code, stdout, stderr} = await makeFolder().runWith(clean, 'pipe', ...flags)
    expect([code, stdout]).toEqual([2, ''])
    const bare = (text: string) => text.replace(/[`"]/gu, '')
    expect(bare(stderr)).toContain(bare(sentence))
  })
})

function listen() {
  const said: string[] = []
  const stderr = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      said.push(String(chunk))
      done()
    }
  })
  return {said, stderr}
}

describe('the stream', () => {
  test('a reader that goes away ends it quietly, and its source is read no further', async () => {
    let given = 0
    async function* endless() {
      for (; given < 10_000; given++) yield Buffer.from(clean)
    }
    const gone = Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})
    const stdout = new Writable({write: (_chunk, _encoding, done) => done(gone)})
    const {said, stderr} = listen()
    const code = await runCli({argv: ['pipe'], cwd: makeFolder().path, command, stdin: endless(), stdout, stderr, env: {}})
    expect([code, given, said]).toEqual([0, 0, []])
  })
  test('an output that fails is a failure', async () => {
    const full = Object.assign(new Error('write ENOSPC'), {code: 'ENOSPC'})
    const stdout = new Writable({write: (_chunk, _encoding, done) => done(full)})
    const {said, stderr} = listen()
    const stdin = (async function* () {
      yield clean
    })()
    expect(await runCli({argv: ['pipe', '--progress=none'], cwd: makeFolder().path, command, stdin, stdout, stderr, env: {}})).toBe(2)
    expect(said.join('')).toContain('cannot write standard output (the disk is full)')
  })
  test('how the bytes are cut into chunks changes nothing, nor how the lines are parted', async () => {
    const engine = makeTextEngine(await prepare({extends: 'none', rules: {'copyright-line': 'warn'}}), false)
    const cleaner = new RecordCleaner(engine, defaultRecordOptions)
    const run = (chunks: readonly Buffer[], longest: number) => {
      const stream = new StreamCleaner(cleaner, longest, {})
      return [Buffer.concat([...chunks.flatMap((chunk) => [...stream.push(chunk)]), ...stream.end()]).toString(), stream.tally]
    }
    const line = fc.constantFrom(clean, record(dirty), '\n', 'bad\n', '\r\n', record('é댓😀'), `${'{"text":"'.padEnd(90, 'x')}"}\n`)
    const lines = fc.array(line, {maxLength: 8}).map((all) => Buffer.from(all.join('')))
    const property = fc.property(
      lines,
      fc.boolean(),
      fc.array(fc.nat(60)),
      fc.constantFrom(20, 90, 200),
      (bytes, isEnded, sizes, longest) => {
        const input = isEnded ? bytes : bytes.subarray(0, Math.max(0, bytes.length - 1))
        const chunks: Buffer[] = []
        let at = 0
        for (const size of sizes) {
          chunks.push(input.subarray(at, at + size))
          at += size
        }
        chunks.push(input.subarray(at))
        expect(run(chunks, longest)).toEqual(run([input], longest))
      }
    )
    fc.assert(property, {numRuns: 300})
  })
})
