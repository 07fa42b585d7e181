/** The launcher of the command: with the code of its build, and with what another Node keeps for itself. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {makeLauncher, wrap} from '../scripts/code-cache.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seedlint-launcher-'))
  writeFileSync(join(folder, 'command.cjs'), wrap("console.log(require('node:path').basename(__filename), commandModule.url.slice(-12))"))
})
afterEach(() => rmSync(folder, {recursive: true}))

function run(v8: string, env: NodeJS.ProcessEnv = {}, ...flags: readonly string[]): string {
  writeFileSync(join(folder, 'cli.cjs'), makeLauncher(v8))
  return execFileSync(process.execPath, [...flags, join(folder, 'cli.cjs')], {encoding: 'utf8', env: {...process.env, ...env}})
}
const printed = 'command.cjs /command.cjs\n'

test('runs without a cache, writes one, and runs with it, with a broken one, too', () => {
  const cache = join(folder, 'command.cache')
  expect(run(process.versions.v8)).toBe(printed)
  expect(existsSync(cache)).toBe(false)
  expect(run(process.versions.v8, {SEEDLINT_WRITE_CACHE: cache})).toBe(printed)
  expect(existsSync(cache)).toBe(true)
  expect(run(process.versions.v8)).toBe(printed)
  writeFileSync(cache, 'none of V8')
  expect(run(process.versions.v8)).toBe(printed)
})

test('asks another version of Node to keep its own code, where it can', () => {
  const preload = join(folder, 'preload.cjs')
  writeFileSync(preload, "require('node:module').enableCompileCache = () => console.log('kept')\n")
  expect(run('0.0', {}, '--require', preload)).toBe(`kept\n${printed}`)
  expect(run(process.versions.v8, {}, '--require', preload)).toBe(printed)
  writeFileSync(preload, "require('node:module').enableCompileCache = undefined\n")
  expect(run('0.0', {}, '--require', preload)).toBe(printed)
})
