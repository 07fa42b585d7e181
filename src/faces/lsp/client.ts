/** What the editor at the other end can do. */
import type {InitializeParams} from 'vscode-languageserver'
import type {Abilities} from './actions.js'
import {pathOf} from './uri.js'

/** See above. */
export interface Client extends Abilities {
  /** The folders that are open. */
  readonly folders: readonly string[]
  /** Diagnostics may say which version of a text they are on. */
  readonly versionedDiagnostics: boolean
  /** Shows Markdown in hovers. */
  readonly markdown: boolean
  /** Watches files for the server. */
  readonly watchesFiles: boolean
  /** Tells when folders are opened or closed. */
  readonly tellsFolders: boolean
}

/** @param params of `initialize`; undefined before it, when nothing is known */
export function readClient(params: InitializeParams | undefined): Client {
  const {workspace, textDocument} = params?.capabilities ?? {}
  const resolvable = textDocument?.codeAction?.resolveSupport?.properties ?? []
  return {
    folders: params === undefined ? [] : foldersOf(params),
    versions: workspace?.workspaceEdit?.documentChanges ?? false,
    resolves: resolvable.includes('edit') && (textDocument?.codeAction?.dataSupport ?? false),
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport ?? false,
    // The first of the formats is the one that is liked best.
    markdown: textDocument?.hover?.contentFormat?.[0] !== 'plaintext',
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false
  }
}

/** `rootUri` and `rootPath` are what older editors send in place of the folders. */
function foldersOf({workspaceFolders, rootUri, rootPath}: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
  const folders = uris.map(pathOf).filter((path) => path !== undefined)
  return folders.length === 0 && rootPath ? [rootPath] : folders
}
