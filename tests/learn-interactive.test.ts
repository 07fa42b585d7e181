/** `learn --interactive`: each proposal is taken or rejected, and the answers are kept. */
import {describe, expect, test} from 'vitest'
import {makeRandom} from '../scripts/line-model/random.js'
import {makeTexts} from './helpers/random-texts.js'
import {makeFolder} from './helpers/run-cli.js'

/** Posts of one site that share nothing but what it adds: a line of promotion, a copyright line and a heading between paragraphs. */
const posts = makeTexts(60, makeRandom(6))
  .map((text, index) => {
    const [first = '', ...others] = text.trim().split('\n')
    const lines = [first, others[0], 'Harbour notes', ...others, `Ahoy from the crew, post ${index}`, `© ${1960 + index} Harbour Daily`]
    return `${JSON.stringify({url: 'https://harbour.example/', text: lines.join('\n')})}\n`
  })
  .join('')

const open = () => makeFolder({'in.jsonl': posts})
const learn = ['learn', 'in.jsonl', '--quiet', '--interactive', '--out', 'house.json']

describe('learn --interactive', () => {
  test('shows each phrase with its evidence and samples', async () => {
    const {stderr, code} = await open().type('?nq', ...learn)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^\npromo: Ahoy from the crew, post \{n\} \(1 of 3\)\na line, certain: 60 documents, 100 % of harbour\.example, tail; 60 times\n\n .*\n-Ahoy from the crew, post 0\n © 1960 Harbour Daily\n\n/u
    )
    expect(stderr).toContain('Take this [y,n,a,d,u,q,?]? ?\n\n  y  take\n')
    expect(stderr).toContain('\npromo: Harbour notes (2 of 3)\na line, possible: ')
  })
  test('writes what was taken as the pack, and the answers beside it', async () => {
    const folder = open()
    await folder.type('nyy', ...learn)
    const pack = folder.read('house.json')
    expect(pack).toContain('"phrases":["© {n} Harbour Daily"]')
    // Doubtful before somebody said yes.
    expect(pack).toContain('"certainty":"likely","origin":"harbour.example","phrases":["Harbour notes"]')
    expect(pack).not.toContain('["Ahoy')
    expect(JSON.parse(folder.read('house.judgements.json'))).toEqual({
      'Ahoy from the crew, post {n}': false,
      'Harbour notes': true,
      '© {n} Harbour Daily': true
    })
  })
  test('asks only about what was not answered before, and keeps what else the file says', async () => {
    const folder = open()
    folder.write('said.json', '{\n  // ours\n  "ahoy from the crew, post {n}": true\n}\n')
    await folder.type('nq', ...learn, '--judgements', 'said.json')
    expect(folder.read('said.json')).toBe('{\n  // ours\n  "ahoy from the crew, post {n}": true,\n  "Harbour notes": false\n}\n')
    expect(folder.read('house.json').match(/"phrases":\[.*\]/gu)).toEqual(['"phrases":["Ahoy from the crew, post {n}"]'])
    const {stderr} = await folder.type('y', ...learn, '--judgements', 'said.json')
    expect(stderr).toContain('copyright: © {n} Harbour Daily (1 of 1)')
    expect((await folder.type('', ...learn, '--judgements', 'said.json')).stderr).toBe('')
  })
  test('a and d answer for the kind, u takes back', async () => {
    const folder = open()
    await folder.type('audy', ...learn)
    expect(JSON.parse(folder.read('house.judgements.json'))).toEqual({
      'Ahoy from the crew, post {n}': false,
      'Harbour notes': false,
      '© {n} Harbour Daily': true
    })
  })
  test('Ctrl-C writes nothing', async () => {
    const folder = open()
    const {code, stderr} = await folder.type('y\u0003', ...learn)
    expect(code).toBe(2)
    expect(stderr).toContain('seedlint: stopped by Ctrl-C at question 2 of 3, expected answers, nothing was written: start again\n')
    expect(() => folder.read('house.json')).toThrow()
    expect(() => folder.read('house.judgements.json')).toThrow()
  })
  test('without a terminal, or a file to write, is one sentence', async () => {
    const folder = open()
    expect(await folder.run(...learn)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'seedlint: found no terminal to ask on, expected one, leave `--interactive` out and look the pack through\n'
    })
    const unnamed = await folder.type('y', 'learn', 'in.jsonl', '--interactive')
    expect([unnamed.code, unnamed.stderr]).toEqual([
      2,
      'seedlint: found `--interactive` without `--out`, expected both, write `--out house-phrases.json`\n'
    ])
    const nowhere = await folder.type('y', 'learn', 'in.jsonl', '--interactive', '--out', 'none/house.json')
    expect([nowhere.code, nowhere.stderr]).toEqual([
      2,
      'seedlint: cannot write `none/house.json` (no such file or folder), expected a file that may be written, choose another\n'
    ])
  })
})
