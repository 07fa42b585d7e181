/** The questions of a run, asked before anything is written. */
import {readFileSync} from 'node:fs'
import type {LintArguments} from '../args.js'
import type {Configs} from '../configs.js'
import type {CleanedText} from '../engine.js'
import type {Cli} from '../io.js'
import type {Target} from '../paths.js'
import {decode} from '../read.js'
import {converse} from './dialogue.js'
import {type AskedText, askText, cutChosen} from './questions.js'
import {showQuestion} from './screen.js'
import type {KeyMeanings} from './session.js'

/** What was decided. */
export interface Decisions {
  /** The text with the chosen cuts, by path; a text that has changed since it was asked about stays as it is. */
  clean(target: Target, text: string): CleanedText
  /** What is never to be flagged again, with the file that it stands in. */
  readonly allowed: readonly {readonly path: string; readonly text: string}[]
}

const keys: KeyMeanings = {
  y: 'cut',
  n: 'keep',
  a: 'cut this and all that this rule still asks',
  d: 'keep this and all that this rule still asks',
  '!': 'keep, and never flag this text again',
  u: 'take the last answer back',
  q: 'stop asking; what was answered with y stays cut'
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
  const {answers} = await converse(cli, {
    questions: asked,
    groupOf: ({question}) => question.ruleId,
    show: ({file, question}, count) => showQuestion(file.document, question, `${file.target.shown}:${question.line}`, count),
    prompt: 'Cut this',
    keys
  })
  const chosen = new Map<string, AskedFile & {readonly cleaned: CleanedText}>()
  for (const file of files) {
    const wanted = file.questions.filter((question) => answers[asked.findIndex((each) => each.question === question)] === 'yes')
    chosen.set(file.target.path, {...file, cleaned: cutChosen(file.document, wanted)})
  }
  return {
    clean({path}, text) {
      const file = chosen.get(path)
      return file?.document.text === text ? file.cleaned : {text, cuttings: []}
    },
    allowed: asked.flatMap(({file, question}, index) =>
      answers[index] === 'never' ? [{path: file.target.path, text: question.flagged}] : []
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
