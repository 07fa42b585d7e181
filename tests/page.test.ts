/** The preset `page`, the rule that it adds, and the model behind it. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {binColumns, boost} from '../scripts/line-model/boost.js'
import {readDocument} from '../src/document/document.js'
import type {ActiveRule} from '../src/finding.js'
import {fixText} from '../src/fix.js'
import {lintDocument} from '../src/lint.js'
import {featureNames, readFeatures} from '../src/page/features.js'
import {explainRow, explainTrees, sumTrees} from '../src/page/forest.js'
import {findHeadline} from '../src/page/headline.js'
import {judgePage} from '../src/page/line-model.js'
import model from '../src/page/line-model.json' with {type: 'json'}
import {readPageLines} from '../src/page/own.js'
import {readSecond, secondNames} from '../src/page/second.js'
import {bestSpan, blockShares, running} from '../src/page/series.js'
import {type Certainty, cutLine, type Rule} from '../src/rule.js'
import {activate, contextFor, lint} from '../src/seedlint.js'

const rule = 'page-boilerplate'
const active = activate({extends: 'page'})
const context = await contextFor(active)
const story = [
  'The council voted on Tuesday to keep the old ferry running for one more winter. Nobody spoke against it.',
  'Repairs to the pier are expected to cost about two million, and most of it pays for timber piles, the engineer said.',
  'Engineers found rot in eleven of the forty piles during an inspection in March. They had been driven in 1893.',
  'The ferry carried ninety thousand people last year, a third more than in the year before the new bridge opened.'
]
const menu = ['Home', 'News', 'Sport', 'Weather', 'Jobs', 'Homes', 'Log in', 'Search', 'Newsletters']
const teasers = [
  ...['Storm takes roof off school', 'Ten walks for the autumn', 'Bakery on Pier Road to close', 'New chief for the lifeboat'],
  ...['Where to see the seals', 'Choir sings on the ice', 'Old mill finds a buyer', 'Boats stay in port', 'Pupils plant a wood'],
  ...['Fog stops the buses', 'A night on the lightship', 'What the tide brought in', 'Market moves to Friday', 'Bridge toll goes up']
]
const footer = ['More stories', ...teasers, 'Terms of use', 'Privacy', 'Cookies', 'Contact us']
const page = `${['Harbour Daily', ...menu, ...story, ...footer, '© 2024 Harbour Daily'].join('\n')}\n`
const found = (text: string) => lintDocument(readDocument(text, context), active).findings.filter(({ruleId}) => ruleId === rule)

/** A rule that finds one line, whatever stands there. */
const makeRule = (id: string, line: number, own: Partial<Rule>, certainty: Certainty = 'likely'): ActiveRule => ({
  rule: {
    ...{id, group: 'structure', gate: [], ...own},
    find: (document) => [{...cutLine(document.line(line)), certainty, message: `\`${id}\`, fix deletes the line`}]
  },
  severity: 'warn',
  options: {}
})

describe('the preset', () => {
  test('adds the rule, which is off elsewhere', () => {
    const isOn = (options: Parameters<typeof activate>[0]) => activate(options).some((one) => one.rule.id === rule)
    expect(isOn({extends: 'page'})).toBe(true)
    expect(isOn({})).toBe(false)
    expect(isOn({extends: 'none'})).toBe(false)
    expect(isOn({rules: {[rule]: 'warn'}})).toBe(true)
    expect(activate({extends: 'page'}).length).toBe(activate({}).length + 1)
  })
  test('loads the model only when the rule is on', async () => {
    expect((await contextFor(activate({}))).judgePage).toBeUndefined()
    expect(context.judgePage).toBe(judgePage)
  })
  test('works through `lint`', async () => {
    expect((await lint(page, {extends: 'page'})).some(({ruleId}) => ruleId === rule)).toBe(true)
  })
})

describe('page-boilerplate', () => {
  test('leaves the article, and comes to rest', () => {
    const fixed = fixText(page, active, context, {unsafe: true})
    expect(fixed.text).toBe(`${story.join('\n')}\n`)
    expect(fixText(fixed.text, active, context, {unsafe: true}).cuttings).toEqual([])
  })
  test('only proposes, and says why in words', () => {
    for (const {certainty, reason} of found(page)) {
      expect(certainty).not.toBe('certain')
      expect(reason?.split(', ').length).toBeLessThanOrEqual(3)
      expect(reason).toMatch(/^[a-z][a-z ,-]+$/u)
    }
    expect(found(page).length).toBeGreaterThan(15)
  })
  test.each([
    [true, 'likely'],
    [undefined, 'certain']
  ] as const)('proves nothing to other rules: with a model (%s) what one of them holds for likely is %s', (lineModel, certainty) => {
    const text = ['Tides', ...story, 'Crossings', ...story].join('\n')
    const both = [makeRule('a', 0, lineModel ? {lineModel, ceiling: 'likely'} : {ceiling: 'likely'}), makeRule('b', 5, {})]
    const {findings} = lintDocument(readDocument(text, context), both)
    expect(findings.map((one) => one.certainty)).toEqual(['likely', certainty])
  })
  test('makes likely what another rule doubts, too; two rules that only doubt make nothing of it', () => {
    const text = [...story, 'Crossings', ...story].join('\n')
    const certaintyWith = (own: Partial<Rule>) => {
      const rules = [makeRule('a', 4, {}, 'possible'), makeRule('b', 4, own, 'possible')]
      return lintDocument(readDocument(text, context), rules).findings.map(({certainty}) => certainty)
    }
    expect(certaintyWith({lineModel: true, ceiling: 'likely'})).toEqual(['likely', 'likely'])
    expect(certaintyWith({})).toEqual(['possible', 'possible'])
  })
  test.each([
    ['short text', ['Harbour Daily', ...menu.slice(0, 5), ...story].join('\n')],
    ['an article with little around it', [...Array.from({length: 12}, () => story).flat(), ...footer].join('\n')],
    ['indented text', page.replaceAll(/^/gmu, '    ')],
    ['hard-wrapped text', `${[...menu, ...footer].join('\n')}\n${`${story.join(' ').replaceAll(/(.{50,60}) /gu, '$1\n')}\n`.repeat(9)}`]
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([])
  })
  test('reports a page of which nothing would be left as a whole, and keeps it', () => {
    const links = [...menu, 'More stories', ...teasers.slice(0, 2), 'Terms of use', 'Privacy', 'Cookies', 'Contact us']
    const text = `${[...links, ...links, '© 2024 Harbour Daily'].join('\n')}\n`
    const [first, ...others] = found(text)
    expect(others).toEqual([])
    expect(first).toMatchObject({certainty: 'likely', message: 'Page without an article `Home`, no fix, look at the whole text'})
    expect(first?.cut).toBeUndefined()
  })
})

describe('the model', () => {
  test('is of the features that are there, and small', () => {
    expect(model.first.columns).toEqual(featureNames)
    expect(model.second.columns).toEqual(secondNames)
    expect(readFileSync('src/page/line-model.json').length).toBeLessThan(20_000)
  })
  test('has a column for each name, and a number for each line with ink', () => {
    const document = readDocument(`\n${page}\n\n`, context)
    const lines = readPageLines(document)
    const columns = readFeatures(lines, findHeadline(document, lines.index))
    expect(columns.length).toBe(featureNames.length)
    const second = readSecond(lines, new Float64Array(lines.count), (name) => columns[featureNames.indexOf(name)] ?? new Float32Array())
    expect(second.length).toBe(secondNames.length)
    for (const column of [...columns, ...second]) {
      expect(column.length).toBe(page.split('\n').length - 1)
      expect(column.every(Number.isFinite)).toBe(true)
    }
  })
  test('finds the line that repeats the title', () => {
    const document = readDocument(
      'Ferry saved for one more winter | Harbour Daily\nHome\nFerry saved for one more winter\nText.\n',
      context
    )
    expect(findHeadline(document, readPageLines(document).index)).toBe(2)
  })
})

describe('trees', () => {
  const tree = [0, 0.5, 1, 0.5, 0, 0.9, -2, 0, 1, 3]
  const columns = [Float32Array.of(0, 0, 0.7, 1), Float32Array.of(0, 1, 0, 0)]
  test('give the value of the leaf', () => {
    expect([...sumTrees([tree], columns, 4)]).toEqual([-2, 0, 1, 3])
  })
  test('explain it: what the columns moved adds up to the distance from the mean', () => {
    const moved = explainRow(explainTrees([tree]), columns, 3)
    expect([...moved]).toEqual([2.5, 0])
    expect([...explainRow(explainTrees([tree]), columns, 0)]).toEqual([-1.5, -1])
  })
  test('grow on what tells rows apart, the same each time', () => {
    const rows = 400
    const noise = Float32Array.from({length: rows}, (_, row) => (row * 37) % 101)
    const telling = Float32Array.from({length: rows}, (_, row) => (row * 13) % 50)
    const targets = telling.map((value) => (value > 20 ? 1 : 0))
    const options = {trees: 5, depth: 2, rate: 0.5, columnShare: 1, rowShare: 0.8, ridge: 1, seed: 3}
    const grow = () => boost(binColumns([noise, telling]), targets, new Float32Array(rows).fill(1), options)
    const flat = grow().map(({columns: own, bounds, leaves}) => [...own.flatMap((column, at) => [column, bounds[at] ?? 0]), ...leaves])
    const sums = sumTrees(flat, [noise, telling], rows)
    expect([...sums].every((sum, row) => sum > 0 === (targets[row] === 1))).toBe(true)
    expect(grow()).toEqual(grow())
  })
})

describe('series', () => {
  test('the best span has the greatest sum', () => {
    expect(bestSpan(Float64Array.of(-1, 4, -2, 5, -9, 6))).toEqual({first: 1, last: 3, sum: 7})
  })
  test('a block ends where five lines without prose stand', () => {
    expect([...blockShares(Float64Array.of(0, 30, 0, 30, 0, 0, 0, 0, 0, 60))]).toEqual([0, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0.5])
  })
  test('running means leave the line itself out', () => {
    const {before, behind} = running(Float32Array.of(8, 0, 4), 0.5)
    expect([...before]).toEqual([0, 4, 2])
    expect([...behind]).toEqual([1, 2, 0])
  })
})
