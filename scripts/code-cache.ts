/**
 * The command's file compiled beforehand: V8 takes its own code from `command.cache` where version and flags are those of the
 * build, as after `npm ci` in a clone, and compiles as ever where they are not. It spares a tenth of a run over five small files.
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'

/** The code of `command.cjs` as one function, as Node makes of a CommonJS file; `commandModule.url` is its address. */
export function wrap(code: string): string {
  const address = "const commandModule={get url(){return require('node:url').pathToFileURL(__filename).href}};"
  return `(function(exports,require,module,__filename,__dirname){${address}${code}})\n`
}

/**
 * `cli.cjs`: runs `command.cjs`, with the cache where it fits. With SEEDLINT_WRITE_CACHE it writes the cache at exit instead.
 * The command is ASCII, and read as Latin-1 it need not be decoded.
 */
export const launcher = `#!/usr/bin/env node
'use strict'
const {readFileSync, writeFileSync} = require('node:fs')
const {Script} = require('node:vm')
const filename = __dirname + '/command.cjs'
const cache = __dirname + '/command.cache'
const writes = process.env.SEEDLINT_WRITE_CACHE === cache
let cachedData
try {
  if (!writes) cachedData = readFileSync(cache)
} catch {
  // None was built: compile.
}
const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData})
const command = {exports: {}}
script.runInThisContext()(command.exports, require, command, filename, __dirname)
if (writes) process.on('exit', () => writeFileSync(cache, script.createCachedData()))
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
