/**
 * The command's file compiled beforehand: V8 takes its own code from `command.cache` where version and flags are those of the
 * build, as after `npm ci` in a clone. It spares a tenth of a run over five small files. Another version of V8 keeps code of its own where
 * Node can (from 22.1 on): in the folder for temporary files, and not with NODE_DISABLE_COMPILE_CACHE.
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'

/**
 * The code of `command.cjs` as one function, as Node makes of a CommonJS file: what the file comes to as a script, and what it exports as a
 * module. `commandModule.url` is its address.
 */
export function wrap(code: string): string {
  const address = "const commandModule={get url(){return require('node:url').pathToFileURL(__filename).href}};"
  const command = `(function(exports,require,module,__filename,__dirname){${address}${code}})`
  return `(run=>typeof module==='object'?module.exports=run:run)(${command})\n`
}

/**
 * `cli.cjs`: runs `command.cjs`, with the cache where it fits. With SEEDLINT_WRITE_CACHE it writes the cache at exit instead.
 * The command is ASCII, and read as Latin-1 it need not be decoded.
 * @param v8 the version that the cache is made by
 */
export const makeLauncher = (v8: string) => `#!/usr/bin/env node
'use strict'
const {readFileSync, writeFileSync} = require('node:fs')
const {enableCompileCache} = require('node:module')
const {Script} = require('node:vm')
const filename = __dirname + '/command.cjs'
const cache = __dirname + '/command.cache'
const writes = process.env.SEEDLINT_WRITE_CACHE === cache
const command = {exports: {}}
let run
if (!writes && process.versions.v8 !== '${v8}' && enableCompileCache) {
  enableCompileCache()
  run = require(filename)
} else {
  let cachedData
  try {
    if (!writes) cachedData = readFileSync(cache)
  } catch {
    // None was built: compile.
  }
  const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData})
  run = script.runInThisContext()
  if (writes) process.on('exit', () => writeFileSync(cache, script.createCachedData()))
}
run(command.exports, require, command, filename, __dirname)
`

/**
 * Writes the cache of a build by a run over some texts, so that what a run needs is in it compiled.
 * @param dist the folder of the build
 * @param texts a folder to lint
 */
export function writeCodeCache(dist: string, texts: string): void {
  const env = {...process.env, SEEDLINT_WRITE_CACHE: join(dist, 'command.cache')}
  try {
    execFileSync(process.execPath, [join(dist, 'cli.cjs'), '--no-ignore', texts], {env, stdio: 'ignore'})
  } catch (error) {
    // Exit 1: the texts have findings.
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error
  }
}
