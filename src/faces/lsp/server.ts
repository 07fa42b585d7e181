/** A server of the Language Server Protocol: findings as one types, fixes, and what the rules are about. */
import {PassThrough, type Readable, type Writable} from 'node:stream'
import {createConnection} from 'vscode-languageserver/lib/common/server.js'
import {
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {allowCommand, fixAllKind} from './actions.js'
import {type Client, readClient} from './client.js'
import {diagnose} from './diagnostics.js'
import {followFolders} from './folders.js'
import {type Answer, OpenTexts} from './open-texts.js'
import {answerRequests} from './requests.js'
import {type Connection, type Session, show} from './session.js'
import type {Workbench} from './workbench.js'

// What an editor said before it hung up is still read, message by message, `exit` perhaps among them: so many milliseconds.
const longestFarewell = 500

/**
 * Serves one editor over a pair of streams until it says `exit` or hangs up.
 * Nothing that it sends ends the server: what cannot be read is logged, a request that fails is answered with its error.
 * @returns 0 when it said `shutdown` before, 1 when it did not, as the protocol asks
 */
export function serve(workbench: Workbench, input: Readable, output: Writable): Promise<0 | 1> {
  return new Promise((resolve) => {
    let farewell: NodeJS.Timeout | undefined
    const end = () => {
      clearTimeout(farewell)
      texts.closeAll()
      connection.dispose()
      resolve(watchDog.shutdownReceived ? 0 : 1)
    }
    // Never ends: behind its end nothing could be answered any more, and an answer that cannot be sent is an error.
    const heard = input.pipe(new PassThrough(), {end: false})
    const watchDog = {shutdownReceived: false, initialize: () => undefined, exit: end}
    const makeConnection: Parameters<typeof createConnection>[0] = (logger) =>
      createProtocolConnection(new StreamMessageReader(heard), new StreamMessageWriter(output), logger)
    const connection = createConnection(makeConnection, watchDog)
    const client: {current: Client} = {current: readClient(undefined)}
    const texts = new OpenTexts(workbench, publisher(connection, client))
    const documents = new TextDocuments(TextDocument)
    const session: Session = {connection, client, documents, texts, workbench}
    const sayFarewell = () => {
      farewell ??= setTimeout(end, longestFarewell)
    }
    input.once('end', sayFarewell).once('error', sayFarewell)
    connection.onInitialize((params) => {
      client.current = readClient(params)
      workbench.open(client.current.folders)
      return describe(workbench.version, params)
    })
    synchronise(session)
    followFolders(session)
    answerRequests(session)
    connection.listen()
  })
}

function describe(version: string, {capabilities}: InitializeParams): InitializeResult {
  return {
    serverInfo: {name: 'seedlint', version},
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
      codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind], resolveProvider: true},
      hoverProvider: true,
      documentFormattingProvider: true,
      executeCommandProvider: {commands: [allowCommand]},
      ...(capabilities.workspace?.workspaceFolders && {workspace: {workspaceFolders: {supported: true, changeNotifications: true}}})
    }
  }
}

function synchronise({connection, documents, texts}: Session): void {
  documents.onDidChangeContent(({document}) => texts.change(document))
  documents.onDidClose(({document: {uri}}) => {
    texts.close(uri)
    void connection.sendDiagnostics({uri, diagnostics: []}).catch(() => undefined)
  })
  documents.listen(connection)
}

/** Sends what was found. A config that cannot be read is told once in a window, too, until it can. */
function publisher(connection: Connection, client: {readonly current: Client}): (answer: Answer) => void {
  let told: string | undefined
  return (answer) => {
    const {uri, version} = answer.document
    const {verdict} = answer
    const diagnostics = diagnose(answer)
    // An editor that has gone away hears nothing more; its end of the stream ends the server.
    void connection.sendDiagnostics({uri, ...(client.current.versionedDiagnostics && {version}), diagnostics}).catch(() => undefined)
    if (verdict === undefined) return
    const problem = 'problem' in verdict && verdict.level === 'error' ? verdict.problem : undefined
    if (problem !== undefined && problem !== told) show({connection}, 'error', problem)
    told = problem
  }
}
