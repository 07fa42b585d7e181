/** Standard error without its stream. */
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import {directOutput} from '../src/faces/cli/direct-output.js'
import {print} from '../src/faces/cli/io.js'

test('writes without opening the stream, and asks it only where the system says no', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seedlint-output-'))
  const file = join(folder, 'notes.txt')
  const descriptor = openSync(file, 'w')
  let opened = 0
  const output = directOutput(descriptor, () => {
    opened++
    return new PassThrough()
  })
  await print(output, 'No findings in 5 files\n')
  await print(output, 'Ende gut, alles grün\n')
  expect(output.isTTY).toBe(false)
  closeSync(descriptor)
  expect(readFileSync(file, 'utf8')).toBe('No findings in 5 files\nEnde gut, alles grün\n')
  expect(opened).toBe(0)
  await expect(print(output, 'gone\n')).rejects.toThrow('EBADF')
  rmSync(folder, {recursive: true})
})
