/** The streams of the library. */
import {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {ReadableStream} from 'node:stream/web'
import {describe, expect, test} from 'vitest'
import {type Complaint, cleanStream, cleanTransform, cleanTransformStream, type StreamOptions} from '../src/faces/stream.js'
import {cleaned, dirty} from './helpers/run-cli.js'

const line = (value: string) => `${JSON.stringify({id: 7, text: value})}\n`
const input = `${line(dirty)}no json\n${line('The end.').trim()}`
const expected = `${line(cleaned)}no json\n${line('The end.')}`
// Cut in the middle of a line, and of a character.
const chunks = () => {
  const bytes = Buffer.from(input)
  return [bytes.subarray(0, 62), bytes.subarray(62, 70), bytes.subarray(70)]
}

async function* source(): AsyncIterable<Uint8Array> {
  yield* chunks()
}

const ways: readonly (readonly [string, (options?: StreamOptions) => Promise<string>])[] = [
  ['cleanStream of a Node stream', (options) => text(cleanStream(Readable.from(chunks()), options))],
  ['cleanStream of a web stream', (options) => text(cleanStream(ReadableStream.from(source()), options))],
  ['a Node transform', (options) => text(Readable.from(chunks()).compose(cleanTransform(options)))],
  ['a web transform', (options) => text(ReadableStream.from(source()).pipeThrough(cleanTransformStream(options)))]
]

describe.each(ways)('%s', (_, run) => {
  test('one line out for each line in', async () => {
    expect(await run()).toBe(expected)
  })
  test('settings, and who is told of what', async () => {
    const complaints: Complaint[] = []
    const options = {rules: {'copyright-line': 'off'}, onComplaint: (complaint: Complaint) => complaints.push(complaint)} as const
    expect(await run(options)).toBe(`${input}\n`)
    expect(complaints).toEqual([{line: 1, kind: 'bad', why: 'found no JSON'}])
  })
  test('onBad fail ends it by an error, and so do wrong settings', async () => {
    await expect(run({onBad: 'fail'})).rejects.toThrow('line 2: found no JSON, expected a record with a text')
    await expect(run({rules: {'copyright-lien': 'off'}})).rejects.toThrow('copyright-line')
    await expect(run({maxRecord: 0})).rejects.toThrow('unexpected value `0` for `maxRecord`, expected a number of bytes')
  })
})
