/** The verbs that tell about the rules: `rules` and `explain`. */
import {nearestName, showValue} from '../../config/nearest.js'
import {readRuleDoc} from '../../report/rule-docs.js'
import {formatExplanation, formatRuleJson, formatRuleLines, type ListedRule} from '../../report/rule-text.js'
import {rules} from '../../seedlint.js'
import type {ExplainArguments, RulesArguments} from './args-rules.js'
import {Configs} from './configs.js'
import {readDocComments} from './doc-comments.js'
import {type Cli, CliError, type ExitCode, print} from './io.js'

/**
 * Lists the rules, each with the severity that it has for texts in the current folder.
 * @throws {CliError} or {ConfigError} for a config that can not be read
 */
export async function listRules(cli: Cli, args: RulesArguments): Promise<ExitCode> {
  const scope = await new Configs(cli.cwd, args.config, args.rules).scope(cli.cwd)
  const {active} = await scope.setup(cli.cwd)
  const severities = new Map(active.map(({rule, severity}) => [rule.id, severity]))
  const comments = readDocComments()
  const listed = rules.map(
    (rule): ListedRule => ({
      rule,
      severity: severities.get(rule.id) ?? 'off',
      summary: readRuleDoc(comments.get(rule.id) ?? '').summary
    })
  )
  await print(cli.stdout, args.format === 'json' ? formatRuleJson(listed) : formatRuleLines(listed))
  return 0
}

/**
 * Prints the documentation of one rule.
 * @throws {CliError} for an unknown rule; the nearest is offered
 */
export async function explainRule(cli: Cli, {id}: ExplainArguments): Promise<ExitCode> {
  const rule = rules.find((known) => known.id === id)
  if (rule === undefined) {
    const nearest = nearestName(
      id,
      rules.map((known) => known.id)
    )
    throw new CliError(`unknown rule ${showValue(id)}, expected one of the rules that \`seedlint rules\` lists, nearest \`${nearest}\``)
  }
  await print(cli.stdout, formatExplanation(rule, readDocComments().get(id) ?? ''))
  return 0
}
