/** What a reviewer said of phrases, yes or no: read, heeded, and added to. */
import {applyEdits, modify} from 'jsonc-parser'
import {parseJson} from '../../../config/json.js'
import {showValue} from '../../../config/nearest.js'
import {isRecord} from '../../../config/settings.js'
import type {Proposal} from '../../../corpus/learn/propose.js'
import {readPhrase} from '../../../phrases/house.js'
import {CliError} from '../io.js'

/** Yes or no, by the phrase in normal form. */
export type Judgements = ReadonlyMap<string, boolean>

/** The text of a file that says nothing yet. */
export const noJudgements = '{}\n'

/** Reads the text of a file of judgements. @throws {CliError} or {ConfigError} for one that says something else */
export function readJudgements(text: string, file: string): Judgements {
  const {value} = parseJson(text, file)
  if (!isRecord(value)) throw new CliError(`${file}: found ${showValue(value)}, expected an object such as {"Seen by {n} readers": true}`)
  return new Map(
    Object.entries(value).map(([phrase, verdict]) => {
      if (typeof verdict !== 'boolean')
        throw new CliError(`${file}: found ${showValue(verdict)} for ${showValue(phrase)}, expected true or false, mend it`)
      return [formOf(phrase, 'line'), verdict]
    })
  )
}

/** The text of a file of judgements with more at its end, comments and layout kept. @param added verdicts by the phrase as it was proposed */
export function addJudgements(text: string, added: ReadonlyMap<string, boolean>): string {
  const formattingOptions = {insertSpaces: true, tabSize: 2}
  return [...added].reduce((before, [phrase, verdict]) => applyEdits(before, modify(before, [phrase], verdict, {formattingOptions})), text)
}

/** What was said of the phrase, wherever in a line it stands. */
export function verdictOf({count}: Proposal, judgements: Judgements): boolean | undefined {
  return judgements.get(judgedForm(count.template))
}

/** The form by which a phrase is judged. */
export function judgedForm(phrase: string): string {
  return formOf(phrase, 'line')
}

/** The proposals without what is known or was refused; what was approved is likely at least. */
export function keepNew(proposals: readonly Proposal[], known: ReadonlySet<string>, judgements: Judgements): readonly Proposal[] {
  return proposals.flatMap((proposal) => {
    if (known.has(formOf(proposal.count.template, proposal.count.match))) return []
    const verdict = verdictOf(proposal, judgements)
    if (verdict === undefined) return [proposal]
    return verdict ? [approve(proposal)] : []
  })
}

function approve(proposal: Proposal): Proposal {
  return proposal.certainty === 'possible' ? {...proposal, certainty: 'likely'} : proposal
}

function formOf(phrase: string, match: Proposal['count']['match']): string {
  const read = readPhrase(phrase, match)
  return 'form' in read ? read.form : phrase
}
