/** The proposals as questions on a terminal. */
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {countsOf} from '../../../corpus/learn/pack.js'
import type {Proposal} from '../../../corpus/learn/propose.js'
import type {Sample} from '../../../corpus/learn/tally.js'
import {converse} from '../interactive/dialogue.js'
import type {KeyMeanings} from '../interactive/session.js'
import {type Cli, CliError} from '../io.js'
import {changeText, checkWritable, readText} from './files.js'
import {addJudgements, type Judgements, judgedForm, keepNew, noJudgements, verdictOf} from './judgements.js'

const keys: KeyMeanings = {
  y: 'take',
  n: 'reject; it is not asked about again',
  a: 'take this and all of this kind that are left',
  d: 'reject this and all of this kind that are left',
  u: 'take the last answer back',
  q: 'stop asking; what was taken is written, the others are asked about next time'
}

/** The file of judgements that answers are added to, and its text: an empty object where there is none yet. */
export interface Answers {
  readonly file: string
  readonly text: string
}

/**
 * Looks, before anything is asked, whether there is somebody to ask and where to keep what comes of it.
 * @param file of judgements; absent: beside the pack
 * @throws {CliError} where there is not
 */
export function findAnswers({cwd, stdin}: Cli, out: string | undefined, file: string | undefined): Answers {
  if (!stdin.isTTY) throw new CliError('found no terminal to ask on, expected one, leave `--interactive` out and look the pack through')
  if (out === undefined) throw new CliError('found `--interactive` without `--out`, expected both, write `--out house-phrases.json`')
  const judged = file ?? `${out.replace(/\.json$/u, '')}.judgements.json`
  checkWritable(cwd, out)
  checkWritable(cwd, judged)
  return {file: judged, text: existsSync(resolve(cwd, judged)) ? readText(cwd, judged) : noJudgements}
}

/**
 * Asks about what nobody has judged yet, and writes the answers down.
 * @param file of the judgements
 * @returns what was taken, now or before
 * @throws {CliError} at Ctrl-C, with nothing written, and where the file can not be written
 */
export async function review(cli: Cli, proposed: readonly Proposal[], judgements: Judgements, file: string): Promise<readonly Proposal[]> {
  const open = proposed.filter((proposal) => verdictOf(proposal, judgements) === undefined)
  const answers = await ask(cli, open)
  if (answers.size > 0) changeText(cli.cwd, file, noJudgements, (text) => addJudgements(text, answers))
  const judged = new Map([...judgements, ...[...answers].map(([phrase, verdict]) => [judgedForm(phrase), verdict] as const)])
  return keepNew(proposed, new Set(), judged).filter((proposal) => verdictOf(proposal, judged))
}

/** Asks about every phrase once, with all the places in a line where it is proposed. @returns answers by the phrase as it was proposed */
async function ask(cli: Cli, proposals: readonly Proposal[]): Promise<ReadonlyMap<string, boolean>> {
  const byForm = new Map<string, readonly [Proposal, ...Proposal[]]>()
  for (const proposal of proposals) {
    const form = judgedForm(proposal.count.template)
    const others = byForm.get(form)
    byForm.set(form, others === undefined ? [proposal] : [...others, proposal])
  }
  const questions = [...byForm.values()]
  const {answers} = await converse(cli, {
    questions,
    groupOf: ([{kind}]) => kind,
    show: ([first, ...others], count) => [`${first.kind}: ${first.count.template} (${count})`, ...[first, ...others].flatMap(showProposal)],
    prompt: 'Take this',
    keys
  })
  return new Map(
    questions.flatMap(([{count}], index) => (answers[index] === undefined ? [] : [[count.template, answers[index] === 'yes'] as const]))
  )
}

const places = {line: 'a line', prefix: 'the start of a line', suffix: 'the end of a line'} as const

function showProposal(proposal: Proposal): readonly string[] {
  const {count, certainty} = proposal
  return [`${places[count.match]}, ${certainty}: ${countsOf(proposal)}`, ...count.samples.flatMap(showSample)]
}

/** What goes, between what stays: the rest of its line, and the lines before and behind. */
function showSample({before, lead, piece, rest, behind}: Sample): readonly string[] {
  const stays = (text: string) => (text.trim() === '' ? [] : [` ${text.trim()}`])
  return ['', ...stays(before), ...stays(lead), `-${piece}`, ...stays(rest), ...stays(behind)]
}
