/**
 * A real VS Code: the tasks of `.vscode/tasks.json` fill the Problems panel, and a fix of the language server changes the file.
 * The screenshots lie in `out/`. Usage: `npm run build && npx tsx tests/e2e/vs-code.ts`.
 */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {installCodeServer} from './vs-code/install.js'
import {startCodeServer} from './vs-code/server.js'
import {Window} from './vs-code/window.js'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const seed = '004_05fe7b93cd7db72e.txt'
const folder = mkdtempSync(join(tmpdir(), 'seedlint-e2e-'))
const extension = mkdtempSync(join(tmpdir(), 'seedlint-e2e-extension-'))
const shot = (name: string) => join(root, 'out', `vs-code-${name}.png`)
let passed = 0
let failed = 0

function check(what: string, found: unknown, expected: unknown): void {
  const holds = JSON.stringify(found) === JSON.stringify(expected)
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}`)
  if (!holds) console.log(`found ${JSON.stringify(found, null, 2)}\nexpected ${JSON.stringify(expected, null, 2)}`)
  if (holds) passed++
  else failed++
}

/** A folder as a user has it: the tasks copied, the command installed. */
function prepare(): void {
  mkdirSync(join(folder, 'node_modules', '.bin'), {recursive: true})
  symlinkSync(join(root, 'dist', 'cli.cjs'), join(folder, 'node_modules', '.bin', 'seedlint'))
  cpSync(join(root, '.vscode'), join(folder, '.vscode'), {recursive: true})
  cpSync(join(root, 'seeds', seed), join(folder, seed))
  writeFileSync(
    join(folder, 'a b.txt'),
    'A talk.\n\nHe left. End of sentence. However, nobody spoke.\n\nactions\n\nThe talks resume on Monday.\n'
  )
  writeFileSync(join(folder, '.lintrc.json'), '{"rules": {"timestamp-line": "error"}}\n')
}

/** The extension with its packages in one file. */
async function bundleExtension(): Promise<void> {
  const source = join(root, 'tests', 'e2e', 'vs-code', 'extension')
  cpSync(join(source, 'package.json'), join(extension, 'package.json'))
  const outfile = join(extension, 'extension.cjs')
  await build({entryPoints: [join(source, 'extension.cjs')], outfile, bundle: true, platform: 'node', format: 'cjs', external: ['vscode']})
}

/** What a row of the panel must say. */
function row(file: string, severity: string, code: string, line: number, column: number) {
  return {file, severity, source: 'seedlint', code, line, column}
}

const ofSeed = [
  row(seed, 'error', 'timestamp-line', 3, 1),
  row(seed, 'warning', 'section-kicker', 1, 1),
  row(seed, 'warning', 'interface-label', 13, 1),
  ...[14, 15, 16, 17].map((line) => row(seed, 'warning', 'reader-widget', line, 1)),
  ...[18, 19].map((line) => row(seed, 'warning', 'interface-label', line, 1))
]
const ofOther = [row('a b.txt', 'warning', 'speech-artefact', 3, 10), row('a b.txt', 'info', 'interface-label', 5, 1)]

async function shown(window: Window, count: number) {
  return (await window.problems(count)).map(({message: _, ...rest}) => rest)
}

async function checkTasks(window: Window): Promise<void> {
  const count = ofSeed.length + ofOther.length
  await window.task('seedlint: lint the folder', 'findings in 2 of 2 files')
  let problems = await window.problems(count)
  // On a busy machine VS Code may stop reading a terminal whose process has ended before the last lines: a person runs it again.
  if (problems.length < count) {
    await window.task('seedlint: lint the folder', 'findings in 2 of 2 files')
    problems = await window.problems(count)
  }
  await window.page.screenshot({path: shot('task')})
  const rows = problems.map(({message: _, ...rest}) => rest)
  check('the task shows each finding with file, severity, source, rule, line and column', rows, [...ofSeed, ...ofOther])
  check('and its message', problems[1]?.message, 'Section kicker `POLITICS`, fix deletes the line')
}

async function checkWatching(window: Window): Promise<void> {
  await window.task('seedlint: watch the folder', 'watching for changes')
  writeFileSync(join(folder, 'a b.txt'), 'A talk.\n')
  check('a problem goes when the file is mended elsewhere', await shown(window, ofSeed.length), ofSeed)
  writeFileSync(join(folder, 'new.txt'), 'The talks resume on Monday.\n\n© Example Daily. All rights reserved.\n')
  const expected = [...ofSeed, row('new.txt', 'warning', 'copyright-line', 3, 1)]
  check('and another comes with a new file', await shown(window, expected.length), expected)
  await window.page.screenshot({path: shot('watch')})
}

async function checkServer(window: Window): Promise<void> {
  await window.file(seed)
  await window.page.locator('.squiggly-error').first().waitFor()
  const path = join(folder, seed)
  const before = readFileSync(path, 'utf8')
  const offered = await window.fixFirst(shot('quick-fix'))
  check('the fix of the line is what is offered first', offered[0], 'Delete the line (section-kicker)')
  let after = before
  for (let tries = 0; tries < 50 && after === before; tries++) {
    await window.page.keyboard.press('Control+S')
    await setTimeout(300)
    after = readFileSync(path, 'utf8')
  }
  check('and changes the file on disk', after, before.replace('POLITICS\n', ''))
  await window.page.screenshot({path: shot('fixed')})
}

let stop = async () => {}
try {
  mkdirSync(join(root, 'out'), {recursive: true})
  prepare()
  await bundleExtension()
  const server = await startCodeServer(installCodeServer(join(root, 'out', 'vs-code')), extension)
  stop = server.stop
  const window = await Window.open(server.address, folder)
  try {
    await checkTasks(window)
    await checkWatching(window)
    await checkServer(window)
  } catch (error) {
    await window.page.screenshot({path: shot('failed')}).catch(() => undefined)
    throw error
  } finally {
    await window.close()
  }
} catch (error) {
  console.log(`FAILED  ${error instanceof Error ? error.stack : String(error)}`)
  failed++
} finally {
  await stop()
  for (const path of [folder, extension]) rmSync(path, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
