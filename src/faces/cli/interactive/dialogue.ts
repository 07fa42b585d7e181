/** Questions on a terminal, one after the other, each answered with a key. */
import {visible} from '../../../report/findings.js'
import {type Cli, CliError, print} from '../io.js'
import {wantsColor} from '../report.js'
import {Keyboard} from './keyboard.js'
import {currentQuestion, type Key, type KeyMeanings, openSession, press, type Session} from './session.js'

/** What is asked, and how. */
export interface Dialogue<Question> {
  readonly questions: readonly Question[]
  /** The group of a question: `a` and `d` answer for what is left of it. */
  groupOf(question: Question): string
  /** The question in lines; `-` opens one that goes, `+` one that comes. @param count as `1 of 5` */
  show(question: Question, count: string): readonly string[]
  /** Stands before the keys: `Cut this`. */
  readonly prompt: string
  readonly keys: KeyMeanings
}

/**
 * Asks until all is answered or no more is wanted; the end of input stops, too.
 * @returns the answers, in the order of the questions
 * @throws {CliError} at Ctrl-C: whoever asks must not have written anything
 */
export async function converse<Question>(cli: Cli, dialogue: Dialogue<Question>): Promise<Pick<Session, 'answers'>> {
  const {questions} = dialogue
  let session = openSession(questions.map((question) => dialogue.groupOf(question)))
  if (questions.length === 0) return session
  const keyboard = new Keyboard(cli.stdin)
  const color = wantsColor(cli.stderr, cli.env)
  try {
    for (let at = currentQuestion(session); at !== undefined; at = currentQuestion(session)) {
      const question = questions[at]
      if (question === undefined) break
      const count = `${at + 1} of ${questions.length}`
      await print(cli.stderr, format(dialogue, dialogue.show(question, count), color))
      session = press(session, await readKey(cli, keyboard, dialogue.keys, count))
    }
  } finally {
    await keyboard.close()
  }
  await print(cli.stderr, '\n')
  return session
}

/** The lines, the prompt last and without a line end. */
function format<Question>({prompt, keys}: Dialogue<Question>, lines: readonly string[], color: boolean): string {
  const shown = lines.map((line) => (color ? paintLine(visible(line)) : visible(line)))
  return ['', ...shown, `${prompt} [${Object.keys(keys).join(',')},?]? `].join('\n')
}

function paintLine(line: string): string {
  if (line.startsWith('-')) return `\u001b[31m${line}\u001b[39m`
  return line.startsWith('+') ? `\u001b[32m${line}\u001b[39m` : line
}

/** The next key that means something; others are answered with what the keys do. The end of input is `q`. */
async function readKey(cli: Cli, keyboard: Keyboard, keys: KeyMeanings, count: string): Promise<Key> {
  for (;;) {
    const key = await keyboard.next()
    if (key === 'interrupt') {
      throw new CliError(`stopped by Ctrl-C at question ${count}, expected answers, nothing was written: start again`)
    }
    if (key === undefined) return 'q'
    const known = allKeys.find((each) => each === key && keys[each] !== undefined)
    await print(cli.stderr, `${visible(key)}\n${known === undefined ? explainKeys(keys) : ''}`)
    if (known !== undefined) return known
  }
}

const allKeys: readonly Key[] = ['y', 'n', 'a', 'd', '!', 'u', 'q']

function explainKeys(keys: KeyMeanings): string {
  return `\n${Object.entries(keys)
    .map(([key, meaning]) => `  ${key}  ${meaning}`)
    .join('\n')}\n`
}
