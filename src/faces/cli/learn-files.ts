/** The files that `learn` compares with: an older pack, and a reviewer's yes and no. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {checkPack} from '../../config/house.js'
import {locating, parseJson} from '../../config/json.js'
import {showValue} from '../../config/nearest.js'
import {isRecord} from '../../config/settings.js'
import type {Proposal} from '../../corpus/learn/propose.js'
import {readPhrase} from '../../phrases/house.js'
import {CliError, reasonOf} from './io.js'

/** The phrases of a pack in normal form. @throws {CliError} or {ConfigError} for a file that is none */
export function readKnownPhrases(cwd: string, file: string): ReadonlySet<string> {
  const json = parseJson(readText(cwd, file), file)
  return new Set(locating(json, () => checkPack(json.value)).flatMap(({phrases}) => phrases))
}

/** What a reviewer said of phrases, in normal form. @throws {CliError} or {ConfigError} for a file that says something else */
export function readJudgements(cwd: string, file: string): ReadonlyMap<string, boolean> {
  const {value} = parseJson(readText(cwd, file), file)
  if (!isRecord(value)) throw new CliError(`${file}: found ${showValue(value)}, expected an object such as {"Seen by {n} readers": true}`)
  return new Map(
    Object.entries(value).map(([phrase, verdict]) => {
      if (typeof verdict !== 'boolean')
        throw new CliError(`${file}: found ${showValue(verdict)} for ${showValue(phrase)}, expected true or false, mend it`)
      return [formOf(phrase, 'line'), verdict]
    })
  )
}

/** The proposals without what is known or was refused; what was approved is likely at least. */
export function keepNew(
  proposals: readonly Proposal[],
  known: ReadonlySet<string> | undefined,
  judgements: ReadonlyMap<string, boolean> | undefined
): readonly Proposal[] {
  return proposals.flatMap((proposal) => {
    const {template, match} = proposal.count
    if (known?.has(formOf(template, match))) return []
    const verdict = judgements?.get(formOf(template, 'line'))
    if (verdict === false) return []
    return verdict === true && proposal.certainty === 'possible' ? [{...proposal, certainty: 'likely' as const}] : [proposal]
  })
}

function formOf(phrase: string, match: Proposal['count']['match']): string {
  const read = readPhrase(phrase, match)
  return 'form' in read ? read.form : phrase
}

function readText(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new CliError(`cannot read ${showValue(file)} (${reasonOf(error)}), expected a file that may be read, check the path`)
  }
}
