/** The least that an extension must do: start `seedlint lsp` of the open folder for plain texts. */
const {join} = require('node:path')
const {workspace} = require('vscode')
const {LanguageClient, TransportKind} = require('vscode-languageclient/node')

let client

exports.activate = () => {
  const [folder] = workspace.workspaceFolders ?? []
  const command = join(folder.uri.fsPath, 'node_modules', '.bin', 'seedlint')
  const server = {command, args: ['lsp'], transport: TransportKind.stdio}
  client = new LanguageClient('seedlint', 'seedlint', server, {documentSelector: [{language: 'plaintext'}]})
  return client.start()
}

exports.deactivate = () => client?.stop()
