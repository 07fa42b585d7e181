/** The formats that programs and services read. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Writable} from 'node:stream'
import draft4 from 'ajv-draft-04'
import {describe, expect, test} from 'vitest'
import {runCli} from '../src/faces/cli/run.js'
import type {Finding} from '../src/finding.js'
import {type FileReport, placeFindings} from '../src/report/findings.js'
import {formatGithub} from '../src/report/github.js'
import {formatHtml} from '../src/report/html.js'
import {formatSarif} from '../src/report/sarif.js'
import {command} from './helpers/command.js'
import {cleaned, dirty, makeFolder} from './helpers/run-cli.js'

const uriPattern = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/u
const schema: object = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const validate = new draft4.default({
  strict: false,
  // The schema has a pattern that is none with `u`.
  unicodeRegExp: false,
  formats: {uri: (text: string) => uriPattern.test(text) && URL.canParse(text), 'uri-reference': uriPattern, 'date-time': true}
}).compile(schema)

/** What the published schema has against a log. */
function complaints(log: string): readonly string[] {
  validate(JSON.parse(log))
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

const text = 'Ahoy, a: 100%\nb\nc'
const base: Finding = {ruleId: 'lost-dash', severity: 'warn', certainty: 'certain', message: '', span: {start: 6, end: 13}, tier: 'safe'}

function report(path: string, findings: readonly Partial<Finding>[], note?: string) {
  return {
    path,
    findings: placeFindings(
      text,
      findings.map((each) => ({...base, ...each}))
    ),
    ...(note !== undefined && {note})
  }
}

describe('github', () => {
  const format = (...files: readonly FileReport[]) => formatGithub(files, {prefix: ''})

  test('escapes percent signs, line ends, colons and commas, each where it must be', () => {
    expect(format(report('100%,a:b\nc.txt', [{message: 'Found `a: 100%, b\nc`'}]))).toBe(
      '::warning file=100%25%2Ca%3Ab%0Ac.txt,line=1,endLine=1,col=7,endColumn=13,title=seedlint lost-dash::Found `a: 100%25, b⟨U+000A⟩c`\n'
    )
  })
  test('has three levels, and says why', () => {
    const found = format(report('a', [{severity: 'error'}, {certainty: 'possible'}, {reason: 'between debris', message: 'A'}]))
    expect(found.split('\n').map((line) => line.split(' ')[0])).toEqual(['::error', '::notice', '::warning', ''])
    expect(found).toContain('::A (between debris)\n')
  })
  test('gives columns only within one line, and never an end before the start', () => {
    expect(format(report('a', [{span: {start: 6, end: 15}}]))).toContain('file=a,line=1,endLine=2,title=')
    expect(format(report('a', [{span: {start: 0, end: 14}}]))).toContain('file=a,line=1,endLine=1,title=')
    expect(format(report('a', [{span: {start: 3, end: 3}}]))).toContain('line=1,endLine=1,col=4,endColumn=4,')
  })
  test('tells notes, and nothing of a clean file', () => {
    expect(format(report('a', []), report('b', [], 'passed over, 1,2'))).toBe('::notice file=b,title=seedlint::passed over, 1,2\n')
  })
  test('tells what failed as an error', () => {
    expect(format({...report('a', [], 'left as it is'), failed: true})).toBe('::error file=a,title=seedlint::left as it is\n')
  })
  test('paths begin at the root of the repository', async () => {
    const folder = makeFolder({'texts/a.txt': dirty})
    const run = async (cwd: string, GITHUB_WORKSPACE: string) => {
      const chunks: string[] = []
      const stdout = new Writable({write: (chunk: Buffer, _, done) => done(void chunks.push(chunk.toString()))})
      const stderr = new Writable({write: (_chunk, _, done) => done()})
      await runCli({argv: ['--format', 'github'], cwd, command, stdin: process.stdin, stdout, stderr, env: {GITHUB_WORKSPACE}})
      return /file=([^,]*),/u.exec(chunks.join(''))?.[1]
    }
    expect(await run(`${folder.path}/texts`, folder.path)).toBe('texts/a.txt')
    expect(await run(folder.path, folder.path)).toBe('texts/a.txt')
    expect(await run(folder.path, `${folder.path}/elsewhere`)).toBe('texts/a.txt')
  })
})

const options = {version: '1.2.3', statistics: true, summaryOf: (id: string) => `Flags ${id}.`}

describe('sarif', () => {
  const names = ['a:b.txt', 'x/한국어 100%,\n.txt', '/tmp/#1?.txt', 'C:\\texts\\a b.txt']

  test('is valid by the published schema, whatever the names', () => {
    const log = formatSarif(
      names.map((name) => report(name, [{severity: 'error'}, {span: {start: 0, end: 15}, reason: 'so'}], 'left as it is')),
      options
    )
    expect(complaints(log)).toEqual([])
    const {results} = JSON.parse(log).runs[0]
    const uris = results.map((result: {locations: {physicalLocation: {artifactLocation: {uri: string}}}[]}) => {
      return result.locations[0]?.physicalLocation.artifactLocation.uri
    })
    expect([...new Set(uris)]).toEqual([
      'a%3Ab.txt',
      'x/%ED%95%9C%EA%B5%AD%EC%96%B4%20100%25%2C%0A.txt',
      'file:///tmp/%231%3F.txt',
      'file:///C:/texts/a%20b.txt'
    ])
  })
  test('says whether the run could do its work', () => {
    const invocation = (log: string) => JSON.parse(log).runs[0].invocations[0]
    const passedOver = formatSarif([report('a', [], 'passed over')], options)
    const failed = formatSarif([{...report('a', [], 'passed over'), failed: true}], options)
    expect(complaints(failed)).toEqual([])
    expect([passedOver, failed].map((log) => invocation(log).executionSuccessful)).toEqual([true, false])
    expect([passedOver, failed].map((log) => invocation(log).toolExecutionNotifications[0].level)).toEqual(['note', 'error'])
  })
  test('the schema refuses what is wrong', () => {
    const log = formatSarif([report('a', [{}])], options)
    expect(complaints(log.replace('"level": "warning"', '"level": "loud"'))).not.toEqual([])
    expect(complaints(log.replace('"uri": "a"', '"uri": "a b"'))).not.toEqual([])
    expect(complaints(log.replace('"startLine": 1', '"startLine": 0'))).not.toEqual([])
  })
  test('comes from the command, with rules and places, and of clean texts and standard input, too', async () => {
    const folder = makeFolder({'a b.txt': dirty, 'b.txt': 'a\0b'})
    const {code, stdout} = await folder.run('--format=sarif', '--statistics')
    expect([code, complaints(stdout)]).toEqual([1, []])
    const [run] = JSON.parse(stdout).runs
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'copyright-line',
        shortDescription: {text: 'Flags the line in which a site states that it owns the page.'},
        helpUri: 'https://github.com/seedlint/seedlint/blob/main/docs/rules/copyright-line.md'
      }
    ])
    expect(run.results).toEqual([
      {
        ruleId: 'copyright-line',
        ruleIndex: 0,
        level: 'warning',
        message: {text: 'Copyright line `© Example Daily. All rights reserved.`, fix deletes the line'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'a%20b.txt', uriBaseId: '%SRCROOT%'},
              region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 38}
            }
          }
        ],
        properties: {certainty: 'certain', fix: 'safe'}
      }
    ])
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('binary file')
    expect(run.properties.statistics).toEqual([{ruleId: 'copyright-line', findings: 1, safe: 1, unsafe: 0}])
    const clean = await makeFolder({'a.txt': cleaned}).run('--format=sarif')
    expect([clean.code, complaints(clean.stdout), JSON.parse(clean.stdout).runs[0].results]).toEqual([0, [], []])
    expect(complaints((await makeFolder().runWith('a\0b', '--stdin', '--format=sarif')).stdout)).toEqual([])
  })
})

describe('html', () => {
  test('shows findings, and lets nothing of the text become markup', () => {
    const page = formatHtml(
      [
        report('<img src=x>.txt', [{message: 'Found `<script>alert("1")</script> & more`, no fix', reason: "an 'x'"}]),
        report('b.txt', [], 'passed over, `<b>`'),
        report('c.txt', [])
      ],
      new Set(['lost-dash'])
    )
    expect(page).toContain('<code dir="auto">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</code>, no fix')
    expect(page).toContain('<summary>&lt;img src=x&gt;.txt (1 finding)</summary>')
    expect(page).toContain('passed over, <code dir="auto">&lt;b&gt;</code>')
    expect(page).not.toMatch(/<(?:script|img|b)\b/u)
    expect(page).toContain('<p>1 finding in 1 file of 3</p>')
    expect(page).not.toContain('c.txt')
    expect(page).not.toMatch(/(?:src|@import|url)\s*[=(]\s*["']?(?:https?:)?\/\//u)
  })
  test('rules of others have no page here', () => {
    const page = formatHtml([report('a.txt', [{ruleId: 'retext-<other>'}, {}])], new Set(['lost-dash']))
    expect(page).toContain('<td>retext-&lt;other&gt;</td>')
    expect(page.match(/<a href="([^"]*)">/u)?.[1]).toBe('https://github.com/seedlint/seedlint/blob/main/docs/rules/lost-dash.md')
    const log = formatSarif([report('a.txt', [{ruleId: 'retext-other'}])], {...options, summaryOf: () => undefined})
    expect([complaints(log), JSON.parse(log).runs[0].tool.driver.rules]).toEqual([[], [{id: 'retext-other'}]])
  })
  test('closes what it opens', async () => {
    const {stdout} = await makeFolder({'a.txt': `Comments\n\n${dirty}`, 'b.txt': dirty}).run('--format=html')
    const open: string[] = []
    for (const [, end, name = ''] of stdout.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
      if (['meta', 'br'].includes(name)) continue
      if (end === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
    expect(stdout.match(/<td class="warning">/gu)).toHaveLength(3)
    expect((await makeFolder({'a.txt': cleaned}).run('--format=html')).stdout).toContain('0 findings in 0 files of 1')
  })
})

test('docs/formats.md shows the JSON as it is', async () => {
  const shown = /```json\n([\s\S]*?)```/u.exec(readFileSync('docs/formats.md', 'utf8'))?.[1]
  const {stdout} = await makeFolder({'a.txt': dirty, 'b.txt': 'a\0b'}).run('--format=json', '--statistics')
  expect(stdout).toBe(shown)
})

test('docs/formats.md explains every key of a finding', async () => {
  const table =
    readFileSync('docs/formats.md', 'utf8')
      .match(/^\| `.*$/gmu)
      ?.join('\n') ?? ''
  const {stdout} = await makeFolder({'a.txt': `One.\n\n\n\n${dirty}`}).run('--format=json')
  const keys = Object.keys(JSON.parse(stdout).files[0].findings[0])
  expect(keys).toContain('reason')
  expect(keys.filter((key) => !table.includes(`\`${key}\``))).toEqual([])
})
