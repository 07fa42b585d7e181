/** `seedlint lsp`: what an editor offers to do about findings, and what it tells of them. */
import {readdirSync, readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {CancellationTokenSource, type CodeAction, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node.js'
import {abilities, applied, editsOf, startEditor} from './helpers/editor.js'
import {fix} from './helpers/engine.js'
import {cleaned, dirty} from './helpers/run-cli.js'

const onNotice = {start: {line: 2, character: 3}, end: {line: 2, character: 3}}
const everywhere = {start: {line: 0, character: 0}, end: {line: 1000, character: 0}}
const seed = readFileSync('seeds/004_05fe7b93cd7db72e.txt', 'utf8')

describe('quick fixes', () => {
  test('mend the finding at the cursor; the safe one is preferred', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', dirty)
    const [fix, allow, ...more] = await editor.actions(editor.uri('a.txt'), onNotice, ['quickfix'])
    expect(more).toEqual([])
    expect(fix).toMatchObject({title: 'Delete the line (copyright-line)', kind: 'quickfix', isPreferred: true})
    expect(fix?.diagnostics).toMatchObject([{code: 'copyright-line'}])
    expect(fix?.edit?.documentChanges).toMatchObject([{textDocument: {uri: editor.uri('a.txt'), version: 1}}])
    expect(applied(dirty, fix ? editsOf(fix) : [])).toBe(cleaned)
    expect(allow?.title).toBe('Never flag `© Example Daily. All rights reserved.` again (writes .lintrc.json)')
    expect(await editor.actions(editor.uri('a.txt'), {start: {line: 0, character: 1}, end: {line: 0, character: 9}}, ['quickfix'])).toEqual(
      []
    )
  })

  test('cut a list whole, and say which are unsafe', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', seed)
    const lines = seed.split('\n')
    const titled = async (text: string) => {
      const line = lines.findIndex((each) => each.startsWith(text))
      const [fix] = await editor.actions(editor.uri('a.txt'), {start: {line, character: 0}, end: {line, character: 0}}, ['quickfix'])
      return fix
    }
    const question = await titled('How will the shift')
    expect(question?.title).toMatch(/^Delete the line, with \d more of its block \(reader-widget\)$/)
    const left = applied(seed, question ? editsOf(question) : [])
    for (const text of ['questions', 'Will Ukraine start', 'How will', 'Is the US planning']) expect(left).not.toContain(`\n${text}`)
    expect(left).toContain('continue reading...')
    await editor.open('b.txt', 'He left. End of sentence. However, nobody spoke.\n')
    const [unsafe] = await editor.actions(editor.uri('b.txt'), everywhere, ['quickfix'])
    expect(unsafe).toMatchObject({title: 'Delete it (speech-artefact, unsafe)', isPreferred: false})
  })

  test('keep the line ends of the text', async () => {
    const editor = await startEditor()
    const text = dirty.replaceAll('\n', '\r\n')
    await editor.open('a.txt', text)
    const [fix] = await editor.actions(editor.uri('a.txt'), onNotice, ['quickfix'])
    expect(applied(text, fix ? editsOf(fix) : [])).toBe(cleaned.replaceAll('\n', '\r\n'))
  })

  test('are on the text as it is by then', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', 'A title\n')
    const uri = editor.uri('a.txt')
    await editor.notify('textDocument/didChange', {textDocument: {uri, version: 2}, contentChanges: [{text: dirty}]})
    const [fix] = await editor.actions(uri, onNotice)
    expect(fix?.edit?.documentChanges).toMatchObject([{textDocument: {version: 2}}])
    expect(applied(dirty, fix ? editsOf(fix) : [])).toBe(cleaned)
  })

  test('silence a rule by a comment, where the text has comments', async () => {
    const editor = await startEditor()
    await editor.open('a.md', dirty)
    const silence = (await editor.actions(editor.uri('a.md'), onNotice)).find(({title}) => title === 'Silence copyright-line on this line')
    const text = applied(dirty, silence ? editsOf(silence) : [])
    expect(text).toBe(dirty.replace('©', '<!-- seedlint-disable-next-line copyright-line -->\n©'))
    expect(await editor.open('b.md', text)).toEqual([])
    await editor.open('a.txt', dirty)
    expect((await editor.actions(editor.uri('a.txt'), onNotice)).filter(({title}) => title.startsWith('Silence'))).toEqual([])
  })

  test('`never again` writes the config, and what it allows is found no more', async () => {
    const editor = await startEditor({'.lintrc.json': '{\n  // ours\n  "rules": {}\n}\n'})
    await editor.open('a.txt', dirty)
    const command = (await editor.actions(editor.uri('a.txt'), onNotice)).find((action) => action.command)?.command
    const next = editor.next(editor.uri('a.txt'))
    await editor.request('workspace/executeCommand', {command: command?.command, arguments: command?.arguments})
    expect((await next).diagnostics).toEqual([])
    expect(editor.folder.read('.lintrc.json')).toContain('// ours')
    expect(editor.folder.read('.lintrc.json')).toContain('"allow": [\n    "© Example Daily. All rights reserved."\n  ]')
    expect(editor.shown).toEqual(['seedlint: Allowed for good in .lintrc.json'])
  })
})

describe('all that is safe', () => {
  const safe = readFileSync('tests/expected/safe/004_05fe7b93cd7db72e.txt', 'utf8')

  test('as a source action, which brings its edit when it is chosen', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', seed)
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.seedlint'], undefined]) {
      const actions = await editor.actions(editor.uri('a.txt'), {start: {line: 3, character: 0}, end: {line: 3, character: 0}}, only)
      const action = actions.find(({kind}) => kind === 'source.fixAll.seedlint')
      expect(action?.edit).toBeUndefined()
      const resolved = await editor.request<CodeAction>('codeAction/resolve', action)
      expect(applied(seed, editsOf(resolved))).toBe(safe)
    }
    expect(await editor.actions(editor.uri('a.txt'), everywhere, ['source.organizeImports'])).toEqual([])
    await editor.open('b.txt', cleaned)
    expect(await editor.actions(editor.uri('b.txt'), everywhere, ['source.fixAll'])).toEqual([])
  })

  test('with its edit at once, for editors that do not ask again, and without versions', async () => {
    const editor = await startEditor({}, {})
    await editor.open('a.txt', seed)
    const [action] = await editor.actions(editor.uri('a.txt'), everywhere, ['source.fixAll'])
    expect(Object.keys(action?.edit ?? {})).toEqual(['changes'])
    expect(applied(seed, action ? editsOf(action) : [])).toBe(safe)
  })

  test('as formatting', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', seed)
    expect(applied(seed, await editor.format(editor.uri('a.txt')))).toBe(safe)
    await editor.open('b.txt', cleaned)
    expect(await editor.format(editor.uri('b.txt'))).toEqual([])
  })

  test('nothing where the config is broken', async () => {
    const editor = await startEditor({'.lintrc.json': '{'})
    await editor.open('a.txt', seed)
    expect(await editor.format(editor.uri('a.txt'))).toEqual([])
    expect(await editor.actions(editor.uri('a.txt'), everywhere)).toEqual([])
    expect(await editor.hover(editor.uri('a.txt'), 0, 0)).toBeNull()
  })
})

describe('what takes its time', () => {
  const seeds = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))
  const large = seeds.join('\n').repeat(30)

  /** An editor with a large text and a small one, judged; and the order in which its requests are answered. */
  async function startLarge(capabilities?: object, text = large) {
    const editor = await startEditor({}, capabilities)
    await editor.open('large.txt', text)
    await editor.open('small.txt', dirty)
    const order: string[] = []
    const noted = async <Result>(name: string, answer: Promise<Result>): Promise<Result> => {
      const result = await answer.catch((error: unknown) => {
        order.push(`${name} ${error instanceof ResponseError ? error.code : String(error)}`)
        throw error
      })
      order.push(name)
      return result
    }
    return {editor, order, noted, uri: editor.uri('large.txt')}
  }

  test('lets others be answered meanwhile', async () => {
    const {editor, order, noted, uri} = await startLarge()
    const [action] = await editor.actions(uri, everywhere, ['source.fixAll'])
    const resolved = noted('resolve', editor.request<CodeAction>('codeAction/resolve', action))
    const formatted = noted('format', editor.format(uri))
    expect((await noted('hover', editor.hover(editor.uri('small.txt'), 2, 5)))?.range).toBeDefined()
    const {text} = fix(large)
    expect(applied(large, editsOf(await resolved))).toBe(text)
    expect(applied(large, await formatted)).toBe(text)
    expect(order[0]).toBe('hover')
  })

  test('is given up when the editor takes it back, or the text changes', async () => {
    // So large that it is never done at once; given up as soon as it has begun, however fast the machine is.
    const begun = () => setTimeout(20)
    const {editor, order, noted, uri} = await startLarge({}, large.repeat(5))
    const start = (method: string, params: object) => {
      const source = new CancellationTokenSource()
      const answer = editor.connection.sendRequest(method, {textDocument: {uri}, ...params}, source.token)
      return {source, answer: noted(method.replace('textDocument/', ''), answer)}
    }
    const options = {options: {tabSize: 2, insertSpaces: true}}
    const requests = [
      () => start('textDocument/formatting', options),
      () => start('textDocument/codeAction', {range: everywhere, context: {diagnostics: [], only: ['source.fixAll']}})
    ]
    for (const request of requests) {
      const {source, answer} = request()
      await begun()
      source.cancel()
      await expect(answer).rejects.toMatchObject({code: LSPErrorCodes.RequestCancelled})
    }
    const {answer} = start('textDocument/formatting', options)
    await begun()
    await editor.notify('textDocument/didChange', {textDocument: {uri, version: 2}, contentChanges: [{text: dirty}]})
    await expect(answer).rejects.toMatchObject({code: LSPErrorCodes.ContentModified})
    expect(order).toEqual(['formatting -32800', 'codeAction -32800', 'formatting -32801'])
    expect(applied(dirty, await editor.format(uri))).toBe(cleaned)
  })
})

describe('hovers', () => {
  test('tell what the rule is there for, how sure it is, and how it is switched off', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', dirty)
    const hover = await editor.hover(editor.uri('a.txt'), 2, 5)
    expect(hover?.range).toEqual({start: {line: 2, character: 0}, end: {line: 2, character: 37}})
    expect(hover?.contents).toMatchObject({kind: 'markdown'})
    const value = JSON.stringify(hover?.contents)
    expect(value).toContain('**copyright-line** (certain, safe fix)')
    expect(value).toContain('Flags the line in which a site states that it owns the page.')
    expect(value).toContain('docs/rules/copyright-line.md')
    expect(value).toContain('`{\\"rules\\": {\\"copyright-line\\": \\"off\\"}}`')
    expect(await editor.hover(editor.uri('a.txt'), 0, 5)).toBeNull()
  })

  test('are plain for editors that show no Markdown', async () => {
    const editor = await startEditor({}, {...abilities, textDocument: {hover: {contentFormat: ['plaintext']}}})
    await editor.open('a.txt', dirty)
    expect((await editor.hover(editor.uri('a.txt'), 2, 5))?.contents).toMatchObject({kind: 'plaintext'})
  })
})
