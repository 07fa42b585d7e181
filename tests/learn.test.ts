/** The verb `learn`: planted phrases are found, what a kind of text needs is left, and the pack is one that a config takes. */
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isSame, plant} from '../bench/plant.js'
import {makeRandom} from '../scripts/line-model/random.js'
import {nameTemplateOf, templateOf} from '../src/corpus/learn/forms.js'
import {type LearnedText, learn} from '../src/corpus/learn/learn.js'
import {parseHost} from '../src/corpus/learn/records.js'
import {Sketch} from '../src/corpus/learn/sketch.js'
import {SourceCounts} from '../src/corpus/learn/source-counts.js'
import {Survey} from '../src/corpus/learn/survey.js'
import {hashOf} from '../src/words/hash.js'
import {makeParquet, textColumn} from './helpers/parquet.js'
import {readPlainPieces} from './helpers/plain-pieces.js'
import {makeTexts} from './helpers/random-texts.js'
import {makeFolder} from './helpers/run-cli.js'

const bits = 14
async function learnFrom(texts: readonly LearnedText[], surveyBits = bits) {
  return (
    await learn(async function* () {
      yield texts
    }, surveyBits)
  ).proposals
}

describe('learn', () => {
  test('finds 200 planted phrases of 40 sources, and nothing else', async () => {
    const random = makeRandom(5)
    const {texts, planted} = plant(makeTexts(1000, random), 40, random)
    const proposals = await learnFrom(texts)
    const found = planted.filter(({template}) => proposals.some(({count}) => isSame(template, count.template)))
    const wrong = proposals.filter(({count}) => !planted.some(({template}) => isSame(template, count.template)))
    expect(planted.length).toBe(200)
    expect(found.length).toBeGreaterThanOrEqual(190)
    expect(wrong.length).toBeLessThanOrEqual(proposals.length * 0.02)
  })
  test('counts exactly, however little memory there is to find what may repeat', async () => {
    const {texts} = plant(makeTexts(400, makeRandom(8)), 10, makeRandom(8))
    const proposals = await learnFrom(texts)
    expect(proposals.length).toBeGreaterThan(40)
    // So few counters that everything seems to repeat: no less is found, and no more.
    expect(await learnFrom(texts, 6)).toEqual(proposals)
    const plain = texts.map(({text, source}) => ({source, keys: [...readPlainPieces(text)].map(({key}) => key)}))
    for (const {count} of proposals) {
      const having = plain.filter(({keys}) => keys.includes(count.key))
      expect([count.documents, count.occurrences, count.sources.size]).toEqual([
        having.length,
        having.flatMap(({keys}) => keys).filter((key) => key === count.key).length,
        new Set(having.map(({source}) => source)).size
      ])
    }
  })
  test.each([
    ['more', 1],
    ['others', 2]
  ])('says that there are %s documents the second time', async (_, times) => {
    const texts = makeTexts(20, makeRandom(3)).map((text, index) => ({text, source: `${index % times}.example`}))
    let pass = 0
    const read = async function* () {
      yield pass++ === 0 ? texts.slice(1) : times === 1 ? texts : texts.slice(0, -1)
    }
    await expect(learn(read, bits)).rejects.toThrow('found other documents at the second reading than at the first')
  })
  test('asks for more documents across sources where too much would be proposed', () => {
    const add = (survey: Survey) => {
      for (let index = 0; index < 1000; index++)
        survey.add(`Ferry ${index < 300 ? 'leaves at dawn' : 'is late'}\nAhoy from the crew`, `${index}.example`)
      return survey.spreadOf(false)
    }
    expect([add(new Survey(bits)), add(new Survey(bits, 2000)), add(new Survey(bits, 1000))]).toEqual([200, 400, 800])
  })
  test('proposes nothing where nothing repeats', async () => {
    const texts = makeTexts(300, makeRandom(9))
    expect(await learnFrom(texts.map((text) => ({text, source: 'a.example'})))).toEqual([])
  })
  test.each([
    ['a refrain', (text: string) => text.replaceAll('\n', '\nRow the old boat ashore\n')],
    ['a heading that the kind of text needs', (text: string) => `Ingredients:\n${text}`],
    ['a salutation', (text: string) => `Dear reader,\n${text}`],
    ['a heading of Markdown', (text: string) => `## What we learnt this week\n${text}`]
  ])('leaves %s', async (_, change) => {
    const texts = makeTexts(60, makeRandom(4)).map((text) => ({text: change(text), source: 'a.example'}))
    expect((await learnFrom(texts)).filter(({certainty}) => certainty !== 'possible')).toEqual([])
  })
  test('is sure of what closes most documents of a source, and only told of a label between paragraphs', async () => {
    const texts = makeTexts(60, makeRandom(6)).map((text, index) => {
      const [first = '', ...others] = text.split('\n')
      return {
        text: `${[first, first, others[0], 'Crew notes', ...others].join('\n')}Ahoy from the crew, post ${index}\n`,
        source: 'a.example'
      }
    })
    const proposals = await learnFrom(texts)
    const certaintyOf = (template: string) => proposals.find(({count}) => count.template === template)?.certainty
    expect(certaintyOf('Ahoy from the crew, post {n}')).toBe('certain')
    expect(certaintyOf('Crew notes')).toBe('possible')
  })
})

describe('templates', () => {
  test.each([
    ['Seen by 1,234 readers', 'Seen by {n} readers'],
    ['Updated 3 March 2025, 14:05', 'Updated {date}, {time}'],
    ['edition of 3 March 2025', 'edition of {date}'],
    ['Published on Wed Feb 12 2025', 'Published on {date}'],
    ['2025년 3월 4일 입력', '{date} 입력'],
    ['Nothing varies', 'Nothing varies']
  ])('%s', (text, template) => {
    expect(templateOf(text)).toBe(template)
  })
  test('of names', () => {
    expect(nameTemplateOf('Written for us by Jane van Doe')).toBe('Written for us by {name}')
    expect(nameTemplateOf('Jane Doe')).toBeUndefined()
  })
})

test('the host of an address is the one that `URL` tells', () => {
  const label = fc.string({unit: fc.constantFrom(...'ab09-.xn'), minLength: 1, maxLength: 8})
  const address = fc.tuple(
    fc.constantFrom('http://', 'https://', 'HTTP://', 'ftp://', ''),
    label,
    fc.constantFrom('.com', '.1', '.example:80', '.0x1', ''),
    fc.constantFrom('', '/', '/A?b', '?q', '#f', '\\')
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        address.map((parts) => parts.join(''))
      ),
      (url) => {
        const told = URL.canParse(url) ? new URL(url).host : undefined
        expect(parseHost(url)).toBe(told)
      }
    ),
    {numRuns: 2000}
  )
})

test('counts of sources are those of a map, few or many', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 60}), fc.array(fc.nat(59), {maxLength: 200}), (sources, added) => {
      const [counts, plain] = [new SourceCounts(sources), new Map<number, number>()]
      for (const source of added.map((index) => index % sources)) {
        counts.add(source)
        plain.set(source, (plain.get(source) ?? 0) + 1)
      }
      expect(counts.size).toBe(plain.size)
      expect(new Map(counts.entries())).toEqual(plain)
      for (let source = 0; source < sources; source++) expect(counts.get(source)).toBe(plain.get(source) ?? 0)
    })
  )
})

test('a sketch never counts too few', () => {
  fc.assert(
    fc.property(fc.array(fc.string({maxLength: 3}), {maxLength: 200}), (keys) => {
      const sketch = new Sketch(5)
      const hashes = keys.map(hashOf)
      for (const hash of hashes) sketch.add(hash)
      for (const hash of hashes) expect(sketch.count(hash)).toBeGreaterThanOrEqual(hashes.filter((other) => other === hash).length)
    })
  )
})

describe('the verb', () => {
  const records = makeTexts(40, makeRandom(7)).map((text, index) => ({
    url: `https://harbour.example/${index}`,
    text: `${text}Ahoy from the crew, post ${index}\n`
  }))
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')

  test('writes a pack that a config takes', async () => {
    const folder = makeFolder({
      'in/a.jsonl': lines,
      'in/b.jsonl.gz': gzipSync(lines),
      '.lintrc.json': '{"phrases": ["./house-phrases.json"]}',
      'new.txt': 'The ferry runs again on Monday.\n\nAhoy from the crew, post 977\n'
    })
    const {code, stderr} = await folder.run('learn', 'in', '--out', 'house-phrases.json')
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 phrases proposed (1 certain, 0 likely, 0 possible) from 1 sources')])
    expect(stderr).toMatch(/\d\.\d % of harbour\.example \(80 documents\)/u)
    expect(folder.read('house-phrases.json')).toContain('// 80 documents, 100 % of harbour.example, tail; 80 times')
    expect((await folder.run('--fix', 'new.txt')).code).toBe(0)
    expect(folder.read('new.txt')).toBe('The ferry runs again on Monday.\n')
    expect((await folder.run('learn', 'in', '--quiet', '--since', 'house-phrases.json')).stdout).toMatch(/\n\[\]\n$/u)
  })
  test('passes over what is no JSON, at both readings, however the text is broken', async () => {
    const broken = ['a\\q', 'a\tb', '\\u12g4', '\\u00', 'no end', 'a"b'].map(
      (text) => `{"url": "https://harbour.example/x", "text": "${text}"}\n`
    )
    const mixed = lines.split(/(?<=\n)/u).flatMap((line, index) => [line, broken[index % broken.length]?.replace('no end"}', '') ?? ''])
    const folder = makeFolder({'plain/a.jsonl': lines, 'mixed/a.jsonl': mixed.join('')})
    const pack = (await folder.run('learn', 'plain', '--quiet')).stdout
    const {code, stdout, stderr} = await folder.run('learn', 'mixed')
    expect([code, stdout, stderr]).toEqual([0, pack, expect.stringContaining('40 records or files passed over')])
    expect(pack).toContain('Ahoy from the crew')
  })
  test('reads Parquet as it reads lines', async () => {
    const columns = [
      textColumn(records.map(({text}) => text)),
      textColumn(
        records.map(({url}) => url),
        'url'
      )
    ]
    const folder = makeFolder({'lines/a.jsonl': lines, 'table/a.parquet': makeParquet(columns)})
    const pack = (await folder.run('learn', 'lines', '--quiet')).stdout
    expect(await folder.run('learn', 'table', '--quiet')).toEqual({code: 0, stdout: pack, stderr: ''})
    expect(pack).toContain('Ahoy from the crew')
  })
  test('takes a reviewer’s no', async () => {
    const folder = makeFolder({'a.jsonl': lines, 'said.json': '{"ahoy from the crew, post {n}": false}'})
    expect((await folder.run('learn', 'a.jsonl', '--quiet', '--judgements', 'said.json')).stdout).toMatch(/\n\[\]\n$/u)
  })
  test('names the source as it is told', async () => {
    const tagged = records.map(({text}) => `${JSON.stringify({body: text, metadata: {site: 'the-harbour'}})}\n`).join('')
    const folder = makeFolder({'a.jsonl': `${tagged}{"body": 7}\nno JSON\n`})
    const {stdout, stderr} = await folder.run('learn', 'a.jsonl', '--text-key', 'body', '--source-key', 'site')
    expect(stdout).toContain('"origin":"the-harbour"')
    expect(stderr).toContain('2 records or files passed over')
  })
  test.each([
    [[], 'found no path behind `learn`, expected texts or shards, write `seedlint learn FOLDER`'],
    [['none'], 'found no file or folder `none`, expected one, check the path'],
    [['empty'], 'found no file ending in .txt, .parquet or .jsonl (packed as .gz or .zst, too), expected some, name a file'],
    [['bad.jsonl'], 'found no document with a text, expected some, check the paths and `--text-key`'],
    [['a.jsonl', '--judgements', 'said.json'], 'said.json: found `yes` for `Ahoy`, expected true or false, mend it'],
    [
      ['a.jsonl', '--since', 'none.json'],
      'cannot read `none.json` (no such file or folder), expected a file that may be read, check the path'
    ]
  ])('%j is one sentence and exit 2', async (argv, message) => {
    const folder = makeFolder({'a.jsonl': lines, 'bad.jsonl': '7\n', 'empty/a.png': 'x', 'said.json': '{"Ahoy": "yes"}'})
    expect(await folder.run('learn', ...argv)).toEqual({code: 2, stdout: '', stderr: `seedlint: ${message}\n`})
  })
  test('tells how it is used', async () => {
    expect((await makeFolder().run('learn', '--help')).stdout).toMatch(/^Usage: seedlint learn/u)
  })
})
