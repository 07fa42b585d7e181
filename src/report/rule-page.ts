/** A rule's page in Markdown, and the tables that list the rules. */
import type {Rule} from '../rule.js'
import {readRuleDoc, shortSummary} from './rule-docs.js'
import {type Example, readExamples} from './rule-examples.js'
import {exampleSetting, explainTiers, optionRows, switchOff, switchOn, tierWords} from './rule-words.js'

/** A rule and its doc comment. */
export interface DocumentedRule {
  readonly rule: Rule
  readonly comment: string
}

const notice = (id: string) => `<!-- Made from rules/${id}.ts by \`npm run docs\`: edit the comment there. -->`

/** The page of one rule. */
export function formatPage({rule, comment}: DocumentedRule): string {
  const doc = readRuleDoc(comment)
  const {Why, Flagged, 'Left alone': leftAlone, Fix} = doc.sections
  const parts = [
    `# ${rule.id}`,
    notice(rule.id),
    doc.summary,
    `Group: ${rule.group}. Certainty and fix: ${tierWords(doc)}.`,
    ...section('Why', Why),
    ...section('Flagged', Flagged),
    ...section('Left alone', leftAlone),
    ...section('Fix', Fix, ...explainTiers(doc, rule)),
    ...section('Examples', 'With all fixes, unsafe ones included.', ...readExamples(comment).flatMap(formatExample)),
    ...section('Options', formatOptions(rule), 'In `.lintrc.json`:', fence('json', exampleSetting(rule))),
    ...switching(rule)
  ]
  return `${parts.join('\n\n')}\n`
}

/** How the rule is switched off; on, where it is part of another preset than the recommended one. */
function switching({id, preset}: Rule): readonly string[] {
  if (preset === undefined)
    return [
      ...section('Switch it off', 'In `.lintrc.json`:', fence('json', switchOff(id))),
      `For one run: \`seedlint --rule ${id}:off\`. All rules: [rules.md](../rules.md).`
    ]
  return [
    ...section('Switch it on', `It is off but in the preset \`${preset}\`. In \`.lintrc.json\`:`, fence('json', switchOn(preset))),
    `For one run: \`seedlint --rule ${id}:warn\`. All rules: [rules.md](../rules.md).`
  ]
}

function section(heading: string, ...parts: readonly string[]): readonly string[] {
  return [`## ${heading}`, ...parts]
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

/** A block with a sentence that says what it shows, and the messages below it. */
function formatExample({source, pins, flagged}: Example): readonly string[] {
  if (flagged.length === 0) {
    return ['Left alone:', fence('text', source.map((line) => line.slice(1)).join('\n'))]
  }
  const shown = source.filter((line) => !line.startsWith('@@'))
  const reported = shown.some((line) => line.startsWith('!')) ? ' (`!` is reported, without a fix)' : ''
  const messages = pins.map(({line, message, certainty}) => {
    const sure = certainty === undefined ? '' : ` (${certainty})`
    return `- Line ${line + 1}${sure}: ${message}`
  })
  return [`Flagged${reported}:`, fence('diff', shown.join('\n')), ...(messages.length > 0 ? [messages.join('\n')] : [])]
}

function formatOptions(rule: Rule): string {
  const rows = optionRows(rule).map(({name, default: value, choices}) => [
    code(name),
    name === 'fix' ? value : code(value),
    choices.map(code).join(', ')
  ])
  return table(['option', 'default', 'choices'], rows)
}

/** The list of all rules, with a link to each page. */
export function formatList(rules: readonly DocumentedRule[]): string {
  const rows = rules.map(({rule, comment}) => {
    const doc = readRuleDoc(comment)
    const options = Object.keys(rule.options ?? {}).map(code)
    return [`[${code(rule.id)}](rules/${rule.id}.md)`, doc.summary, rule.group, tierWords(doc), options.join(', ')]
  })
  const parts = [
    '# Rules',
    '<!-- Made from rules/*.ts by `npm run docs`: edit the comments there. -->',
    'Each page says why the rule is there, what it flags, what it leaves alone, and what its fix does. `seedlint explain RULE` prints it.',
    'Every rule has the option `fix` as well, which moves its fixes to another tier.',
    table(['rule', 'what it does', 'group', 'certainty (fix)', 'options'], rows)
  ]
  return `${parts.join('\n\n')}\n`
}

/** The short list that the README has. */
export function formatShortList(rules: readonly DocumentedRule[]): string {
  const rows = rules.map(({rule, comment}) => [`[${code(rule.id)}](docs/rules/${rule.id}.md)`, shortSummary(readRuleDoc(comment))])
  return table(['rule', 'what it finds'], rows)
}

function code(text: string): string {
  return `\`${text}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
