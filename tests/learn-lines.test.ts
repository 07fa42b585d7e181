/** Lines of a shard that is not packed are those of one that is. */
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {readLines} from '../src/corpus/learn/read-lines.js'
import {makeFolder} from './helpers/run-cli.js'

const line = (length: number) => 'x'.repeat(length)
const mega = 2 ** 20

async function read(path: string, longest: number) {
  const found: string[] = []
  for await (const lines of readLines(path, longest)) {
    if (lines === undefined) found.push('too long')
    else found.push(...lines.toString().split('\n').slice(0, -1))
  }
  return found.map((text) => (text.length > 20 ? text.length : text))
}

describe('lines', () => {
  test.each([
    ['none', [], []],
    ['short ones', ['a', '', 'b'], ['a', '', 'b']],
    ['the last without its end', ['a', 'b'], ['a', 'b']],
    ['some of which end beyond what is read at once', [line(mega - 2), 'a', line(2.5 * mega), 'b'], [mega - 2, 'a', 2.5 * mega, 'b']],
    ['one that is too long', ['a', line(7.5 * mega), 'b', 'c'], ['a', 'too long', 'b', 'c']],
    ['a last one that is too long', ['a', line(9 * mega)], ['a', 'too long']],
    ['two that are too long', [line(8 * mega), line(7.2 * mega), 'b'], ['too long', 'too long', 'b']]
  ])('%s', async (name, lines, expected) => {
    const end = name.includes('without') || lines.length === 0 ? '' : '\n'
    const text = lines.join('\n') + end
    const folder = makeFolder({'a.jsonl': text, 'b.jsonl.gz': gzipSync(text)})
    expect(await read(join(folder.path, 'a.jsonl'), 4 * mega)).toEqual(expected)
    if (text !== '') expect(await read(join(folder.path, 'b.jsonl.gz'), 4 * mega)).toEqual(expected)
  })
})
