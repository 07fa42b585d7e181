/** What is made from the doc comments of the rules: pages, and the text that `explain` prints. */
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {describeStale, makePages, putBetween, readPages, stalePaths} from '../scripts/pages.js'
import {readRuleDoc} from '../src/report/rule-docs.js'
import {formatExplanation} from '../src/report/rule-text.js'

const comment = `Flags a \`Next. Page\` line.

## Why
It points away.

## Flagged
A whole line.

## Left alone
A sentence.

## Fix
Likely: deletes the line.

## Examples
\`\`\`diff
-Next page
\`\`\`
\`\`\`diff
 The next page was blank.
\`\`\`
`

describe('a doc comment', () => {
  test('is read: first sentence, sections, certainties', () => {
    const {summary, sections, certainties} = readRuleDoc(comment)
    expect([summary, sections.Why, sections['Left alone'], certainties]).toEqual([
      'Flags a `Next. Page` line.',
      'It points away.',
      'A sentence.',
      ['likely']
    ])
  })
  test.each([
    ['Finds a line.', 'the comment opens with `Finds a line.`'],
    ['Flags a line. And more.', 'expected one sentence'],
    ['Flags a line', 'expected one sentence']
  ])('that opens with %j is refused', (opening, reason) => {
    expect(() => readRuleDoc(comment.replace(/^.*/u, opening))).toThrow(reason)
  })
  test('with headings out of order is refused', () => {
    const swapped = comment.replace('## Why', '## Fix').replace('## Fix\nLikely', '## Why\nLikely')
    expect(() => readRuleDoc(swapped)).toThrow('the headings are `Fix`, `Flagged`, `Left alone`, `Why`, `Examples`, expected `Why`')
  })
})

describe('the pages', () => {
  const wanted = makePages('.')
  test('are what the doc comments say', () => {
    expect(describeStale(stalePaths(readPages('.', wanted), wanted))).toBeUndefined()
  })
  test('are one a rule, the list, and the README', () => {
    expect([...wanted.keys()].sort()).toEqual(['README.md', 'docs/rules.md', ...rules.map(({id}) => `docs/rules/${id}.md`)].sort())
  })
  test('show an example with its messages, and how to set the rule', () => {
    const page = wanted.get('docs/rules/dateline-byline.md') ?? ''
    expect(page).toContain('- Line 4 (likely): Dateline `LONDON, March 3 (Reuters) -`, fix deletes it')
    expect(page).toContain('Left alone:\n\n```text\n[Applause] Thank you all')
    expect(page).toContain('| `dateline` | `cut` | `cut`, `keep` |')
    expect(page).toContain('{"rules": {"dateline-byline": "off"}}')
  })
  test('that are stale, missing or left over are told with the command that mends them', () => {
    const page = 'docs/rules/lost-dash.md'
    const changed = new Map([...wanted, [page, 'old']])
    expect(describeStale(stalePaths(changed, wanted))).toBe(`${page} is not what the doc comments in rules/ say, run \`npm run docs\``)
    changed.delete(page)
    expect(stalePaths(changed, wanted)).toEqual([page])
    expect(stalePaths(new Map([...wanted, ['docs/rules/gone.md', '']]), wanted)).toEqual(['docs/rules/gone.md'])
    expect(describeStale(['a.md', 'b.md'])).toMatch(/^a\.md and 1 more are not/u)
  })
  test('need the markers in the README', () => {
    expect(() => putBetween('# seedlint\n', 'list')).toThrow('README.md lacks the lines `<!-- rules -->` and `<!-- /rules -->`')
  })
})

describe('the text for a terminal', () => {
  test('says what tier the fixes are of and why', () => {
    const rule = rules.find(({id}) => id === 'speech-artefact')
    const text = rule && formatExplanation(rule, comment)
    expect(text).toContain('likely (unsafe)')
    expect(text).toContain('such text is debris in most places where\n  it stands, but not in all')
    expect(text).toContain('No neighbour makes a finding of this rule more than likely.')
  })
})
