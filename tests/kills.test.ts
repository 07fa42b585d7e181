/** Runs that are killed and run again, in short; tests/e2e/corpus.ts does it at length. Both take the built command. */
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {command} from './helpers/command.js'
import {killAtRandom, makeShards, makeTable, randomNumbers, readTree, runCommand} from './helpers/kills.js'
import {makeFolder} from './helpers/run-cli.js'

describe.skipIf(!existsSync(command))('the built command', () => {
  test('a handful of kills: the output is that of an uninterrupted run, and nothing is left over', {timeout: 300_000}, async () => {
    const folder = makeFolder().path
    makeShards(folder, 4, 300)
    makeTable(folder, 300)
    const {kills, wrong} = await killAtRandom(folder, 6, randomNumbers(7))
    expect([wrong, kills]).toEqual([[], 6])
    expect(existsSync(join(folder, 'out', '.attempts'))).toBe(false)
  })
  test('three workers write what one writes', {timeout: 120_000}, async () => {
    const folder = makeFolder().path
    makeShards(folder, 2, 1500, 2000)
    const argv = ['corpus', 'in', '--quiet', '--out']
    const ends = [await runCommand(folder, [...argv, 'one', '--workers=1']), await runCommand(folder, [...argv, 'three', '--workers=3'])]
    expect(ends.map(({end, stderr}) => [end, stderr])).toEqual([
      [0, ''],
      [0, '']
    ])
    expect(readTree(join(folder, 'three'))).toEqual(readTree(join(folder, 'one')))
  })
  test('SIGTERM ends a run with an error and leaves nothing half done', {timeout: 120_000}, async () => {
    const folder = makeFolder().path
    makeShards(folder, 1, 6000, 3000)
    const whole = await runCommand(folder, ['corpus', 'in', '--out', 'out', '--workers=1'])
    let end: unknown = 0
    for (let share = 0.9; end === 0 && share > 0.3; share -= 0.1) {
      const {milliseconds} = whole
      const run = await runCommand(folder, ['corpus', 'in', '--out', 'again', '--force', '--workers=2'], {
        killAfter: milliseconds * share,
        signal: 'SIGTERM'
      })
      end = run.end
    }
    expect(end).toBe(143)
    expect(existsSync(join(folder, 'again')) ? readdirSync(join(folder, 'again')).filter((name) => name.startsWith('.')) : []).toEqual([])
  })
  test('the thread of a worker is no verb', async () => {
    const {end, stderr} = await runCommand(makeFolder().path, ['corpus-worker'])
    expect([end, stderr]).toEqual([2, expect.stringContaining('found `corpus-worker`, which is no verb but a part of `corpus`')])
  })
})
