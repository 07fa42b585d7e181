/** Rules about rules: form of the files, and every example in a doc comment run as a test. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {readDocument} from '../src/document/document.js'
import type {ActiveRule, Finding} from '../src/finding.js'
import {fixText} from '../src/fix.js'
import {lintDocument} from '../src/lint.js'
import {docComment, readRuleDoc} from '../src/report/rule-docs.js'
import {type Example, readExamples} from '../src/report/rule-examples.js'
import type {Rule, RuleOptions} from '../src/rule.js'
import {contextFor} from '../src/seedlint.js'
import {checkIndex, checkRuleFile} from './helpers/rule-checks.js'

const folder = fileURLToPath(new URL('../rules/', import.meta.url))
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort()
const longestRule = 120
const longestMessage = 100
const longestLine = 140

describe('the list of rules', () => {
  it('has every rule file, sorted by id', () => {
    expect(rules.map(({id}) => id)).toEqual(ids)
    expect(checkIndex(readFileSync(`${folder}index.ts`, 'utf8'), ids)).toEqual([])
  })
})

describe.each(ids)('%s', (id) => {
  const path = `${folder}${id}.ts`
  const source = readFileSync(path, 'utf8')
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) return it('is in rules/index.ts', () => expect.fail(`rules/index.ts lists no rule with the id ${id}`))
  // What settling finds, it finds near what another rule is sure of.
  const proving = rule.settles === undefined ? [] : rules.filter((one) => one.id === 'copyright-line')
  const active: readonly ActiveRule[] = [...proving, rule].map((one) => ({rule: one, severity: 'warn', options: defaultOptions(one)}))
  // A comment that cannot be read must fail its own rule, not stop the suite.
  const complaints = checkRuleFile(id, source)
  const examples = complaints.length === 0 ? readExamples(docComment(source)) : []

  it('says why, what it flags, what it leaves alone and what the fix does, with examples of both', () => {
    expect(complaints).toEqual([])
  })

  it(`has at most ${longestRule} lines of at most ${longestLine} columns, patterns apart`, () => {
    const lines = source.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(longestRule)
    expect(lines.filter((line) => line.length > longestLine && !isData(line))).toEqual([])
  })

  it('states options with a default among the choices', () => {
    for (const option of Object.values(rule.options ?? {})) expect(option.choices).toContain(option.default)
  })

  it.each(examples.map((example) => [example.at, example] as const))('example in comment line %i', async (_, example) => {
    const context = await contextFor(active)
    const findings = lintDocument(readDocument(example.input, context), active).findings
    checkFindings(example, findings)
    for (const {message, certainty} of findings) {
      checkMessage(message)
      expect(readRuleDoc(docComment(source)).certainties, 'the comment does not say that a finding may be so').toContain(certainty)
    }
    const fixed = fixText(example.input, active, context, {unsafe: true})
    expect(fixed.text).toBe(example.output)
    expect(fixText(fixed.text, active, context, {unsafe: true}).cuttings).toEqual([])
  })
})

const exampleLines = rules.flatMap((rule) =>
  readExamples(docComment(readFileSync(`rules/${rule.id}.ts`, 'utf8'))).flatMap(({input}) => input.split('\n'))
)

it.each(rules.filter(({reach}) => reach === 'line'))(
  '$id finds on a line of any example what it finds on that line alone',
  async (rule) => {
    const context = await contextFor([])
    const find = (text: string) => [...rule.find(readDocument(text, context), defaultOptions(rule))]
    const text = exampleLines.join('\n')
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1
    const together = find(text)
      .map(({span, message, certainty}) => ({line: lineAt(span.start), message, certainty}))
      .sort((a, b) => a.line - b.line)
    const alone = exampleLines.flatMap((line, index) => find(line).map(({message, certainty}) => ({line: index, message, certainty})))
    expect(together.length).toBeGreaterThan(0)
    expect(together).toEqual(alone)
  }
)

function defaultOptions({options = {}}: Rule): RuleOptions {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}

/** A line that is mostly a pattern or a list of words may be long. */
function isData(line: string): boolean {
  return /^\s*(?:const \w+ = )?(?:String\.raw|new RegExp|new Set|\[?['"`/])|^\s*'/u.test(line)
}

function checkFindings(example: Example, findings: readonly Finding[]): void {
  const lineOf = (offset: number) => example.input.slice(0, offset).split('\n').length - 1
  for (const {span, message, certainty} of findings) {
    const on = example.flagged.filter((line) => line >= lineOf(span.start) && line <= lineOf(span.end))
    expect(on, `no line of the example is flagged for: ${certainty}: ${message}`).not.toEqual([])
  }
  for (const line of example.flagged) {
    const on = findings.filter(
      ({span, cut}) => (line >= lineOf(span.start) && line <= lineOf(span.end)) || (cut && line >= cut.first && line <= cut.last)
    )
    expect(on, `no finding on flagged line ${line + 1} of the example`).not.toEqual([])
  }
  for (const pin of example.pins) {
    const on = findings.filter(({span}) => lineOf(span.start) === pin.line)
    const seen = on.map(({message, certainty}) => (pin.certainty === undefined ? {message} : {message, certainty}))
    const {line: _, ...wanted} = pin
    expect(seen).toContainEqual(wanted)
  }
}

function checkMessage(message: string): void {
  expect([...message].length, message).toBeLessThanOrEqual(longestMessage)
  expect(message).not.toMatch(/[\n.]$|\n/u)
  expect(message).toMatch(/`[^`]+`.*, (?:fix (?:deletes|writes) |no fix)/u)
}
