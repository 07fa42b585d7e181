/** Parquet shards: the texts of one column cleaned, all else as it was; read by another reader than wrote them. */
import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {DuckDBInstance} from '@duckdb/node-api'
import {describe, expect, test} from 'vitest'
import {readFooter} from '../src/corpus/parquet/footer.js'
import {readStruct, writeStruct} from '../src/corpus/parquet/thrift.js'
import {command} from './helpers/command.js'
import {runCommand} from './helpers/kills.js'
import {type Column, makeParquet, readMetadata, readObjects, readPages, textColumn} from './helpers/parquet.js'
import {cleaned, dirty, type Folder, makeFolder} from './helpers/run-cli.js'

const settings = {'.lintrc.json': '{"extends": "none", "rules": {"copyright-line": "warn"}}'}
const run = (folder: Folder, ...argv: readonly string[]) => folder.run('corpus', 'in', '--out', 'out', '--workers=1', ...argv)
const bytesOf = (folder: Folder, name: string) => readFileSync(join(folder.path, name))

/** A column of a type that DuckDB would write as another one. */
const column = (element: Column['element'], values: readonly unknown[]): Column => ({
  element: {repetition_type: 'OPTIONAL', ...element},
  values
})
const time = new Date('2024-05-06T07:08:09.123Z')
const odd: readonly Column[] = [
  column({name: 'id', type: 'INT64', repetition_type: 'REQUIRED', field_id: 7}, [1n, 2n, 3n, 2n ** 60n]),
  textColumn([dirty, null, '', `${'é'.repeat(9)}\n\n${dirty}`]),
  column({name: 'ms', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS'}, [time, null, time, time]),
  column({name: 'ns', type: 'INT64', logical_type: {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS'}}, [time, null, time, time]),
  column({name: 'fixed', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2}, ['ab', null, 'cd', 'ab'].map(bytes)),
  column({name: 'half', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: {type: 'FLOAT16'}}, [1.5, null, -2, 0]),
  column({name: 'kind', type: 'BYTE_ARRAY', converted_type: 'ENUM'}, ['x', null, 'y', 'x']),
  column({name: 'a "b".c', type: 'INT32', converted_type: 'DECIMAL', precision: 9, scale: 2}, [1.25, null, -3, 0])
]

function bytes(text: string | null): Uint8Array | null {
  return text === null ? null : Buffer.from(text)
}

/** Has DuckDB write a file. @param select the table @param options of COPY */
async function writeByDuckDb(path: string, select: string, options: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet, ${options})`)
  connection.closeSync()
  instance.closeSync()
}

describe('a table', () => {
  test('keeps all but its texts as it was: types, nulls, other columns, what is said of it, its pages and their index', async () => {
    const before = makeParquet(odd, {groups: [2, 0, 2], metadata: {huggingface: '{"é": 1}', 'a b': "it's"}})
    const folder = makeFolder({'in/a.parquet': before, ...settings})
    const {code, stderr} = await run(folder)
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('a.parquet: Changed 2 of 4 records, 2 cuts, 78 characters; passed on untouched: 1')
    ])
    const after = bytesOf(folder, 'out/a.parquet')
    const rows = await readObjects(before)
    const texts = [cleaned, null, '', `${'é'.repeat(9)}\n\n${cleaned}`]
    expect(await readObjects(after)).toEqual(rows.map((row, index) => ({...row, text: texts[index]})))
    const [was, is] = [readMetadata(before), readMetadata(after)]
    expect(is.schema).toEqual(was.schema)
    expect(is.key_value_metadata).toEqual(was.key_value_metadata)
    expect(is.row_groups.map(({num_rows}) => num_rows)).toEqual([2n, 0n, 2n])
    for (const {element} of odd)
      if (element.name !== 'text') expect(readPages(after, element.name)).toEqual(readPages(before, element.name))
    expect(readPages(before, 'kind').filter(({indexed}) => indexed !== undefined)).toHaveLength(2)
  })
  test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
    'packed by %s it is so still, nested columns and a dictionary in it',
    async (codec) => {
      const folder = makeFolder({'in/x': '', ...settings})
      const text = `CASE WHEN i % 7 = 0 THEN NULL WHEN i % 3 = 0 THEN '${dirty.replaceAll("'", "''")}' ELSE 'Line ' || (i % 5) END`
      const nested =
        "{'a': i, 'b': [i, NULL], 'c': [{'d': 'x'}]} AS nested, map {'k': i} AS m, [] :: INT[] AS none, i :: DECIMAL(30, 3) AS d"
      const select = `SELECT i AS id, ${nested}, ${text} AS text, 'end' AS last FROM range(5000) t(i)`
      await writeByDuckDb(join(folder.path, 'in/a.parquet'), select, `COMPRESSION ${codec}, ROW_GROUP_SIZE 2048, KV_METADATA {k: 'v'}`)
      expect((await run(folder)).code).toBe(0)
      const [before, after] = [bytesOf(folder, 'in/a.parquet'), bytesOf(folder, 'out/a.parquet')]
      const rows = await readObjects(before)
      expect(await readObjects(after)).toEqual(rows.map((row) => (row['text'] === dirty ? {...row, text: cleaned} : row)))
      const codecs = readMetadata(after).row_groups.map(({columns}) => columns.map(({meta_data}) => meta_data?.codec))
      expect(codecs).toEqual(readMetadata(before).row_groups.map(({columns}) => columns.map(({meta_data}) => meta_data?.codec)))
      expect(readMetadata(after).key_value_metadata).toEqual([{key: 'k', value: 'v'}])
      expect((await folder.run('undo', 'out')).stderr).toBe('a.parquet: restored\n')
      expect(await readObjects(bytesOf(folder, 'out/a.parquet'))).toEqual(rows)
    }
  )
  test('of clean texts is the same file', async () => {
    const table = makeParquet([textColumn(['a', null, 'b'])])
    const folder = makeFolder({'in/a.parquet': table, ...settings})
    await run(folder)
    expect(bytesOf(folder, 'out/a.parquet').equals(table)).toBe(true)
  })
  test('may have no rows, or no groups of rows', async () => {
    const [none, empty] = [makeParquet([textColumn([])], {groups: []}), makeParquet([textColumn([])], {groups: [0]})]
    const folder = makeFolder({'in/a.parquet': none, 'in/b.pq': empty, ...settings})
    expect((await run(folder)).stderr).toContain('2 shards: 2 cleaned')
    expect([bytesOf(folder, 'out/a.parquet').equals(none), bytesOf(folder, 'out/b.pq').equals(empty)]).toEqual([true, true])
  })
  test('has a column that needs a value, or bytes of which nothing is said, cleaned, too', async () => {
    const required = column({name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED'}, [dirty, 'b'])
    const raw = column({name: 'text', type: 'BYTE_ARRAY'}, [Buffer.from(dirty), Buffer.from([0xff])])
    const folder = makeFolder({'in/a.parquet': makeParquet([required]), 'in/b.parquet': makeParquet([raw]), ...settings})
    const {stderr} = await run(folder)
    expect(await readObjects(bytesOf(folder, 'out/a.parquet'))).toEqual([{text: cleaned}, {text: 'b'}])
    expect(readPages(bytesOf(folder, 'out/b.parquet'), 'text')).toHaveLength(1)
    expect(stderr).toContain('b.parquet:2: passed on untouched, found bytes that are no UTF-8')
  })
  test('is found whatever stands in its name, and its column by its exact one', async () => {
    const name = "in/it's [1-2]*{a}?.parquet"
    const columns = [textColumn([dirty], 'Text'), textColumn([dirty])]
    const folder = makeFolder({[name]: makeParquet(columns), 'in/it1.parquet': makeParquet([textColumn(['x'])]), ...settings})
    expect((await run(folder)).code).toBe(0)
    expect(await readObjects(bytesOf(folder, name.replace('in/', 'out/')))).toEqual([{Text: dirty, text: cleaned}])
  })
  test('of long texts and many groups: two workers or one, the same bytes; cuttings name row and id', async () => {
    const texts = Array.from({length: 3000}, (_, index) => (index % 10 === 0 ? `${'word '.repeat(index)}\n\n${dirty}` : `Line ${index}.`))
    const ids = column(
      {name: 'id', type: 'INT32'},
      texts.map((_, index) => index)
    )
    const folder = makeFolder({'in/a.parquet': makeParquet([ids, textColumn(texts)], {groups: [1, 999, 2000]}), ...settings})
    await run(folder)
    const once = bytesOf(folder, 'out/a.parquet')
    expect((await readObjects(once)).map(({text}) => text)).toEqual(texts.map((text) => text.replace(dirty, cleaned)))
    const cuts = gunzipSync(bytesOf(folder, 'out/cuttings/00000.jsonl.gz')).toString().trim().split('\n')
    expect([cuts.length, JSON.parse(cuts[0] ?? '')]).toEqual([302, expect.objectContaining({column: 'text'})])
    expect(JSON.parse(cuts[2] ?? '')).toMatchObject({line: 10, id: '10', text: '\n© Example Daily. All rights reserved.\n'})
    if (!existsSync(command)) return
    const {end} = await runCommand(folder.path, ['corpus', 'in', '--out', 'two', '--workers=2'])
    expect([end, bytesOf(folder, 'two/a.parquet').equals(once)]).toEqual([0, true])
  })
})

describe('undo and report', () => {
  test('give values back, null and empty ones as they were, and count', async () => {
    const folder = makeFolder({'in/a.parquet': makeParquet(odd, {groups: [3, 1]}), ...settings})
    await run(folder)
    expect((await folder.run('report', 'out')).stdout).toContain('Changed 2 of 4 records')
    expect(await folder.run('undo', 'out')).toMatchObject({code: 0, stderr: 'a.parquet: restored\n'})
    expect(await readObjects(bytesOf(folder, 'out/a.parquet'))).toEqual(await readObjects(bytesOf(folder, 'in/a.parquet')))
    expect(readdirSync(join(folder.path, 'out/completions'))).toEqual([])
    expect((await run(folder)).stderr).toContain('1 cleaned')
  })
  test('leave a file that was changed since', async () => {
    const folder = makeFolder({'in/a.parquet': makeParquet([textColumn([dirty, null])]), ...settings})
    await run(folder)
    folder.write('out/a.parquet', makeParquet([textColumn([cleaned, ''])]))
    expect(await folder.run('undo', 'out')).toMatchObject({code: 2, stderr: expect.stringContaining('found `a.parquet` changed')})
  })
})

describe('what is no table of texts: a sentence, exit 2, and nothing is left of it', () => {
  const numbers = column({name: 'text', type: 'INT32'}, [1])
  const whole = makeParquet([textColumn([dirty])])
  test.each<readonly [string, Buffer | string, string]>([
    [
      'no column',
      makeParquet([textColumn(['a'], 'body'), textColumn(['b'], 'Text')]),
      'found no column `text` (there are `body`, `Text`), expected the texts in one, name it by `--text-key`'
    ],
    ['numbers', makeParquet([numbers]), 'found a column `text` that is no string, expected the texts in it'],
    [
      'JSON',
      makeParquet([column({name: 'text', type: 'BYTE_ARRAY', converted_type: 'JSON'}, ['{}'])]),
      'found a column `text` that is no string'
    ],
    ['two columns', makeParquet([textColumn(['a']), textColumn(['b'])]), 'found 2 columns `text`, expected one'],
    ['an empty file', '', 'found no whole Parquet file (it ends too soon)'],
    ['lines', '{"text": "a"}\n', 'found no whole Parquet file (its first bytes are not `PAR1`)'],
    ['half a file', whole.subarray(0, -20), 'found no whole Parquet file (its last bytes are not `PAR1`)'],
    [
      'a broken footer',
      Buffer.concat([whole.subarray(0, -40), Buffer.alloc(32, 0xff), whole.subarray(-8)]),
      'found no whole Parquet file (its footer is broken:'
    ],
    [
      'broken pages',
      Buffer.concat([whole.subarray(0, 4), Buffer.alloc(30, 0xff), whole.subarray(34)]),
      'found a Parquet file that DuckDB does not read'
    ],
    ['an encrypted file', Buffer.concat([whole.subarray(0, -4), Buffer.from('PARE')]), 'found an encrypted Parquet file']
  ])('%s', async (_, content, sentence) => {
    const folder = makeFolder({'in/a.parquet': content, 'in/b.parquet': whole, ...settings})
    const {code, stderr} = await run(folder)
    expect([code, stderr]).toEqual([2, expect.stringContaining(`a.parquet: ${sentence}`)])
    expect(readdirSync(join(folder.path, 'out')).sort()).toEqual(['b.parquet', 'completions', 'cuttings', 'stats'])
  })
  test('a nested column', async () => {
    const folder = makeFolder({'in/x': '', ...settings})
    await writeByDuckDb(join(folder.path, 'in/a.parquet'), "SELECT ['a'] AS text", 'COMPRESSION zstd')
    expect((await run(folder)).stderr).toContain('found a column `text` that is no string')
  })
  test('findings can not be written into it', async () => {
    const folder = makeFolder({'in/a.parquet': whole, ...settings})
    const {code, stderr} = await run(folder, '--annotate')
    expect([code, stderr]).toEqual([2, expect.stringContaining('found `--annotate` with a Parquet file, expected lines of JSON')])
    expect(existsSync(join(folder.path, 'out'))).toBe(false)
  })
  test('--on-bad fail stops at a null', async () => {
    const folder = makeFolder({'in/a.parquet': makeParquet([textColumn(['a', null])]), ...settings})
    const {code, stderr} = await run(folder, '--on-bad=fail')
    expect([code, stderr]).toEqual([2, expect.stringContaining('a.parquet: line 2: found no text, but a null')])
  })
  test.skipIf(!existsSync(command))('without DuckDB the command says how to install it, and cleans all other shards', async () => {
    const folder = makeFolder({'in/a.parquet': whole, 'lines/a.jsonl': `{"text": ${JSON.stringify(dirty)}}\n`, ...settings})
    cpSync(dirname(command), join(folder.path, 'dist'), {recursive: true})
    const alone = join(folder.path, 'dist', 'cli.cjs')
    const {end, stderr} = await runCommand(folder.path, ['corpus', 'in', '--out', 'out'], {command: alone})
    const install = 'expected it beside seedlint, which reads Parquet by it, install it: `npm install @duckdb/node-api`'
    expect([end, stderr]).toEqual([2, `seedlint: found no package \`@duckdb/node-api\`, ${install}\n`])
    expect((await runCommand(folder.path, ['corpus', 'lines', '--out', 'out'], {command: alone})).end).toBe(0)
  })
})

describe('the footer', () => {
  test('is written as it was read', async () => {
    const folder = makeFolder({'a.parquet': makeParquet(odd, {groups: [2, 0, 2], metadata: {a: 'é'.repeat(300)}})})
    const select = "SELECT i AS id, {'a': [i]} AS n, now() AS t, i / 7 AS d FROM range(9000) t(i)"
    await writeByDuckDb(join(folder.path, 'b.parquet'), select, 'ROW_GROUP_SIZE 2048')
    for (const name of ['a.parquet', 'b.parquet']) {
      const file = bytesOf(folder, name)
      const {struct, start} = readFooter(join(folder.path, name))
      expect(writeStruct(struct).equals(file.subarray(start, -8))).toBe(true)
    }
  })
  test.each([
    [[0x1b]],
    [[0x18, 0xff, 0xff, 0xff, 0x7f]],
    [[0x16, ...Array.from({length: 12}, () => 0xff)]],
    [[0x19, 0xfc, 0xff, 0xff, 0x03]]
  ])('that is broken is told: %j', (broken) => {
    expect(() => readStruct(Buffer.from(broken))).toThrow(RangeError)
  })
})
