/** The questions of a run, asked before anything is written. */
import {readFileSync} from 'node:fs'
import type {LintArguments} from '../args.js'
import type {Configs} from '../configs.js'
import type {CleanedText} from '../engine.js'
import {type Cli, CliError, print} from '../io.js'
import type {Target} from '../paths.js'
import {decode} from '../read.js'
import {wantsColor} from '../report.js'
import {Keyboard} from './keyboard.js'
import {type AskedText, askText, cutChosen} from './questions.js'
import {showKeys, showQuestion} from './screen.js'
import {currentQuestion, type Key, openSession, press, type Session} from './session.js'

/** What was decided. */
export interface Decisions {
  /** The text with the chosen cuts, by path; a text that has changed since it was asked about stays as it is. */
  clean(target: Target, text: string): CleanedText
  /** What is never to be flagged again, with the file that it stands in. */
  readonly allowed: readonly {readonly path: string; readonly text: string}[]
}

interface AskedFile extends AskedText {
  readonly target: Target
}

/**
 * Asks about every cut of the files.
 * @throws {CliError} at Ctrl-C: nothing was written
 */
export async function askAll(cli: Cli, args: LintArguments, targets: readonly Target[], configs: Configs): Promise<Decisions> {
  const files = await readFiles(args, targets, configs)
  const asked = files.flatMap((file) => file.questions.map((question) => ({file, question})))
  const session = await runSession(cli, asked, openSession(asked.map(({question}) => question.ruleId)))
  const chosen = new Map<string, AskedFile & {readonly cleaned: CleanedText}>()
  for (const file of files) {
    const wanted = file.questions.filter((question) => session.answers[asked.findIndex((each) => each.question === question)] === 'cut')
    chosen.set(file.target.path, {...file, cleaned: cutChosen(file.document, wanted)})
  }
  return {
    clean({path}, text) {
      const file = chosen.get(path)
      return file?.document.text === text ? file.cleaned : {text, cuttings: []}
    },
    allowed: asked.flatMap(({file, question}, index) =>
      session.answers[index] === 'allow' ? [{path: file.target.path, text: question.flagged}] : []
    )
  }
}

/** Files that cannot be read or decoded have no questions; the run that follows says so. */
async function readFiles(args: LintArguments, targets: readonly Target[], configs: Configs): Promise<readonly AskedFile[]> {
  const files: AskedFile[] = []
  for (const target of targets) {
    const setup = await configs.setup(target.path)
    const text = readText(target.path)
    if (text !== undefined) files.push({target, ...askText(text, setup, args.unsafe)})
  }
  return files
}

function readText(path: string): string | undefined {
  try {
    const decoded = decode(readFileSync(path))
    return 'text' in decoded ? decoded.text : undefined
  } catch {
    return undefined
  }
}

async function runSession(
  cli: Cli,
  asked: readonly {readonly file: AskedFile; readonly question: AskedText['questions'][number]}[],
  opened: Session
): Promise<Session> {
  if (asked.length === 0) return opened
  const keyboard = new Keyboard(cli.stdin)
  const color = wantsColor(cli.stderr, cli.env)
  let session = opened
  try {
    for (let at = currentQuestion(session); at !== undefined; at = currentQuestion(session)) {
      const each = asked[at]
      if (each === undefined) break
      const heading = {path: each.file.target.shown, number: at + 1, total: asked.length}
      await print(cli.stderr, showQuestion(each.file.document, each.question, heading, color))
      session = press(session, await readKey(cli, keyboard, heading))
    }
  } finally {
    await keyboard.close()
  }
  await print(cli.stderr, '\n')
  return session
}

/** The next key that means something; others are answered with what the keys do. The end of input is `q`. */
async function readKey(cli: Cli, keyboard: Keyboard, {number, total}: {number: number; total: number}): Promise<Key> {
  for (;;) {
    const key = await keyboard.next()
    if (key === 'interrupt') {
      throw new CliError(`stopped by Ctrl-C at question ${number} of ${total}, expected answers, nothing was written: start again`)
    }
    if (key === undefined) return 'q'
    const known = keyOf(key)
    await print(cli.stderr, `${key}\n${known === undefined ? showKeys() : ''}`)
    if (known !== undefined) return known
  }
}

function keyOf(key: string): Key | undefined {
  return allKeys.find((known) => known === key)
}

const allKeys: readonly Key[] = ['y', 'n', 'a', 'd', '!', 'u', 'q']
