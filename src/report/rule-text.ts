/** A rule's documentation, and the list of rules, as a terminal shows them. */
import {columns} from '../document/text.js'
import type {Rule} from '../rule.js'
import {fold, pageUrl, readRuleDoc} from './rule-docs.js'
import {readExamples} from './rule-examples.js'
import {explainTiers, optionRows, switchOff, switchOn, tierWords} from './rule-words.js'

const width = 80

/** A rule as the list shows it. */
export interface ListedRule {
  readonly rule: Rule
  readonly summary: string
  readonly severity: 'off' | 'warn' | 'error'
}

/** Id, severity and first sentence, one rule a line. */
export function formatRuleLines(rules: readonly ListedRule[]): string {
  const longest = Math.max(0, ...rules.map(({rule}) => rule.id.length))
  return rules.map(({rule, severity, summary}) => `${rule.id.padEnd(longest)}  ${severity.padEnd(5)}  ${summary}\n`).join('')
}

/** The same for programs, with group, options and the address of the page. */
export function formatRuleJson(rules: readonly ListedRule[]): string {
  const shown = rules.map(({rule, severity, summary}) => ({
    id: rule.id,
    severity,
    summary,
    group: rule.group,
    options: rule.options ?? {},
    url: pageUrl(rule.id)
  }))
  return `${JSON.stringify({version: 1, rules: shown}, null, 2)}\n`
}

/**
 * All that a rule's doc comment says, as plain text.
 * @throws {Error} for a comment that can not be read
 */
export function formatExplanation(rule: Rule, comment: string): string {
  const doc = readRuleDoc(comment)
  const {Why, Flagged, 'Left alone': leftAlone, Fix} = doc.sections
  const options = optionRows(rule).map(({name, default: value, choices}) => `\`${name}\`: ${choices.join(', ')}; default: ${value}`)
  const parts = [
    rule.id,
    wrap(doc.summary, ''),
    ...section('Why', Why),
    ...section('Flagged', Flagged),
    ...section('Left alone', leftAlone),
    ...section('Fix', Fix, `Certainty and fix: ${tierWords(doc)}.`, ...explainTiers(doc, rule)),
    'Examples (- before, + after, ! reported without a fix, @@ the message)',
    ...readExamples(comment).map(({source}) => source.map((line) => `  ${line}`.trimEnd()).join('\n')),
    ['Options', ...options.map((option) => wrap(option))].join('\n'),
    `Switch it ${rule.preset === undefined ? 'off' : 'on'} in .lintrc.json\n  ${rule.preset === undefined ? switchOff(rule.id) : switchOn(rule.preset)}`,
    pageUrl(rule.id)
  ]
  return `${parts.join('\n\n')}\n`
}

function section(heading: string, ...texts: readonly string[]): readonly string[] {
  const paragraphs = texts.flatMap((text) => text.split(/\n{2,}/u))
  return [`${heading}\n${paragraphs.map((text) => wrap(text)).join('\n\n')}`]
}

/** A paragraph, indented, in lines that an ordinary terminal holds. */
function wrap(text: string, indent = '  '): string {
  const lines: string[] = []
  let line = indent
  for (const word of fold(text).split(' ')) {
    const longer = line.trim() === '' ? indent + word : `${line} ${word}`
    if (columns(longer) > width && line.trim() !== '') {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return [...lines, line].join('\n')
}
