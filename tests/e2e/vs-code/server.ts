/** A running code-server with a profile of its own, which goes with it. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'

/** See above. */
export interface CodeServer {
  readonly address: string
  stop(): Promise<void>
}

const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'terminal.integrated.gpuAcceleration': 'off',
  'git.enabled': false
}

/**
 * Starts code-server on a free port of this machine alone.
 * @param entry the script that `installCodeServer` gives
 * @param extension the folder of the one extension that it has beside its own
 * @throws {Error} with what it printed, when it ends or does not answer within a minute
 */
export async function startCodeServer(entry: string, extension: string): Promise<CodeServer> {
  const profile = mkdtempSync(join(tmpdir(), 'seedlint-vs-code-'))
  mkdirSync(join(profile, 'data/User'), {recursive: true})
  writeFileSync(join(profile, 'data/User/settings.json'), JSON.stringify(settings))
  cpSync(extension, join(profile, 'extensions/seedlint-test'), {recursive: true})
  const address = `127.0.0.1:${await freePort()}`
  const paths = [
    '--config',
    join(profile, 'config.yaml'),
    '--user-data-dir',
    join(profile, 'data'),
    '--extensions-dir',
    join(profile, 'extensions')
  ]
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override']
  // Set in a terminal of VS Code, these make the command talk to that one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_')))
  // A group of its own, so that what it starts ends with it.
  const child = spawn(process.execPath, [entry, '--bind-addr', address, '--auth', 'none', ...paths, ...quiet], {env, detached: true})
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log.push(String(chunk)))
  const stop = async () => {
    await endGroup(child)
    rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break
    if (
      await fetch(`http://${address}/healthz`)
        .then(({ok}) => ok)
        .catch(() => false)
    )
      return {address: `http://${address}`, stop}
    await setTimeout(200)
  }
  await stop()
  throw new Error(`code-server did not answer\n${log.join('')}`)
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  if ((await Promise.race([ended, setTimeout(5000, 'late')])) === 'late') process.kill(-child.pid, 'SIGKILL')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const found = server.address()
  server.close()
  if (found === null || typeof found === 'string') throw new Error('found no free port')
  return found.port
}
