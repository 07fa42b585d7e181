/** A real VS Code for tests: code-server, from npm alone. Nothing is downloaded from elsewhere, so what it would fetch is built or linked. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

// VS Code 1.100.3: of the releases the newest whose engines say Node 20.
const release = '4.100.3'
// What its installation would build or fetch prebuilt.
const nativeModules = ['node-pty', '@vscode/spdlog', 'native-watchdog', '@vscode/deviceid', 'kerberos']

/**
 * Installs code-server into a folder, or finds it there; a minute and a half the first time.
 * Needs of Debian what `debian-packages.txt` lists, and the C headers of the Node that runs.
 * @returns the script that starts the server
 * @throws {Error} for another Node than 20, and when a step fails
 */
export function installCodeServer(folder: string): string {
  const entry = join(folder, 'node_modules/code-server/out/node/entry.js')
  const done = join(folder, `installed-${release}`)
  if (existsSync(done)) return entry
  const {node} = process.versions
  if (!node.startsWith('20.')) throw new Error(`found Node ${node}, expected 20, which code-server ${release} is made for`)
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"name": "vs-code-for-tests", "private": true}\n')
  npm(folder, '--save-exact', `code-server@${release}`)
  const editor = join(folder, 'node_modules/code-server/lib/vscode')
  npm(editor, '--omit=dev')
  npm(join(editor, 'extensions'), '--omit=dev')
  for (const name of nativeModules) build(join(editor, 'node_modules', name))
  // Its own build asks another tool for these two names.
  build(join(folder, 'node_modules/argon2'), '--', '-Dmodule_name=argon2', '-Dmodule_path=lib/binding/napi-v3')
  link(execFileSync('which', ['rg'], {encoding: 'utf8'}).trim(), join(editor, 'node_modules/@vscode/ripgrep/bin/rg'))
  link('node_modules', join(editor, 'node_modules.asar'))
  link('code-linux.sh', join(editor, 'bin/remote-cli/code-server'))
  link('browser-linux.sh', join(editor, 'bin/helpers/browser.sh'))
  writeFileSync(done, '')
  return entry
}

/** Scripts of packages do not run: some of them download. */
function npm(folder: string, ...args: readonly string[]): void {
  run(folder, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args)
}

function build(folder: string, ...args: readonly string[]): void {
  const modules = run(folder, 'npm', 'root', '--global').trim()
  const gyp = join(modules, 'npm/node_modules/node-gyp/bin/node-gyp.js')
  // The headers beside this Node, so that none are downloaded.
  const headers = dirname(dirname(process.execPath))
  run(folder, process.execPath, gyp, 'rebuild', `--nodedir=${headers}`, '--jobs=max', ...args)
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28})
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), {recursive: true})
  rmSync(path, {force: true})
  symlinkSync(target, path)
}
