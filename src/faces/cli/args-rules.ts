/** The arguments of the verbs `rules` and `explain`, checked. */
import {showValue} from '../../config/nearest.js'
import type {RuleSetting} from '../../config/settings.js'
import {CliError} from './io.js'

/** What `rules` is asked to do. */
export interface RulesArguments {
  readonly format: 'stylish' | 'json'
  readonly config: string | undefined
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** What `explain` is asked to do. */
export interface ExplainArguments {
  readonly id: string
}

/** The flags that were given, as they were written. */
export type GivenFlags = readonly {readonly name: string; readonly rawName: string}[]

/**
 * Checks what stands beside the verb `rules`.
 * @throws {CliError} for a flag that it does not take, a format that it does not have, or anything behind it
 */
export function checkRules(
  given: GivenFlags,
  rest: readonly string[],
  args: Omit<RulesArguments, 'format'> & {format: string}
): RulesArguments {
  refuseFlags('rules', given, ['format', 'config', 'rule'])
  const [found] = rest
  if (found !== undefined) {
    throw new CliError(`found ${showValue(found)} behind \`rules\`, expected nothing, \`seedlint explain RULE\` tells about one rule`)
  }
  if (args.format === 'stylish' || args.format === 'json') return {...args, format: args.format}
  throw new CliError(`found \`--format ${args.format}\` with \`rules\`, expected \`stylish\` or \`json\`, name one of them`)
}

/**
 * Checks what stands behind the verb `explain`.
 * @throws {CliError} for any flag, for no rule, and for several
 */
export function checkExplain(given: GivenFlags, ids: readonly string[]): ExplainArguments {
  refuseFlags('explain', given, [])
  const [id, ...more] = ids
  if (id === undefined) throw new CliError('found no rule behind `explain`, expected one, `seedlint rules` lists them')
  if (more.length > 0) throw new CliError(`found ${ids.length} rules behind \`explain\`, expected one, ask for them one by one`)
  return {id}
}

function refuseFlags(verb: string, given: GivenFlags, taken: readonly string[]): void {
  const refused = given.find(({name}) => !taken.includes(name))
  if (refused === undefined) return
  const others = taken.length === 0 ? 'no flag' : `no flag but ${taken.map((name) => `\`--${name}\``).join(', ')}`
  throw new CliError(`found \`${refused.rawName}\` with \`${verb}\`, expected ${others}, leave it out`)
}
