#!/usr/bin/env node
/** The command as a process: wiring only. */
import {runCli} from './run.js'

const {argv, env, stdout, stderr} = process

// A reader that went away (`| head`) ends the run quietly; anything else that goes wrong with a stream is told by `runCli`.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined)

// Files are replaced without a pause between, so a signal can only come before or after, and leaves nothing half done.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129]
] as const)
  process.on(signal, () => process.exit(code))

// Standard input is opened only by who reads it: that takes some milliseconds.
const cli = {
  argv: argv.slice(2),
  cwd: process.cwd(),
  get stdin() {
    return process.stdin
  },
  stdout,
  stderr,
  env
}
runCli(cli).then((code) => {
  process.exitCode = code
})
