/** An editor for tests: speaks the Language Server Protocol with the command, run in this process. */
import {PassThrough} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {afterEach} from 'vitest'
import {createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node.js'
import type {CodeAction, Diagnostic, Hover, InitializeResult, TextEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {runCli} from '../../src/faces/cli/run.js'
import {command} from './command.js'
import {type Folder, makeFolder} from './run-cli.js'

/** What the server published of a text. */
export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What most editors can do. */
export const abilities = {
  workspace: {workspaceEdit: {documentChanges: true}, workspaceFolders: true, didChangeWatchedFiles: {dynamicRegistration: true}},
  textDocument: {
    publishDiagnostics: {versionSupport: true},
    codeAction: {dataSupport: true, resolveSupport: {properties: ['edit']}},
    hover: {contentFormat: ['markdown', 'plaintext']}
  }
}

const editors: Editor[] = []

afterEach(async () => {
  for (const editor of editors.splice(0)) {
    // One that a test has stopped already hears nothing more.
    editor.input.end()
    await editor.exit
  }
})

/** An editor that has opened a folder with these files; it goes after the test. */
export async function startEditor(files: Readonly<Record<string, string>> = {}, capabilities: object = abilities): Promise<Editor> {
  const editor = new Editor(makeFolder(files))
  editors.push(editor)
  const workspaceFolders = [{uri: pathToFileURL(editor.folder.path).href, name: 'texts'}]
  await editor.request<InitializeResult>('initialize', {processId: null, rootUri: null, capabilities, workspaceFolders})
  await editor.notify('initialized', {})
  return editor
}

/** See above. */
export class Editor {
  readonly folder: Folder
  readonly connection: MessageConnection
  /** What the server showed in windows. */
  readonly shown: string[] = []
  /** The globs that it asked to be told of. */
  readonly watched: string[] = []
  readonly exit: Promise<0 | 1 | 2>
  /** Bytes to the server, for what no editor should send. */
  readonly input = new PassThrough()
  readonly #published: Published[] = []
  #waiting: (() => void)[] = []

  constructor(folder: Folder) {
    this.folder = folder
    const output = new PassThrough()
    const stderr = new PassThrough().resume()
    this.exit = runCli({argv: ['lsp', '--stdio'], cwd: folder.path, command, stdin: this.input, stdout: output, stderr, env: {}})
    this.connection = createMessageConnection(new StreamMessageReader(output), new StreamMessageWriter(this.input))
    this.connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      this.#published.push(published)
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onNotification('window/showMessage', ({message}: {message: string}) => void this.shown.push(message))
    this.connection.onRequest('client/registerCapability', ({registrations}: {registrations: readonly Registration[]}) => {
      this.watched.push(...registrations.flatMap(({registerOptions}) => registerOptions?.watchers?.map((each) => each.globPattern) ?? []))
    })
    this.connection.listen()
  }

  uri(name: string): string {
    return pathToFileURL(`${this.folder.path}/${name}`).href
  }

  request<Result>(method: string, params?: object): Promise<Result> {
    return this.connection.sendRequest(method, params)
  }

  notify(method: string, params?: object): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  /** Opens a text and gives what the server finds in it. */
  async open(name: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = name.includes(':') ? name : this.uri(name)
    const next = this.next(uri)
    await this.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'plaintext', version: 1, text}})
    return (await next).diagnostics
  }

  /** Changes a text and gives what the server then finds in it. */
  async change(name: string, version: number, ...contentChanges: readonly object[]): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    const next = this.next(uri, (published) => published.version === version)
    await this.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
    return (await next).diagnostics
  }

  /** The next thing that the server publishes of a text, from now on. */
  async next(uri: string, isWanted: (published: Published) => boolean = () => true): Promise<Published> {
    for (let from = this.#published.length; ; ) {
      const found = this.#published.slice(from).find((published) => published.uri === uri && isWanted(published))
      if (found !== undefined) return found
      from = this.#published.length
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  actions(uri: string, range: Diagnostic['range'], only?: readonly string[]): Promise<readonly CodeAction[]> {
    return this.request('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics: [], ...(only && {only})}})
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.request('textDocument/hover', {textDocument: {uri}, position: {line, character}})
  }

  format(uri: string): Promise<TextEdit[]> {
    return this.request('textDocument/formatting', {textDocument: {uri}, options: {tabSize: 2, insertSpaces: true}})
  }

  /** Says good-bye as the protocol has it. @returns the exit code */
  async stop(): Promise<0 | 1 | 2> {
    await this.request('shutdown')
    await this.notify('exit')
    return this.exit
  }
}

interface Registration {
  readonly registerOptions?: {readonly watchers?: readonly {readonly globPattern: string}[]}
}

/** A text with the edits that an action brings, or that formatting gives. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a.txt', 'plaintext', 1, text), [...edits])
}

/** The edits of an action. */
export function editsOf({edit}: CodeAction): readonly TextEdit[] {
  const [change] = edit?.documentChanges ?? []
  if (change !== undefined) return 'edits' in change ? change.edits.filter((each) => 'newText' in each) : []
  return Object.values(edit?.changes ?? {}).flat()
}
