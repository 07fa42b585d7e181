/** What is told to Node's engine for a run is taken back. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Script} from 'node:vm'
import {expect, test} from 'vitest'
import {beginCorpusRun, beginRun} from '../src/faces/cli/run-flags.js'

test('a run begins and ends with the flags of Node: code compiled before it is taken after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-run-'))
  const file = join(folder, 'text.txt')
  writeFileSync(file, 'The ferry leaves at eight.\n')
  // Each time another code of the same length: the cache tells by that, and what is compiled already is not asked for it.
  let times = 0
  const code = () => `(function () { return ${times++} })`
  const isRejected = (cachedData: Buffer) => new Script(code(), {cachedData}).cachedDataRejected
  const cachedData = new Script(code()).createCachedData()
  // The cache knows the flags that it was made with.
  for (const begin of [() => beginRun([file]), () => beginRun(new Array<string>(100).fill(file))]) {
    const endRun = await begin()
    expect(isRejected(cachedData)).toBe(true)
    endRun()
    expect(isRejected(cachedData)).toBe(false)
  }
  const endCorpus = await beginCorpusRun()
  expect(isRejected(cachedData)).toBe(process.version.startsWith('v20.'))
  endCorpus()
  expect(isRejected(cachedData)).toBe(false)
  rmSync(folder, {recursive: true})
})
