/** The command as a process: wiring only. */
import {fileURLToPath} from 'node:url'
import {directOutput} from './direct-output.js'
import {runCli} from './run.js'

const {argv, env} = process

// Files are replaced without a pause between, so a signal can only come before or after, and leaves nothing half done.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129]
] as const)
  process.on(signal, () => process.exit(code))

// Streams are opened by who needs them: each takes some milliseconds.
const cli = {
  argv: argv.slice(2),
  cwd: process.cwd(),
  get command() {
    return fileURLToPath(new URL('./cli.cjs', import.meta.url))
  },
  env,
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  stderr: directOutput(2, () => process.stderr)
}
runCli(cli).then((code) => {
  process.exitCode = code
})
