/** The log of pieces tells what was added, in order, however much of it fits where. */
import {describe, expect, test} from 'vitest'
import {makeRandom} from '../scripts/line-model/random.js'
import {lineBits, Noted} from '../src/corpus/learn/noted.js'
import {PieceLog} from '../src/corpus/learn/piece-log.js'
import {Refused} from '../src/corpus/learn/refused.js'

type Document = readonly (readonly [hash: number, isDense: boolean, at: number])[]

function makeDocuments(count: number, longest: number): readonly Document[] {
  const random = makeRandom(11)
  return Array.from({length: count}, () => {
    const lines = Math.floor(random() * longest)
    return Array.from({length: lines}, (_, line) =>
      Array.from({length: Math.floor(random() * 4)}, () => [Math.floor((random() - 0.5) * 2 ** 32), random() < 0.3, line] as const)
    ).flat()
  })
}

/** How many documents the log kept, all of them as they were. */
function readBack(log: PieceLog, documents: readonly Document[]): number {
  const noted = new Noted()
  for (const [source, document] of documents.entries()) {
    noted.clear(source)
    for (const [hash, isDense, at] of document) noted.add(hash, isDense, at)
    log.add(noted)
  }
  log.rewind()
  let told = 0
  while (log.next(noted)) told++
  log.rewind()
  let kept = 0
  while (log.next(noted)) {
    expect(noted.source).toBe(kept)
    const document = documents[kept++] ?? []
    expect([...noted.hashes.subarray(0, noted.size)]).toEqual(document.map(([hash]) => hash))
    const lines = Array.from({length: (document.at(-1)?.[2] ?? -1) + 1}, () => 0)
    for (const [, isDense, at] of document) lines[at] = ((lines[at] ?? 0) + 1) | (isDense ? lineBits.dense : 0)
    expect([...noted.ofLine.subarray(0, noted.lines)]).toEqual(lines)
  }
  expect([told, log.isWhole]).toEqual([kept, kept === documents.length])
  log.close()
  return kept
}

describe('the log of pieces', () => {
  test.each([
    ['a few documents', 20, 40],
    ['more than a megabyte', 300, 1000],
    ['documents larger than the buffer', 2, 120_000],
    ['none', 0, 0]
  ])('keeps %s', (_, count, longest) => {
    const documents = makeDocuments(count, longest)
    expect(readBack(new PieceLog(), documents)).toBe(count)
  })
  test('keeps the first documents where it may not grow', () => {
    const documents = makeDocuments(300, 1500)
    const kept = readBack(new PieceLog(1.25 * 2 ** 20), documents)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(300)
    expect(readBack(new PieceLog(0), documents)).toBe(0)
  })
})

test('what the first reading passed over is told at the second one, however many records there are', () => {
  const refused = new Refused()
  const random = makeRandom(4)
  const said = Array.from({length: 20_000}, () => random() < 0.3)
  for (const isRefused of said) refused.note(isRefused)
  for (let pass = 0; pass < 2; pass++) {
    refused.rewind()
    expect(said.map(() => refused.take())).toEqual(said)
    expect(refused.take()).toBe(false)
  }
})
