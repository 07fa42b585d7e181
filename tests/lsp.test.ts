/** `seedlint lsp`, as an editor sees it: what is found while one types, and what it depends on. */
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {Diagnostic, InitializeResult} from 'vscode-languageserver'
import {Editor, startEditor} from './helpers/editor.js'
import {dirty, makeFolder} from './helpers/run-cli.js'

/** What a diagnostic says, in a line: severity, rule, first and last position. */
function brief({severity, code, range: {start, end}}: Diagnostic): string {
  return `${severity} ${code} ${start.line}:${start.character}-${end.line}:${end.character}`
}

const notice = '2 copyright-line 2:0-2:37'

describe('what is found', () => {
  test('comes with range, severity, rule and the address of its page', async () => {
    const editor = await startEditor({'.lintrc.json': '{"rules": {"copyright-line": "error"}}'})
    const [found, ...more] = await editor.open('a.txt', dirty)
    expect(more).toEqual([])
    expect(found).toEqual({
      range: {start: {line: 2, character: 0}, end: {line: 2, character: 37}},
      severity: 1,
      code: 'copyright-line',
      codeDescription: {href: 'https://github.com/seedlint/seedlint/blob/main/docs/rules/copyright-line.md'},
      source: 'seedlint',
      message: 'Copyright line `© Example Daily. All rights reserved.`, fix deletes the line'
    })
  })

  test('says why neighbours convicted a line, and that an ordinary word is an information', async () => {
    const editor = await startEditor()
    const [kicker] = await editor.open('a.txt', readFileSync('seeds/004_05fe7b93cd7db72e.txt', 'utf8'))
    expect(kicker?.message).toMatch(/^Section kicker `POLITICS`, fix deletes the line \(.+\)$/)
    expect((await editor.open('b.txt', 'A talk.\n\nactions\n')).map(({severity}) => severity)).toEqual([3])
  })

  test('counts in UTF-16 units and in lines of any end', async () => {
    const editor = await startEditor()
    const text = '\ufeff😀 A title\r\n\rHe went to the 😀 end. End of sentence. However, nobody spoke.\r\n'
    expect((await editor.open('a.txt', text)).map(brief)).toEqual(['2 speech-artefact 2:23-2:39'])
  })

  test('follows edits, each with its version', async () => {
    const editor = await startEditor()
    expect((await editor.open('a.txt', dirty)).map(brief)).toEqual([notice])
    const start = {line: 0, character: 0}
    expect((await editor.change('a.txt', 2, {range: {start, end: start}, text: 'A title\n'})).map(brief)).toEqual([
      '2 copyright-line 3:0-3:37'
    ])
    // Two edits in one message: the second is on what the first made.
    const line = {start: {line: 3, character: 0}, end: {line: 3, character: 37}}
    const edits = [
      {range: line, text: ''},
      {range: {start, end: start}, text: 'Comments\n'}
    ]
    expect((await editor.change('a.txt', 3, ...edits)).map(brief)).toEqual(['2 comment-heading 0:0-0:8', '3 blank-line-run 4:0-4:0'])
    expect((await editor.change('a.txt', 4, {text: dirty})).map(brief)).toEqual([notice])
  })

  test('is the last word where edits come faster than verdicts', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', 'A title\n')
    const uri = editor.uri('a.txt')
    for (let version = 2; version < 40; version++) {
      await editor.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{text: `${version}\n`}]})
    }
    expect((await editor.change('a.txt', 40, {text: dirty})).map(brief)).toEqual([notice])
  })

  test('goes when the text is closed', async () => {
    const editor = await startEditor()
    await editor.open('a.txt', dirty)
    const next = editor.next(editor.uri('a.txt'))
    await editor.notify('textDocument/didClose', {textDocument: {uri: editor.uri('a.txt')}})
    expect((await next).diagnostics).toEqual([])
  })

  test('of a text never saved too, but not of one that another scheme shows', async () => {
    const editor = await startEditor()
    expect((await editor.open('untitled:Untitled-1', dirty)).map(brief)).toEqual([notice])
    expect(await editor.open('git:/a.txt', dirty)).toEqual([])
  })

  test('is bounded: the first thousand, and how many there are; past 5 MB nothing but that it is too large', async () => {
    const editor = await startEditor()
    const many = await editor.open(
      'a.txt',
      'The talks resume on Monday. They end on Friday.\n© Example Daily. All rights reserved.\n'.repeat(1200)
    )
    expect(many).toHaveLength(1001)
    expect(many.at(-1)).toMatchObject({severity: 3, message: '200 findings more, shown are the first 1000, the command reports all'})
    const [large, ...more] = await editor.open('b.txt', 'a'.repeat(5_200_000))
    expect(more).toEqual([])
    expect(large).toMatchObject({severity: 3, message: 'Text of 5.2 MB, expected at most 5 MB in an editor, lint the file by the command'})
  })
})

describe('configs and ignore files', () => {
  test('are read again when they change; packs and what is extended, too', async () => {
    const editor = await startEditor({'.lintrc.json': '{"extends": "./base.json"}', 'base.json': '{}'})
    expect((await editor.open('a.txt', dirty)).map(brief)).toEqual([notice])
    expect(editor.watched).toEqual(['**/.lintrc.json', '**/.lintrcignore', '**/.gitignore', '**/*.json'])
    const changed = async (name: string, content: string) => {
      const next = editor.next(editor.uri('a.txt'))
      editor.folder.write(name, content)
      await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri('other.json'), type: 2}]})
      await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri(name), type: 2}]})
      return (await next).diagnostics.map(brief)
    }
    expect(await changed('base.json', '{"rules": {"copyright-line": "error"}}')).toEqual(['1 copyright-line 2:0-2:37'])
    expect(await changed('.lintrcignore', 'a.txt\n')).toEqual([])
    expect(await changed('.lintrcignore', '')).toEqual(['1 copyright-line 2:0-2:37'])
    expect(await changed('.lintrc.json', '{"files": ["*.md"]}')).toEqual([])
  })

  test('are read again when a text is saved, for editors that do not watch files', async () => {
    const editor = await startEditor({}, {})
    expect((await editor.open('a.txt', dirty)).map(brief)).toEqual([notice])
    editor.folder.write('.lintrc.json', '{"extends": "none"}')
    const next = editor.next(editor.uri('a.txt'))
    await editor.notify('textDocument/didSave', {textDocument: {uri: editor.uri('a.txt')}})
    expect(await next).toEqual({uri: editor.uri('a.txt'), diagnostics: []})
  })

  test('that are broken are one sentence, in a window once and in every text', async () => {
    const editor = await startEditor({'.lintrc.json': '{"rules": {"copyrigt-line": "off"}}'})
    const sentence = '.lintrc.json:1: unknown rule `copyrigt-line`, expected one of the rules, nearest `copyright-line`'
    expect(await editor.open('a.txt', dirty)).toMatchObject([{severity: 1, message: sentence}])
    expect(await editor.open('b.txt', dirty)).toMatchObject([{severity: 1, message: sentence}])
    expect(editor.shown).toEqual([`seedlint: ${sentence}`])
    const next = editor.next(editor.uri('b.txt'))
    editor.folder.write('.lintrc.json', '{"rules": {"copyright-line": "off"}}')
    await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri('.lintrc.json'), type: 2}]})
    expect((await next).diagnostics).toEqual([])
  })

  test('of each folder count for the texts below it, opened later or closed', async () => {
    const editor = await startEditor({'one/.lintrcignore': '*', 'two/.lintrc.json': '{"rules": {"copyright-line": "error"}}'})
    expect(await editor.open('one/a.txt', dirty)).toEqual([])
    expect((await editor.open('two/a.txt', dirty)).map(brief)).toEqual(['1 copyright-line 2:0-2:37'])
    const elsewhere = makeFolder()
    const next = editor.next(editor.uri('two/a.txt'))
    const folder = (path: string) => ({uri: pathToFileURL(path).href, name: path})
    const event = {added: [folder(elsewhere.path)], removed: [folder(editor.folder.path)]}
    await editor.notify('workspace/didChangeWorkspaceFolders', {event})
    expect((await next).diagnostics.map(brief)).toEqual(['1 copyright-line 2:0-2:37'])
  })

  test('bring no code: what a folder names is never run', async () => {
    const evil =
      "import {writeFileSync} from 'node:fs'\nwriteFileSync(new URL('./ran', import.meta.url), '')\nexport default () => undefined\n"
    const editor = await startEditor({
      '.lintrc.json': '{"plugins": ["evil"], "extends": ["./evil.js", "evil"], "phrases": ["./evil.js"]}',
      'evil.js': evil,
      'node_modules/evil/index.js': evil,
      'node_modules/evil/package.json': '{"name": "evil", "type": "module", "exports": "./index.js"}'
    })
    expect(await editor.open('a.txt', dirty)).toMatchObject([{severity: 1}])
    expect(() => editor.folder.read('ran')).toThrow()
    expect(() => editor.folder.read('node_modules/evil/ran')).toThrow()
  })
})

describe('the server', () => {
  test('says what it can do', async () => {
    const editor = new Editor(makeFolder())
    const {capabilities, serverInfo} = await editor.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {}
    })
    expect(serverInfo?.name).toBe('seedlint')
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: {openClose: true, change: 2, save: true},
      codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll.seedlint']},
      hoverProvider: true,
      documentFormattingProvider: true
    })
    expect(await editor.stop()).toBe(0)
  })

  test('outlives what no editor should send', async () => {
    const editor = await startEditor()
    editor.input.write('Content-Length: 9\r\n\r\n{"broken"')
    editor.input.write('Nonsense\r\n\r\n')
    await expect(editor.request('no/such', {})).rejects.toThrow(/no\/such/)
    await expect(editor.request('workspace/executeCommand', {command: 'rm', arguments: ['-rf']})).rejects.toThrow('found `rm`')
    await editor.notify('textDocument/didChange', {textDocument: {uri: 'file:///never', version: 2}, contentChanges: [{text: 'a'}]})
    await editor.notify('textDocument/didOpen', {nonsense: true})
    expect(await editor.hover('file:///never', 0, 0)).toBeNull()
    expect(await editor.format('file:///never')).toEqual([])
    expect((await editor.open('a.txt', dirty)).map(brief)).toEqual([notice])
    expect(await editor.stop()).toBe(0)
  })

  test('ends with 1 when the editor hangs up without a word, and wants one at the other end', async () => {
    const editor = await startEditor()
    editor.input.end()
    expect(await editor.exit).toBe(1)
    const {code, stdout, stderr} = await makeFolder().run('lsp', 'a.txt')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('seedlint: found a path behind `lsp`, expected none, the editor says what it opens: leave it out\n')
  })
})
