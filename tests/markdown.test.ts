import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {seedlint, seedlintFix} from '../src/index.js'
import {applyEdits} from '../src/plan.js'
import {clean, lint} from '../src/seedlint.js'
import {prose} from './helpers/engine.js'
import {fixMarkdown, flagged, leaves, markdownFindings} from './helpers/markdown.js'
import {makeFolder} from './helpers/run-cli.js'

const notice = '© 2024 Example Daily. All rights reserved.'

describe('what is literal is never found', () => {
  test.each([
    ['a fenced block', `\`\`\`\n${notice}\n\`\`\``],
    ['an indented block', `    ${notice}`],
    ['a block in a list item', `- Item\n\n  ~~~text\n  ${notice}\n  ~~~`],
    ['a table', `| a | b |\n| - | - |\n| ${notice} | x |`],
    ['a comment', `<!--\n${notice}\n-->`],
    ['HTML', `<div>\n${notice}\n</div>`],
    ['a span of code', `\`${notice}\``],
    ['the text of an image', `![${notice}](a.png)`],
    ['the title of a link', `[a](b "${notice}")`],
    ['the target of a definition', `[a]: <https://www.example.com/?utm_source=rss> '${notice}'`]
  ])('%s', (_, block) => {
    const source = `${prose}\n\n${block}\n\n${prose}\n`
    expect(flagged(source)).toEqual([])
    expect(fixMarkdown(source, true).text).toBe(source)
  })
  test('front matter, at the start only', () => {
    expect(flagged(`---\ntitle: ${notice}\n---\n\n${prose}\n`)).toEqual([])
    expect(flagged(`+++\n${notice}\n+++\n\n${prose}\n`)).toEqual([])
  })
  test('a marker convicts no line with an image or code, and none behind one', () => {
    const source = `${prose}\n\nYou may also like\n\nFive Ways to Cross the Bay\n\n![A boat](boat.png)\n\nWhat the Harbour Wants Next\n`
    expect(fixMarkdown(source).text).toBe(`${prose}\n\n![A boat](boat.png)\n\nWhat the Harbour Wants Next\n`)
  })
})

describe('markup does not hide debris, and findings lie where they stand', () => {
  test.each([
    ['a heading', `## ${notice}`],
    ['a heading with an underline', `${notice}\n---`],
    ['emphasis', `**${notice}**`],
    ['a quote', `> ${notice}`],
    ['a list', `* ${notice}`],
    ['a list in a quote', `> 1. _${notice}_`],
    ['a link', `[${notice}](https://www.example.com "About")`]
  ])('in %s', (_, line) => {
    const source = `${prose}\r\n\r\n${line.replaceAll('\n', '\r\n')}\r\n`
    expect(flagged(source)).toEqual([`copyright-line: ${notice}`])
    expect(fixMarkdown(source).text).toBe(`${prose}\r\n`)
  })
  test('references and escapes are read as what they stand for', () => {
    expect(flagged(`${prose}\n\n&copy; 2024 Example Daily\\. All rights reserved\\.\n`)).toEqual([
      'copyright-line: &copy; 2024 Example Daily\\. All rights reserved\\.'
    ])
  })
  test('behind a BOM', () => {
    expect(flagged(`\ufeff# ${notice}\n`)).toEqual([`copyright-line: ${notice}`])
    expect(fixMarkdown(`\ufeff${prose}\n\n# ${notice}\n`).text).toBe(`\ufeff${prose}\n`)
  })
})

describe('a cut leaves valid Markdown', () => {
  test.each([
    ['the only item of a list', `${prose}\n\n- ${notice}\n\n${prose}\n`, `${prose}\n\n${prose}\n`],
    ['the last line of a quote', `> ${prose}\n>\n> ${notice}\n\n${prose}\n`, `> ${prose}\n\n${prose}\n`],
    ['a line within a quote', `> ${prose}\n>\n> ${notice}\n>\n> ${prose}\n`, `> ${prose}\n>\n> ${prose}\n`],
    ['a part of an item', `- ${prose}\n\n  ${notice}\n\n- ${prose}\n`, `- ${prose}\n\n- ${prose}\n`],
    ['what parts two lists', `- One\n\n${notice}\n\n- Two\n\n${prose}\n`, `- One\n\n- Two\n\n${prose}\n`],
    ['with the whole link behind a sentence', `${prose} Photo by [AP](https://www.ap.example) and **Yonhap News**\n`, `${prose}\n`],
    ['but not what would make code of a paragraph', `- One\n\n${notice}\n\n      six spaces\n\n${prose}\n`, undefined],
    ['but not what would make front matter of rules', `${notice}\n\n---\n\n${prose}\n\n---\n`, undefined],
    ['but not the head of an item with parts', `- ${notice}\n\n      ${prose}\n`, undefined]
  ])('%s', (_, source, expected) => {
    expect(fixMarkdown(source, true).text).toBe(expected ?? source)
  })
  test('a heading stays where a section stands below it', () => {
    const source = `${prose}\n\n## Comments\n\nThree words only\n\n## Comments\n\n${notice}\n`
    expect(fixMarkdown(source, true).text).toBe(`${prose}\n\n## Comments\n\nThree words only\n`)
  })
  test('a list with an item that nobody suspects stays whole', () => {
    const share = '- [Share on Facebook](https://facebook.com/share)\n- [Share on Twitter](https://twitter.com/share)\n'
    expect(fixMarkdown(`${prose}\n\n${share}`, true).text).toBe(`${prose}\n`)
    const mixed = `${prose}\n\n${share}- Boats of the harbour\n`
    expect(fixMarkdown(mixed, true).text).toBe(mixed)
  })
  test('a line within a paragraph that goes on with a small letter is not judged alone', () => {
    const source = `The ferry is kept by the town, and the harbour writes about it\nlike this:\n\n${notice}\n`
    expect(flagged(source)).toEqual([`copyright-line: ${notice}`])
  })
})

// Blocks of every kind in any order.
const blocks = [
  prose,
  'The ferry runs\nin winter, too.',
  '# A Title of Something',
  '## Comments',
  'Comments\n---',
  'POLITICS',
  '**You may also like**',
  '- [Five Ways to Cross the Bay](https://www.example.com/a)\n- [What the Harbour Wants](b)',
  '1. Share on Facebook\n2. Tweet',
  '- One\n\n  © 2024 Example Daily. All rights reserved.\n- Two',
  '- Share on Facebook\n\n      code',
  '> A quote.\n>\n> © 2024 Example Daily. All rights reserved.',
  '> Share on Facebook\nand more',
  '> - Sign up for our newsletter',
  '© 2024 Example Daily. All rights reserved.',
  '[© 2024 Example Daily. All rights reserved.](https://www.example.com)',
  '```\nComments\n```',
  '    Comments',
  '      six spaces',
  '---',
  '***',
  '| Comments | Share |\n| - | - |\n| POLITICS | x |',
  '<div>\nComments\n</div>',
  '<!-- Comments -->',
  '<!-- seedlint-disable-next-line -->',
  '[a]: https://www.example.com',
  '![Comments](a.png)',
  `${prose} Photo by [AP](https://www.ap.example) and **Yonhap News**`,
  'Two conditions were proposed by the *other* side ? the end of the talks and the return of the **ships** to their port.',
  'The talks in Riga went on until the [morning](a). End of sentence. Nobody slept, and **nobody** said a word.'
]

/** Is `part` what is left of `whole` when characters are taken out, or lost marks written? */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0
  for (const character of part) {
    if (character === '—' || character === ' ') continue
    at = whole.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

function expectTree(before: string, after: string): void {
  const old = leaves(before)
  let next = 0
  for (const {path, value} of leaves(after)) {
    const at = old.findIndex((leaf, index) => index >= next && leaf.path === path && (leaf.value === value || isLeftOf(value, leaf.value)))
    expect({path, value, found: at >= 0}).toEqual({path, value, found: true})
    next = at + 1
  }
}

test('any mixture of blocks keeps the laws, and its tree but for what is cut', () => {
  const arbitrary = fc.tuple(
    fc.array(fc.constantFrom(...blocks), {maxLength: 9}),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
    fc.constantFrom('', '> ', '  ')
  )
  fc.assert(
    fc.property(arbitrary, ([chosen, between, indent]) => {
      const joined = chosen.join(between)
      const source = `${indent === '' ? joined : joined.replace(/^/gm, indent)}\n`
      const safe = fixMarkdown(source)
      const unsafe = fixMarkdown(source, true)
      expect(fixMarkdown(safe.text).text).toBe(safe.text)
      expect(fixMarkdown(unsafe.text, true).text).toBe(unsafe.text)
      expect(fixMarkdown(safe.text, true).text).toBe(unsafe.text)
      for (const {text, findings, cuttings} of [safe, unsafe]) {
        expect(findings).toEqual(markdownFindings(text))
        expectTree(source, text)
        expect(
          applyEdits(
            text,
            cuttings.map((cut) => ({start: cut.resultStart, end: cut.resultEnd, text: cut.removed}))
          )
        ).toBe(source)
      }
    }),
    {numRuns: 60}
  )
}, 120_000)

describe('comments to the linter', () => {
  const line = `${notice}\n\n`
  test('the next line, of one rule or all', () => {
    for (const rules of ['copyright-line', 'copyright-line, lost-dash -- it is quoted here', ''])
      expect(flagged(`${prose}\n\n<!-- seedlint-disable-next-line ${rules} -->\n\n${line}${line}`)).toHaveLength(1)
    expect(flagged(`${prose}\n\n<!-- seedlint-disable-next-line lost-dash -->\n\n${line}`)).toHaveLength(1)
    const two = '<!-- seedlint-disable-next-line copyright-line -->\n<!-- seedlint-disable-next-line lost-dash -->\n'
    expect(flagged(`${prose}\n\n${two}\n${line}`)).toEqual([])
  })
  test('from one comment to another, or to the end', () => {
    const source = `${prose}\n\n<!-- seedlint-disable copyright-line -->\n\n${line}<!-- seedlint-enable copyright-line -->\n\n${line}`
    expect(markdownFindings(source).map(({span}) => span.start)).toEqual([source.lastIndexOf(notice)])
    expect(flagged(`${prose}\n\n<!-- seedlint-disable -->\n\n${line}${line}`)).toEqual([])
    expect(flagged(`${line}<!-- seedlint-disable -->\n\n${line}<!-- seedlint-enable -->\n\n${line}`)).toHaveLength(2)
  })
  test('what is silenced convicts nobody', () => {
    const tail = (comment: string) => `${prose}\n\nComments\n\n${comment}\n\n${notice}\n`
    expect(markdownFindings(tail('<!-- a -->')).map(({certainty}) => certainty)).toEqual(['certain', 'certain'])
    expect(markdownFindings(tail('<!-- seedlint-disable-next-line -->')).map(({certainty}) => certainty)).toEqual(['likely'])
  })
  test('an unknown rule or comment is reported, where it stands', () => {
    const source = `${prose}\n\n<!-- seedlint-disable copyrigt-line -->\n\n<!-- seedlint-disabel -->\n`
    expect(
      markdownFindings(source).map(({ruleId, message, tier, span}) => [ruleId, message, tier, source.slice(span.start, span.end)])
    ).toEqual([
      [
        'ignore-comment',
        'Unknown rule `copyrigt-line` in a comment, nothing is ignored by it, nearest `copyright-line`',
        undefined,
        '<!-- seedlint-disable copyrigt-line -->'
      ],
      [
        'ignore-comment',
        'Unknown comment `seedlint-disabel`, nothing is ignored by it, nearest `seedlint-disable`',
        undefined,
        '<!-- seedlint-disabel -->'
      ]
    ])
  })
})

describe('a text that is too much to parse is reported on, and not fixed', () => {
  test.each([
    ['large', `${'The ferry runs in winter, too. '.repeat(34_000)}\n\n${notice}\n`],
    ['full of marks', `${'*a* b\n\n'.repeat(11_000)}${notice}\n`],
    ['with too many in one paragraph', `${'*a* '.repeat(1600)}\n\n${notice}\n`],
    ['deeply nested', `${'> '.repeat(101)}a\n\n${notice}\n`]
  ])('%s', (_, source) => {
    const found = markdownFindings(source).find(({ruleId}) => ruleId === 'copyright-line')
    expect([found?.tier, found?.message]).toEqual([undefined, expect.stringContaining('no fix, the file is too much for one')])
    expect(fixMarkdown(source, true).text).toBe(source)
  })
})

describe('as a library', () => {
  const source = `${prose}\n\n\`\`\`\n${notice}\n\`\`\`\n\n> ${notice}\n`
  test('lint and clean take `markdown`', async () => {
    expect(await lint(source, {markdown: true})).toHaveLength(1)
    expect(await lint(source)).toHaveLength(2)
    expect((await clean(source, {markdown: true})).text).toBe(source.slice(0, source.indexOf('\n\n>') + 1))
    await expect(lint(source, JSON.parse('{"markdown": "yes"}'))).rejects.toThrow('unexpected value `yes` for `markdown`')
  })
  test('a plugin reads a file by its name', async () => {
    const processor = () => retext().use(seedlint)
    const file = (path: string) => new VFile({path, value: source})
    expect((await processor().process(file('a.md'))).messages).toHaveLength(1)
    expect((await processor().process(file('a.txt'))).messages).toHaveLength(2)
    expect(processor().processSync(file('b.MARKDOWN')).messages).toHaveLength(1)
    expect(String(await processor().use(seedlintFix).process(file('a.md')))).toBe((await clean(source, {markdown: true})).text)
  })
})

describe('on the command line', () => {
  const source = `${prose}\n\n\`\`\`\n${notice}\n\`\`\`\n\n> ${notice}\n`
  const after = source.slice(0, source.indexOf('\n\n>') + 1)
  test('files are walked and fixed', async () => {
    const folder = makeFolder({'a.md': source, 'b.markdown': source, 'c.txt': source})
    const {code, stdout} = await folder.run('--format', 'unix')
    expect([code, stdout.split('\n').map((line) => line.slice(0, line.indexOf(' ')))]).toEqual([
      1,
      ['a.md:7:3-45:', 'b.markdown:7:3-45:', 'c.txt:4:1-43:', 'c.txt:7:24-45:', '']
    ])
    expect((await folder.run('--fix', 'a.md')).code).toBe(0)
    expect(folder.read('a.md')).toBe(after)
    expect((await folder.run('undo')).code).toBe(0)
    expect(folder.read('a.md')).toBe(source)
  })
  test('so is standard input, by its name', async () => {
    const {stdout} = await makeFolder().runWith(source, '--stdin', '--fix', '--stdin-filename', 'x.md')
    expect(stdout).toBe(after)
  })
  test('a file that is too much is said to be', async () => {
    const large = `${'> '.repeat(101)}a\n\n${notice}\n`
    const folder = makeFolder({'a.md': large})
    const {code, stderr} = await folder.run('--fix')
    expect([code, folder.read('a.md')]).toEqual([1, large])
    const note =
      'reported on only and not fixed, found deeply nested quotes or lists, expected 100 levels at most in a Markdown file, split it'
    expect(stderr).toContain(`seedlint: a.md: ${note}\n`)
    const piped = await folder.runWith(large, '--stdin', '--fix', '--stdin-filename', 'x.md')
    expect([piped.stdout, piped.stderr]).toEqual([large, expect.stringContaining(`seedlint: x.md: ${note}\n`)])
  })
})
