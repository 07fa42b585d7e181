/**
 * `--interactive`, of fixing and of `learn`, in a real terminal: tmux types the keys and reads the screen. Run by `.ci/run`, which installs tmux.
 * Usage: `npm run build && npx tsx tests/e2e/interactive.ts`.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const seed = '004_05fe7b93cd7db72e.txt'
const folder = mkdtempSync(join(tmpdir(), 'seedlint-e2e-'))
const session = `seedlint-${process.pid}`
let passed = 0
let failed = 0

function tmux(...args: readonly string[]): string {
  return execFileSync('tmux', ['-L', session, ...args], {encoding: 'utf8'})
}

/** Waits until the screen shows the text. */
async function shows(text: string): Promise<void> {
  let screen = ''
  for (let tries = 0; tries < 100; tries++) {
    screen = tmux('capture-pane', '-p', '-t', session)
    if (screen.includes(text)) return check(`the screen shows ${text}`, true)
    await setTimeout(100)
  }
  console.log(screen)
  check(`the screen shows ${text}`, false)
}

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}`)
  if (holds) passed++
  else failed++
}

async function answer(keys: string): Promise<void> {
  for (const key of keys) {
    tmux('send-keys', '-t', session, '-l', key)
    await setTimeout(150)
  }
}

/** Posts of one site that end in a line of its own and a copyright line. */
const posts = Array.from({length: 20}, (_, post) => {
  const text = `Post ${post} saw boat ${post * post}. Pier ${post}${post} lay still, all through the night.\nAhoy from the crew, post ${post}\n© ${1990 + post} Harbour Daily`
  return `${JSON.stringify({url: 'https://harbour.example/', text})}\n`
}).join('')

/** Asks about what a corpus repeats, without colour. */
async function learns(): Promise<void> {
  writeFileSync(join(folder, 'posts.jsonl'), posts)
  const command = `clear; NO_COLOR=1 node ${join(root, 'dist', 'cli.cjs')} learn posts.jsonl --interactive --out house.json; echo "exit $?"`
  tmux('send-keys', '-t', session, command, 'Enter')
  await shows('promo: Ahoy from the crew, post {n} (1 of')
  await shows('-Ahoy from the crew, post 0')
  check('nothing is written before the last answer', !existsSync(join(folder, 'house.json')))
  await answer('y')
  await shows('(2 of')
  await answer('u')
  await answer('yq')
  await shows('exit 0')
  check(
    'what was taken is the pack',
    readFileSync(join(folder, 'house.json'), 'utf8').includes('"phrases":["Ahoy from the crew, post {n}"]')
  )
  const judged = readFileSync(join(folder, 'house.judgements.json'), 'utf8')
  check('the answers are kept', judged === '{\n  "Ahoy from the crew, post {n}": true\n}\n')
}

try {
  const original = readFileSync(join(root, 'seeds', seed), 'utf8')
  writeFileSync(join(folder, seed), original)
  tmux('new-session', '-d', '-s', session, '-x', '200', '-y', '50', '-c', folder)
  tmux('send-keys', '-t', session, `node ${join(root, 'dist', 'cli.cjs')} --interactive .; echo "exit $?"`, 'Enter')
  await shows('section-kicker (1 of 5)')
  check('nothing is written before the last answer', readFileSync(join(folder, seed), 'utf8') === original)
  // No Enter behind the keys: the terminal gives each at once.
  await answer('n')
  await shows('timestamp-line (2 of 5)')
  await answer('y')
  await shows('continue reading...')
  await answer('u')
  await shows('timestamp-line (2 of 5)')
  await answer('yq')
  await shows('exit 1')
  await shows('Changed 1 of 1 file, 1 cut')
  const cut = original.replace('Brussels, BelgiumWed Feb 12 2025\n', '')
  check('what was chosen is cut, the rest stays', readFileSync(join(folder, seed), 'utf8') === cut)
  tmux('send-keys', '-t', session, 'clear; stty -a | grep -o " icanon"', 'Enter')
  await shows('icanon')
  await learns()
} finally {
  tmux('kill-server')
  rmSync(folder, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
